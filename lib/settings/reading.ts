/** Every choice a reader can make about how articles look, declared once. */
import * as v from 'valibot';
import { chosen, flag, ranged } from './fields';
import { READING } from './last-known';
import { declare, type Stored } from './stored';

/** `system` follows the device between light and dark, and to high contrast when the device asks for it. */
export const THEMES = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;

/** The reading faces of `faces.ts`, and the system's own. */
export const FONTS = ['serif', 'sans', 'legible', 'dyslexic', 'system'] as const;

/** How many lines stay clear of the veil in line focus; 0 is off. */
export const FOCUS_LINES = [0, 1, 3, 5] as const;

const ReadingSchema = v.object({
  theme: chosen(THEMES, 'system'),
  font: chosen(FONTS, 'serif'),
  size: ranged('size'),
  width: ranged('width'),
  lineHeight: ranged('lineHeight'),
  letterSpacing: ranged('letterSpacing'),
  wordSpacing: ranged('wordSpacing'),
  align: chosen(['start', 'justify'], 'start'),
  hyphens: flag(false),
  paragraphs: chosen(['spaced', 'indented'], 'spaced'),
  pictures: flag(true),
  focusLines: chosen(FOCUS_LINES, 0),
  emphasis: flag(false),
});

export type ReadingSettings = v.InferOutput<typeof ReadingSchema>;
export type ThemeName = (typeof THEMES)[number];
export type FontName = (typeof FONTS)[number];

/** How articles look. */
export const reading: Stored<ReadingSettings> = declare({
  key: READING,
  version: 1,
  schema: ReadingSchema,
});
