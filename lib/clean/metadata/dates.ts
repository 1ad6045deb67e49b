/** When the article was published and last changed. */
import { attr } from '../../page/attribute';
import { allIn } from '../../page/select';
import { dayMoment, readMoment, type Moment } from './iso-date';
import { articleTexts, type PageFacts } from './page-facts';
import { textsOf } from './json-ld';
import { zoneOf } from './zone';

/** One place that a date stands in. */
interface DateSource {
  read: (facts: PageFacts) => string[];
  /** It tells a day and no time: nothing where a day is known. */
  isDay?: true;
}

/** Where other moments stand: in posts that are quoted, on the clock of a site's header, in comments below a text, and in stories beside it. */
export const ELSEWHERE =
  'blockquote, header:not(:has(h1, h2), article *, main *), :is([class^=comment], [id^=comment]):not(:has(h1)), aside article';

const time = (selector: string) => (facts: PageFacts) =>
  allIn(facts.doc, selector)
    .filter((one) => !one.closest(ELSEWHERE))
    .map((one) => attr(one, 'datetime') || attr(one, 'content'));

/** Reads the meta tags of these names. */
const meta =
  (names: string) =>
  (facts: PageFacts): string[] =>
    facts.meta(...names.split(' '));
const marked = time('[itemprop~=datePublished i]');

/** So many characters of a moment are its day. */
const DAY = 10;

/** Where the day of publication is looked for, most trusted first. */
const PUBLISHED_SOURCES: readonly DateSource[] = [
  // JSON-LD datePublished
  { read: (facts) => articleTexts(facts, 'datePublished') },
  // Open Graph article:published_time
  {
    read: meta('article:published_time og:article:published_time og:published_time'),
  },
  // microdata datePublished, where all of it tells one day: other stories may be marked too
  {
    read: (facts) => (new Set(marked(facts).map((text) => text.slice(0, DAY))).size > 1 ? [] : marked(facts)),
  },
  // meta date
  {
    // Microdata, the last, are meta tags too.
    read: meta(
      'publishdate publish-date publisheddate pubdate dc.date.issued dcterms.created dc.date date sailthru.date parsely-pub-date ' +
        'parsely-page.pub_date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date date.created release_date datepublished',
    ),
  },
  // microdata datePublished
  { read: marked },
  // JSON-LD of the page
  {
    read: (facts) => facts.ld.pages.flatMap((page) => textsOf(page, 'datePublished')),
  },
  // time element
  {
    read: (facts) => firstOf(time('time')(facts)),
  },
  // microformat
  {
    read: (facts) => firstOf(allIn(facts.doc, 'abbr.published[title]').map((one) => attr(one, 'title'))),
  },
  // date on the page
  {
    read: (facts) =>
      facts.shown?.dates(facts.doc, { language: facts.doc.documentElement.lang, url: facts.url }) ?? [],
    isDay: true,
  },
  // date in the address
  { read: (facts) => dateInAddress(facts.url), isDay: true },
];

const MODIFIED_SOURCES: readonly DateSource[] = [
  // JSON-LD dateModified
  { read: (facts) => articleTexts(facts, 'dateModified') },
  // Open Graph article:modified_time
  {
    read: meta('article:modified_time og:article:modified_time og:updated_time'),
  },
  // microdata dateModified
  { read: time('[itemprop~=dateModified i]') },
  // meta modified
  {
    read: meta('datemodified last-modified last_modified lastmod date.modified dcterms.modified'),
  },
];

/** `/2024/05/03/`, `/2024/world/05/03/` or `/2024-05-03-` in an address. */
function dateInAddress(url: string): string[] {
  const found = /\/((?:19|20)\d{2})(?:[/-]?|\/[\w-]+\/)(\d{2})[/-]?(\d{2})(?:_|\b)/u.exec(url);
  const day = found ? dayMoment(Number(found[1]), Number(found[2]), Number(found[3])) : null;
  return day ? [day.iso.slice(0, 10)] : [];
}

/** True where the page tells its date, so that none need be looked for in what it shows. */
export function tellsDate(facts: PageFacts): boolean {
  const told = PUBLISHED_SOURCES.filter(({ isDay }) => !isDay);
  return !momentsOf(facts, told, 'UTC').next().done;
}

/** The first date that can be read; a day alone gives way to the same day with its time. */
export function published(facts: PageFacts, language: string | null): string | null {
  let day: Moment | null = null;
  for (const moment of momentsOf(facts, PUBLISHED_SOURCES, zoneOf(facts.url, language))) {
    if (day === null && moment.exact) return moment.iso;
    day ??= moment;
    if (moment.exact && moment.iso.startsWith(day.iso.slice(0, 10))) return moment.iso;
  }
  return day?.iso ?? null;
}

/** When it was last changed; null where no change after the publication is told. */
export function modified(facts: PageFacts, language: string | null, since: string | null): string | null {
  const { value: first } = momentsOf(facts, MODIFIED_SOURCES, zoneOf(facts.url, language)).next();
  if (!first || (since !== null && Date.parse(first.iso) <= Date.parse(since))) return null;
  return first.iso;
}

/** One after the other, so that the costly sources are only asked where the others are silent. */
function* momentsOf(
  facts: PageFacts,
  sources: readonly DateSource[],
  zone: string,
): Generator<Moment, undefined> {
  let known = false;
  for (const { read, isDay } of sources) {
    if (isDay && known) continue;
    for (const text of read(facts)) {
      const moment = readMoment(text, zone);
      if (moment) yield moment;
      known ||= moment !== null;
    }
  }
}

const firstOf = (values: string[]): string[] =>
  values.filter((value) => value !== '' && !/^P/u.test(value)).slice(0, 1);
