/** The article's body as a row of blocks: what the cursor steps through, speech reads and a place names. */

const BLOCKS = 'p,li,h1,h2,h3,h4,h5,h6,blockquote,pre,table,figure,dt,dd,summary,div,section,address';
const WHOLE = 'figure,table,pre';
const HEADINGS = 'h2,h3,h4';

/** The innermost blocks that hold something, in reading order; tables and figures count as one each. */
export function blocksOf(body: Element): HTMLElement[] {
  const blocks: HTMLElement[] = [];
  collect(body, blocks);
  return blocks;
}

function collect(parent: Element, into: HTMLElement[]): void {
  for (const child of parent.children) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.matches(WHOLE)) into.push(child);
    else if (child.querySelector(BLOCKS)) collectMixed(child, into);
    else if (child.matches(BLOCKS)) {
      if (child.textContent.trim() !== '' || child.querySelector('img')) into.push(child);
    } else if (child.matches('img,picture')) into.push(child);
  }
}

/** A list item may hold words of its own and a list besides; then the item itself is a block as well. */
function collectMixed(element: HTMLElement, into: HTMLElement[]): void {
  if (hasOwnWords(element)) into.push(element);
  collect(element, into);
}

function hasOwnWords(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim() !== '',
  );
}

/** The nodes of a block's own text: what the blocks within it hold is theirs. */
export function textNodesOf(block: Element): Text[] {
  const isWhole = block.matches(WHOLE);
  const nodes: Text[] = [];
  const walk = (from: Element): void => {
    for (const node of from.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) nodes.push(node as Text);
      else if (node instanceof Element && (isWhole || !node.matches(BLOCKS))) walk(node);
    }
  };
  walk(block);
  return nodes;
}

/** A block's own text, each word of the article in one block. */
export const ownTextOf = (block: Element): string =>
  block.querySelector(BLOCKS) && !block.matches(WHOLE)
    ? textNodesOf(block)
        .map(({ data }) => data)
        .join('')
    : block.textContent;

/** One line of the outline: the heading, its words and its depth, 0 for the highest kind in the article. */
export interface OutlineEntry {
  element: HTMLElement;
  text: string;
  depth: number;
}

/** The outline from the article's headings; empty when there are fewer than two, since one shows no way. */
export function outlineOf(body: Element): OutlineEntry[] {
  const headings = [...body.querySelectorAll<HTMLElement>(HEADINGS)].filter(
    (heading) => heading.textContent.trim() !== '',
  );
  if (headings.length < 2) return [];
  const levels = headings.map((heading) => Number(heading.tagName.slice(1)));
  const top = Math.min(...levels);
  return headings.map((element, at) => ({
    element,
    text: element.textContent.trim(),
    depth: (levels[at] ?? top) - top,
  }));
}

/** Anything that stands somewhere in the window: an element, or a range of text. */
type Placed = Pick<Element, 'getBoundingClientRect'>;

/** The last element or range, of a row in reading order, that starts at or above a line of the window (`y` in CSS pixels from its top); -1 for none. */
export function lastAbove(elements: readonly Placed[], y: number): number {
  let low = 0;
  let high = elements.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((elements[middle]?.getBoundingClientRect().top ?? Infinity) <= y) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
