/** What the build of a block amounts to, whatever its words. */
import {
  allIn,
  isA,
  firstIn,
  around,
  beside,
  elementBefore,
  elementBehind,
  parentOf,
  standsIn,
} from '../../page/select';
import type { RemovalReason } from '../../article';
import { attr, namesOf, rawText, squeezed } from '../../page/attribute';
import { names } from '../../page/elements';
import { nameWord } from '../../page/name-word';
import { PICTURE_FILE } from '../../page/pictures';
import { READABLE, blockOf, isBlock, textOf, type Unit } from '../measure/blocks';
import type { Score } from './evidence';
import { ADDRESS, ARROWED, REACHED_AT, ENDS_IN_ADDRESS, PICTOGRAPHS, WORD } from '../measure/lines';
import type { Facts } from '../measure/measure';

const SHORT = 110;
const MIDDLING = 230;
const EMPHASIS = names('strong b em i u small mark center');
const NO_PARAGRAPH = /^(?:h[2-6]|img|center|table|td|blockquote)$/u;

/** A score, and of it what is sound: more than being short or set off, as subheadings and asides are too. */
export interface Build extends Score {
  sound: number;
  /** All of it is emphasised, as notes of the house are. */
  setOff: boolean;
}

/** Such signs before and behind a line. */
const SIGN = `(?:[${PICTOGRAPHS}]\\ufe0f?)`;
const AROUND = new RegExp(`^(?:${SIGN}\\s*)+|(?:\\s*${SIGN})+$`, 'gu');

/** True for a block all of which is in bold, italics or the like. */
export function isAllEmphasised(el: Element): boolean {
  const [only, more] = el.children;
  return (
    only !== undefined &&
    more === undefined &&
    EMPHASIS.has(only.localName) &&
    textOf(only).length >= textOf(el).replace(AROUND, '').length - 2
  );
}

/** Longer words are no call. */
const LONGEST_CALL = 45;

/** The number of a work, as in a DOI: a link to a source is no call. */
const NUMBER = /\d\d\.\d{4}/;

/** The link to who wrote it, or down to what others wrote of it. */
const SIGNED = '[rel~=author],[class~=author],[href^="#comment"]';

