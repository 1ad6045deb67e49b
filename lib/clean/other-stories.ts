/** Articles that stand behind the one a page is about: pages without an end hold the next. */
import { holds, upFrom, elementBehind } from '../page/select';
import { blocksIn, textOf } from './blocks';
import { DATE } from './lines';
import { signature } from './shapes';

/** Among so many first blocks an article tells its day. */
const OPENING = 8;

/** The boxes of such articles: made as the one that holds the headline, behind it, with a headline and a day of their own. */
export function otherStories(head: Element | undefined): readonly Element[] {
  for (const at of upFrom(head?.parentElement)) {
    const make = signature(at);
    const others: Element[] = [];
    for (let next = elementBehind(at); next; next = elementBehind(next))
      if (signature(next) === make && holds(next, 'h1') && isDated(next)) others.push(next);
    if (others.length > 0) return others;
  }
  return [];
}

/** True for a box that tells a day among its first blocks. */
export const isDated = (box: Element): boolean =>
  blocksIn(box)
    .slice(0, OPENING)
    .some((block) => holds(block, 'time') || DATE.test(textOf(block)));
