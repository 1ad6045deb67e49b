/** Words in a row of spans, as the amounts and goods of a recipe are set. */
import { isA, isElement, parentOf, standsIn } from './select';
import { rawText } from './attribute';

/** More parts are none of an amount and what it is of. */
const MOST = 8;

/** True for one of several spans of words that an item is made of, which only a style parts from the one before it. */
export function isPartOfRow(el: Element): boolean {
  if (!isA(el, 'span')) return false;
  const before = el.previousSibling;
  if (!isElement(before) || !isA(before, 'span')) return false;
  if (rawText(before).trimEnd() !== rawText(before) || !/^[\p{L}\p{N}(]/u.test(rawText(el))) return false;
  const parts = parentOf(el)?.childNodes;
  if (!parts || parts.length > MOST || rawText(el).length < 2 || !standsIn(el, 'li')) return false;
  return [...parts].every((part) => isElement(part) && isA(part, 'span'));
}
