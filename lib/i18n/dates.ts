/** Dates as readers write them. */
import { browser } from '../platform/browser';

/** A day of which no time was told: a date alone, or as the cleaner writes it, at noon UTC. It is the same everywhere. */
const DAY_ALONE = /^[^T]*(?:T12:00:00Z)?$/u;
/** So many characters of a date tell the day. */
const DAY = '2026-05-11'.length;

/**
 * An ISO date in the words of the browser's language, with the time when one was told.
 * Answers null for what is no date.
 */
export function articleDate(iso: string): string | null {
  const date = new Date(iso);
  if (Number.isNaN(date.getTime())) return null;
  return new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'long',
    ...(DAY_ALONE.test(iso) ? { timeZone: 'UTC' } : { timeStyle: 'short' }),
  }).format(date);
}

/** What was changed no later after its publication than this, in milliseconds, is told by the date of that. */
const SOON = 3_600_000;

/** When an article was last changed, like `articleDate`; null where that was as soon, or on the one day that is told. */
export function updateDate(published: string | null, modified: string | null): string | null {
  if (!modified || (published && isSoon(published, modified))) return null;
  return articleDate(modified);
}

function isSoon(published: string, modified: string): boolean {
  const isDay = [published, modified].some((iso) => DAY_ALONE.test(iso));
  if (isDay) return published.slice(0, DAY) === modified.slice(0, DAY);
  return Date.parse(modified) - Date.parse(published) <= SOON;
}

const listFormats = new Map<boolean, Intl.DateTimeFormat>();

/** An ISO date in short, for lists; the formatters serve all rows, since making one costs more than using it. */
export function listDate(iso: string): string {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? '' : listFormat(DAY_ALONE.test(iso)).format(date);
}

function listFormat(isDay: boolean): Intl.DateTimeFormat {
  const known = listFormats.get(isDay);
  if (known) return known;
  const made = new Intl.DateTimeFormat(browser.i18n.getUILanguage(), {
    dateStyle: 'medium',
    ...(isDay && { timeZone: 'UTC' }),
  });
  listFormats.set(isDay, made);
  return made;
}
