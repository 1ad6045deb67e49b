/** What asks for something and is the text's all the same, by where it stands: a heading over text, one of several, all that a heading heads. */
import type { RemovalKind } from '../../article';
import { houseOf } from '../../page/address';
import { attr } from '../../page/attribute';
import { beside, elementBefore, elementBehind, firstIn, holds, isA, parentOf } from '../../page/select';
import { isListOfLinks } from '../boxes/boxes';
import { signature } from '../boxes/shapes';
import type { Verdict } from '../judge/evidence';
import { OF_TRADE, type Topic } from '../judge/topic';
import { blocksIn, isBlock, isList, isSubheading, textOf } from '../measure/blocks';
import { CLOCK } from '../measure/lines';
import type { Facts, Measures } from '../measure/measure';
import { isHead } from './company';
import type { OwnText } from './own-text';
import { isOfPoints } from './points';
import type { Verdicts } from './verdicts';

/** Whether it stands in a box that the text has no use for, and whether it is made as none of the text is. */
export interface Standing {
  apart: boolean;
  foreign: boolean;
}

/** What is asked about a block or a group. */
interface Known {
  own: OwnText;
  facts: Measures['facts'];
  topic: Topic;
  verdicts: Verdicts;
}

/** True for what a verdict was given on and the text needs. */
export function isOfText(el: Element, verdict: Verdict, { apart, foreign }: Standing, known: Known): boolean {
  if (OF_TRADE.has(verdict.kind) && blocksIn(el).length < 2 && known.topic.isOneOfFacts(textOf(el)))
    return true;
  if (!verdict.why.includes('named') && isOfPoints(el, known.topic)) return true;
  if (apart) return false;
  if (!foreign && opensText(el, verdict, known)) return true;
  if (headsText(el, verdict, known) || isOneOfItems(el, verdict, known) || isOneOfSame(el, verdict, known))
    return true;
  if (isOfWhole(el, known) || endsSection(el, verdict, known)) return true;
  return !foreign && (isInRow(el, known) || isSection(el, verdict, known) || isNumbered(el, known));
}

/** True for the first paragraph, where it leads nowhere and is not much like a prompt: one above the text is a box, or leads somewhere. */
function opensText(el: Element, { why }: Verdict, { own, facts: all, topic }: Known): boolean {
  const { prose = 0, links = 0, controls = 0 } = all.get(el) ?? {};
  if (el !== own.opens || prose < LEAST_BELOW || links + controls > 0 || why.includes('label')) return false;
  return !topic.hear(textOf(el)).isLikePrompt;
}

/** What somebody is told to have said is no longer, in characters: a longer group is a part of the text with whatever stands in it. */
const MOST_TOLD = 600;

/** True for what leads nowhere right below a sentence that ends in a colon: the text tells what somebody says there. */
export const isToldBelow = (leadIn: Facts | null, { links, controls, pictures, chars }: Facts): boolean =>
  leadIn !== null &&
  leadIn.links === 0 &&
  leadIn.chars >= LEAST_LEAD_IN &&
  links + controls + pictures === 0 &&
  chars >= LEAST_BELOW &&
  chars <= MOST_TOLD;

/** A shorter line, in characters, is a label. */
const LEAST_LEAD_IN = 40;

/** So much text right below a heading, in characters, may be what it heads, with so much of it in links. */
const LEAST_BELOW = 60;
const MOST_LINKED = 0.3;

/** Whose something is, no heading of an article says. */
const NAMES = new Set<RemovalKind>(['author-box', 'copyright']);

/** A list has so many items, of so many characters each, where they are sentences. */
const STEPS = { items: 3, chars: 35 };

/** True for a list of sentences that hardly lead anywhere, and over no button: what to do, or how. */
function isListOfSteps(el: Element, facts: Facts, { facts: all, verdicts }: Known): boolean {
  const { childElementCount: items } = el;
  if (!isList(el) || items < STEPS.items || facts.chars < items * STEPS.chars || leadsAway(facts))
    return false;
  const behind = elementBehind(el);
  return !(behind && all.get(behind)?.controls) && !verdicts.of(el, facts, false);
}

