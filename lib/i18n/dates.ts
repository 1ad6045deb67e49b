/** Dates as readers write them. */
import { browser } from '../platform/browser';

/**
 * An ISO date in the words of the browser's language, with the time when the ISO date has one.
 * Answers null for what is no date.
 */
export function articleDate(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  const hasTime = iso.includes('T');
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'long',
    ...(hasTime ? { timeStyle: 'short' } : { timeZone: 'UTC' }),
  }).format(date);
}
