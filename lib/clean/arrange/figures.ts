/** Pictures, with their captions, each once; films and frames as a titled link with their still picture. */
import { nameWord } from '../../page/name-word';
import { makeElement } from '../../page/document';
import { CAPTION } from '../boxes/picture-box';
import { textOf } from '../measure/blocks';
import { attr } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { plainHostOf } from '../../page/address';
import { filmOr } from '../../page/media';
import { PICTURE_FILE, size } from '../../page/pictures';
import { allIn, isA, parentOf, isElement, around, standsIn } from '../../page/select';
import { COUNTER } from '../measure/lines';
import { weigh } from '../measure/measure';
import { fold } from '../metadata/text';
import { tidyChildren, trim, type Tidying } from './tidy';

/** Words that say of a picture that it is a sign or a portrait beside a name. */
const NO_PICTURE = anyCase(
  /(?:^|[\s_/.-])(?:author|byline|profile-?(?:pic|image|photo)|gravatar|favicon|app-?store|google-?play)(?:$|[\s_/.\d-])/,
);
/** Where a site keeps what stands for a picture until a script sets it. */
const STAND_INS = /\/placeholders?\//i;
/** Words that say of a small picture that it is a sign, a portrait, a button or a counter: a large one may show such a thing. */
const ICON = anyCase(
  /(?:^|[\s_/.-])(?:headshot|icons?|avatar|logos?|emoji|sprite|badge|tracking|pixel|beacon|spinner|buttons?|share|flag)(?:$|[\s_/.\d-])/,
);
/** At least so wide and so high, in pixels. */
const LARGE = { width: 400, height: 200 };
/** Names of boxes that hold the portrait of who wrote the article. */
const PORTRAIT = anyCase(nameWord(/avatar|author|headshot|byline|profile/));
/** At most so many pixels a side, a picture beside a text is an ornament. */
const ORNAMENT = 110;
/** Lower ones are signs, however wide. */
const STRIP = 50;

/** True for a picture worth showing that has not been shown yet; it counts as shown from then on. */
export type Admit = (img: Element) => boolean;

/** Knows which pictures have been shown, so that none is shown twice; portraits of the `authors` are no pictures of the article. */
export function gallery(authors: readonly string[]): Admit {
  const shown = new Set<string>();
  return (img) => {
    const src = attr(img, 'src');
    const words = `${attr(img, 'class')} ${fileOf(src)}`;
    if (!src || STAND_INS.test(src) || NO_PICTURE.test(words) || (!isLarge(img) && ICON.test(words)))
      return false;
    // What leads to the top is its button.
    if (standsIn(img, '[href="#top"]') || isOrnament(img) || isPortrait(img) || isPortraitOf(img, authors))
      return false;
    const key = stem(src);
    if (shown.has(key)) return false;
    shown.add(key);
    return true;
  };
}

/** The head beside a byline: its box is named for the person. */
const isPortrait = (img: Element): boolean =>
  PORTRAIT.test(attr(around(img, 'figure'), 'class') || attr(parentOf(img), 'class'));

/** The address of the picture that a script is asked for. */
const ASKED = /[?&]\w+=([^&]*(?:\/|%2F)[^&]*)/i;
/** Names of files that many pictures bear; an address may also end in how high its picture is. */
const ANY_FILE =
  /\/(?:image|img|photo|foto|picture|original|default|full|large|master|main|\d{1,4}(?:x\d+)?)(?:\.\w+)?$/i;