/** True for a heading that asks for something, and does not lead there, right above a paragraph that stays, or, made as those of the text, above a list of steps: it heads that. */
function headsText(el: Element, { kind, why }: Verdict, known: Known): boolean {
  const { own, facts: all, topic, verdicts } = known;
  const isHabit = own.lineHeads.has(el);
  if (!isBlock(el) && !isHabit) return kind === 'other' && headsFromBox(el, known);
  if (!(isSubheading(el) || isHabit) || NAMES.has(kind)) return false;
  // The words of a label head what a text on that tells to do.
  if (why.includes('label') && !(own.heads.has(signature(el)) && topic.about(kind) !== 'no')) return false;
  if (holds(el, 'button, img') || (holds(el, 'a') && !isEntry(el, known))) return false;
  const next = elementBehind(el);
  const listed = next && own.heads.has(signature(el)) && all.get(next);
  if (listed && isListOfSteps(next, listed, known)) return true;
  const [below = next, more] = next ? blocksIn(next) : [];
  const facts = below && (isHabit || (!more && isA(below, 'p'))) ? all.get(below) : undefined;
  if (!below || !facts || leadsAway(facts)) return false;
  if (!isHabit && facts.prose < LEAST_BELOW) return false;
  // What the house says of itself may go with what asks below it.
  return !topic.hear(textOf(below)).plea?.house && !verdicts.of(below, facts, false);
}

/** True for a box of nothing but a heading made as those of the text, right above a paragraph: each of them has a box of its own. */
function headsFromBox(box: Element, { own, facts: all }: Known): boolean {
  const [head, more] = blocksIn(box);
  const next = elementBehind(box);
  const below = next && all.get(next);
  if (!head || more || !below || holds(box, 'a, button, img')) return false;
  if (!isSubheading(head) || !own.heads.has(signature(head))) return false;
  if (!beside(box).some((one) => signature(one) === signature(box))) return false;
  return isBlock(next) && below.prose >= LEAST_BELOW && !leadsAway(below);
}

/** True for a heading made as those of the text that leads to another site: what the text below it tells of. */
function isEntry(el: Element, { own, topic }: Known): boolean {
  const site = houseOf(attr(firstIn(el, 'a'), 'href'), topic.url);
  return own.heads.has(signature(el)) && site !== '' && site !== houseOf(topic.url);
}

/** A list of steps has so many: of a longer one not every item is judged by all others. */
const ITEMS = { least: 3, most: 40 };

/** True for an item, or an entry with its time, that leads no further than others, among others that all stay. */
const isOneOfItems = (el: Element, { kind }: Verdict, { facts: all, verdicts }: Known): boolean => {
  const listed = el.localName === 'li';
  const own = all.get(el);
  const leads = (one: Facts | undefined): number => (one?.links ?? 0) + (one?.controls ?? 0);
  if (!own || (listed && leads(own) > 0) || !(listed || CLOCK.test(textOf(el)))) return false;
  const items = [...(parentOf(el)?.children ?? [])].filter((one) => listed || CLOCK.test(textOf(one)));
  if (items.some((one) => leads(all.get(one)) < leads(own))) return false;
  // Between entries of several blocks stands what stands between paragraphs.
  if (kind === 'advertisement' && items.some((one) => blocksIn(one).length > 1)) return false;
  return (
    items.length >= ITEMS.least &&
    items.length <= ITEMS.most &&
    items.every((item) => {
      const facts = all.get(item);
      return item === el || (facts !== undefined && !verdicts.of(item, facts, false));
    })
  );
};

/** A list of so many items, of so many characters each, is a part of the text: no prompt says so much. */
const LONG_LIST = { items: 5, chars: 60 };

export const isLongList = (el: Element, { chars, linked, pictures, headings, controls }: Facts): boolean =>
  isList(el) &&
  el.childElementCount >= LONG_LIST.items &&
  chars >= LONG_LIST.chars * el.childElementCount &&
  linked < chars / 2 &&
  pictures + headings + controls === 0 &&
  !isListOfLinks(el);

/** So many items of a list are asked. */
const ASKED = 6;

/** True for an item of such a list whose others speak of the same thing: then the text does, item by item. */
function isOneOfSame(el: Element, { kind }: Verdict, { facts: all, verdicts }: Known): boolean {
  const list = parentOf(el);
  const told = list && all.get(list);
  if (!told || !isLongList(list, told)) return false;
  const asked = [...list.children].slice(0, ASKED);
  const same = asked.filter((item) => {
    const facts = all.get(item);
    return facts && verdicts.of(item, facts, false)?.kind === kind;
  });
  return same.length >= asked.length / 2;
}

/** A quotation of so many paragraphs is told whole, and a list of so many terms and what it says of them. */
const WHOLE: Record<string, number> = { blockquote: 3, dl: 6 };

