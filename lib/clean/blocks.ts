/** Blocks as the judges see them. */
import type { Unit } from './evidence';
import type { Facts } from './measure';

/** An element's words, spaces run together. */
export const textOf = (el: Element): string => (el.textContent ?? '').replace(/\s+/gu, ' ').trim();

/** Groups with more text than this are judged by how they open. */
export const READABLE = 900;
/** So much of how a long group opens is read. */
const OPENING = 120;

/**
 * What a block says; of a group, what its blocks say, a line each; of a group too long to read, how it opens;
 * of a picture, its description.
 */
export function blockText(el: Element, facts: Facts): string {
  if (el.localName === 'img') return el.getAttribute('alt') ?? '';
  if (el.hasAttribute('data-lede')) return textOf(el);
  const most = facts.chars <= READABLE ? Infinity : OPENING;
  let text = '';
  for (const block of el.querySelectorAll('[data-lede]')) {
    const line = textOf(block);
    if (line) text += text ? `\n${line}` : line;
    if (text.length > most) return text.slice(0, 2 * OPENING);
  }
  return text;
}

/** A block made ready for judging. */
export function unitOf(el: Element, facts: Facts, { text, apart }: { text: string; apart: boolean }): Unit {
  const { chars, linked, controls, paragraphs } = facts;
  return { el, text, chars, linked, controls, apart, mixed: !el.hasAttribute('data-lede') && paragraphs > 0 };
}
