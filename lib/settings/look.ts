/** From the reading settings to the page: attributes and custom properties that components/theme.css reads. */
import type { ReadingSettings } from './values';

/** Puts the settings onto the root element of a page of Lede; cheap enough for every step of a slider. */
export function applyLook(root: HTMLElement, settings: ReadingSettings): void {
  const { dataset, style } = root;
  dataset['theme'] = settings.theme;
  dataset['font'] = settings.font;
  dataset['align'] = settings.align;
  dataset['hyphens'] = settings.hyphens ? 'auto' : 'manual';
  dataset['paragraphs'] = settings.paragraphs;
  dataset['pictures'] = settings.pictures ? 'shown' : 'hidden';
  style.setProperty('--size-article', `${settings.size / 16}rem`);
  style.setProperty('--width-article', `${settings.width}ch`);
  style.setProperty('--line-height-article', String(settings.lineHeight));
  style.setProperty('--letter-spacing-article', `${settings.letterSpacing}em`);
  style.setProperty('--word-spacing-article', `${settings.wordSpacing}em`);
}

/** The reading faces by name, as components/fonts.css declares them; null is the system's own. */
const FAMILIES: Record<ReadingSettings['font'], string | null> = {
  serif: 'Literata Variable',
  sans: 'Source Sans 3 Variable',
  legible: 'Atkinson Hyperlegible Next Variable',
  dyslexic: 'OpenDyslexic',
  system: null,
};

/**
 * Loads what the chosen face needs for a text, so that it is there at the first paint and nothing shifts later.
 * Waits at most `limit` milliseconds: text in another face is better than no text.
 */
export async function loadFace(font: ReadingSettings['font'], sample: string, limit = 150): Promise<void> {
  const family = FAMILIES[font];
  if (family === null) return;
  const faces = [`1em "${family}"`, `bold 1em "${family}"`, `italic 1em "${family}"`];
  const loaded = Promise.allSettled(faces.map((face) => document.fonts.load(face, sample)));
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, limit))]);
}
