/** From the reading settings to the page: attributes and custom properties that components/theme.css reads. */
import type { ReadingSettings } from './reading';

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
