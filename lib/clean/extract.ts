/**
 * From a live page to an `Article`. Pure: a document in, plain JSON out; the page is never changed.
 * `extract` is a table of steps, in order; what each does is told in the file it comes from.
 */
import type { Article, CandidateName, Extraction, NoneReason } from '../article';
import { makeElement, pageAddress } from '../page/document';
import type { Snapshot } from '../page/snapshot';
import { arrange } from './arrange/arrange';
import { claimCaptions, placeCaptions } from './arrange/captions';
import { completeness } from './completeness/completeness';
import { trimEnd, trimStart } from './arrange/edges';
import { gallery } from './arrange/figures';
import { orderHeadings } from './arrange/headings';
import { addLead, findLead, type Lead } from './arrange/lead';
import { locate } from './locate/locate';
import { metadata, type Metadata } from './metadata';
import { isNameless, isOfSite, tellsAuthors } from './metadata/authors';
import { tellsDate } from './metadata/dates';
import { hasGoneOn } from './metadata/gone-on';
import { isLive } from './metadata/json-ld';
import { tellsTitle } from './metadata/title';
import { readFacts, type PageFacts } from './metadata/page-facts';
import type { Shown } from './metadata/shown';
import { noteNearby } from './sweep/nearby';
import { gatherNotes } from './sweep/notes';
import { isPlainArticle, type Found } from './locate/plain-article';
import { takeRepeats } from './sweep/repeats';
import { takePullQuotes } from './sweep/pull-quotes';
import { readPage } from './snapshot/read-page';
import { countWords, readingMinutes } from './metadata/reading-time';
import type { Removals } from './judge/removals';
import { sweep, type Page } from './sweep/sweep';
import { bodyText } from './arrange/text';
import { targetsOf } from './arrange/tidy';
import { blocksOfText } from './judge/blocks-of-text';
import { Topic } from './judge/topic';
import type { Wanted } from './parts';
import type { Vote } from './locate/vote';
import type { LanguageWords } from './words/language-words';
import { Vocabulary } from './words/vocabulary';

/**
 * `words` are those of the page's languages, its own first; `vote` is Readability's, asked only in doubt,
 * and `shown` finds the date and the authors of a page that tells none. `candidate` picks another way to find the body; `force` makes an article of a page that looks like none.
 * `url` stands in where the document has no address of its own. `onStep` is told how long each step took, in a build for that.
 */
export interface ExtractOptions {
  words: readonly LanguageWords[];
  vote?: Vote | undefined;
  shown?: Shown | undefined;
  candidate?: CandidateName;
  force?: boolean;
  url?: string;
  onStep?: (name: string, milliseconds: number) => void;
}

const WANTED: Wanted = { status: 'wanted', parts: ['vote'] };

/** Who wrote it, one by one and in one line. */
const signedBy = (authors: string[]): Pick<Article, 'authors' | 'byline'> => ({
  authors,
  byline: authors.join(', ') || null,
});

