/** Blocks as the judges see them. */
import { attr, rawText, squeezed } from '../../page/attribute';
import {
  allIn,
  around,
  isA,
  elementBefore,
  elementBehind,
  parentOf,
  upFrom,
  isElement,
} from '../../page/select';
import type { Facts } from './measure';

/** A block, or a group of blocks, as it is judged. */
export interface Unit {
  el: Element;
  text: string;
  chars: number;
  linked: number;
  controls: number;
  /** It stands apart from the prose: not among its paragraphs. */
  apart: boolean;
  /** It is one of the last blocks of the body, where rights and thanks stand in paragraphs like any other. */
  last?: boolean;
  /** It is a group that holds paragraphs besides: its words must then speak for all of it. */
  mixed: boolean;
}

/** An element's words, spaces run together. */
export const textOf = (el: Element): string => squeezed(rawText(el)).trim();

/** Groups with more text than this are judged by how they open. */
export const READABLE = 900;
/** So much of how a long group opens is read. */
const OPENING = 120;

/** True for the one element of its parent; to count those of a long list for each of them would take long. */
export const isOnly = (el: Element): boolean =>
  parentOf(el) !== null && !elementBefore(el) && !elementBehind(el);

/** True for a heading of any rank. */
export const isHeading = (el: Element): boolean =>
  /^h[1-6]$/.test(el.localName) || attr(el, 'role') === 'heading';

/** True for a heading below the headline's rank. */
export const isSubheading = (el: Element): boolean => isHeading(el) && !isA(el, 'h1');

/** True for a list of items. */
export const isList = (el: Element): boolean => isA(el, 'ul') || isA(el, 'ol');

/** True for a block of text, false for a group of them. */
export const isBlock = (el: Element): boolean => el.hasAttribute('data-lede');

/** The block of text that an element stands in; null for none. */
export const blockOf = (el: Element): Element | null => around(el, '[data-lede]');

/** The blocks of text in an element. */
export const blocksIn = (el: Element): Element[] => allIn(el, '[data-lede]');

/** Those that say something; none of none. */
export const writtenIn = (el: Element | null): Element[] =>
  el ? blocksIn(el).filter((block) => textOf(block) !== '') : [];

/** The pictures in an element. */
export const picturesIn = (el: Element): Element[] => allIn(el, 'img');

/** A block's words, set apart where only the look of the page sets them apart. */
function spaced(el: Element): string {
  if (el.childElementCount < 2 && !isA(el.firstElementChild, 'br')) return textOf(el);
  const parts = Array.from(
    el.childNodes,
    (node) =>
      (isElement(node) && (isA(node, 'br') || isElement(node.previousSibling)) ? ' ' : '') + rawText(node),
  );
  return squeezed(parts.join('')).trim();
}

/** What a block says; of a group its blocks, a line each; of a picture, its description. Long groups only open. */
export function blockText(el: Element, facts: Facts): string {
  if (isA(el, 'img')) return attr(el, 'alt');
  if (isBlock(el)) return spaced(el);
  const most = facts.chars <= READABLE ? Infinity : OPENING;
  let text = '';
  for (const block of blocksIn(el)) {
    if (text.length > most) break;
    text += `${text && '\n'}${textOf(block)}`;
  }
  return text.slice(0, READABLE);
}

/** A block made ready for judging; `known` is what its measures do not tell, or tell otherwise. */
export const unitOf = (
  el: Element,
  { chars, linked, controls, paragraphs }: Facts,
  known: Partial<Unit> & Pick<Unit, 'text' | 'apart'>,
): Unit => ({ el, chars, linked, controls, mixed: !isBlock(el) && paragraphs > 0, ...known });

/** True where an element stands before another, neither holding the other. */
export function precedes(el: Element, other: Element): boolean {
  const at = upFrom(el).find((one) => parentOf(one)?.contains(other));
  for (let next = elementBehind(at); next; next = elementBehind(next)) if (next.contains(other)) return true;
  return false;
}
