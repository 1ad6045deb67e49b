/** The language and direction of Lede's own words. */
import { t } from './t';

/**
 * Tells a page of Lede, or its own words in an article of any language, which language they are in and which way they
 * run, for fonts, hyphens and screen readers. The locale itself says so: the browser's language may be one that Lede
 * does not speak.
 */
export function setPageLanguage(root: HTMLElement): void {
  root.lang = t('extension.language');
  root.dir = t('extension.direction');
}
