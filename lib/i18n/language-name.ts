import { browser } from '../platform/browser';

/** A language in the words of the browser's own, such as `Welsh` for `cy`; its tag where it has no name. */
export function languageName(tag: string | null): string {
  if (!tag) return '';
  try {
    return new Intl.DisplayNames(browser.i18n.getUILanguage(), { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
