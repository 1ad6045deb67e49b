/** What somebody is quoted with, and what a text says itself. */
import { WORD } from '../measure/lines';
import { elementBefore, elementBehind, holds, isA } from '../../page/select';
import { isHeading, textOf } from '../measure/blocks';
import { type Facts, weigh } from '../measure/measure';

/** Boxes of a quotation. */
export const QUOTES = 'blockquote, [class*=quote i], [class*=epigraph i]';
/** What others are quoted with is not said by the page. */
export const QUOTED =
  /["“„”«「『][^"“”„«»「」『』]*["”“»」』]|»[^«»]*«|(?<![\p{L}\d])['‘](?:[^'‘’"]|['’](?=\p{L}))*['’](?![\p{L}\d])/gu;
/** What opens as speech: with a quotation mark, or with the dash that stands for one in many languages. */
const SPOKEN = /^["“„”«»‘'「『–—-]/u;
const QUOTE = /^["“„”«»‘'「『]/u;
/** The same, to the end of a sentence: what stands between dashes may be a label. */
const SAID = /^["“„”«»‘'「『]|^[–—-] .*\.$/u;
/** All of it said by somebody. */
const ALL_SAID = /^["“„”«»‘'「『].*["“”»«’'」』]$/su;
/** Who wrote a post, behind its words. */
const POSTED = /[—–-] .{2,40} \(@\w+\)/;
/** A shorter quotation is a name, of a letter or of a button. */
const SENTENCE_QUOTED = 16;

const INTRODUCES = /[:：]$/u;

/** True for a quotation that leads nowhere below a colon or a heading, and for the line with the colon: whatever others wrote may ask. */
export function isCited(el: Element, { links, controls }: Facts): boolean {
  if (links + controls > 0) return false;
  if (isA(elementBehind(el), 'blockquote')) return INTRODUCES.test(textOf(el));
  const above = isA(el, 'blockquote') ? elementBefore(el) : null;
  return above !== null && (isHeading(above) || INTRODUCES.test(textOf(above)));
}

/** True for a text all of which is said by somebody. */
export const isAllSaid = (text: string): boolean => ALL_SAID.test(text);

/** Somebody's name, and what they are: no sentence, and no longer. */
const ATTRIBUTION =
  /^[–—-]?\s?\p{Lu}[\p{L}.'’-]*(?: \p{Ll}{1,3})?(?: \p{Lu}[\p{L}.'’-]*)+(?:,? [^.!?:]{2,50})?$/u;

/** True for the line right below such a text that tells who said it. */
export function isAttribution(el: Element): boolean {
  const said = elementBefore(el);
  return (
    said !== null &&
    ATTRIBUTION.test(textOf(el)) &&
    !holds(el, 'a, button, img') &&
    (isA(said, 'blockquote') || isAllSaid(textOf(said)))
  );
}

/** True for a box of nothing but a quotation, in a block of its own or with quotation marks, and perhaps whom it is from. */
export function isQuoted(el: Element, { links, controls, pictures, headings }: Facts): boolean {
  const [quote, sign, more] = el.children;
  if (links + controls + pictures + headings > 0 || more) return false;
  if (!isA(quote, 'blockquote') && !isAllSaid(textOf(quote ?? el))) return false;
  return !sign || isAttribution(sign);
}

/** True where a text opens as speech. */
export const opensAsSpeech = (text: string): boolean => SPOKEN.test(text);

/** True where somebody is quoted from its first word on. */
const opensQuoted = (text: string): boolean => QUOTE.test(text);

/** True for a text that somebody says, and no label between dashes. */
export const isSaid = (text: string): boolean => SAID.test(text);

/** True for what somebody says or has posted. */
export const isSpeech = (text: string): boolean => SPOKEN.test(text) || POSTED.test(text);

/** What a text says itself: what stands around its quotations, such as who said so. */
export function ownWords(text: string): string {
  const opens = opensQuoted(text);
  const own = text
    .replace(QUOTED, (quoted) => (opens || weigh(quoted) >= SENTENCE_QUOTED ? ' ' : quoted))
    .trim();
  return WORD.test(own) ? own : text;
}
