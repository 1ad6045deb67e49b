/** Where the byline stands that a reader sees. */
import { allIn, firstIn, isA, around, standsIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { BETWEEN_NAMES, isPersonal, isSignature, namesIn } from './names';
import { fold, lineIn } from './text';

/** Elements whose class holds one of such words, small or with a capital: browsers seek both several times as fast as any case. */
function classed(words: string): string {
  const called = words.split(' ').flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1)]);
  return called.map((word) => `[class*=${word}]`).join();
}

/** Markup that says "author" outright, then class names that do. */
export const MARKED = '[itemprop~=author i], [rel~=author i]';
export const LINKED =
  '[href*="/author" i], [href*="/autor" i], [href*="/auteur" i], [href*="/profile/" i], [href*="/profiles/" i], [href*="/reporter" i], ' +
  '[href*="/journalist" i], [href*="/muhabir" i], [href*="/yazar" i], [href*="/firmas/" i], [href*="/redakt" i], ' +
  '[href*="/writer" i], [href*="/contributor" i], [href*="/columnist" i], [href*="/szerzo" i], [href*="/skribent" i], [href*="/penulis" i]';
export const CLASSED = `${classed('byline byLine by_line by-line author autor submitted')}, [id*=byline i], [data-testid*=byline i]`;
/** More of them, for pages whose head names no one. */
export const WRITERS = `${classed('writer reporter journalist auteur firma muhabir yazar penulis syntak avtor redator forfatter contributor')}, [id$=author i]`;
/** An element that holds a writer's name and nothing else, as systems call it. */
const NAMED = `:is(${classed('author contributor byline')}):is(${classed('name')})`;

/** Where other people's names stand: comments, teasers, pictures, quotations, posts, menus that tell no day, and the labels of forms. */
const ELSEWHERE =
  'figure, figcaption, nav:not(:has([itemprop^=date])), aside:not([class^=author i], article > aside:has([rel~=author]):not(:has(h2, h3, li, p))), footer:not(article:has(h1) footer), form:not(:has(h1, td td)), blockquote, [class*=comment i], [class*=teaser i], [class*=related i], ' +
  '[class*=quote i], [class^=cita i], [class*=zitat i], [class*=social i], [class*=recommend i], [class*=tweet i], [id*=comment i], [id*=footer i]';

/** How many elements are looked at: the byline stands early, teasers come late. */
export const MOST = 12;

/** A longer text is no byline. */
export const LONGEST = 120;

/** Where the account leads that all share. */
export const OF_ALL = /\/author\/admin\w*\/?$/u;

/** The first `most` elements of the page that such a selector names, where its own byline may stand. */
export function elementsIn(doc: Document, selector: string, most = Infinity): Element[] {
  const found: Element[] = [];
  // The headlines of teasers lead to their stories.
  const headline = firstIn(doc, 'article h1:not(:has(a))') ?? firstIn(doc, 'article h1');
  const home = around(headline, 'article');
  for (const one of allIn(doc.body, selector)) {
    if (found.length === most) break;
    const isOfAll = OF_ALL.test(attr(one, 'href'));
    const isPicture = firstIn(one, '[class*=caption i]');
    const article = around(one, 'article');
    const isOther = home && article && !home.contains(article) && !article.contains(home);
    if (
      !isOfAll &&
      !isPicture &&
      !isOther &&
      !standsIn(one, `:is(${ELSEWHERE}):not([class*=meta i], [class*=byline i])`)
    )
      found.push(one);
  }
  return found;
}

/** What a person alone signs with; a newsroom has other words. */
const BY = /^(?:by|von|par|por|di)\s/iu;
/** That, or a sign between two names. */
const BEFORE = new RegExp(`${BY.source}|^[-–—,&|]\\s*`, 'iu');

/**
 * The names of a byline that names others beside those that the page's head tells; null without one. Where the head
 * tells nobody, each name must lead to a page of its own, or stand behind “By” in an element of its own.
 */
export function besides(doc: Document, known: readonly string[]): string[] | null {
  const told = known.map(fold);
  for (const element of elementsIn(doc, `${MARKED}, ${CLASSED}, ${NAMED}`, MOST)) {
    const text = lineIn(element);
    const names =
      text.length > LONGEST ? [] : namesIn(text).filter((name) => isPersonal(name) && !/^the /i.test(name));
    if (names.length <= told.length || !told.every((one) => names.some((name) => fold(name) === one)))
      continue;
    const own = [element, ...element.children, ...allIn(element, 'a')]
      .filter((one) => told.length > 0 || BY.test(text) || one.matches(`${MARKED}, ${LINKED}, ${NAMED}`))
      .map((one) => lineIn(one).replace(BEFORE, ''));
    if (names.every((name) => own.includes(name)) || (told.length > 0 && BETWEEN_NAMES.test(text)))
      return names;
  }
  return told.length === 0 ? signedFirst(doc) : null;
}

/** How many paragraphs below the headline may be a byline, empty ones besides, and how long they are at most. */
const FIRST = 3;
const EMPTY = 5;
const LONGEST_FIRST = 60;

/** Who signs one of the first paragraphs below the headline, and perhaps from where: “By Ada Quill – Riverton”. */
export function signedFirst(doc: Document): string[] | null {
  const all = allIn(doc, 'h1, p');
  const at = all.findIndex((one) => isA(one, 'h1')) + 1;
  const below = at > 0 ? all.slice(at, at + FIRST + EMPTY).map((one) => lineIn(one)) : [];
  const lines = below.filter((text) => text !== '').slice(0, FIRST);
  const line = lines.find((text) => BY.test(text) && text.length <= LONGEST_FIRST && !/[.!?…:]$/u.test(text));
  const [signed = ''] = line?.split(/\s[–—-]\s|,\s/u) ?? [];
  return isSignature(signed) ? namesIn(signed) : null;
}
