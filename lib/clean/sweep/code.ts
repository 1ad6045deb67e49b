/** Code in an article, and what leads into it: it may read like anything, and so goes with none of the distractions. */
import { holds, isA, elementBehind } from '../../page/select';
import { blocksIn, isBlock, textOf } from '../measure/blocks';

const LINE_NUMBERS = /^1\s+2(?:\s+\d+)*$/;

/** True for code, and for a box of nothing else. */
export const isCode = (el: Element): boolean =>
  isA(el, 'pre') || (holds(el, 'pre') && blocksIn(el).every((block) => isA(block, 'pre')));

/** Code, and what somebody said that leads nowhere. */
const LED_INTO = 'pre, :has(> pre:first-child), blockquote:not(:has(a, button))';

/** True for a line that ends in a colon and goes with the code or the quotation below it. */
export const isLeadIn = (el: Element): boolean =>
  isBlock(el) && /[:：]$/.test(textOf(el)) && (elementBehind(el)?.matches(LED_INTO) ?? false);

/** True for the numbers of the lines of the code beside them. */
export const isLineNumbers = (el: Element): boolean => isBlock(el) && LINE_NUMBERS.test(textOf(el));
