/** Boxes that the sweep meets, told by their build: of facts, of teasers, of a picture with its buttons. */
import { blocksIn, isBlock, textOf } from './blocks';
import { namedKind } from './evidence';
import { CONTROL } from './leaf';
import type { Facts } from './measure';
import { linkedPicture } from './read-build';

/** So many items that lead nowhere are a list of the text's, of what is good and what is bad. */
const ITEMS = 4;
/** A box of so few words holds a label. */
const LEAST_TABLE = 60;

/** A box of facts beside the text: it holds prose, leads nowhere and is named for nothing else. */
export const isTextBox = (el: Element, { paragraphs, links, controls, chars }: Facts): boolean =>
  (paragraphs > 0 || (chars > LEAST_TABLE && el.querySelector('ul, ol, dl, table') !== null)) &&
  links + controls === 0 &&
  namedKind(el) === null;

/** A picture with nothing but buttons beside it, to enlarge or to share it. */
export function isEnlargeable(el: Element, facts: Facts): boolean {
  if (facts.pictures === 0 || facts.controls === 0 || linkedPicture(el) || isBlock(el)) return false;
  return blocksIn(el).every(({ localName }) => CONTROL.test(localName));
}

/** A picture with a caption of its own is shown for its own sake, whatever its description speaks of. */
export const isCaptioned = (img: Element): boolean =>
  !linkedPicture(img) && textOf(img.closest('figure')?.querySelector('figcaption') ?? img) !== '';

/** True for a box with a list that tells something, whatever links stand beside it. */
export const holdsList = (el: Element): boolean =>
  Array.from(el.querySelectorAll('li')).filter((item) => !item.querySelector('a')).length >= ITEMS;

/** How many teasers a group holds: articles, or headings that are links, of their own. */
export function cards(el: Element): number {
  return Math.max(
    el.querySelectorAll('article').length,
    el.querySelectorAll('h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4').length,
  );
}