/** True for a part of such a one without a button, where most of the others stay. */
function isOfWhole(el: Element, { facts: all, verdicts }: Known): boolean {
  const whole = parentOf(el);
  const parts = [...(whole?.children ?? [])];
  if (parts.length < (WHOLE[whole?.localName ?? ''] ?? Infinity) || parts.length > ITEMS.most) return false;
  const staying = parts.filter((part) => {
    const facts = all.get(part);
    return facts && !verdicts.of(part, facts, false);
  });
  return all.get(el)?.controls === 0 && staying.length > parts.length / 2;
}

/** So many sections that end alike are made so. */
const SECTIONS = 3;
/** A longer paragraph, in characters, tells more than where something is had. */
const LONGEST_END = 130;

/** True for a short line with a link that ends a section or an entry, as others do, where that is what the article is about: where each of several things is had, and for how much. */
function endsSection(el: Element, { kind }: Verdict, { own, facts: all, topic }: Known): boolean {
  if (topic.about('newsletter') !== 'title' || !(OF_TRADE.has(kind) || kind === 'other')) return false;
  const isLine = (one: Element | null): one is Element => {
    const { links = 0, chars = 0 } = (one && all.get(one)) ?? {};
    return isA(one, 'p') && links > 0 && chars <= LONGEST_END;
  };
  const isEnd = (one: Element): boolean => {
    const behind = elementBehind(one);
    return behind !== null && (own.heads.has(signature(behind)) || own.lineHeads.has(behind));
  };
  const box = parentOf(el);
  if (!box || !isLine(el)) return false;
  const alike = elementBehind(el) ? [] : [...(parentOf(box)?.children ?? [])];
  const ends = [
    ...[...box.children].filter((one) => one === el || isEnd(one)),
    ...alike.filter((one) => signature(one) === signature(box)).map((one) => one.lastElementChild),
  ];
  return new Set(ends.filter(isLine).map(textOf)).size >= SECTIONS;
}

/** True for what holds a button, or so much of it in links. */
const leadsAway = (facts: Facts | undefined): boolean =>
  facts !== undefined && (facts.controls > 0 || facts.linked > facts.chars * MOST_LINKED);

/** True for a paragraph that opens in bold beside one of its make that does and stays, as tips and answers do. */
function isInRow(el: Element, { facts: all, verdicts }: Known): boolean {
  if (leadsAway(all.get(el)) || !opensInBold(el)) return false;
  return [elementBefore(el), elementBehind(el)].some((near) => {
    const facts = near && all.get(near);
    return (
      facts && signature(near) === signature(el) && opensInBold(near) && !verdicts.of(near, facts, false)
    );
  });
}

/** True for a paragraph that opens with some of its words in bold. */
function opensInBold(el: Element): boolean {
  const block = isBlock(el) ? el : firstIn(el, '[data-lede]');
  const first = block?.firstElementChild;
  if (!block || !first?.matches('b, strong')) return false;
  const [text, bold] = [textOf(block), textOf(first)];
  return bold.length > 1 && bold.length < text.length / 2 && text.startsWith(bold);
}

/** True for a paragraph that is all there is below one of the text's headings, or all but facts: without it that would head nothing. */
function isSection(el: Element, { why }: Verdict, { own, facts: all, topic }: Known): boolean {
  const facts = all.get(el);
  if (why.includes('label') || leadsAway(facts) || (facts?.prose ?? 0) < LEAST_BELOW) return false;
  const heads = (one: Element): boolean => own.lineHeads.has(one) || isHead(one, own.heads);
  const [head, behind] = [elementBefore(el), elementBehind(el)];
  if (!head || !heads(head) || topic.hear(textOf(head)).isLikePrompt) return false;
  return behind === null || isSubheading(behind) || heads(behind) || topic.isOneOfFacts(textOf(behind));
}

/** The number of an entry, before its name. */
const NUMBERED = /^\d{1,2}[.)] \S.{2,60}$/u;

/** True for the name of an entry of a numbered list that is set in paragraphs, over what it is: it may lead to it. */
function isNumbered(el: Element, { facts: all }: Known): boolean {
  const behind = elementBehind(el);
  const prose = (behind && all.get(behind)?.prose) ?? 0;
  return NUMBERED.test(textOf(el)) && (all.get(el)?.links ?? 0) < 2 && prose >= LEAST_BELOW;
}
