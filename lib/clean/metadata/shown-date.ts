/** The date a reader sees, for the few pages whose head tells none: it comes with the part for pages in doubt. */
import { parentOf, allIn, around, elementBefore, standsIn } from '../../page/select';
import { inOurCalendar } from './calendars';
import { ELSEWHERE } from './dates';
import { readMoment, type Moment } from './iso-date';
import { MONTHS } from './months';
import { HEADINGS, headingOf, isOfTeaser, linesNear, linesOf } from './shown-lines';
import { CHANGE } from '../words/changed';
import { lineIn, tidy } from './text';

const PLACES =
  'time, [class*=date i], [id*=date i], [class*=time i], [id*=time i], [class*=datum i], [class*=fecha i], [class*=publish i], [class*=meta i], [class*=byline i], [class*=channel i], li, header p';
const LONGEST = 160;
const MOST = 400;
/** What stands before a dash, or in brackets, in a paragraph that opens with the day. */
const OPENING = /^(?:[^–—|-]{6,30}(?=\s[–—|-]\s)|\([^()]{6,30}\))/u;
/** A line so long that ends as sentences do tells of a day, and is no date line. */
const isSentence = (line: string): boolean => line.length > 60 && /[\p{L}\d]{3}[.!?。]$/u.test(line);
/** Days before there were pages are of history; an archive tells its own in its head. */
const FIRST = '1990';
/** So many lines behind the headline are looked at, whatever they are called. */
const BEHIND = 10;
/** So many come before the line above it. */
const CLOSE = 4;
/** So many places and lines before it that say something are as near. */
const BEFORE = 3;

/** Words for a change stand before its day or end what stands before it, and for the publication behind it. */
const OPENS_WITH_CHANGE = new RegExp(`^(?:\\p{L}+ ){0,2}(?:${CHANGE})`, 'iu');
const ENDS_IN_CHANGE = new RegExp(`(?:${CHANGE})(?: \\p{L}{1,3})?\\s*:?\\s*$`, 'iu');
const PUBLICATION =
  /publi|pubbl|veröffentlicht|erschienen|posted|geplaatst|julkaistu|yayın|опубликован|发布|公開|입력/iu;

const OPENS_WITH_PUBLICATION = new RegExp(`^(?:\\p{L}+ ){0,2}(?:${PUBLICATION.source})`, 'iu');
/** So many lines behind the headline, one may say of a day that it is the publication's. */
const ANYWHERE = 300;

/** Whether a line tells of a change alone, by its own words or by those before it. */
const isOfChange = (line: string, before: string): boolean =>
  (OPENS_WITH_CHANGE.test(line) && !PUBLICATION.test(line)) || ENDS_IN_CHANGE.test(before);

const isOfPublication = (line: string): boolean => OPENS_WITH_PUBLICATION.test(line);

/** What stands in its box before an element. */
function wordsBefore(el: Element): string {
  let words = '';
  for (let at = el.previousSibling; at && words.length < LONGEST; at = at.previousSibling)
    words = `${at.textContent ?? ''}${words}`;
  return tidy(words);
}

/** What the nearest element before another says that is not empty. */
function lineBefore(element: Element): string {
  for (let at = elementBefore(element); at; at = elementBefore(at)) if (lineIn(at) !== '') return lineIn(at);
  return '';
}

/** The lines right above the one that is the headline, the nearest first: a label may stand between it and the day. */
function linesAbove(doc: Document, headline: string): string[] {
  const lines = linesOf(doc, ANYWHERE);
  const at = Math.max(0, lines.indexOf(headline));
  return lines.slice(Math.max(0, at - BEFORE), at).reverse();
}

/** A day, and whether it is that of a change. */
interface Day {
  day: string;
  at: number;
  changed: boolean;
}

/** So many lines on, the day of a publication may stand behind that of a change. */
const BESIDE = 2;

/** The days of some lines, where that of a change gives way to the one beside it. */
function inOrderOfWorth(days: readonly Day[]): string[] {
  const found = [...days];
  for (const [i, one] of found.entries()) {
    const next = found[i + 1];
    if (one.changed && next && !next.changed && next.at - one.at <= BESIDE)
      [found[i], found[i + 1]] = [next, one];
  }
  return found.map(({ day }) => day);
}

/** Days told near the headline and in the address, as ISO days; the first is the likeliest. */
export type ShownDates = (doc: Document, page: Told) => string[];

/** What a page tells besides: its language, and its address, which may name the month. */
interface Told {
  language: string;
  url: string;
}

/** Finds them; where the page's own language tells none that is likely, it may be another that it is written in. */
export const shownDates: ShownDates = (doc, page) => {
  const own = daysIn(doc, page, monthNames(page.language));
  const other = own.likely.length > 0 || page.language === '' ? own : daysIn(doc, page, monthNames(''));
  return [...other.likely, ...own.rest, ...other.rest, ...dayInAddress(page.url)];
};

