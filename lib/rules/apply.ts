/** What a reader decided about a site before, applied to an article of it. */
import type { Article, Removal } from '../article';
import { movedBy, placeOf } from '../clean/put-back';
import { parseBody } from '../page/document';
import { describe, isAlike } from './describe';
import type { BlockDescription, Rule } from './rule';

export { describe };

/** What a reader may take out by itself. */
const BLOCKS = 'p, h1, h2, h3, h4, h5, h6, ul, ol, dl, li, blockquote, pre, figure, table, hr';

/** An article after the reader's rules: `kept` are the ids of removals that are to be put back at once. */
export interface Ruled {
  article: Article;
  kept: string[];
}

/** Applies the rules of the article's site; needs a DOM (`DOMParser`). The article given is left as it is. */
export function applyRules(article: Article, rules: readonly Rule[]): Ruled {
  if (rules.length === 0) return { article, kept: [] };
  const takeOuts = rules.filter((rule) => rule.act === 'take-out');
  const keeps = rules.filter((rule) => rule.act === 'keep');
  return { article: withoutAll(article, takeOuts), kept: keptBy(keeps, article) };
}

/** The ids of the removals that these rules put back. */
function keptBy(keeps: readonly Rule[], { removals, url }: Article): string[] {
  if (keeps.length === 0) return [];
  const isKept = ({ html }: Removal): boolean => {
    const block = descriptionOf(html, url);
    return block !== null && keeps.some((rule) => isAlike(rule.block, block));
  };
  return removals.filter(isKept).map(({ id }) => id);
}

/** The article without the blocks that these rules take out, one rule after the other. */
function withoutAll(article: Article, takeOuts: readonly Rule[]): Article {
  if (takeOuts.length === 0) return article;
  const body = parseBody(article.html);
  const known = new Map<Element, BlockDescription>();
  const describeOnce = (block: Element): BlockDescription => {
    const description = known.get(block) ?? describe(block);
    known.set(block, description);
    return description;
  };
  let { removals } = article;
  for (const { block, id } of takeOuts) {
    const alike = [...body.querySelectorAll(BLOCKS)].filter((one) => isAlike(describeOnce(one), block));
    if (!isTelling(block, alike)) continue;
    // What held a block is another without it.
    for (const one of alike) for (let at = one.parentElement; at; at = at.parentElement) known.delete(at);
    removals = takeFrom(body, alike, id, removals);
  }
  return without(article, body, removals);
}

/** The blocks of a body, of a page at `base`, that are like this one, in reading order. */
export function blocksLike(body: Element, block: BlockDescription, base?: string): Element[] {
  return [...body.querySelectorAll(BLOCKS)].filter((candidate) => isAlike(describe(candidate, base), block));
}

/** Whether a body, or a removed block, of a page at `base` holds a block that is like this one. */
export function holds(html: string, block: BlockDescription, base: string): boolean {
  return blocksLike(parseBody(html), block, base).length > 0;
}

/**
 * Whether a description tells a block from the article's own: several pictures without words come from where all
 * pictures of the site do, and which of them is meant can only be shown.
 */
export function isTelling(block: BlockDescription, alike: readonly Element[]): boolean {
  return block.words.length > 0 || alike.length === 1;
}

/**
 * The article without the blocks that are like this one; each becomes a removal, to be put back like any other. With
 * `only`, without that one of them alone.
 */
export function takeOut(article: Article, block: BlockDescription, ruleId: string, only?: number): Article {
  const body = parseBody(article.html);
  const alike = blocksLike(body, block);
  const going = only === undefined ? (isTelling(block, alike) ? alike : []) : alike.slice(only, only + 1);
  return without(article, body, takeFrom(body, going, ruleId, article.removals));
}

/** Takes blocks out of a body; answers with the removals and, each in its place among them, those that they become. */
function takeFrom(
  body: HTMLElement,
  going: readonly Element[],
  ruleId: string,
  removals: Removal[],
): Removal[] {
  return going.reduce((all, block, index) => withOneMore(all, body, block, `${ruleId}-${index}`), removals);
}

/** Takes one block out of a body; what was removed behind it has a block less before it then. */
function withOneMore(removals: Removal[], body: HTMLElement, block: Element, id: string): Removal[] {
  const at = [...body.children].findIndex((child) => child.contains(block));
  // It went with a block around it.
  if (at < 0) return removals;
  const isOfBody = block.parentElement === body;
  // What stood inside another has its place held there, and comes back behind that where the other is gone.
  const after = isOfBody ? at : at + 1;
  const text = (block.textContent ?? '').trim().slice(0, 2000);
  const removal: Removal = { id, kind: 'other', why: ['your-choice'], text, html: block.outerHTML, after };
  if (isOfBody) block.remove();
  else block.replaceWith(body.ownerDocument.createComment(placeOf(id)));
  const before = removals.filter((one) => one.after <= after);
  const behind = removals.filter((one) => one.after > after);
  return [...before, removal, ...(isOfBody ? behind.map((one) => movedBy(one, -1)) : behind)];
}

/** The article with what is left of its body; the very same where nothing was taken out. */
function without(article: Article, body: HTMLElement, removals: Removal[]): Article {
  return removals === article.removals ? article : { ...article, html: body.innerHTML, removals };
}

/** What a removed block of a page at `base` is like; null where its markup holds no element. */
export function descriptionOf(html: string, base?: string): BlockDescription | null {
  const block = parseBody(html).firstElementChild;
  return block && describe(block, base);
}
