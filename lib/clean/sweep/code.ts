/** Code in an article: it may read like anything, and so goes with none of the distractions. */
import { holds, isA, elementBehind } from '../../page/select';
import { blocksIn, isBlock, textOf } from '../measure/blocks';

const LINE_NUMBERS = /^1\s+2(?:\s+\d+)*$/;

/** True for code, and for a box of nothing else. */
export const isCode = (el: Element): boolean =>
  isA(el, 'pre') || (holds(el, 'pre') && blocksIn(el).every((block) => isA(block, 'pre')));

/** True for a line that ends in a colon and goes with the code below it. */
export const isBeforeCode = (el: Element): boolean =>
  isBlock(el) &&
  /[:：]$/.test(textOf(el)) &&
  (elementBehind(el)?.matches('pre, :has(> pre:first-child)') ?? false);

/** True for the numbers of the lines of the code beside them. */
export const isLineNumbers = (el: Element): boolean => isBlock(el) && LINE_NUMBERS.test(textOf(el));
