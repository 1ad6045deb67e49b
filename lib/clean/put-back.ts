/** Putting removed blocks back where they stood. */
import type { Removal } from '../article';

/**
 * The body with these removals in it again, each after as many of the body's own elements as stood before it.
 * Takes and gives unsanitised HTML; needs a DOM (`DOMParser`).
 */
export function putBack(html: string, removals: readonly Removal[]): string {
  if (removals.length === 0) return html;
  const body = parse(html);
  const blocks = [...body.children];
  for (const { html: block, after } of removals.toReversed()) {
    const before = blocks[Math.min(after, blocks.length) - 1];
    if (before) before.after(...parse(block).childNodes);
    else body.prepend(...parse(block).childNodes);
  }
  return body.innerHTML;
}

function parse(html: string): HTMLElement {
  return new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html')
    .body;
}