/** `/2024/05/03/`, `/2024/world/05/03/` or `/2024-05-03-` in an address. */
function dayInAddress(url: string): string[] {
  const found = /\/((?:19|20)\d{2})(?:[/-]?|\/[\w-]+\/)(\d{2})[/-]?(\d{2})(?:_|\b)/u.exec(url);
  return found ? [found.slice(1).join('-')] : [];
}

/** A day by its numbers; null where there is no such day. */
const dayMoment = (year: number, month: number, day: number): Moment | null =>
  readMoment(`${year}-${month}-${day}`, () => 'UTC');

/** The days near the headline, and where there is none, all others. */
interface Days {
  likely: string[];
  rest: string[];
}

function daysIn(doc: Document, page: Told, months: ReadonlyMap<string, number>): Days {
  const heading = headingOf(doc);
  const before: Day[] = [];
  const near: string[] = [];
  const far: string[] = [];
  const others: string[] = [];
  let looked = 0;
  let told = 0;
  let at = Infinity;
  const dayOf = (line: string): string[] => {
    const text = line.length > LONGEST || isSentence(line) ? (OPENING.exec(line)?.[0] ?? '') : line;
    const from = OPENS_WITH_CHANGE.test(text) ? Math.max(text.search(PUBLICATION), 0) : 0;
    const day = text.length < 6 ? null : dayIn(text.slice(from), page, months);
    return day && day.iso > FIRST ? [day.iso.slice(0, 10)] : [];
  };
  const daysBehind = (most = BEHIND): string[] => {
    const lines = linesNear(doc, most);
    return inOrderOfWorth(
      lines.flatMap((line, i) =>
        dayOf(line).map((day) => ({ day, at: i, changed: isOfChange(line, lines[i - 1] ?? '') })),
      ),
    );
  };
  if (!heading) near.push(...daysBehind());
  for (const place of allIn(doc, `${HEADINGS}, ${PLACES}`)) {
    if (++looked > MOST) break;
    const text = lineIn(place);
    if (text !== '') told++;
    if (place === heading) {
      at = told;
      near.push(...dayOf(text), ...daysBehind(CLOSE), ...dayOf(lineBefore(heading)), ...daysBehind());
      if (near.length === 0) near.push(...linesAbove(doc, text).flatMap(dayOf));
    } else if (place.matches(PLACES) && !standsIn(place, ELSEWHERE))
      for (const day of dayOf(text))
        if (isOfTeaser(around(place, 'li') ?? parentOf(place), heading)) others.push(day);
        else if (at < told) far.push(day);
        else before.push({ day, at: told, changed: isOfChange(text, wordsBefore(place)) });
  }
  const close = before.filter((one) => one.at >= at - BEFORE);
  const days = (some: Day[]): string[] => some.map(({ day }) => day);
  const closest = [...close.filter((one) => !one.changed), ...close];
  const likely = [...dayOf(doc.title), ...near, ...days(closest)];
  if (likely.length > 0) return { likely, rest: [] };
  // Several lines that say so are other pages'.
  const daysSaid = (lines: string[]): Set<string> => new Set(lines.filter(isOfPublication).flatMap(dayOf));
  const behind = daysSaid(linesNear(doc, ANYWHERE));
  const said = behind.size > 0 ? behind : daysSaid(linesOf(doc, ANYWHERE));
  return { likely, rest: [...(said.size === 1 ? said : []), ...far, ...days(before), ...others] };
}

/** The day in a text, in any calendar: year first, day first, month first in the United States, or the month by its name. */
export function dayIn(told: string, page: Told, months: ReadonlyMap<string, number>): Moment | null {
  const text = inOurCalendar(told, page.language);
  const yearFirst = /((?:19|20)\d{2})\s*[-./年년]\s*(\d{1,2})\s*[-./月월]\s*(\d{1,2})/u.exec(text);
  if (yearFirst) return dayMoment(Number(yearFirst[1]), Number(yearFirst[2]), Number(yearFirst[3]));
  const yearLast = /(?<!\d)(\d{1,2})\s?[./-]\s?(\d{1,2})\s?[./-]\s?((?:19|20)\d{2})(?!\d)/u.exec(text);
  if (yearLast) return inOrder([yearLast[1], yearLast[2], yearLast[3]].map(Number), text, page);
  return byName(text, months) ?? withShortYear(text, page);
}

/** American clocks, of half a day and a zone of their own: a page in plain English that tells by one is American. */
const AMERICAN = /\d\s?[ap]\.?m\.?,? [CEMP][DS]?T\b/iu;

/** The year and the month that an address tells. */
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0\d|1[0-2])(?!\d\b)/u;

