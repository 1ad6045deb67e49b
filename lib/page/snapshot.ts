/**
 * The live page read once onto a detached copy that holds only what could be article, or says what is not.
 * The page itself is never touched: nothing is created in it, and no attribute of it is written.
 *
 * On the copy every run of text stands in a block of its own (`<p>`, `<li>`, `<h2>`, …), numbered in
 * `data-lede`; pictures carry their best address; scripts, styles, drawings and hidden elements are gone.
 */
import { allIn } from './select';
import { rawText } from './attribute';
import { blankDocument } from './document';
import { paragraphsOf, plainTextOf } from './plain-text';
import { hiddenTest, isRendered, type IsHidden } from './visibility';
import { Walk } from './walk';

/** The copy, and where the page lives. `base` is what its relative addresses stand on. */
export interface Snapshot {
  doc: Document;
  body: Element;
  base: string;
  /** Characters of text that the reader cannot see, left out. */
  hiddenChars: number;
}

/**
 * `url` is the page's address. `reveal` names hidden elements that are read all the same: text of
 * a free page that waits for scripts which have not run. `clipped` names what is in nobody's sight though it is shown.
 */
export interface SnapshotOptions {
  url: string;
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

/** Reads text that is all there is to read; null when it is too large to be read in time. */
function snapshotOfText(text: Element, shot: Snapshot): Snapshot | null {
  const walk = new Walk(shot.doc, shot.base, { hidden: () => false, view: null });
  return walk.copy(paragraphsOf(text), shot.body) ? shot : null;
}

/** Reads the live page; null when it is too large to be read in time. */
export function snapshot(page: Document, { url, reveal, clipped = false }: SnapshotOptions): Snapshot | null {
  const base = page.baseURI || url;
  const doc = blankDocument(page);
  const { body } = doc;
  const text = plainTextOf(page);
  if (text) return snapshotOfText(text, { doc, body, base, hiddenChars: 0 });
  const from = startOf(page);
  if (!from) return { doc, body, base, hiddenChars: 0 };
  const view = isRendered(page.body) === undefined ? null : page.defaultView;
  const unseen = hiddenTest(page, reveal, !clipped);
  const hidden: IsHidden = (el) => unseen(el) || (clipped && clipped(el));
  const walk = new Walk(doc, base, { hidden, view });
  return walk.copy(from, body) ? { doc, body, base, hiddenChars: walk.hiddenChars } : null;
}
