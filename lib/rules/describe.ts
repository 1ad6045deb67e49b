/**
 * Describing a block of a page so that its like is known again next time: by what it says and where it leads,
 * not by where it stands or what its classes are called, which sites change with every release.
 */
import { webUrlOf } from '../page/address';
import type { BlockDescription } from './rule';

/** Enough words to know a block by; a longer one is known by its beginning. */
const MOST_WORDS = 40;
const MOST_LINKS = 8;
/** How alike two blocks' words must be (shared words of all their words), and how alike where links agree too. */
const ALIKE = 0.7;
const ALIKE_WITH_LINKS = 0.4;
/** From this many words on, words alone tell. */
const TELLING_WORDS = 3;

/** What a page of Lede shows in place of a picture that did not come. */
const MISSING = '[data-missing]';
const PICTURES = `img, ${MISSING}`;
/** Where a link leads, and where a picture is on the web, whatever stands for it on screen. */
const ADDRESSES = ['href', 'data-kept', 'data-missing', 'src'];

/** Describes one block; `base` is its page's address, where its own addresses may still be as the page wrote them. */
export function describe(block: Element, base?: string): BlockDescription {
  return {
    tag: block.localName,
    words: wordsOf(block).slice(0, MOST_WORDS),
    links: linksOf(block, base).slice(0, MOST_LINKS),
  };
}

/** Whether two descriptions are of the same kind of block; small changes of wording and address are forgiven. */
export function isAlike(one: BlockDescription, other: BlockDescription): boolean {
  if (one.tag !== other.tag) return false;
  const words = overlap(one.words, other.words);
  if (Math.min(one.words.length, other.words.length) >= TELLING_WORDS && words >= ALIKE) return true;
  const linked = one.links.length > 0 && overlap(one.links, other.links) >= ALIKE_WITH_LINKS;
  if (one.words.length === 0 && other.words.length === 0) return linked;
  return words === 1 || (linked && words >= ALIKE_WITH_LINKS);
}

function wordsOf(block: Element): string[] {
  const pictures = [...block.querySelectorAll(PICTURES)].map(
    (picture) => picture.getAttribute('alt') ?? picture.getAttribute('data-alt') ?? '',
  );
  const text = [...textsOf(block), ...pictures].join(' ').normalize('NFKD').replace(/\p{M}/gu, '');
  const found = text
    .toLowerCase()
    .replace(/\p{N}+/gu, '0')
    .match(/[\p{L}\p{N}]+/gu);
  return [...new Set(found)];
}

/** The texts below a node one by one, so that the words of neighbouring elements do not run together. */
function textsOf(node: Node): string[] {
  const { childNodes, nodeName, nodeValue, parentElement } = node;
  if (nodeName === '#comment' || parentElement?.closest(MISSING)) return [];
  return childNodes.length > 0 ? [...childNodes].flatMap(textsOf) : [nodeValue ?? ''];
}

function linksOf(block: Element, base?: string): string[] {
  const found = [...block.querySelectorAll(`a[href], ${PICTURES}`)].map((element) =>
    ADDRESSES.map((name) => element.getAttribute(name)).find((address) => address !== null),
  );
  return [...new Set(found.flatMap((address) => placeOf(address ?? '', base) ?? []))];
}

function placeOf(address: string, base?: string): string | null {
  // A removed block is as its page wrote it, with whatever stood in its links.
  const url = webUrlOf(address, base);
  return url && `${url.hostname}/${url.pathname.split('/')[1] ?? ''}`;
}

/** The share of what both have in what either has; 0 where both have nothing. */
function overlap(one: readonly string[], other: readonly string[]): number {
  const all = new Set([...one, ...other]);
  const shared = one.filter((item) => other.includes(item)).length;
  return all.size === 0 ? 0 : shared / all.size;
}
