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

let listFormat: Intl.DateTimeFormat | undefined;

/** An ISO date in short, for lists; one formatter serves all rows, since making one costs more than using it. */
export function listDate(iso: string): string {
  const date = new Date(iso);
  listFormat ??= new Intl.DateTimeFormat(browser.i18n.getUILanguage(), { dateStyle: 'medium' });
  return Number.isNaN(date.getTime()) ? '' : listFormat.format(date);
}
