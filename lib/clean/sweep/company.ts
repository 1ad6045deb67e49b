/** What goes with a prompt beside it: the heading or the picture right above, and the link right below. */
import { count } from '../../page/recall';
import { attr } from '../../page/attribute';
import { allIn, around, elementBefore, elementBehind, holds, isA, parentOf } from '../../page/select';
import type { RemovalKind } from '../../article';
import { donation } from '../distractions/donation';
import { blocksIn, isBlock, isList, isOnly, textOf, isSubheading } from '../measure/blocks';
import { SENTENCE_END } from '../measure/lines';
import { LEADS_AWAY, isStep, labelUnit, type Verdict } from '../judge/evidence';
import { isHeadline, isLoneLink } from './leaf';
import { type Facts, type Measures, weigh } from '../measure/measure';
import { isAllEmphasised, linkedPicture } from '../judge/read-build';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';
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

/** A word with a capital, and others behind it: how many is said where it is used. */
const NAMES = "\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+)";

/** “— Ada” and “Ada Roe, Quay Lane, Northbay”: whom what stands above is from. */
const SIGNATURE = new RegExp(`^(?:[–—] ?[^–—]+|${NAMES}+(?:, ${NAMES}*)+)$`, 'u');

/** The make of a heading, of a line in bold in its place, or of a row of stars; null for what is none of them. */
function makeOf(el: Element): string | null {
  const text = textOf(el);
  if (STARS.test(text)) return text;
  if (SIGNATURE.test(text)) return null;
  const isLine = isAllEmphasised(el) && !(SENTENCE_END.test(text) && TOLD.test(text));
  return isLine || isSubheading(el) ? signature(el) : null;
}

/** True for a heading, or a line in bold, of one of those makes. */
export function isHead(el: Element, makes: ReadonlySet<string>): boolean {
  const make = makeOf(el);
  return make !== null && !STARS.test(make) && makes.has(make);
}

/** The nearest block before or behind an element, or what stands there; where each has a box of its own, that in the next box. */
function nextBlock(el: Element, next: (one: Element | null) => Element | null): Element | null {
  let at = el;
  for (let box = parentOf(at); box && isOnly(at) && isIn(at, 'div, section'); box = parentOf(at)) at = box;
  const found = next(at);
  const [only, more] = found && !isBlock(found) ? blocksIn(found) : [];
  return only && !more && isIn(only, 'div, section') ? only : found;
}

const isIn = (el: Element, names: string): boolean => parentOf(el)?.matches(names) ?? false;

/** The makes of headings that stand over text: one of another make, right above a prompt, is the prompt's. */
export function headsOfText(root: Element, { facts }: Measures): ReadonlySet<string> {
  const makes = new Map<string, number>();
  for (const head of blocksIn(root)) {
    const make = makeOf(head);
    // A button below a prompt is made as a line in bold is, and what heads a prompt heads no text.
    if (make === null || isLoneLink(head)) continue;
    const next = nextBlock(head, elementBehind);
    const prose = (next && facts.get(next)?.prose) ?? 0;
    const button = elementBehind(next);
    const isOffer = button !== null && isLoneLink(button);
    const worth = prose >= TEXT_BELOW ? SEVERAL : prose > 0 && !isOffer ? 1 : 0;
    count(makes, make, worth);
  }
  return new Set([...makes].filter(([, worth]) => worth >= SEVERAL).map(([make]) => make));
}

/** So long, in weighed characters, where it is made as the text's own, and so like a prompt's at least, in log odds; more so where it is a sentence that turns to nobody. */
const LINE = { longest: 45, like: 0, likeHead: 0.5, likeMore: 1, likeTold: 1 };
/** Longer, and so like one. */
const SENTENCE = { longest: 70, like: 2 };

/** Somebody's name, with what they are called before it. */
const NAME = new RegExp(`^${NAMES}{1,3}$`, 'u');
/** The same in Chinese, Japanese or Korean: a heading of so few signs may say anything. */
const EASTERN = /^(?:\p{Script=Han}{1,3}[ \u3000]?\p{Script=Han}{1,3}|\p{Script=Hangul}{3,4})$/u;
/** What tells of somebody below their name, and what may where it leads on and the name is no heading. */
const OF_PERSON = new Set<RemovalKind>(['author-box', 'follow']);
const MAYBE_OF_PERSON = new Set<RemovalKind>(['comments', 'related', 'other']);