/** Reads the page, never changing it, and answers with the article, with why there is none, or with what it lacks. */
export function extract(page: Document, options: ExtractOptions): Extraction | Wanted {
  const url = pageAddress(page, options.url);
  const none = { status: 'none', url } as const;
  if (page.contentType === 'application/pdf') return { ...none, reason: 'pdf' };
  const lap: Lap = globalThis.ledeTimed ? stopwatch(options.onStep) : () => {};

  const facts = factsOf(page, url, options.shown);
  lap('facts');
  if (!facts) return WANTED;
  const about = metadata(facts);
  lap('metadata');
  const subject = { ...about, url, isLive: isLive(facts.ld) };
  const heading = new Topic(subject, new Vocabulary(options.words, about.siteName));
  const reading = readPage(page, { facts, topic: heading });
  lap('snapshot');
  if (!reading) return { ...none, reason: 'too-large' };
  const { shot, measures, removals } = reading;
  const topic = new Topic(subject, heading.vocabulary, blocksOfText(measures));
  const search = { way: options.candidate ?? 'auto', vote: options.vote, isLive: subject.isLive };
  const root = locate(shot.body, measures, search);
  lap('locate');
  if (!root) return WANTED;
  const reason = whyNone(page, { url, root, measures, about }, options);
  lap('article?');
  if (reason !== null) return reason ? { ...none, reason } : WANTED;
  const lead = findLead(root, measures, { about, topic: heading });
  lap('lead');
  const read = { root, measures, removals, topic };
  sweep(read);
  lap('sweep');
  takePullQuotes(root, read);
  takeRepeats(root, read);
  lap('pull quotes');
  gatherNotes(root, read);
  lap('notes');
  noteNearby(root, read);
  lap('nearby');

  const { body, names } = layOut(shot, read, { about, lead, shown: options.shown, lap });
  const text = bodyText(body);
  lap('text');
  const taken = removals.finish(body);
  lap('removals');
  const seen = { page, facts, text, blocks: body.childElementCount, removals: taken };
  if (!options.force && options.vote?.isConsentPage(seen, about, topic))
    return { ...none, reason: 'consent' };
  if (text === '' && !body.firstElementChild) return { ...none, reason: 'empty' };
  const article: Article = {
    ...about,
    ...signedBy(names),
    url,
    html: body.innerHTML,
    text,
    words: countWords(text, about.language),
    minutes: readingMinutes(text, about.language),
    completeness: completeness({ ...seen, words: topic.vocabulary }),
    removals: taken,
    way: options.candidate,
  };
  lap('article');
  return { status: 'article', article };
}

/** The body laid out in blocks, with what belongs to it from above it, and whom it is by. */
function layOut(
  { doc: out, base }: Snapshot,
  { root, measures, removals }: Page,
  { about, lead, shown, lap }: { about: Metadata; lead: Lead; shown: Shown | undefined; lap: Lap },
): { body: Element; names: string[] } {
  const body = makeElement(out, 'div');
  const targets = targetsOf(root, base);
  const layout = { out, base, targets, body, facts: measures.facts, admit: gallery(about.authors) };
  arrange(root, layout);
  lap('arrange');
  claimCaptions(body, removals);
  lap('captions');
  const isUnsigned = about.authors.every((one) => isNameless(one) || isOfSite(one, about.siteName));
  const signed = isUnsigned ? signers(body, removals, shown) : [];
  const names = signed.length > 0 ? signed : about.authors;
  trimStart(body, about, lead, removals);
  trimEnd(body, names, about, removals);
  lap('ends');
  addLead(lead, about, layout);
  lap('add lead');
  placeCaptions(body, removals);
  lap('stray captions');
  orderHeadings(body);
  lap('headings');
  return { body, names };
}

/** What the page says of its article; null where what it shows must tell more, and that part is not at hand. */
function factsOf(page: Document, url: string, shown: Shown | undefined): PageFacts | null {
  const facts = readFacts(page, url, shown);
  const isOther = hasGoneOn(facts);
  if (shown) return isOther ? shown.ownFacts(facts) : facts;
  return !isOther && tellsDate(facts) && tellsAuthors(facts) && tellsTitle(facts) ? facts : null;
}

/** Why the page holds no article; null where it holds one, or is to; undefined where it takes the part for pages in doubt to tell. */
const whyNone = (
  page: Document,
  found: Found,
  { force, vote }: ExtractOptions,
): NoneReason | null | undefined => (force || isPlainArticle(found) ? null : vote?.whyNone(page, found));

/** Whom the text is signed by, for a page that names nobody else. */
const signers = (body: Element, removals: Removals, shown: Shown | undefined): string[] =>
  shown?.signed(body, removals.textsOf('author-box')) ?? [];

declare global {
  /** Whether each step is told with its time: what is built for a benchmark says so, and the extension says that it is not. */
  var ledeTimed: boolean | undefined;
}

/** Tells that the step of that name has ended. */
type Lap = (name: string) => void;

/** Tells how long each step took. */
function stopwatch(onStep: ExtractOptions['onStep']): Lap {
  let start = performance.now();
  return (name) => {
    onStep?.(name, performance.now() - start);
    start = performance.now();
  };
}
