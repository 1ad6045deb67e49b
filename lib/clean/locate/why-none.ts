/** Pages that hold no article: front pages, lists, apps, nothing at all. Asked only where a page does not say plainly that it holds one. */
import { isFront } from '../../page/address';
import { allIn, firstIn, holds } from '../../page/select';
import { attr, rawText } from '../../page/attribute';
import type { Metadata } from '../metadata';
import { isListOfLinks, isText, LEAST, NEXT_TO_NOTHING, type Found } from './plain-article';

/** What was searched for is in the address of its results. */
const SEARCH = /^[^?]*\/search(?![\w-])|[?&]q=|\/\?s=/;
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|Report|(?:Live)?BlogPosting|Recipe)"/u;

/** True where a page says in its head that it is an article, or tells a day. */
export function claimsArticle(page: Document, about: Metadata): boolean {
  const type = attr(firstIn(page, 'meta[property="og:type"]'), 'content');
  if (type.toLowerCase() === 'article' || about.published !== null) return true;
  const scripts = allIn(page, 'script[type="application/ld+json"]');
  return scripts.some((script) => ARTICLE_TYPE.test(rawText(script)));
}

/** Why the page holds no article; null where it holds one. */
export function whyNone(page: Document, found: Found): 'front-page' | 'app' | 'empty' | null {
  const { url, root, measures, about } = found;
  const all = measures.facts.get(measures.root);
  const body = measures.facts.get(root);
  if (!all || !body || all.chars < NEXT_TO_NOTHING)
    return holds(page, 'canvas, body > [id$=root], body > [id$=app]') ? 'app' : 'empty';
  const list = isListOfLinks(root, body);
  // An article that was found by searching may keep in its address what was searched for.
  const isIndex = isFront(url) || (list && SEARCH.test(url));
  if ((isText(body) || claimsArticle(page, about)) && !isIndex) return null;
  if (isFront(url) && (list || body.paragraphs < 6)) return 'front-page';
  if (body.prose >= LEAST && !list) return null;
  return list ? 'front-page' : 'empty';
}