/** True for words that speak to somebody, or for the house. */
function turnsToReader(said: string, topic: Topic): boolean {
  const { plea } = topic.hear(said);
  return plea !== null && (plea.reader || plea.house || plea.asks || plea.call);
}

/** True for a few words behind a paragraph of the text that what asks below them is called by, and for the name of who is told of there. */
function isLineOfPrompt(head: Element, { links, controls }: Facts, kind: RemovalKind, topic: Topic): boolean {
  const said = textOf(head);
  const before = nextBlock(head, elementBefore);
  const heads = isSubheading(head);
  if (!(heads || isA(head, 'p') || isA(head, 'div')) || holds(head, 'a, img') || STARS.test(said))
    return false;
  if (weigh(said) > SENTENCE.longest || !before || !SENTENCE_END.test(textOf(before))) return false;
  if (NAME.test(said) || (!heads && EASTERN.test(said)))
    return (
      OF_PERSON.has(kind) || (!heads && (links > 0 || isAllEmphasised(head)) && MAYBE_OF_PERSON.has(kind))
    );
  const isLong = weigh(said) > LINE.longest;
  const like = ANYWHERE.has(kind) ? LINE.likeMore : heads ? LINE.likeHead : LINE.like;
  const least = isLong ? SENTENCE.like : like;
  const turns = heads || !SENTENCE_END.test(said) || turnsToReader(said, topic);
  return (
    links + controls > 0 &&
    (topic.hear(said).likeness ?? -1) >= (turns ? least : Math.max(least, LINE.likeTold))
  );
}

/** The heading right above a block that goes, where it goes with it; `own` are the makes of the text's own headings. */
function headOf(
  el: Element,
  facts: Facts,
  { kind, own, topic }: { kind: RemovalKind; own: ReadonlySet<string>; topic: Topic },
): Element | null {
  const { links, linked, chars } = facts;
  const head = nextBlock(el, elementBefore);
  const said = textOf(head ?? el);
  const leadsIn = /[:：]$/u.test(said);
  if (!head || said.length > (leadsIn ? LONGEST_LEAD_IN : LONGEST_HEAD)) return null;
  if (isStep(labelUnit(head, said))) return null;
  const make = makeOf(head);
  const next = elementBehind(el);
  const isRow =
    next !== null && ((isLoneLink(el) && isLoneLink(next)) || (isHeadline(el) && isHeadline(next)));
  // Links with a label of their own, or a heading, need none above them.
  const [first = el] = blocksIn(el);
  // And ways to share stand below any line.
  const isLinks = kind !== 'share' && linked > chars * 0.6 && (links > 1 || isRow) && holds(first, 'a');
  if (isLinks && (make !== null || (leadsIn && isRow && !isOverList(el)))) return head;
  // A box with a heading of its own needs none above it.
  const isBare = !holds(el, 'h2, h3, h4, h5, h6');
  const mayBeText = ANYWHERE.has(kind) && !STARS.test(said);
  // What is paid for may fill a part of its own.
  const isPart = kind === 'advertisement' && chars >= TEXT_BELOW && (next === null || isSubheading(next));
  if (isPart && isSubheading(head)) return head;
  const isNote = isInItalics(head) && isInItalics(el);
  if (((make !== null && !own.has(make)) || isNote) && isBare && !mayBeText) return head;
  return isBare && isLineOfPrompt(head, facts, kind, topic) ? head : null;
}

/** True for the first of some links with a list below them that leads nowhere: what stands above them leads into that. */
function isOverList(link: Element): boolean {
  let at: Element | null = link;
  while (at && (isLoneLink(at) || isHeadline(at))) at = elementBehind(at);
  return at !== null && isList(at) && !holds(at, 'a');
}

/** The picture right above a prompt that leads elsewhere, with nothing said of it; or, above any link, to where it leads. */
function pictureOver(el: Element, kind: RemovalKind): Element | null {
  const over = elementBefore(el);
  if (!over || !holds(over, 'a img') || textOf(over) !== '') return null;
  const all = allIn(over, 'img');
  if (!all.every((img) => linkedPicture(img) !== null && attr(img, 'alt') === '')) return null;
  const href = attr(around(all[0], 'a'), 'href');
  return !ANYWHERE.has(kind) || allIn(el, 'a').some((link) => attr(link, 'href') === href) ? over : null;
}

