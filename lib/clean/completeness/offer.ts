/** What a page says of its article's price, part and length, against the text that is there. */
import { attr, rawText } from '../../page/attribute';
import { allIn, firstIn } from '../../page/select';
import { isObject, listOf, type Json } from '../metadata/json';
import type { LinkedData } from '../metadata/json-ld';
import type { PageFacts } from '../metadata/page-facts';
import { fold, plainText } from '../metadata/text';

/** What the page says of the article it offers. */
export interface Offer {
  /** Free, not free, or not told. */
  free: boolean | null;
  /** The part that is not free: most of its words are in the text, or it is empty, hidden or left out; null where none is told. */
  part: 'shown' | 'absent' | null;
  /** The length of the text, of the length that is told; null where none is told. */
  ratio: number | null;
}

/** Reads the offer: JSON-LD, microdata, then the meta tag for tiers of content. */
export const readOffer = ({ doc, ld }: PageFacts, text: string): Offer => ({
  free: freeness(doc, ld),
  part: paidPart(doc, ld, text),
  ratio: lengthRatio(ld, text),
});

/** Whether the article is free to read, by its JSON-LD, microdata or tier; null where nothing tells. */
export function freeness(page: Document, ld: LinkedData): boolean | null {
  const tiers = firstIn(page, 'meta[property$=content_tier i], meta[name$=content_tier i]');
  const micro = firstIn(page, '[itemprop=isAccessibleForFree i]');
  const told = [
    ...[...ld.articles, ...ld.pages].map((node) => node['isAccessibleForFree']),
    attr(micro, 'content') || micro?.textContent,
    attr(tiers, 'content'),
  ].map(truth);
  return told.includes(false) ? false : (told.find((one) => one !== null) ?? null);
}

/** Publishers write `false`, `"False"`, `"no"`, `"http://schema.org/False"`, and the tiers `locked` and `metered`. */
function truth(value: unknown): boolean | null {
  const text = String(value).toLowerCase().replace(/^.*\//u, '').trim();
  if (/^(?:false|no|0|locked|paid|premium|metered)$/u.test(text)) return false;
  return /^(?:true|yes|1|free)$/u.test(text) ? true : null;
}

const partsOf = (ld: LinkedData): unknown[] => ld.articles.flatMap((node) => listOf(node['hasPart']));

/** Whether the article has a part that is not free. */
export const hasPaidPart = (ld: LinkedData): boolean =>
  partsOf(ld).some((part) => isObject(part) && truth(part['isAccessibleForFree']) === false);

/** A part with fewer letters is an empty place for it. */
const EMPTY = 40;

function paidPart(page: Document, ld: LinkedData, text: string): Offer['part'] {
  const selectors = partsOf(ld).flatMap(selectorsOf);
  if (selectors.length === 0) return null;
  const parts = selectors.flatMap((selector) => select(page, selector));
  const words = fold(text);
  const lines = parts.flatMap(linesOf).filter((line) => line.length >= EMPTY);
  if (lines.length === 0) return 'absent';
  return lines.filter((line) => words.includes(line)).length >= lines.length / 2 ? 'shown' : 'absent';
}

function selectorsOf(part: unknown): string[] {
  if (!isObject(part) || truth(part['isAccessibleForFree']) === true) return [];
  return listOf(part['cssSelector']).filter((one) => typeof one === 'string');
}

function select(page: Document, selector: string): Element[] {
  try {
    return allIn(page, selector);
  } catch {
    return [];
  }
}

function linesOf(part: Element): string[] {
  const paragraphs = allIn(part, 'p');
  return (paragraphs.length > 0 ? paragraphs : [part]).map((one) => fold(rawText(one)));
}

function lengthRatio(ld: LinkedData, text: string): number | null {
  const words = text.split(/\s+/u).length;
  const apart = words > text.length / 15;
  for (const node of ld.articles) {
    const told = Number(node['wordCount']);
    if (apart && told >= 100) return words / told;
    const ratio = bodyRatio(node, fold(text));
    if (ratio !== null) return ratio;
  }
  return null;
}

/** A shorter `articleBody` is a teaser itself. */
const TEASER = 800;
const END = 60;

/** A text that holds the end of `articleBody` is whole: some publishers tell the body twice. */
function bodyRatio(node: Json, words: string): number | null {
  const body = node['articleBody'];
  const told = typeof body === 'string' ? fold(plainText(body)) : '';
  if (told.length < TEASER) return null;
  return words.includes(told.slice(-END)) ? 1 : words.length / told.length;
}
