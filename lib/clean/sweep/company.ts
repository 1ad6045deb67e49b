/** What goes with a prompt beside it: the heading right above, and the link right below. */
import { count } from '../../page/recall';
import { elementBefore, elementBehind, holds } from '../../page/select';
import type { RemovalKind } from '../../article';
import { blocksIn, textOf, isSubheading } from '../measure/blocks';
import { SENTENCE_END } from '../measure/lines';
import { LEADS_AWAY, type Verdict } from '../judge/evidence';
import { isLoneLink } from './leaf';
import type { Facts, Measures } from '../measure/measure';
import { isAllEmphasised } from '../judge/read-build';
import type { Removals } from '../judge/removals';
import { signature } from '../boxes/shapes';

const LONGEST_HEAD = 60;
/** So long, where it leads into a row of links by its colon. */
const LONGEST_LEAD_IN = 120;
/** So much text right below a heading, in characters, makes it one of the text's own. */
const TEXT_BELOW = 150;
/** So many of one make over less text are so too. */
const SEVERAL = 3;
/** What is set right below a subheading as often as anywhere else. */
const ANYWHERE = new Set<RemovalKind>([
  ...(['advertisement', 'continue', 'related', 'share', 'follow'] as const),
  ...(['copyright', 'author-box', 'cookie', 'tags', 'other'] as const),
]);

/** Three stars, or whatever else parts a text. */
const STARS = /^[^\p{L}\p{N}]+$/u;

/** The end of a line in bold that is a paragraph: a heading may ask something. */
const TOLD = /[^?？]$/u;

/** “— Ada” and “Ada Roe, Quay Lane, Northbay”: whom what stands above is from. */
const SIGNATURE =
  /^(?:[–—] ?[^–—]+|\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)+(?:, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]+)*)+)$/u;

/** The make of a heading, of a line in bold in its place, or of a row of stars; null for what is none of them. */
function makeOf(el: Element): string | null {
  const text = textOf(el);
  if (STARS.test(text)) return text;
  if (SIGNATURE.test(text)) return null;
  const isLine = isAllEmphasised(el) && !(SENTENCE_END.test(text) && TOLD.test(text));
  return isLine || isSubheading(el) ? signature(el) : null;
}

/** The makes of headings that stand over text: one of another make, right above a prompt, is the prompt's. */
export function headsOfText(root: Element, { facts }: Measures): ReadonlySet<string> {
  const below = (head: Element): Facts | undefined => {
    const next = elementBehind(head);
    return next ? facts.get(next) : undefined;
  };
  const makes = new Map<string, number>();
  for (const head of blocksIn(root)) {
    const make = makeOf(head);
    if (make === null) continue;
    const prose = below(head)?.prose ?? 0;
    const worth = prose >= TEXT_BELOW ? SEVERAL : prose > 0 ? 1 : 0;
    count(makes, make, worth);
  }
  return new Set([...makes].filter(([, worth]) => worth >= SEVERAL).map(([make]) => make));
}

/** The heading right above a block that goes, where it goes with it; `own` are the makes of the text's own headings. */
function headOf(
  el: Element,
  { links, linked, chars }: Facts,
  { kind, own }: { kind: RemovalKind; own: ReadonlySet<string> },
): Element | null {
  const head = elementBefore(el);
  const said = textOf(head ?? el);
  const leadsIn = /[:：]$/u.test(said);
  if (!head || said.length > (leadsIn ? LONGEST_LEAD_IN : LONGEST_HEAD)) return null;
  const make = makeOf(head);
  const next = elementBehind(el);
  const isRow = isLoneLink(el) && next !== null && isLoneLink(next);
  // Links with a label of their own, or a heading, need none above them.
  const [first = el] = blocksIn(el);
  // And ways to share stand below any line.
  const isList = kind !== 'share' && linked > chars * 0.6 && (links > 1 || isRow) && holds(first, 'a');
  if (isList && (make !== null || (leadsIn && isRow))) return head;
  // A box with a heading of its own needs none above it.
  const isBare = !holds(el, 'h2, h3, h4, h5, h6');
  const mayBeText = ANYWHERE.has(kind) && !STARS.test(said);
  return make !== null && !own.has(make) && isBare && !mayBeText ? head : null;
}

/** Takes a block, and the heading that goes with it. */
export function takeWithHead(
  el: Element,
  verdict: Verdict,
  facts: Facts,
  { own, removals }: { own: ReadonlySet<string>; removals: Removals },
): void {
  const head = headOf(el, facts, { kind: verdict.kind, own });
  if (head) removals.take(head, verdict);
  removals.take(el, verdict);
}

/** Beside fewer characters, which are the tools to share it, the heading may be the text's. */
const LEAST_LED = 100;

/** Takes the one heading of a box that led away, where nothing else is left of the box. */
export function takeHeadLeft(box: Element, facts: Facts | undefined, removals: Removals): void {
  const [head, more] = blocksIn(box);
  if (!facts || !head || more || !isSubheading(head) || holds(box, 'img')) return;
  if (facts.headings > 1 || facts.links === 0) return;
  if (facts.chars - textOf(head).length > LEAST_LED) removals.take(head, LEADS_AWAY);
}
