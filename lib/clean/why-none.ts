/** Pages that hold no article: front pages, lists, apps, nothing at all. */
import { holds, firstIn, allIn } from '../page/select';
import { urlOf } from '../page/address';
import { attr, rawText } from '../page/attribute';
import type { Measures } from './measure';
import type { Metadata } from './metadata';

/** What `whyNone` looks at. */
interface Found {
  url: string;
  root: Element;
  measures: Measures;
  about: Metadata;
}

/** Fewer characters than this make no article of a page that claims none. */
const LEAST = 250;
const NEXT_TO_NOTHING = 80;
const LIST_OF_LINKS = 0.4;
const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;
/** What was searched for is in the address of its results. */
const SEARCH = /^[^?]*\/search(?![\w-])|[?&]q=|\/\?s=/;
const ARTICLE_TYPE = /"@type"\s*:\s*(?:\[[^\]]*)?"(?:\w*Article|Report|(?:Live)?BlogPosting|Recipe)"/u;

/** True where a page says in its head that it is an article, or tells a day. */
export function claimsArticle(page: Document, about: Metadata): boolean {
  const type = attr(firstIn(page, 'meta[property="og:type"]'), 'content');
  if (type.toLowerCase() === 'article' || about.published !== null) return true;
  const scripts = page.querySelectorAll('script[type="application/ld+json"]');
  return [...scripts].some((script) => ARTICLE_TYPE.test(rawText(script)));
}

/** Why the page holds no article; null where it holds one. */
export function whyNone(page: Document, found: Found): 'front-page' | 'app' | 'empty' | null {
  const { url, root, measures, about } = found;
  const all = measures.facts.get(measures.root);
  const body = measures.facts.get(root);
  if (!all || !body || all.chars < NEXT_TO_NOTHING)
    return holds(page, 'canvas, body > [id$=root], body > [id$=app]') ? 'app' : 'empty';
  const isText = body.prose >= 2 * LEAST && body.linked < body.chars * LIST_OF_LINKS;
  const list = body.linked >= body.chars * LIST_OF_LINKS || allIn(root, 'article, h2 a, h3 a').length > 4;
  // An article that was found by searching may keep in its address what was searched for.
  const isIndex = isFront(url) || (list && SEARCH.test(url));
  if ((isText || claimsArticle(page, about)) && !isIndex) return null;
  if (isFront(url) && (list || body.paragraphs < 6)) return 'front-page';
  if (body.prose >= LEAST && !list) return null;
  return list ? 'front-page' : 'empty';
}

function isFront(address: string): boolean {
  const url = urlOf(address);
  return url !== null && url.protocol.startsWith('http') && FRONT.test(url.pathname) && url.search === '';
}
