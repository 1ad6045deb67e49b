/** Putting removed blocks back where they stood. */
import type { Article, Removal } from '../article';
import { urlOf } from '../page/address';
import { parseBody } from '../page/document';

/**
 * The article's body with these removals in it again, each after as many of the body's own elements as stood before it.
 * Takes and gives unsanitised HTML; needs a DOM (`DOMParser`).
 */
export function putBack({ html, url }: Pick<Article, 'html' | 'url'>, removals: readonly Removal[]): string {
  if (removals.length === 0) return html;
  const body = parseBody(html);
  const blocks = [...body.children];
  for (const { html: block, after } of removals.toReversed()) {
    const before = blocks[Math.min(after, blocks.length) - 1];
    const back = parseBody(block);
    completeLinks(back, url);
    if (before) before.after(...back.childNodes);
    else body.prepend(...back.childNodes);
  }
  return body.innerHTML;
}

/** A removed block is as its page wrote it: its links get whole addresses, as those of the body have them. */
function completeLinks(block: Element, base: string): void {
  for (const link of block.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (!address.startsWith('#')) link.setAttribute('href', urlOf(address, base)?.href ?? address);
  }
}
