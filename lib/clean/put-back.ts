/** Putting removed blocks back where they stood. */
import type { Removal } from '../article';

/** What counts as a block when places are counted. */
export const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, blockquote, pre, figure, table, hr';

/**
 * The body with these removals in it again, each after as many blocks as stood before it.
 * Takes and gives unsanitised HTML; needs a DOM (`DOMParser`).
 */
export function putBack(html: string, removals: readonly Removal[]): string {
  if (removals.length === 0) return html;
  const body = new DOMParser().parseFromString(html, 'text/html').body;
  const blocks = [...body.querySelectorAll(BLOCKS)];
  for (const removal of removals.toReversed()) {
    const block = new DOMParser().parseFromString(removal.html, 'text/html').body.childNodes;
    const before = blocks[removal.after - 1];
    if (before) before.after(...block);
    else body.prepend(...block);
  }
  return body.innerHTML;
}
