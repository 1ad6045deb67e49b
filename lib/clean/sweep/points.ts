/** Lists of points: what the text tells, item by item. */
import { holds, isA, elementBefore, elementBehind, firstIn, parentOf } from '../../page/select';
import type { Topic } from '../judge/topic';
import { isToldList } from '../boxes/boxes';
import { signature } from '../boxes/shapes';
import { READABLE, blocksIn, isBlock, isList, isOnly, isSubheading, textOf } from '../measure/blocks';
import type { Facts } from '../measure/measure';

/** One has so many items that lead nowhere, each of so many characters and more, and together they are as unlike a prompt, in log odds; one more may lead on. */
const ITEMS = { least: 3, chars: 30, like: -1, leading: 1 };
/** One that a line with a colon leads to is as unlike a prompt. */
const LED = -0.5;
/** A longer line above it, in characters, is a paragraph. */
const LONGEST_HEAD = 40;

const LEADING = 'a, button, input, img';

/** True for a list that sums up what the text tells; of one of its items, where the others do. */
export function isListOfPoints(el: Element | null, topic: Topic, one?: Element): boolean {
  if (!el || !isList(el)) return false;
  const items = [...el.children];
  const told = items.filter((item) => !holds(item, LEADING));
  if (told.length < ITEMS.least || items.length - told.length > ITEMS.leading) return false;
  if (told.some((item) => textOf(item).length < ITEMS.chars)) return false;
  const isUnlike = (texts: string[]): boolean =>
    (topic.hear(texts.join(' ').slice(0, READABLE)).likeness ?? 0) < ITEMS.like;
  return (
    isUnlike(told.map(textOf)) ||
    (one !== undefined && isUnlike(told.filter((item) => item !== one).map(textOf)))
  );
}

/** True for a box of such a list, or of one below a heading made as those of the text: it is all that the heading heads. */
export function isBoxOfPoints(el: Element, facts: Facts, heads: ReadonlySet<string>, topic: Topic): boolean {
  const list = el.firstElementChild;
  if (isListOfPoints(list, topic)) return true;
  const head = elementBefore(el);
  const isHeaded = head !== null && isSubheading(head) && heads.has(signature(head));
  return isHeaded && isToldList(list, facts) && isOnly(list);
}

/** The list right below a line, be each of them in a box of its own. */
function listBelow(el: Element): Element | null {
  let at = el;
  for (let box = parentOf(at); box && !elementBehind(at) && !elementBefore(at); box = parentOf(at)) at = box;
  const below = elementBehind(at);
  return below && !isList(below) ? firstIn(below, 'ul, ol') : below;
}

const COLON = /[:：]$/;

/** True for the line with a colon above a list that leads nowhere, and is not like a prompt. */
function leadsInto(el: Element, topic: Topic): boolean {
  const list = COLON.test(textOf(el)) ? listBelow(el) : null;
  if (!list || !isList(list) || list.childElementCount < ITEMS.least || holds(list, LEADING)) return false;
  return (topic.hear(textOf(list).slice(0, READABLE)).likeness ?? 0) < 0;
}

/** True for a list right below such a line, one item of which may lead on. */
function isLedTo(list: Element, topic: Topic): boolean {
  const line = elementBefore(list);
  if (!line || !isBlock(line) || !COLON.test(textOf(line)) || list.childElementCount < ITEMS.least)
    return false;
  if ([...list.children].filter((item) => holds(item, LEADING)).length > ITEMS.leading) return false;
  return (topic.hear(textOf(list).slice(0, READABLE)).likeness ?? 0) < LED;
}

/** True for such a list, one of its items that leads nowhere, and the line right above it, in a box of its own or in none. */
export function isOfPoints(el: Element, topic: Topic): boolean {
  if (isList(el)) return isListOfPoints(el, topic) || isLedTo(el, topic);
  if (holds(el, LEADING)) return false;
  const [line = el, more] = isBlock(el) ? [] : blocksIn(el);
  if (more) return false;
  if (isA(line, 'li')) return isListOfPoints(parentOf(line), topic, line);
  const isShort = textOf(line).length < LONGEST_HEAD;
  return leadsInto(line, topic) || (isShort && isListOfPoints(elementBehind(line), topic));
}
