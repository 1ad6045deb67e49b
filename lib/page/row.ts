/** Words in a row of spans or links, as the amounts and goods of a recipe are set, and the ways out of a box. */
import { isA, isElement, parentOf, standsIn } from './select';
import { rawText } from './attribute';
import { TEXT_BLOCKS } from './elements';

/** More parts are none of an amount and what it is of. */
const MOST = 8;

/** The words of a link, which open with a capital. */
const CALL = /^\p{Lu}[\p{Ll}’'-]* \p{L}/u;

/** True for a link right behind the words of another element, which only a style parts from it. */
function isCallBeside(el: Element): boolean {
  const before = el.previousSibling;
  if (!isElement(before) || !(isA(before, 'span') || isA(before, 'a'))) return false;
  return /[\p{Ll}\p{N}]$/u.test(rawText(before)) && CALL.test(rawText(el));
}

/** True for a link, or one of several spans of words that an item is made of, which only a style parts from the words before it. */
export function isPartOfRow(el: Element): boolean {
  if (isA(el, 'a')) return isCallBeside(el);
  if (!isA(el, 'span')) return false;
  const before = el.previousSibling;
  if (!isElement(before) || !isA(before, 'span')) return false;
  if (rawText(before).trimEnd() !== rawText(before) || !/^[\p{L}\p{N}(]/u.test(rawText(el))) return false;
  const parts = parentOf(el)?.childNodes;
  if (!parts || parts.length > MOST || rawText(el).length < 2 || !standsIn(el, 'li')) return false;
  return [...parts].every((part) => isElement(part) && isA(part, 'span'));
}

/** True for what is shown in lines of its own, among the words of others: a large first letter floats beside them, and a sign may be set anywhere. */
const isLine = ({ display, float, position }: CSSStyleDeclaration): boolean =>
  !/^(?:inline|contents|none|ruby)/.test(display) &&
  float === 'none' &&
  !/^(?:absolute|fixed)$/.test(position);

const isWritten = (sign = ' '): boolean => /\S/.test(sign);

/** True where no space stands before words or an element among them, and the page shows it or what stands before it in lines of its own. */
export function isParted(node: Node, view: Window | null): boolean {
  const before = node.previousSibling;
  if (!view || !before || !isWritten(rawText(before).at(-1)) || !isWritten(rawText(node).at(0))) return false;
  if (isElement(node) && TEXT_BLOCKS.has(node.localName)) return false;
  return [before, node].some((one) => isElement(one) && isLine(view.getComputedStyle(one)));
}
