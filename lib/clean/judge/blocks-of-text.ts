/** Which blocks of a page tell what its article is about, and how it is made: prompts tell of themselves. */
import { attr } from '../../page/attribute';
import { count, recall } from '../../page/recall';
import { parentOf } from '../../page/select';
import type { Block, Measures } from '../measure/measure';
import { namedKind } from './evidence';
import { OF_TRADE } from './topic';

/** Boxes of one class with more of all prose than this are what the page keeps its text in, whatever they are called. */
const MOST = 0.5;

/** The blocks below `root`, without those in boxes that are named for what prompts ask for. */
export function blocksOfText({ root, facts, blocks }: Measures): Block[] {
  const most = (facts.get(root)?.prose ?? 0) * MOST;
  const known = new Map<Element, Element | null>();
  const boxOf = (el: Element | null): Element | null =>
    el === null || el === root ? null : recall(known, el, () => (isNamedSo(el) ? el : boxOf(parentOf(el))));
  const prose = new Map<string, number>();
  for (const { el, chars, isProse } of blocks) {
    const box = isProse ? boxOf(el) : null;
    if (box) count(prose, attr(box, 'class'), chars);
  }
  return blocks.filter(({ el }) => {
    const box = boxOf(el);
    return !box || (prose.get(attr(box, 'class')) ?? 0) > most;
  });
}

/** True for a box named for an account, a subscription, letters or an app. */
function isNamedSo(el: Element): boolean {
  const kind = namedKind(el);
  return kind !== null && OF_TRADE.has(kind);
}
