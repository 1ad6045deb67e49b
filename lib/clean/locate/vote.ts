/**
 * Readability's vote on what of a page is article. A part of its own: it is as large as all else that reads a page, and
 * is injected only where the page leaves a doubt, or the reader asks for another way. With it come the other ways that
 * need no Readability, and what finds the date and the authors that a page shows, for the few that tell none; and what
 * such a page may be in place of an article: a frame around one, or a question before it.
 */
import { attr } from '../../page/attribute';
import { Readability } from '@mozilla/readability';
import type { CandidateName } from '../../article';
import { framedPage } from '../../page/framed';
import { isA, standsIn } from '../../page/select';
import { isConsentPage } from './consent';
import { shown, type Shown } from '../metadata/shown';
import type { Measures } from '../measure/measure';
import { descend } from './locate';
import { otherWays } from './other-ways';
import { weights } from './weights';
import { whyNone } from './why-none';

/** What can be asked where the page leaves a doubt, or the reader. */
export interface Vote {
  find: typeof find;
  whyNone: typeof whyNone;
  isConsentPage: typeof isConsentPage;
  framedPage: typeof framedPage;
}

declare global {
  /** The vote, where it was injected into this world. */
  var ledeVote: Vote | undefined;
  var ledeShown: Shown | undefined;
}

/** Readability, and of its inner parts the switch for weighing class names. */
interface Switched extends Readability<Element> {
  FLAG_WEIGHT_CLASSES: number;
  _removeFlag(flag: number): void;
}

/**
 * Numbers of the blocks that Readability takes for article; `weighClasses` is false to leave class names out of account.
 * It runs on a copy, since it consumes what it reads.
 */
function taken(doc: Document, weighClasses: boolean): ReadonlySet<string> {
  const copy = doc.cloneNode(true) as Document;
  const options = {
    serializer: (el: Node) => el as Element,
    disableJSONLD: true,
    charThreshold: 250,
    maxElemsToParse: 0,
  };
  const reader = new Readability<Element>(copy, options) as Switched;
  if (!weighClasses) reader._removeFlag(reader.FLAG_WEIGHT_CLASSES);
  const blocks = reader.parse()?.content?.querySelectorAll('[data-lede]') ?? [];
  return new Set(Array.from(blocks, (el) => attr(el, 'data-lede')));
}

/** What prose weighs that Readability leaves out, against prose that it takes, where nobody asked for its choice alone. */
const LEFT_OUT = 0.35;

/** Finds what holds most of the text, in the way that was asked for or where the page leaves a doubt. */
function find(body: Element, measures: Measures, way: CandidateName): Element {
  const other = otherWays[way];
  if (other) return other(body, measures);
  const isDoubt = way === 'auto';
  const kept = taken(body.ownerDocument, isDoubt);
  const leftOut = isDoubt ? LEFT_OUT : 0;
  const weight = weights(measures, (number) => (kept.has(number) ? 1 : leftOut));
  const found = descend(body, weight, measures);
  const all = isDoubt ? descend(body, weights(measures), measures) : found;
  return skips(all, found, measures) ? all : found;
}

/** True where what was found leaves out a text right below the page's headline that is longer than itself, and none told beside pictures. */
function skips(all: Element, found: Element, { blocks, facts }: Measures): boolean {
  const start = blocks.findIndex(({ el }) => isA(el, 'h1')) + 1;
  const end = blocks.findIndex(({ el }) => found.contains(el));
  if (start === 0 || !all.contains(found)) return false;
  let skipped = 0;
  for (const { el, chars, isProse } of blocks.slice(start, Math.max(start, end)))
    if (isProse && all.contains(el) && !standsIn(el, 'figure, li')) skipped += chars;
  return skipped > (facts.get(found)?.prose ?? 0);
}

export const vote: Vote = { find, whyNone, isConsentPage, framedPage };

/** As a script, it leaves both for the content script. */
export default {
  main(): void {
    globalThis.ledeVote = vote;
    globalThis.ledeShown = shown;
  },
};
