/** When the article was published and last changed. */
import { attr, rawText } from '../../page/attribute';
import { allIn, standsIn } from '../../page/select';
import { readMoment, type Moment } from './iso-date';
import { articleTexts, type PageFacts } from './page-facts';
import { textsOf } from './json-ld';
import { zoneOf } from './zone';

/** Reads one place that a date stands in. */
type DateSource = (facts: PageFacts) => string[];

/** Where other moments stand: in posts that are quoted, on the clock of a site's header, in comments below a text, in lists of events, and in stories beside it. */
export const ELSEWHERE =
  'blockquote, header:not(:has(h1, h2), article *, main *), :is([class^=comment], [id^=comment], [class*=events]):not(:has(h1)), aside article';

/** Reads what elements of the page itself tell in one of these attributes. */
const told =
  (selector: string, ...names: readonly string[]): DateSource =>
  (facts) =>
    allIn(facts.doc, selector)
      .filter((one) => !standsIn(one, ELSEWHERE))
      .map((one) => names.map((name) => attr(one, name)).find(Boolean) ?? '');

const time = (selector: string): DateSource => told(selector, 'datetime', 'content');

/** Reads the meta tags of these names. */
const meta =
  (names: string): DateSource =>
  (facts) =>
    facts.meta(...names.split(' '));
/** Some systems mark the day of the last change so as well, by whose name they tell it. */
const marked = time('[itemprop~=datePublished i]:not([name*=modif i])');

/** Whether a page marks its day of publication with the year, in words alone. */
const marksInWords = ({ doc }: PageFacts): boolean =>
  allIn(doc, '[itemprop~=datePublished i]:not([content], [datetime], :has(time))').some((one) =>
    /20\d\d/.test(one.textContent),
  );

/** A day earlier or later than a moment is the same one in another zone. */
const NEXT = 86_400_000;

/** Whether the first moment that an element tells is not the day that stands in it with its year: some systems set the last change there. */
function saysOtherDay({ doc }: PageFacts): boolean {
  const first = allIn(doc, 'time[datetime]').find((one) => !standsIn(one, ELSEWHERE));
  const words = first?.textContent ?? '';
  const moment =
    first && /(?<!\d)20\d\d(?!\d)/.test(words)
      ? readMoment(attr(first, 'datetime') ?? '', () => 'UTC')
      : null;
  if (!moment) return false;
  const numbers = new Set(words.match(/\d+/g)?.map(Number));
  const told = Date.parse(moment.iso);
  return [told - NEXT, told, told + NEXT].every((time) => !numbers.has(new Date(time).getUTCDate()));
}

/** What a page tells the services that count its readers, as `article_publication_date: "…"`. */
const COUNTED =
  /["']?\b(?:article|page|content)?_?(?:publi(?:cation|sh(?:ed)?)|pub)_?(?:date|time)["']?\s*:\s*["']([^"']{8,40})["']/gi;

/** The moments in a page's scripts, where there is one alone: lists of other articles tell theirs too. */
function counted({ doc }: PageFacts): string[] {
  const scripts = allIn(doc, 'script:not([src], [type*=json i])').map(rawText);
  const told = new Set(
    scripts.flatMap((text) => [...text.matchAll(COUNTED)].map(([, moment = '']) => moment)),
  );
  return told.size > 1 ? [] : [...told];
}

/** So many characters of a moment are its day. */
const DAY = 10;

/** Where the day of publication is looked for, most trusted first. */
const PUBLISHED_SOURCES: readonly DateSource[] = [
  // JSON-LD datePublished
  (facts) => articleTexts(facts, 'datePublished'),
  // Open Graph article:published_time
  meta('article:published_time og:article:published_time og:published_time'),
  // microdata datePublished, where all of it tells one day: other stories may be marked too
  (facts) => (new Set(marked(facts).map((text) => text.slice(0, DAY))).size > 1 ? [] : marked(facts)),
  // meta date; microdata, the last, are meta tags too
  meta(
    'publishdate publish-date publisheddate pubdate dc.date.issued dcterms.created dc.date date sailthru.date parsely-pub-date ' +
      'parsely-page.pub_date cxenseparse:recs:publishtime cxenseparse:publishtime citation_publication_date date.created release_date datepublished',
  ),
  // microdata datePublished
  marked,
  // JSON-LD of the page
  (facts) => facts.ld.pages.flatMap((page) => textsOf(page, 'datePublished')),
  // time element, of which a text may hold one too
  (facts) => (marksInWords(facts) || saysOtherDay(facts) ? [] : firstOf(time('time')(facts))),
  // microformat, and the hour that “an hour ago” was
  (facts) => firstOf(told('abbr.published[title], abbr[title*=T][title$=Z]', 'title')(facts)),
  // what is told to those who count readers
  counted,
  // JSON-LD dateCreated, which some of them ask for in its place
  (facts) => articleTexts(facts, 'dateCreated'),
];

/** A page that tells no date in these may show one, in the language that it is written in. */
const shownIn =
  (language: string | null): DateSource =>
  ({ shown, doc, url }) =>
    shown?.dates(doc, { language: language ?? '', url }) ?? [];

const MODIFIED_SOURCES: readonly DateSource[] = [
  // JSON-LD dateModified
  (facts) => articleTexts(facts, 'dateModified'),
  // Open Graph article:modified_time
  meta('article:modified_time og:article:modified_time og:updated_time'),
  // microdata dateModified
  time('[itemprop~=dateModified i]'),
  // meta modified
  meta('datemodified last-modified last_modified lastmod date.modified dcterms.modified'),
];

/** True where the page tells its date, so that none need be looked for in what it shows. */
export const tellsDate = (facts: PageFacts): boolean =>
  firstMoment(facts, PUBLISHED_SOURCES, () => 'UTC') !== null;

/** The first date that can be read; a day alone gives way to the same day with its time. */
export function published(facts: PageFacts, language: string | null): string | null {
  const zone = (): string => zoneOf(facts.url, language);
  let day: Moment | null = null;
  for (const moment of momentsOf(facts, PUBLISHED_SOURCES, zone)) {
    if (day === null && moment.exact) return moment.iso;
    day ??= moment;
    if (moment.exact && moment.iso.startsWith(day.iso.slice(0, DAY))) return moment.iso;
  }
  return (day ?? firstMoment(facts, [shownIn(language)], zone))?.iso ?? null;
}

/** When it was last changed; null where no change after the publication is told. */
export function modified(facts: PageFacts, language: string | null, since: string | null): string | null {
  const first = firstMoment(facts, MODIFIED_SOURCES, () => zoneOf(facts.url, language));
  if (!first || (since !== null && Date.parse(first.iso) <= Date.parse(since))) return null;
  return first.iso;
}

const firstMoment = (...where: Parameters<typeof momentsOf>): Moment | null =>
  momentsOf(...where).next().value ?? null;

/** One after the other, so that the costly sources are only asked where the others are silent. */
function* momentsOf(
  facts: PageFacts,
  sources: readonly DateSource[],
  zone: () => string,
): Generator<Moment, undefined> {
  for (const read of sources) {
    for (const text of read(facts)) {
      const moment = readMoment(text, zone);
      if (moment) yield moment;
    }
  }
}

const firstOf = (values: string[]): string[] =>
  values.filter((value) => value !== '' && !/^P/u.test(value)).slice(0, 1);
