/** Pictures, films and sounds of the live page, each copied as one small element. */
import { makeElement } from './document';
import { absolute } from './address';
import { anyCase } from './any-case';
import { attr } from './attribute';
import { PICTURE_FILE, pictureSource, size } from './pictures';
import { around, firstIn, holds, isA } from './select';

/** At most this many CSS pixels a side, a picture is a sign or a tracking dot, not something to look at. */
const ICON = 64;

/** What sets a picture far outside the page, or leaves it no room: one that counts readers. */
const OFF_PAGE =
  /(?:^|[\s;])(?:(?:left|top)\s*:\s*-(?:999|\d{5})|width\s*:\s*0(?:px)?\s*(?:;|$)(?!.*min-width))/i;

/** The number of the film on YouTube that a script will set in a box called so; empty where it names none. */
function youtubeIn(el: Element): string {
  const isCalled = /youtube|lazyyt/i.test(el.localName + attr(el, 'class'));
  if (!isCalled || isA(el, 'a') || holds(el, 'p')) return '';
  const named = [...el.attributes].find(
    ({ name, value }) => /video-?id|(?:data|tube)-id|embed/.test(name) && /^(?!\d+$)[\w-]{11}$/.test(value),
  );
  return named?.value ?? '';
}

/** True for a box that tells which film a script will set there. */
const namesFilm = (el: Element): boolean =>
  /youtube[\w-]*\.com\/embed\/|player\.vimeo\./.test(attr(el, 'data-src')) || youtubeIn(el) !== '';

/** Figures, and boxes made for one picture. */
export const PICTURED = 'figure, [data-picture]';

/** A box that tells which film a script will set there, or an empty one of a figure, or called so, that tells which picture. */
export const isStandIn = (el: Element): boolean =>
  namesFilm(el) ||
  (PICTURE_FILE.test(attr(el, 'data-src')) &&
    !el.firstChild &&
    (isA(around(el, PICTURED), 'figure') || el.matches('[class*=image i]')));

/** What says that a picture is set on the line as letters are: formulas. */
const ON_LINE = /vertical-align\s*:\s*-?[\d.]+ex/;
const FORMULA = anyCase(/(?:^|[\s_-])(?:la)?tex(?:$|[\s_-])|math/);

/** The words of a picture that stands for letters: a formula. */
export function lettersOf(img: Element): string {
  const isFormula = ON_LINE.test(attr(img, 'style')) || FORMULA.test(attr(img, 'class'));
  return isFormula ? attr(img, 'alt').replace(/^\{\\(?:displaystyle|textstyle) ([\s\S]*)\}$/, '$1') : '';
}

/** The copy of a picture, film, sound or frame, or of the box that stands in for a picture; null where it has nothing to show. */
export function copyMedia(el: Element, out: Document, base: string): Element | null {
  const media = isA(el, 'picture') ? firstIn(el, 'img') : el;
  if (!media) return null;
  const isPicture = /^(?:img|amp-img|div|span)$/.test(media.localName) && !namesFilm(media);
  return (isPicture ? copyPicture : copyEmbed)(media, out, base);
}

/** Signs are small, or kept in a folder of their own. */
function copyPicture(img: Element, out: Document, base: string): Element | null {
  const source = pictureSource(img, base);
  if (!source || isTiny(img) || /\/ico\//i.test(source.src) || OFF_PAGE.test(attr(img, 'style'))) return null;
  return alike(img, makeElement(out, 'img', { ...source }), ['alt', 'class', 'title', 'itemprop']);
}

/** The copy with some of the attributes of what it was made of; what scripts are told stands in for them. */
function alike(el: Element, copy: Element, names: readonly string[]): Element {
  for (const name of names) {
    const value = attr(el, name) || attr(el, `data-${name}`);
    if (value) copy.setAttribute(name, value);
  }
  return copy;
}

/** Signs and tracking dots: by the size that the markup gives, or by what the browser has loaded. */
function isTiny(img: Element): boolean {
  const [width, height] = [size(img, 'width') ?? Infinity, size(img, 'height') ?? Infinity];
  return Math.min(width, height) <= ICON && Math.max(width, height) <= 2 * ICON;
}

/** The address of a film on YouTube; where there is none, the other. */
export const filmOr = (youtube: string | undefined, other: string): string =>
  youtube ? `https://www.youtube.com/watch?v=${youtube}` : other;

/** The frame in which a page shows the card of another post, and of which site: of its own it is a pointer away. */
const CARD = /(\/\/[^/]+\/).*\/embed\/#\?secret=/;

/** The number of a film on YouTube in the address by which a plug-in played it. */
const PLUGGED = /youtube[\w-]*\.com\/v\/([\w-]{11})/;

function copyEmbed(el: Element, out: Document, base: string): Element | null {
  const link =
    attr(el, 'src') || attr(el, 'data-src') || attr(el, 'data') || attr(firstIn(el, 'source, embed'), 'src');
  const plugged = PLUGGED.exec(link)?.[1];
  if (/^(?:object|embed)$/.test(el.localName) && !plugged) return null;
  const address = filmOr(plugged ?? youtubeIn(el), link);
  const poster = attr(el, 'poster');
  const href = absolute(address, base);
  const card = CARD.exec(href ?? '')?.[1];
  if ((card && base.includes(card)) || (!href && !poster)) return null;
  const kind = /video|audio/.exec(el.localName)?.[0] ?? 'iframe';
  const copy = makeElement(out, kind, { src: href, poster: absolute(poster, base) });
  return alike(el, copy, ['title', 'aria-label', 'class', 'width', 'height']);
}
