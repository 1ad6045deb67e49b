/**
 * The pictures that a page's own markup sets inside its article: each `<figure>` with a picture among the true
 * paragraphs, teasers and furniture aside. A page without such figures says nothing.
 */
import { parseHTML } from 'linkedom';
import type { Truth } from '../support/corpus';

/** Shorter lines stand elsewhere too by chance. */
const LONG = 60;
/** The article is the smallest element that holds so many of the true lines found on the page. */
const MOST = 0.8;
const FURNITURE = 'aside, nav, footer, form, dialog, li';
const BLOCKS = 'p, div, li, h2, h3, blockquote, td, section';

/** How many pictures a page sets in its article, and how many of them an output shows. */
export interface Pictures {
  own: number;
  kept: number;
}

/** Counts them; `html` is the output's body. */
export function countPictures(page: string, truth: Truth, html: string): Pictures {
  const { document } = parseHTML(page);
  const region = regionOf(document, truth.articleBody);
  if (!region) return { own: 0, kept: 0 };
  const shown = new Set(
    Array.from(html.matchAll(/<img\b[^>]*\ssrc="([^"]*)"/gu), ([, src = '']) => nameOf(src)),
  );
  const own = Array.from(region.querySelectorAll('figure')).filter(isPicture).map(addressesOf);
  const known = own.filter((addresses) => addresses.length > 0);
  return {
    own: known.length,
    kept: known.filter((addresses) => addresses.some((address) => shown.has(nameOf(address)))).length,
  };
}

/** The smallest element that holds most of the article's lines. */
function regionOf(document: Document, body: string): Element | null {
  const lines = new Set(
    body
      .split('\n')
      .map(fold)
      .filter((line) => line.length >= LONG),
  );
  const found = Array.from(document.querySelectorAll(BLOCKS)).filter((el) =>
    lines.has(fold(el.textContent ?? '')),
  );
  if (found.length === 0) return null;
  let region: Element = document.body;
  for (;;) {
    const inner: Element | undefined = Array.from(region.children).find(
      (child) =>
        found.filter((el) => child.contains(el)).length >= found.length * MOST && !found.includes(child),
    );
    if (!inner) return region;
    region = inner;
  }
}

const fold = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');

/** A figure of the article's own: not one that leads to another article, nor one inside another. */
function isPicture(figure: Element): boolean {
  if (figure.closest(FURNITURE) || figure.querySelector('figure, video, iframe, h2, h3, h4')) return false;
  const link = figure.closest('a[href]') ?? figure.querySelector('a[href]');
  const href = link?.getAttribute('href') ?? '';
  return !link || href.startsWith('#') || /\.(?:jpe?g|png|webp|gif|avif)\b/iu.test(href);
}

/** Pictures that are signs by their own names. */
const SIGN = /icon|avatar|logo/iu;

/** Every address that a figure's markup names a picture by. */
function addressesOf(figure: Element): string[] {
  const found: string[] = [];
  for (const el of figure.querySelectorAll('img, source'))
    for (const { name, value } of el.attributes)
      if (/^(?:data-)?.*src/u.test(name))
        found.push(...value.split(/,\s*(?=https?:|\/)|["{}]+/u).map((one) => one.trim().split(' ')[0] ?? ''));
  return found.filter((address) => address !== '' && !address.startsWith('data:') && !SIGN.test(address));
}

/** The last two parts of a picture's path, without its size. */
function nameOf(address: string): string {
  const path = address.replaceAll('&amp;', '&').split(/[?#]/u)[0] ?? '';
  return path
    .split('/')
    .slice(-2)
    .join('/')
    .replace(/[-_]?\d{2,4}x\d{2,4}/gu, '');
}
