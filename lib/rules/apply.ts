/** What a reader decided about a site before, applied to an article of it. */
import type { Article, Removal } from '../article';
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
  const ruled = takeOuts.reduce((sofar, rule) => takeOut(sofar, rule.block, rule.id), article);
  const isKept = (removal: Removal): boolean => {
    const block = descriptionOf(removal.html, article.url);
    return block !== null && keeps.some((rule) => isAlike(rule.block, block));
  };
  return { article: ruled, kept: article.removals.filter(isKept).map((removal) => removal.id) };
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
  if (going.length === 0) return article;
  const removals = going.map((element, index): Removal => {
    const text = (element.textContent ?? '').trim().slice(0, 2000);
    const at = [...body.children].findIndex((child) => child.contains(element));
    const after = element.parentElement === body ? at - index : at + 1;
    return {
      id: `${ruleId}-${index}`,
      kind: 'other',
      why: ['your-choice'],
      text,
      html: element.outerHTML,
      after,
    };
  });
  for (const element of going) element.remove();
  return { ...article, html: body.innerHTML, removals: [...article.removals, ...removals] };
}

/** What a removed block of a page at `base` is like; null where its markup holds no element. */
export function descriptionOf(html: string, base?: string): BlockDescription | null {
  const block = parseBody(html).firstElementChild;
  return block && describe(block, base);
}
