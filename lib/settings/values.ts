/** Every choice a reader can make about reading, declared once. */
import * as v from 'valibot';
import { declare, type Stored } from './stored';

/** `system` follows the device between light and dark, and to high contrast when the device asks for it. */
export const THEMES = ['system', 'light', 'sepia', 'grey', 'dark', 'black', 'contrast'] as const;

/** The reading faces; their files are named in components/fonts.css. */
export const FONTS = ['serif', 'sans', 'legible', 'dyslexic', 'system'] as const;

/** How many lines stay clear of the veil in line focus; 0 is off. */
export const FOCUS_LINES = [0, 1, 3, 5] as const;

/**
 * The range of each number: size in CSS pixels, width in characters a line (the CSS unit `ch`), line height as a
 * factor, spacing in `em`, speech rate as a factor of the voice's own. WCAG 1.4.12 asks that text may go to a
 * line height of 1.5, letter spacing of 0.12 em and word spacing of 0.16 em.
 */
export const RANGES = {
  size: { min: 14, max: 40, step: 1, usual: 20 },
  width: { min: 36, max: 100, step: 2, usual: 62 },
  lineHeight: { min: 1.2, max: 2.4, step: 0.1, usual: 1.6 },
  letterSpacing: { min: 0, max: 0.2, step: 0.01, usual: 0 },
  wordSpacing: { min: 0, max: 0.5, step: 0.02, usual: 0 },
  rate: { min: 0.5, max: 3, step: 0.1, usual: 1 },
} as const;

type RangeName = keyof typeof RANGES;

function ranged(name: RangeName): v.GenericSchema<unknown, number> {
  const { min, max, usual } = RANGES[name];
  return v.fallback(v.optional(v.pipe(v.number(), v.minValue(min), v.maxValue(max)), usual), usual);
}

function chosen<const T extends readonly (string | number)[]>(
  options: T,
  usual: T[number],
): v.GenericSchema<unknown, T[number]> {
  const picked = v.custom<T[number]>((value) => (options as readonly unknown[]).includes(value));
  return v.fallback(v.optional(picked, usual), usual);
}

function flag(usual: boolean): v.GenericSchema<unknown, boolean> {
  return v.fallback(v.optional(v.boolean(), usual), usual);
}

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

const SpeechSchema = v.object({
  rate: ranged('rate'),
  /** The voice chosen for each language: primary language subtag → the voice's `voiceURI`. */
  voices: v.fallback(v.optional(v.record(v.string(), v.string()), {}), {}),
});

const PaceSchema = v.object({
  /** Words a minute of this reader, by primary language subtag; learnt from their own reading, kept here only. */
  wordsPerMinute: v.fallback(v.optional(v.record(v.string(), v.number()), {}), {}),
  learn: flag(true),
});

export type ReadingSettings = v.InferOutput<typeof ReadingSchema>;
export type SpeechSettings = v.InferOutput<typeof SpeechSchema>;
export type PaceSettings = v.InferOutput<typeof PaceSchema>;
export type ThemeName = (typeof THEMES)[number];
export type FontName = (typeof FONTS)[number];

/** How articles look. */
export const reading: Stored<ReadingSettings> = declare({
  key: 'reading',
  version: 1,
  schema: ReadingSchema,
});
/** How articles are read aloud. */
export const speech: Stored<SpeechSettings> = declare({ key: 'speech', version: 1, schema: SpeechSchema });
/** How fast this reader reads. */
export const pace: Stored<PaceSettings> = declare({ key: 'pace', version: 1, schema: PaceSchema });
