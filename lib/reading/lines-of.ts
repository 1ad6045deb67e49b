/** Reading off where the lines of an article stand in the window. */
import { joinedByLine, wholeIn, type Line, type Span } from './lines';

/** What is looked at as one, whatever words are in it. */
const WHOLE = 'figure,table,footer,.removals';

/** The lines of some blocks in their order; what has none is in parts that fit into `room`, in CSS pixels. */
export function linesOf(blocks: readonly Element[], room: number): Line[] {
  const pieces: Span[] = [];
  const wholes: Line[] = [];
  for (const block of blocks) {
    const own = block.matches(WHOLE) ? [] : piecesOf(block);
    if (own.length > 0) pieces.push(...own);
    else wholes.push(...wholeIn(room, block.getBoundingClientRect()));
  }
  return [...joinedByLine(pieces), ...wholes.filter(isSeen)].sort((one, other) => one.top - other.top);
}

/** Where the words of a block stand, and the pictures among them. */
function piecesOf(block: Element): Span[] {
  const shown = NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT;
  const walker = document.createTreeWalker(block, shown, (node) =>
    node instanceof Element && node.matches(WHOLE) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  );
  const range = document.createRange();
  const pieces: Span[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) {
      if (block.textContent.trim() !== '' && node.matches('img')) pieces.push(node.getBoundingClientRect());
      continue;
    }
    range.selectNode(node);
    const ruby = node.parentElement?.closest('rt')?.closest('ruby')?.getBoundingClientRect();
    // What is written small above a word belongs to its line.
    for (const { top, bottom } of range.getClientRects())
      pieces.push({ top, bottom: Math.max(bottom, ruby?.bottom ?? bottom) });
  }
  return pieces.filter(isSeen);
}

function isSeen({ top, bottom }: Span): boolean {
  return bottom > top;
}
