/** Putting removed blocks back where they stood. */
import type { Article, Removal } from '../article';
import { urlOf } from '../page/address';
import { parseBody } from '../page/document';

/**
 * The article with these removals in its body again, each after as many of the body's own elements as stood before it,
 * and on its list no more. Takes and gives unsanitised HTML; needs a DOM (`DOMParser`).
 */
export function putBack(article: Article, isBack: (removal: Removal) => boolean): Article {
  const body = parseBody(article.html);
  const blocks = [...body.children];
  const removals: Removal[] = [];
  let grown = 0;
  // Libraries hold lists with what the reader took out at their end.
  for (const removal of article.removals.toSorted((one, other) => one.after - other.after)) {
    if (!isBack(removal)) {
      removals.push(movedBy(removal, grown));
      continue;
    }
    const back = parseBody(removal.html);
    completeLinks(back, article.url);
    grown += back.children.length;
    const next = blocks[removal.after];
    if (next) next.before(...back.childNodes);
    else body.append(...back.childNodes);
  }
  return { ...article, html: body.innerHTML, removals };
}

/** A removal once so many more blocks of the body stand before it, or fewer. */
export const movedBy = (removal: Removal, blocks: number): Removal => ({
  ...removal,
  after: removal.after + blocks,
});

/** A removed block is as its page wrote it: its links get whole addresses, as those of the body have them. */
function completeLinks(block: Element, base: string): void {
  for (const link of block.querySelectorAll('a[href]')) {
    const address = link.getAttribute('href') ?? '';
    if (!address.startsWith('#')) link.setAttribute('href', urlOf(address, base)?.href ?? address);
  }
}