/** The end of a picture's address that names it: for what a script makes, of the address that it is asked for. */
function fileOf(src: string): string {
  const [path = ''] = src.split(/[?#]/u);
  const asked = PICTURE_FILE.test(path) ? undefined : ASKED.exec(src)?.[1];
  if (asked) return fileOf(asked.replace(/%2F/gi, '/').replace(/%3F/gi, '?'));
  const name = path.split('/').slice(-2).join('/');
  if (ANY_FILE.test(path)) return path;
  // A number that a house has given but once tells its picture in any folder.
  const [once] = /(?<=\/)(?!0|19|20)\d{6,}\.\w+$/.exec(path) ?? [];
  if (once) return once;
  return PICTURE_FILE.test(path) || /\d[^/]*$/.test(path) ? name : src;
}

/** A picture's address without what names its size: two digits, or what a camera or a photographer counts, tell pictures apart. */
export function stem(src: string): string {
  const short = fileOf(src.replace(/\.(?:jpe?g|webp|avif)(?=\?|$)/i, '.jpg')).replace(
    /(?<!img|dsc|dscn|dscf|photo|foto|bild)(?:\/\d{2,4}x\d{2,4}|[-_@](?:\d{2,4}x\d{2,4}|(?:[1-3]\d|[1-9])\d0|768|1024|\d{3,4}w|[wh]\d+|[cqs]\d{2,4}|scaled|large|medium|small))(?=[-_.]|$)/giu,
    '',
  );
  return short.length > 8 ? short : src;
}

/** At most so wide, in pixels, a picture is a sign, or that of a prompt. */
const SMALL = 200;

/** True for a picture that is told to be no wider. */
export const isSmall = (img: Element | null): boolean => Number(attr(img, 'width') || SMALL + 1) <= SMALL;

/** A side of a picture in pixels; 0 where it is not told. */
export const side = (img: Element, name: 'width' | 'height'): number => Number(attr(img, name));

const isLarge = (img: Element): boolean =>
  side(img, 'width') >= LARGE.width && side(img, 'height') >= LARGE.height;

const isUpTo = (length: number, most: number): boolean => length > 0 && length <= most;

const isOrnament = (img: Element): boolean =>
  isUpTo(side(img, 'height'), STRIP) ||
  (isUpTo(side(img, 'width'), ORNAMENT) && side(img, 'height') <= ORNAMENT);

/** The sizes that banners are sold in besides strips, and few photographs have. */
const BANNER = /^(?:300x250|300x600|336x280|160x600)$/;

/** So many times as wide as high, hardly any other picture leads away. */
const LONGISH = 3.8;

/** A picture of such a size, as its markup or its file's name tells, that says nothing of itself or moves; or of such a shape. */
export function isBanner(img: Element): boolean {
  const src = attr(img, 'src');
  const [, ...named] = /(\d{3,4})x(\d{2,4})(?!\d)/i.exec(src) ?? [];
  const [width, height] = [side(img, 'width') || named[0], side(img, 'height') || named[1]].map(Number);
  return (
    width / height > LONGISH ||
    ((!attr(img, 'alt') || /\.gif$/.test(src)) && BANNER.test(`${width}x${height}`))
  );
}

/** Words beside a name in the description of a portrait, in weighed characters. */
const BESIDE_NAME = 15;

/** True for a picture that is described by the name of an author. */
export function isPortraitOf(img: Element, authors: readonly string[]): boolean {
  const alt = fold(attr(img, 'alt'));
  return authors.map(fold).some((name) => alt.includes(name) && weigh(alt) <= weigh(name) + BESIDE_NAME);
}

/** A figure of one picture and its caption. */
export function figure(img: Element, captions: readonly Element[], how: Tidying): Element {
  const box = makeElement(how.out, 'figure');
  const [src, width, height] = ['src', 'width', 'height'].map((name) => attr(img, name) || null);
  box.append(makeElement(how.out, 'img', { src, alt: attr(img, 'alt'), width, height }));
  const caption = captionOf(captions, how);
  if (caption) box.append(caption);
  return box;
}

/** What parts a credit from the words beside it: a dot, where no mark and no new line does. */
const gap = (before: Node, behind: string): string =>
  before.lastChild?.nodeName !== 'BR' &&
  /[\p{L}\d]\s*$/u.test(before.textContent ?? '') &&
  /^[\p{Lu}\p{Lo}©]/u.test(behind)
    ? ' · '
    : ' ';

/** The end of a link that is a button. */
const ARROW = /^.{2,25}[>»›→]$/;

/** The words of several elements as one caption, each once and none that is `said` before it; null where nothing is left. */
function captionOf(captions: readonly Element[], how: Tidying, said = ''): Element | null {
  const caption = makeElement(how.out, 'figcaption');
  const seen = new Set([said]);
  for (const from of captions) {
    // A button beside the words unfolds them, or shows more pictures.
    for (const button of allIn(from, 'button, a, [class*=enlarge i]'))
      if ((!isA(button, 'a') || ARROW.test(textOf(button))) && textOf(button) !== textOf(from))
        button.remove();
    const text = textOf(from);
    // The headline may stand over its picture.
    if (/^(?:\d{0,2}|[x×])$/i.test(text) || seen.has(text) || COUNTER.test(text) || isA(from, 'h1')) continue;
    if (isA(from, 'button') && (caption.firstChild || text.length < 2)) continue;
    seen.add(text);
    if (caption.firstChild) caption.append(gap(caption, text));
    // Only a style may set a credit apart from the words before it, and from those behind.
    for (const part of allIn(from, '*')) {
      const before = part.previousSibling;
      const isCredit = isA(part, 'cite') || CAPTION.test(attr(part, 'class'));
      if (before && (isElement(before) || isCredit))
        part.before(isCredit && !part.nextSibling ? gap(before, textOf(part)) : ' ');
      if (isCredit && /^\p{Lu}/u.test(part.nextSibling?.nodeValue ?? '')) part.after(' ');
    }
    tidyChildren(from, caption, how);
  }
  trim(caption);
  return caption.firstChild ? caption : null;
}

/** Addresses whose frames and sounds are worth a link without any words beside them: most say what they show, some are known by their host. */
const FRAMES = anyCase(
  /video|player|embed|youtu|vimeo|jwplatform|streamable|plugins\/post|soundcloud|spotify|podcast|megaphone|datawrapper|flourish|infogram|google\.com\/maps|openstreetmap/,
);

/** A film, sound or frame as a figure with a titled link, and its still picture where it has one; else null. */
export function embed(el: Element, captions: readonly Element[], how: Tidying): Element | null {
  const src = attr(el, 'src');
  if (!src || (!isA(el, 'video') && !captions[0] && !FRAMES.test(src))) return null;
  const youtube = /(?:youtube(?:-nocookie)?\.com\/embed\/|youtu\.be\/)([\w-]{6,})/u.exec(src)?.[1];
  const href = filmOr(youtube, src);
  const box = makeElement(how.out, 'figure');
  const still = attr(el, 'poster');
  if (still) {
    const link = makeElement(how.out, 'a', { href });
    const [width, height] = [size(el, 'width'), size(el, 'height')];
    link.append(makeElement(how.out, 'img', { src: still, alt: '', width, height }));
    box.append(link);
  }
  const named = makeElement(how.out, 'a', { href });
  named.append((attr(el, 'title') || attr(el, 'aria-label')).trim() || plainHostOf(src));
  const caption = makeElement(how.out, 'figcaption');
  caption.append(named);
  const words = captionOf(captions, how, textOf(named));
  if (words) caption.append(' ', ...words.childNodes);
  box.append(caption);
  return box;
}
