/** Which address of a picture to read it from: the live page knows, lazy loading and all. */
import { allIn, isA, elementBehind, parentOf, firstIn, around } from './select';
import { absolute } from './address';
import { attr, rawText } from './attribute';
import { anyCase } from './any-case';
import { parseBody } from './document';

/** A picture's best address, absolute, and its size in CSS pixels where the page tells it. */
export interface PictureSource {
  src: string;
  width: number | null;
  height: number | null;
}

/** The address of a picture's file. */
export const PICTURE_FILE = /\.(?:jpe?g|png|webp|avif|gif)(?:[?#]|$)/i;

/** A reading column is some 700 px wide; twice that serves sharp screens. */
const WANTED = { least: 1200, most: 1600 };
/** Names of files that stand in for a picture; a photograph may show an empty quay on a grey day: only all of its name tells. */
const STANDS_IN = 'spacer|\\w*placeholder|1x1|fallback|preload';
const MAY_STAND_IN = 'blank|trans(?:parent|(?=\\.))|pixel|lazy|load(?:ing|er)?|gr[ea]y|dummy|empty';
const PLACEHOLDER = anyCase(
  new RegExp(
    `^data:|(?:^|[/_.-])(?:(?:${STANDS_IN})[^/]*\\.(?:gif|svg|png|jpe?g|webp)|(?:${MAY_STAND_IN})[^/]*\\.(?:gif|svg))|(?:^|/)(?:${MAY_STAND_IN})(?:[-_]?(?:${MAY_STAND_IN}|\\d+x\\d+(?!\\d)|ima?ge?\\w*(?!\\w)))*\\.\\w`,
  ),
);
const LOOKS_LIKE_PICTURE =
  /^(?:https?:)?\/{1,2}[^\s{}]+$|^[^\s{}<>"']+\.(?:jpe?g|png|webp|avif|gif)(?:\?\S*)?$/i;
/** A picture's address in JSON, and signs of one that a script has yet to fill in. */
const IN_JSON = /https?:\/\/[^\s"'\\{}]+|\/[^\s"'\\{}]+\.(?:jpe?g|png|webp|avif|gif)/i;
const TEMPLATE = /\*|%7B/i;
const LAZY_NAME = /^data-.*(?:src|lazy|delay|echo|original|url|image|img|full|hi-?res|large|default)/;
const NOT_A_SOURCE = /link|href|share|page|caption|credit|api|track|ping|beacon|video|poster-id/;

interface Choice {
  url: string;
  width: number;
}

/** How far a width is from what reading wants; too small costs twice as much as too large. */
const cost = (width: number): number =>
  width < WANTED.least ? 2 * (WANTED.least - width) : Math.max(0, width - WANTED.most);

/** The width that an address asks its server for, or gives beside its height; `otherwise` where it tells none. */
const toldWidth = (url: string, otherwise: number): number =>
  Number(
    /(?:[?&/](?:w|width)[=_-]?|[/_-](?=\d+x\d{3,4}[/._-]))(\d{2,4})(?:x|\b)/u.exec(url)?.[1] ?? otherwise,
  );

/** A picture may be so wide that tells nothing of it, and as wide as the widest screen that it is meant for, or the narrowest of wide ones. */
const UNTOLD = 600;
const forScreen = (source: Element): number =>
  Number(/m(?:ax|in(?=\D+(?:[6-9]|\d{2})\d\d))-width:\s*(\d+)px/.exec(attr(source, 'media'))?.[1] ?? UNTOLD);

/** Reads a `srcset`: commas inside addresses are kept, as browsers do, and heights tell nothing. */
function readSrcset(value: string, untold: number): Choice[] {
  const choices: Choice[] = [];
  for (const [, url, size, unit] of value.matchAll(
    /(?<=^|\s|\d[wxh],)(\S*[^\s,])(?:\s+([\d.]+)([wx]))?(?:\s+\d+h)?\s*(?:,|$)/gu,
  )) {
    if (!url || url.startsWith('data:')) continue;
    const width = size ? Number(size) * (unit === 'w' ? 1 : UNTOLD) : toldWidth(url, untold);
    choices.push({ url, width });
  }
  return choices;
}

/** Every address an element offers, from `srcset`s and lazy attributes under whatever name. */
function offers(el: Element, untold = UNTOLD): Choice[] {
  const found: Choice[] = [];
  for (const { name, value } of el.attributes) {
    if (value.length < 5) continue;
    if (name.endsWith('srcset') || (name.startsWith('data-') && /\s\d+w\s*(?:,|$)/u.test(value)))
      found.push(...readSrcset(value, untold));
    else if (name === 'data-interchange')
      for (const [, url = ''] of value.matchAll(/\[(\S+),/g))
        found.push({ url, width: toldWidth(url, untold) });
    else if (LAZY_NAME.test(name) && !NOT_A_SOURCE.test(name) && LOOKS_LIKE_PICTURE.test(value.trim()))
      found.push({ url: value.trim(), width: toldWidth(value, 800) });
  }
  return found;
}

/** The first address that a picture's script keeps as JSON. */
function fromJson(img: Element): string | null {
  for (const { name, value } of img.attributes) {
    const url = LAZY_NAME.test(name) && value.startsWith('{') ? IN_JSON.exec(value)?.[0] : undefined;
    if (url && !TEMPLATE.test(url)) return url;
  }
  return null;
}

/** A side of a picture in CSS pixels as its markup gives it; null where it gives none, or a share of the column. */
export function size(el: Element, name: 'width' | 'height'): number | null {
  const given = attr(el, name);
  const value = given.includes('%') ? 0 : Number.parseInt(given, 10);
  return value > 0 ? value : null;
}

/**
 * The picture's size, so that room can be left for it: where the page shows it already, in the shape it truly has,
 * at the width its markup gives or its chosen source has; otherwise as the markup tells.
 */
function sizeOf(img: Element, chosenWidth: number): { width: number | null; height: number | null } {
  const width = size(img, 'width');
  const { currentSrc, naturalWidth, naturalHeight } = img as Partial<HTMLImageElement>;
  if (!naturalWidth || !naturalHeight || !currentSrc || PLACEHOLDER.test(currentSrc))
    return { width, height: size(img, 'height') };
  const wide = width ?? Math.max(naturalWidth, chosenWidth);
  return { width: wide, height: Math.max(1, Math.round((wide * naturalHeight) / naturalWidth)) };
}

/** The picture's plain address, as the browser shows it now or as the markup gives it; null for a placeholder. */
function plain(img: Element): string | null {
  const { currentSrc } = img as Partial<HTMLImageElement>;
  return [attr(img, 'src'), currentSrc].find((url) => url && !PLACEHOLDER.test(url)) ?? null;
}

/** The picture inside a `<noscript>` right beside a lazy one, whether the browser parsed its markup or not. */
function fromNoscript(img: Element): string | null {
  const beside = firstIn(parentOf(img), 'noscript') ?? elementBehind(img);
  return beside && isA(beside, 'noscript') ? (pictureOfNoscript(beside)?.src ?? null) : null;
}

/** The picture that a `<noscript>` holds, as elements or as text; its address is as the page wrote it. */
export function pictureOfNoscript(noscript: Element): { src: string; alt: string } | null {
  const text = rawText(noscript);
  const img = firstIn(noscript, 'img') ?? (/<img/i.test(text) ? firstIn(parseBody(text), 'img') : null);
  const src = attr(img, 'src');
  return src && !PLACEHOLDER.test(src) ? { src, alt: attr(img, 'alt') } : null;
}

/** The name of a file in its address; a page about a file, as wikis have them, is called by what it is too. */
const FILE_NAME = /\/([^/:?#]{3,}?)(?:\.\w{3,4})?(?:[?#]|$)/;

/** True for addresses of one picture in two sizes: one's file bears the name of the other's, or a longer one. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((url) => FILE_NAME.exec(url)?.[1]);
  return a !== undefined && b !== undefined && (a.includes(b) || b.includes(a));
}

/** The picture that a `<noscript>` of the same figure holds, where `shown` is a small copy that stands in for it. */
function inFull(img: Element, shown: string): string | null {
  const noscript = firstIn(around(img, 'figure'), 'noscript');
  const src = noscript ? pictureOfNoscript(noscript)?.src : null;
  return src && isSame(src, shown) ? src : null;
}

/** A narrower picture, in CSS pixels, is a small copy where it opens another. */
const SMALL = 400;

/** The picture that a small copy of it opens. */
function opened(img: Element, small: string, base: string): string | null {
  const href = absolute(attr(around(img, 'a'), 'href'), base);
  return href && PICTURE_FILE.test(href) && isSame(href, small) ? href : null;
}

/** The best source of an `<img>` (or AMP's), or null where the page holds none yet. */
export function pictureSource(img: Element, base: string): PictureSource | null {
  const choices = offers(img);
  const picture = isA(parentOf(img), 'picture') ? parentOf(img) : null;
  for (const source of allIn(picture, 'source')) choices.push(...offers(source, forScreen(source)));
  const shown = plain(img);
  if (shown) choices.push({ url: shown, width: toldWidth(shown, choices.length > 0 ? 500 : WANTED.least) });
  let best: Choice | null = null;
  for (const choice of choices)
    if (!PLACEHOLDER.test(choice.url) && (!best || cost(choice.width) < cost(best.width))) best = choice;
  const found = best && best.url === shown ? (inFull(img, shown) ?? shown) : best?.url;
  const src = absolute(found ?? fromNoscript(img) ?? fromJson(img) ?? '', base);
  const chosenWidth = best && best.url !== shown ? best.width : 0;
  const { naturalWidth = 0 } = img as Partial<HTMLImageElement>;
  const wide = chosenWidth || Math.min(best?.width ?? SMALL, size(img, 'width') ?? (naturalWidth || SMALL));
  const large = src && wide < SMALL ? opened(img, src, base) : null;
  if (large) return { src: large, width: null, height: null };
  return src && src !== base ? { src, ...sizeOf(img, chosenWidth) } : null;
}
