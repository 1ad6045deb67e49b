/** The language and direction of Lede's own words. */
import { browser } from '../platform/browser';

/** Tells a page of Lede which language it is in and which way it runs, for fonts, hyphens and screen readers. */
export function setPageLanguage(root: HTMLElement): void {
  root.lang = browser.i18n.getMessage('@@ui_locale').replace('_', '-') || 'en';
  root.dir = browser.i18n.getMessage('@@bidi_dir') || 'ltr';
}