/** The day of two numbers and a year: no month is above twelve, the address may tell it, and else the country does. */
function inOrder(numbers: readonly number[], text: string, { language, url }: Told): Moment | null {
  const [first = 0, second = 0, year = 0] = numbers;
  const [, ofYear, month] = IN_ADDRESS.exec(url)?.map(Number) ?? [];
  const isTold = ofYear === year && (first === month || second === month);
  const isAmerican =
    /^en-(?:US|PH)$/iu.test(language) || (/^(?:en)?$/iu.test(language) && AMERICAN.test(text));
  const monthFirst = second > 12 || (first <= 12 && (isTold ? first === month : isAmerican));
  return monthFirst ? dayMoment(year, first, second) : dayMoment(year, second, first);
}

/** The part of the site before a day, at the end of a line. */
const BEHIND_PART = /^\p{L}[\p{L} &-]{1,24}, [\d./]+$/u;

/** A year of two digits is one only beside the time, or where the day is all that is told but for the part of the site, or stands apart. */
function withShortYear(text: string, page: Told): Moment | null {
  const found = /(?<![\d.:/])(\d{1,2})([./])(\d{1,2})\2(\d{2})(?![\d.:/])/u.exec(text);
  if (!found) return null;
  const apart = text.split(/\s*[|·•]\s*/u).includes(found[0]) || BEHIND_PART.test(text);
  if (!apart && !/\d{1,2}:\d{2}/u.test(text)) return null;
  return inOrder([Number(found[1]), Number(found[3]), 2000 + Number(found[4])], text, page);
}

/** The signs on an Arabic alef, set in some papers and left out in others. */
const HAMZA = /[\u0653-\u0655]/g;

/** Words with the signs that Indian and Thai letters bear, and the full stops of abbreviations. */
const WORDS = /[\p{L}\p{M}.]+|\d+/gu;
const wordsIn = (text: string): string[] =>
  (text.toLowerCase().normalize('NFD').replace(HAMZA, '').normalize().match(WORDS) ?? [])
    .map((word) => word.replaceAll('.', ''))
    .filter((word) => word !== '');

function byName(text: string, months: ReadonlyMap<string, number>): Moment | null {
  // The minutes of a clock before the month are no day.
  const words = wordsIn(text.replace(/\d+:\d+/gu, ' '));
  for (const [at, word] of words.entries()) {
    const month = months.get(`${word} ${words[at + 1] ?? ''}`) ?? months.get(word);
    if (month === undefined) continue;
    const around = [words[at - 2], words[at - 1], words[at + 1], words[at + 2], words[at + 3]].filter(
      (one) => one !== undefined,
    );
    // What follows may be glued to it: “16 May 20245 min read”.
    const year = around.find((one) => /^(?:19|20)\d{2,4}$/u.test(one))?.slice(0, 4);
    const day = [words[at - 1], words[at - 2], words[at + 1]].find(
      (one) => one !== undefined && /^\d{1,2}$/u.test(one),
    );
    if (year && day) return dayMoment(Number(year), month, Number(day));
  }
  return null;
}

/** Languages whose names for the months do not contradict each other, for a page that tells none. */
const COMMON = ['es', 'fr', 'de', 'it', 'pt', 'nl', 'sv', 'pl', 'hu', 'ro', 'fi', 'tr', 'el', 'ru'];

/** The months' names in the page's language and in English, whole and short, from the browser itself where it knows them. */
export function monthNames(language: string): Map<string, number> {
  const names = new Map<string, number>();
  const untold = language === '' ? Object.values(MONTHS) : [MONTHS[language.slice(0, 2).toLowerCase()]];
  for (const [at, name] of untold.flatMap((all) => wordsIn(all ?? '')).entries())
    if (!names.has(name)) names.set(name, (at % 12) + 1);
  const more = /^ar\b/i.test(language) ? ['ar-LB', 'ar-DZ'] : [];
  for (const locale of [...(language ? [language] : COMMON), ...more, 'en']) {
    // With a day beside it and alone, for languages that inflect the month.
    for (const style of ['long', 'short', 'alone'] as const) {
      const format = formatOf(locale, style);
      for (let month = 0; format && month < 12; month++) {
        const name = wordsIn(format.format(Date.UTC(2024, month, 15)))
          .filter(isName)
          .join(' ');
        if (name && !names.has(name)) names.set(name, month + 1);
      }
    }
  }
  return names;
}

/** A word of some letters that is no “de”, as in “15 de mayo”. */
const isName = (word: string): boolean => word.length >= (/[a-z]/.test(word) ? 3 : 2) && !/^\d/.test(word);

/** Null for a language tag that no browser knows. */
function formatOf(locale: string, style: 'long' | 'short' | 'alone'): Intl.DateTimeFormat | null {
  try {
    return new Intl.DateTimeFormat(locale, {
      calendar: 'gregory',
      month: style === 'alone' ? 'long' : style,
      ...(style !== 'alone' && { day: 'numeric' }),
      timeZone: 'UTC',
    });
  } catch {
    return null;
  }
}
