/** Articles that stand beside the one a page is about: pages without an end hold the next. */
import { anyCase } from '../../page/any-case';
import { attr } from '../../page/attribute';
import { PICTURE_FILE } from '../../page/pictures';
import { recall } from '../../page/recall';
import { allIn, beside, firstIn, holds, isA, upFrom, parentOf, around, standsIn } from '../../page/select';
import { blocksIn, isBlock, textOf } from '../measure/blocks';
import { BREAKS_OFF, DATE } from '../measure/lines';
import type { Facts } from '../measure/measure';
import { signature } from './shapes';

/** Among so many first blocks an article tells its day. */
const OPENING = 8;

/** Names of a box for them: they say nothing on a page whose own boxes are called so. */
const NEXT = anyCase(/infinite|endless|(?:^|[\s_-])next(?:-?(?:article|story|post)|$|[\s_-])/);
const isNext = (box: Element): boolean => NEXT.test(attr(box, 'class'));

/** Behind the name of its section or its day, and links, a story opens with its headline: it is one of so many blocks. */
const HEADED = 3;
const HEADING = 'h1, h2, h3, h4, h5, h6, [role=heading]';

/** True for a box that opens with a headline that leads to its own page. */
function leadsToStory(box: Element): boolean {
  const blocks = blocksIn(box).slice(0, HEADED);
  const leads = (block: Element): boolean => holds(block, 'a[href]') || standsIn(block, 'a[href]');
  const head = blocks.findIndex((block) => standsIn(block, HEADING) && leads(block));
  return head >= 0 && blocks.slice(0, head).filter((block) => !leads(block)).length < 2;
}

/** The boxes of such articles beside the one that holds the headline: made as that one, with a headline and a day of their own; or, as that one does, with a headline that leads to their page; or told by their name or their element, with such a headline. */
export function otherStories(head: Element | null): readonly Element[] {
  const line = upFrom(parentOf(head));
  const isTelling = !line.some(isNext);
  for (const at of line) {
    const make = signature(at);
    const isOther = (one: Element): boolean => {
      const isCalled = isTelling && isNext(one);
      const isAlike = signature(one) === make;
      if (holds(one, 'h1')) return isCalled || (isAlike && isDated(one));
      const isStory =
        isCalled || (isAlike && leadsToStory(at)) || (isA(at, 'article') && isA(one, 'article'));
      return isStory && leadsToStory(one);
    };
    const others = beside(at).filter(isOther);
    if (others.length > 0) return others;
  }
  return [];
}

/** So many teasers, and most boxes of their make, are a list of them. */
const LIST = { least: 3, share: 0.6 };

/** The boxes below `root` that are teasers: of one make, with a headline that leads away and a text that breaks off. */
export function teasersIn(root: Element): Element[] {
  const makes = new Map<string, Set<Element>>();
  for (const link of allIn(root, ':is(h2, h3, h4) > a')) {
    const box = around(parentOf(parentOf(link)), 'article, section, li, div');
    if (box) recall(makes, signature(box), () => new Set()).add(box);
  }
  return [...makes.values()].flatMap((boxes) => {
    const cut = [...boxes].filter((box) => blocksIn(box).some((block) => BREAKS_OFF.test(textOf(block))));
    return cut.length >= Math.max(LIST.least, boxes.size * LIST.share) ? [...boxes] : [];
  });
}

/** True for a box that tells a day among its first blocks. */
export const isDated = (box: Element): boolean =>
  (isBlock(box) ? [box] : blocksIn(box)).slice(0, OPENING).some(tellsDay);

const tellsDay = (block: Element): boolean => holds(block, 'time') || DATE.test(textOf(block));

/** True for a group of stories: of each a picture and a line lead to the same address, and its day is told. */
export function isListOfStories(el: Element): boolean {
  const links = allIn(el, 'a');
  const left = new Set(links.flatMap((link) => (holds(link, 'img') ? attr(link, 'href') : [])));
  return (
    left.size >= LIST.least &&
    links.filter((link) => textOf(link) !== '' && left.delete(attr(link, 'href'))).length >= LIST.least &&
    blocksIn(el).filter(tellsDay).length >= LIST.least
  );
}

/** True for a group that is such a list, and not one that holds it beside more prose. */
export function isWholly(
  el: Element,
  all: ReadonlyMap<Element, Facts>,
  isList: (el: Element) => boolean,
): boolean {
  const prose = (of: Element): number => all.get(of)?.prose ?? 0;
  return isList(el) && ![...el.children].some((part) => prose(part) < prose(el) && isList(part));
}

/** A headline or a topic, in characters. */
const LONGEST_NAME = 100;

/** True for a list of headlines or topics that have lost their links: no item of it is a sentence. */
export const isListOfNames = (list: Element): boolean =>
  [...list.children].every((item) => {
    const text = textOf(item);
    return text.length <= LONGEST_NAME && !/[.。;:：]$/.test(text);
  });

/** True for a list each of whose items leads somewhere. */
export const leadsByItem = (list: Element): boolean => [...list.children].every((item) => holds(item, 'a'));

/** A list of so many figures. */
const CARDS = 2;

/** True for a list of figures whose captions are nothing but links to pages: the cards of other stories. */
export const isListOfCards = (el: Element): boolean =>
  el.childElementCount >= CARDS &&
  [...el.children].every((item) => {
    const caption = firstIn(item, 'figure figcaption');
    const link = caption && firstIn(caption, 'a');
    return link && textOf(link) === textOf(caption) && !PICTURE_FILE.test(attr(link, 'href'));
  });
