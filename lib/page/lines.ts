/** Where a block of the copy ends a line or a paragraph. */
import { attr, rawText } from './attribute';
import { around, isA, isTextNode } from './select';

/** Begins a new line of code, or sets the parts of a heading apart. */
export function endLine(to: Element): void {
  const block = around(to, '[data-lede]');
  let last: Node | null = block;
  while (last?.lastChild) last = last.lastChild;
  if (!isTextNode(last) || last.data.endsWith('\n')) return;
  to.append(to.ownerDocument.createTextNode(isA(block, 'pre') ? '\n' : ' '));
}

/** True for a block of the copy. */
export const isNumbered = (el: Element): boolean => el.hasAttribute('data-lede');

/** True for one whose line breaks mean nothing but the end of a line. */
export const isProse = (el: Element): boolean => isNumbered(el) && !isA(el, 'pre');

/** True for a poem whose lines are set as code is. */
export const isVerse = (el: Element): boolean =>
  isA(el, 'pre') && /verse|poem|poetry/i.test(attr(el, 'class'));

/** A line of so many characters that ends a sentence is a paragraph: behind it, one line break is as good as two. */
const PARAGRAPH = 100;

/** True where the last line of a block is so long, and ends a sentence. */
export function endsParagraph(block: Element): boolean {
  let text = '';
  for (let node = block.lastChild; node && node.nodeName !== 'BR'; node = node.previousSibling)
    text = rawText(node) + text;
  return text.length >= PARAGRAPH && /[.!?…。！？”"»]\s*$/.test(text);
}

/** True for a list of the numbers of lines, which stands in the code that they are of. */
export const isCount = (el: Element): boolean =>
  /^[uo]l$/.test(el.localName) &&
  el.childElementCount > 0 &&
  [...el.children].every((item, at) => rawText(item).trim() === String(at + 1));