/** So like a prompt's, in log odds, must an appeal's words be. */
const APPEAL = 1;

/** The paragraph right above what asks for a gift in which the house tells why, and a line in bold above that which turns to the reader; none without. */
function appealOver(el: Element, topic: Topic): Element[] {
  if (topic.hear(textOf(el)).read(donation).points <= 0) return [];
  const over = nextBlock(el, elementBefore);
  if (!over || !isA(over, 'p') || holds(over, 'a, img')) return [];
  const said = topic.hear(textOf(over));
  if (
    !said.kinds.has('donation') ||
    topic.about('donation') === 'title' ||
    !said.plea?.house ||
    (said.likeness ?? 0) < APPEAL
  )
    return [];
  const head = nextBlock(over, elementBefore);
  const isHead = head && isAllEmphasised(head) && textOf(head).length <= LONGEST_HEAD;
  return isHead && topic.hear(textOf(head)).plea?.reader ? [head, over] : [over];
}

/** A longer text is told, and leads to no button below it, in characters. */
const LONGEST_TOLD = 200;

/** A longer link, in weighed characters, is a headline. */
const LONGEST_BUTTON = 30;

/** In italics, as an editor sets a note, what stands right above a button is its prompt unless it is less like one than this, in log odds; without a line in bold above it, only where it is more so than the other. */
const NOTE = -1;
const ALONE = 1.5;

/** The paragraph right above a link that is a button, and the line in bold above that: together they ask. None where the text has such lines for headings or goes on in italics, or where they do not read like a prompt. */
export function offerOver(el: Element, own: ReadonlySet<string>, topic: Topic): Element[] {
  const isFoot = isA(el, 'footer') && isA(parentOf(el), 'blockquote') && holds(el, 'a');
  const over = isFoot || isLoneLink(el) ? elementBefore(el) : null;
  const head = elementBefore(over);
  const said = over ? textOf(over) : '';
  if (!over || !isA(over, 'p') || holds(over, 'a, img') || said.length > LONGEST_TOLD) return [];
  const asks = textOf((isFoot && allIn(el, 'a').at(-1)) || el);
  const button = weigh(asks) <= LONGEST_BUTTON ? asks : '';
  const isLine =
    head !== null && isA(head, 'p') && isAllEmphasised(head) && textOf(head).length <= LONGEST_HEAD;
  const words = isLine ? `${textOf(head)} ${said}` : said;
  const likenessOf = (text: string): number => topic.hear(text).likeness ?? -Infinity;
  if (isInItalics(el) && isInItalics(over)) {
    const isText = likenessOf(words) < NOTE || isInItalics(elementBefore(isLine ? head : over));
    return isText ? [] : isLine ? [head, over] : [over];
  }
  if (isAllEmphasised(over)) return [];
  const likeness = likenessOf(`${words} ${button}`.trim());
  const make = isLine ? makeOf(head) : null;
  if (!isLine || (make !== null && own.has(make)))
    return button && likenessOf(said) >= 0 && likeness >= ALONE + topic.leaning ? [over] : [];
  return likeness >= 0 ? [head, over] : [];
}

/** True for a block all of which is in italics. */
const isInItalics = (el: Element | null): boolean => el !== null && isAllEmphasised(el) && holds(el, 'em, i');

/** Takes a block, and the heading, the picture or the appeal right above that goes with it, or with the button right below it. */
export function takeWithHead(
  el: Element,
  verdict: Verdict,
  facts: Facts,
  { own, removals, topic }: { own: ReadonlySet<string>; removals: Removals; topic: Topic },
): void {
  const head = headOf(el, facts, { kind: verdict.kind, own, topic }) ?? pictureOver(el, verdict.kind);
  const button = elementBehind(el);
  const offer = button && !head ? offerOver(button, own, topic) : [];
  const over = [
    ...appealOver(el, topic),
    ...offerOver(el, own, topic),
    ...(offer.includes(el) ? offer : []),
    ...(head ? [head] : []),
  ];
  for (const one of new Set([...over, el])) removals.take(one, verdict);
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