/** True for a block that ends in a link of its own, behind the end of a sentence, or a group whose last block is one. */
export function endsInCall(el: Element, text: string): boolean {
  const link = allIn(el, 'a').at(-1);
  const call = link ? textOf(link) : '';
  const end = text.endsWith(call) ? text : text.replace(/[\s.!»>›→)\]*–—-]+$/u, '');
  // A number or a sign is a footnote's.
  if (!link || !WORD.test(call) || call.length > LONGEST_CALL || !end.endsWith(call)) return false;
  const before = end.slice(0, -call.length).trimEnd();
  // Who wrote it may sign behind the last sentence.
  if (
    before === '' ||
    NUMBER.test(call) ||
    ADDRESS.test(call) ||
    REACHED_AT.test(call) ||
    link.matches(SIGNED)
  )
    return false;
  const own = blockOf(link);
  // Behind a quotation and a dash stands who said so.
  if (/[–—-]$/u.test(before) && standsIn(link, 'blockquote')) return false;
  return (
    /(?:[.!?:…。！？›»>|]|(?<!["”“»]\s*)[–—-])$/u.test(before) ||
    (own !== null && own !== el && textOf(own).replace(AROUND, '').trim() === call)
  );
}

/**
 * True for a list, table or quotation of a few words that holds a button or ends in a link of its own, which is a box,
 * not text; and for a list of one item or term, and a table of one cell.
 */
export function isBoxOfCall(el: Element, { chars, links, controls }: Facts): boolean {
  if (chars > READABLE / 3) return false;
  const parts = PARTS[el.localName];
  const isOne = parts !== undefined && allIn(el, parts).length === 1;
  return isOne || controls > 0 || (links > 0 && endsInCall(el, textOf(el)));
}

/** What lists and tables are made of. */
const PARTS: Record<string, string> = { ul: 'li', ol: 'li', dl: 'dd', table: 'td, th' };

/** Signs that point to something, which a call is set behind, or dashes or stars before and behind all of it. */
const POINTING = /^(?:👉|👇|➡|⬇|▶|[→►»] |📩|📧|📬|✉|💌|🔔|📲|📱|🔗|📰|🗞|[–—*★=~_═-]+\s.*\s[–—*★=~_═-]+$)/su;

/** What builders call a box that asks for something, whatever it asks for. */
const ASKING = nameWord(/cta|promo|upsell|callout/);

/** In the middle of its line, on a ground of its own, or between lines. */
const SET_APART = '[align=center], .has-text-align-center, .text-center, .has-background';
/** The same in styles; what is pasted brings the ground of a white page along. */
const STYLED_APART =
  /text-align: ?center|border-(?!radius)|background(?!(?:-color)?: ?(?:#fff|white|none|transparent|in(?:herit|itial)|rgb\(255, ?255, ?255))/;

/** True for what opens with a line in bold that is a link, as teasers do. */
function opensWithHead(el: Element): boolean {
  const [link, end] = el.children;
  if (!link || !isA(link, 'a') || !end || !isA(end, 'br')) return false;
  return isAllEmphasised(link) && textOf(el).startsWith(textOf(link));
}

/** True for what stands so where not all beside it does. */
function isSetApart(el: Element): boolean {
  const stands = (one: Element | null): boolean =>
    one !== null && (one.matches(SET_APART) || STYLED_APART.test(attr(one, 'style')));
  const { firstElementChild: first, lastElementChild: last } = parentOf(el) ?? el;
  return stands(el) && !(stands(first) && stands(last));
}

const BUTTON = 'button, [type=button], [type=submit]';

/** The height of a picture that is no higher than a button, in CSS pixels. */
const BUTTON_HEIGHT = 90;

/** True for a picture that leads elsewhere, and is no higher than a button. */
function isPictured(el: Element): boolean {
  const [img, more] = allIn(el, 'img');
  const height = Number(attr(img, 'height'));
  return !more && height > 0 && height <= BUTTON_HEIGHT && textOf(el) === '' && linkedPicture(el) !== null;
}

/** True for a line behind an arrow, where none is beside it: several are a list. */
export const isArrowed = (el: Element): boolean =>
  isBlock(el) &&
  ARROWED.test(textOf(el)) &&
  ![elementBefore(el), elementBehind(el)].some((near) => near && ARROWED.test(textOf(near)));

/** True for a block with nothing but a button, or a picture of one, right below it. */
function isOverButton(el: Element): boolean {
  const next = elementBehind(el);
  if (!next || next.matches(BUTTON)) return next !== null;
  if (isArrowed(next)) return true;
  // A button among other things is theirs, and a large box is not to be searched for each block before it.
  if (next.childElementCount !== 1) return false;
  const button = firstIn(next, BUTTON);
  return button ? textOf(button) === textOf(next) : isPictured(next);
}

/** A headline or a topic, in characters. */
const LONGEST_NAME = 100;

/** True for a line in bold over lines none of which is a sentence, all in one paragraph. */
export function isLabelledLines(el: Element): boolean {
  const [head, ...breaks] = el.children;
  if (!head?.matches('b, strong') || !breaks.every((one) => isA(one, 'br'))) return false;
  const lines = Array.from(el.childNodes, (node) => squeezed(rawText(node)).trim()).filter(Boolean);
  return (
    breaks.length > 0 &&
    lines.length > 1 &&
    lines[0] === textOf(head) &&
    lines.every((line) => line.length <= LONGEST_NAME && !/[.。;:：]$/.test(line))
  );
}

/** So many entries beside one that end as it does. */
const OTHERS = 2;

/** What stands in the place of what was taken. */
const COMMENT = 8;

/** True where something was taken from the very end of an element. */
function hasLostEnd(el: Element): boolean {
  let end = el.lastChild;
  while (end && end.nodeType !== COMMENT)
    end = end.lastChild ?? (end.nodeValue?.trim() ? null : end.previousSibling);
  return end !== null;
}

/** True where what is right below a block ends the entries beside its own too, as the way to share each does: it may have gone from those before. */
function endsEach(el: Element): boolean {
  const box = parentOf(el);
  const next = elementBehind(el);
  const end = next ? textOf(next) : '';
  const endsSo = (one: Element): boolean =>
    isA(one, box?.localName ?? '') && (textOf(one).endsWith(end) || hasLostEnd(one));
  return end !== '' && beside(box).filter(endsSo).length >= OTHERS;
}

/** The number that a picture's file is named by, or counted with, and the address of a photograph's own page. */
const NUMBERED = /(?<![^/])([^/]*?(\d{5,}|[-_]0\d)[^/]*)\.\w+(?:[?#]|$)/;
const PHOTO_PAGE = /\/photos?\//i;
/** A picture that leads to all of an article's pictures is one of them, and so is one that leads to the page of a larger one. */
const GALLERY = /^#|\/(?:galler|foto\/)|\.jpg\.html/i;

/** The folder of an address, and how a file is called there: blogs keep a picture's sizes beside each other. */
const KEPT = /^.*\/(?=\D*\d\D*\d\D*\d)[^/?#]{8}/;

/** True where the paragraph behind the link says all that a picture is described with: its caption. */
function isRepeatedBelow(img: Element): boolean {
  const said = attr(img, 'alt');
  const line = elementBehind(blockOf(img) ?? around(img, 'a') ?? img) ?? img;
  return said.length > LONGEST_CALL && isA(line, 'p') && textOf(line) === said;
}

/** A picture that is a link to something else than itself, a larger picture, or a page named like it; null for any other element. */
export function linkedPicture(el: Element): Element | null {
  const img = isA(el, 'img') ? el : firstIn(el, 'img');
  const href = attr(around(img, 'a'), 'href');
  if (!href) return null;
  const src = attr(img, 'src');
  const named = NUMBERED.exec(src)?.[PHOTO_PAGE.test(href) ? 2 : 1];
  const [kept] = KEPT.exec(src) ?? [];
  const isLarger =
    href === src ||
    PICTURE_FILE.test(href) ||
    GALLERY.test(href) ||
    (named && href.includes(named)) ||
    (kept && href.startsWith(kept));
  return img && !isLarger && !isRepeatedBelow(img) ? img : null;
}

/** The signs of a block's build. */
export function readBuild(unit: Unit): Build {
  const build: Build = { points: 0, sound: 0, setOff: false, why: [] };
  const sign = (is: boolean, worth: number, what: RemovalReason, sound = false): void => {
    if (!is) return;
    build.points += worth;
    if (sound) build.sound += worth;
    build.why.push(what);
  };
  const { el, text, chars, linked, controls } = unit;
  sign(text.length <= MIDDLING, text.length <= SHORT ? 1 : 0.5, 'short');
  sign(controls > 0, 2, 'form', true);
  sign(chars > 0 && linked > chars * 0.7, 1, 'link-only', true);
  sign(unit.apart, 1, 'apart', true);
  sign(controls === 0 && linked > 0 && endsInCall(el, text), 1, 'ends-in-link', true);
  sign(linked === 0 && ENDS_IN_ADDRESS.test(text), 1, 'ends-in-link', true);
  sign(linkedPicture(el) !== null, 1, 'leads-away', true);
  sign(controls === 0 && isOverButton(el) && !endsEach(el), 1, 'form', true);
  sign(POINTING.test(text), 0.5, 'apart', true);
  sign(ASKING.test(namesOf(el)), 1, 'named', true);
  sign(isSetApart(el), 0.5, 'apart', true);
  sign(controls === 0 && linked > 0 && opensWithHead(el), 1, 'leads-away', true);
  build.setOff = isAllEmphasised(el);
  sign(build.setOff, 0.5, 'apart');
  sign(NO_PARAGRAPH.test(el.localName), 0.5, 'apart');
  return build;
}

/** What tells a name besides class and id: where those are made by a machine, the page's own tests and counters still go by these. */
const TOLD_BY = ['role', 'aria-label', 'data-testid', 'data-component', 'data-module'];

/** The names of an element and of the first that it holds, and that one's first, three deep, in lower case. */
export function nameOf(el: Element): string {
  let names = '';
  for (let at: Element | null = el, i = 0; at && i < 4; at = at.firstElementChild, i++) {
    names += ` ${at.localName} ${namesOf(at)}`;
    for (const name of TOLD_BY) if (at.hasAttribute(name)) names += ` ${attr(at, name)}`;
  }
  return names.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();
}

/** Where an element's links lead, and the link that it stands in. */
export function hrefsOf(el: Element): string[] {
  const links = [around(el, 'a'), ...allIn(el, 'a')];
  return links.map((link) => attr(link, 'href')).filter((href) => href !== '');
}
