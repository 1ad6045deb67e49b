/** Days as other digits, eras and calendars write them, rewritten as days of ours. */

/** The zeros of the digits that dates are written in beside ours: Arabic, Persian, Devanagari, Bengali, Thai, full width. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];
const DIGIT = /[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59\uff10-\uff19]/g;

/** The year before the first of an era. */
const ERAS: Readonly<Record<string, number>> = { 令和: 2018, 平成: 1988, 昭和: 1925, 民國: 1911, 民国: 1911 };
const BUDDHIST = { language: /^(?:th|lo|km)\b/i, since: 543 };
const PERSIAN = /^fa\b/i;

/** The text with each such day as `2026-11-27` or in our digits and years. */
export function inOurCalendar(text: string, language: string): string {
  const told = text
    .replace(DIGIT, (digit) => String(valueOf(digit.charCodeAt(0))))
    .replace(/(令和|平成|昭和|民[國国])\s*(\d{1,3}|元)\s*年/g, (_, era: string, year: string) => {
      return `${String((ERAS[era] ?? 0) + (year === '元' ? 1 : Number(year)))}年`;
    })
    .replace(/(\d{1,2}) tháng (\d{1,2})\D{1,6}(\d{4})/g, '$1/$2/$3');
  if (BUDDHIST.language.test(language))
    return told.replace(/\b2[45]\d\d\b/g, (year) => String(Number(year) - BUDDHIST.since));
  return PERSIAN.test(language) ? fromPersian(told) : told;
}

const valueOf = (code: number): number =>
  code - (ZEROS.find((zero) => code >= zero && code < zero + 10) ?? code);

/** The Persian months' names, and days told with them; kept, since many lines of a page are asked. */
let kept: { names: string[]; day: RegExp } | undefined;

function persianDays(): { names: string[]; day: RegExp } {
  const names = Array.from({ length: 12 }, (_, month) =>
    persian('long').format(Date.UTC(2024, 3 + month, 5)),
  );
  return { names, day: new RegExp(`(\\d{1,2}) (${names.join('|')})(?: ماه)?،? (1[34]\\d\\d)`, 'g') };
}

function fromPersian(text: string): string {
  const { names, day: named } = (kept ??= persianDays());
  // Some keyboards have the Arabic letters.
  return text
    .replaceAll('ي', 'ی')
    .replaceAll('ك', 'ک')
    .replace(named, (whole, day: string, name: string, year: string) => {
      return dayOf(Number(year), names.indexOf(name) + 1, Number(day)) ?? whole;
    })
    .replace(/(1[34]\d\d)[/-](\d{1,2})[/-](\d{1,2})/g, (whole, year: string, month: string, day: string) => {
      return dayOf(Number(year), Number(month), Number(day)) ?? whole;
    });
}

const persian = (month: 'long' | 'numeric'): Intl.DateTimeFormat =>
  new Intl.DateTimeFormat(month === 'long' ? 'fa' : 'en', {
    calendar: 'persian',
    month,
    ...(month === 'numeric' ? { day: 'numeric' } : {}),
    timeZone: 'UTC',
  });

/** The new year falls on one of so many days from 19 March on: which, the browser's calendar tells. */
const NEW_YEAR = { first: 19, days: 4 };

function dayOf(year: number, month: number, day: number): string | null {
  const before = month <= 6 ? 31 * (month - 1) : 186 + 30 * (month - 7);
  for (let at = 0; at < NEW_YEAR.days; at++) {
    const date = new Date(Date.UTC(year + 621, 2, NEW_YEAR.first + at + before + day - 1));
    const parts = persian('numeric').formatToParts(date);
    const is = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
    if (is('month') === month && is('day') === day) return date.toISOString().slice(0, 10);
  }
  return null;
}
