/**
 * The live page read once onto a detached copy that holds only what could be article, or says what is not.
 * The page itself is never touched: nothing is created in it, and no attribute of it is written.
 *
 * On the copy every run of text stands in a block of its own (`<p>`, `<li>`, `<h2>`, …), numbered in
 * `data-lede`; pictures carry their best address; scripts, styles, drawings and hidden elements are gone.
 */
import { allIn } from './select';
import { rawText } from './attribute';
import { blankDocument, pageAddress } from './document';
import { hiddenTest, isRendered, type IsHidden } from './visibility';
import { Walk } from './walk';

/** The copy, and where the page lives. `base` is what its relative addresses stand on. */
export interface Snapshot {
  doc: Document;
  body: Element;
  url: string;
  base: string;
  /** Characters of text that the reader cannot see, left out. */
  hiddenChars: number;
}

/**
 * `url` stands in where the page has none. `reveal` names hidden elements that are read all the same: text of
 * a free page that waits for scripts which have not run. `clipped` names what is in nobody's sight though it is shown.
 */
export interface SnapshotOptions {
  url?: string;
  reveal?: ((el: Element) => boolean) | undefined;
  clipped?: IsHidden | false;
}

/** Pages above this many elements are read from their `<article>` or `<main>` alone, where they have one. */
const MANY_ELEMENTS = 150_000;

/** What of a very large page is worth reading. */
function startOf(page: Document): Element | null {
  if (page.getElementsByTagName('*').length < MANY_ELEMENTS) return page.body;
  let best: Element | null = null;
  for (const el of allIn(page, 'article, main, [itemprop=articleBody]')) {
    if (best?.contains(el) || el.getElementsByTagName('*').length > MANY_ELEMENTS) continue;
    if (!best || rawText(el).length > rawText(best).length) best = el;
  }
  return best ?? page.body;
}

/** Reads the live page; null when it is too large to be read in time. */
export function snapshot(page: Document, options: SnapshotOptions = {}): Snapshot | null {
  const address = pageAddress(page, options.url);
  const base = page.baseURI || address;
  const doc = blankDocument(page);
  const { body } = doc;
  const from = startOf(page);
  if (!from) return { doc, body, url: address, base, hiddenChars: 0 };
  const view = isRendered(page.body) === undefined ? null : page.defaultView;
  const { reveal, clipped = false } = options;
  const unseen = hiddenTest(page, reveal, !clipped);
  const hidden: IsHidden = (el) => unseen(el) || (clipped && clipped(el));
  const walk = new Walk(doc, base, { hidden, view });
  return walk.copy(from, body) ? { doc, body, url: address, base, hiddenChars: walk.hiddenChars } : null;
}
