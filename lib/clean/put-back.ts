/** Putting removed blocks back where they stood. */
import type { Article, Removal } from '../article';
import { urlOf } from '../page/address';
import { parseBody } from '../page/document';

/** What the comment says that holds the place of a removed block within the block that it was taken from. */
export const placeOf = (id: string): string => `lede-removed-${id}`;

/**
 * The article with these removals in its body again, and on its list no more: each in the place that is held for it, in
 * the body or in a block that comes back too; else after as many of the body's own elements as stood before it. Takes
 * and gives unsanitised HTML; needs a DOM (`DOMParser`).
 */
export function putBack(article: Article, isBack: (removal: Removal) => boolean): Article {
  const returning = article.removals.filter(isBack);
  // Each comes back once, though a file from elsewhere may hold its place within itself.
  const waiting = new Set(returning);
  const filled = (html: string): string => {
    let all = html;
    for (const one of waiting) {
      if (!all.includes(heldIn(one))) continue;
      waiting.delete(one);
      all = all.replace(heldIn(one), () => filled(one.html));
    }
    return all;
  };
  const isHeld = (removal: Removal): boolean =>
    [article, ...returning].some(({ html }) => html.includes(heldIn(removal)));
  const body = parseBody(filled(article.html));
  const blocks = [...body.children];
  const removals: Removal[] = [];
  let grown = 0;
  // Libraries hold lists with what the reader took out at their end.
  for (const removal of article.removals.toSorted((one, other) => one.after - other.after)) {
    if (!isBack(removal)) removals.push(movedBy(removal, grown));
    else if (!isHeld(removal)) {
      const back = parseBody(filled(removal.html));
      completeLinks(back, article.url);
      grown += back.children.length;
      const next = blocks[removal.after];
      if (next) next.before(...back.childNodes);
      else body.append(...back.childNodes);
    }
  }
  return { ...article, html: body.innerHTML, removals };
}

/** What stands in markup where the place of a removed block is held. */
const heldIn = ({ id }: Removal): string => `<!--${placeOf(id)}-->`;

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
