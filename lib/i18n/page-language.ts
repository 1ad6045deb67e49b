/** The language and direction of Lede's own words. */
import { t } from './t';

/**
 * Tells a page of Lede which language it is in and which way it runs, for fonts, hyphens and screen readers. The
 * locale itself says so: the browser's language may be one that Lede does not speak.
 */
export function setPageLanguage(root: HTMLElement): void {
  root.lang = t('extension.language');
  root.dir = t('extension.direction');
}
