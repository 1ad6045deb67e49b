/** Making a freshly rendered article body fit to read: done before the first paint, so that nothing shifts. */

import { markFilms } from './films';
import { makeRoom } from './picture-room';
import { untoldWords } from './picture-words';
import { isTime } from './times';

/** The words for what the article's own markup cannot say. */
export interface BodyWords {
  /** What a press on a picture does; null where it does nothing. */
  enlarge: ((alt: string) => string) | null;
  missing: (alt: string) => string;
  table: string;
}

/** From so many characters on (about 2,000 English words), laying all of it out at once keeps the first words waiting. */
const LONG = 12_000;
/** Characters in a line of the usual width, to guess the height of what has not been laid out yet. */
const LINE = 68;

/**
 * Prepares the body in place. Safe on any body: what is not there is passed over. `lost` are the addresses of pictures
 * that did not come, to which more are added: in a body that is drawn anew nothing makes room for them once more.
 */
export function prepareBody(body: HTMLElement, words: BodyWords, lost: Set<string>): void {
  for (const table of body.querySelectorAll('table')) makeScrollable(table, words.table);
  for (const code of body.querySelectorAll<HTMLElement>('pre')) code.tabIndex = 0;
  markFilms(body);
  for (const picture of body.querySelectorAll('img')) preparePicture(picture, words, lost);
  for (const paragraph of body.querySelectorAll('p')) hangQuote(paragraph);
  markTimes(body);
  if (body.textContent.length > LONG) layOutAsSeen(body);
}

/** In a long article the browser lays a paragraph out when it comes near; until then its height is a guess. */
function layOutAsSeen(body: HTMLElement): void {
  for (const paragraph of body.querySelectorAll('p')) {
    if (paragraph.closest('li,table,figure') || paragraph.querySelector('img')) continue;
    paragraph.dataset['far'] = '';
    paragraph.style.setProperty('--lines', String(Math.ceil(paragraph.textContent.length / LINE)));
  }
}

/** Hardly a line is lower than so many CSS pixels, whatever the reader has chosen. */
const LEAST_LINE = 16;

/**
 * Lays out what stands around a block, at least `height` CSS pixels before and after it: where the reader is, a guess
 * would be seen to be one.
 */
export function layOutAround(blocks: readonly HTMLElement[], at: number, height: number): void {
  const lines = height / LEAST_LINE;
  layOutNow(blocks.slice(at), lines);
  layOutNow(blocks.slice(0, at).reverse(), lines);
}

/** From the first block on, so many lines. */
function layOutNow(blocks: readonly HTMLElement[], lines: number): void {
  let left = lines;
  for (const block of blocks) {
    if (left < 0) return;
    left -= Number(block.style.getPropertyValue('--lines'));
    delete block.dataset['far'];
  }
}

/** Wide tables scroll inside a region of their own, which the keyboard reaches. */
function makeScrollable(table: HTMLTableElement, name: string): void {
  if (table.parentElement?.closest('table')) return;
  const region = document.createElement('div');
  region.className = 'table-scroll';
  region.tabIndex = 0;
  region.setAttribute('role', 'region');
  region.setAttribute('aria-label', table.caption?.textContent.trim() || name);
  table.replaceWith(region);
  region.append(table);
}

/** An opening quotation mark stands out of the text's edge, so that the edge stays straight. */
function hangQuote(paragraph: HTMLElement): void {
  if (CSS.supports('hanging-punctuation', 'first')) return;
  const isRtl = paragraph.closest('[dir]')?.getAttribute('dir') === 'rtl';
  if (!isRtl && /^\s*["“„«‟]/u.test(paragraph.textContent)) paragraph.dataset['hang'] = '';
}

/** The times that entries begin with, as on a live page; where the last ends the text, they end their entries. */
function markTimes(body: HTMLElement): void {
  const times = [...body.querySelectorAll('p')].filter((paragraph) => isTime(paragraph.textContent));
  if (!times.at(-1)?.nextElementSibling) return;
  for (const time of times) time.dataset['time'] = '';
}

function preparePicture(picture: HTMLImageElement, words: BodyWords, lost: Set<string>): void {
  freeFromLink(picture);
  const isComing = picture.dataset['kept'] !== undefined;
  const address = picture.dataset['kept'] ?? picture.src;
  if ((!isComing && !picture.getAttribute('src')) || lost.has(address)) {
    replaceMissing(picture, words);
    return;
  }
  makeRoom(picture);
  const missed = (): void => {
    lost.add(address);
    // No line moves under the reader's eyes.
    const height = isInView(picture) ? picture.getBoundingClientRect().height : 0;
    replaceMissing(picture, words).style.minBlockSize = `${String(height)}px`;
  };
  picture.addEventListener('error', missed, { once: true });
  if (words.enlarge && !picture.closest('a')) makePressable(picture, words.enlarge(picture.alt));
}

/** A link that holds nothing but the picture leads to the same picture, larger; Lede enlarges it itself. A film's leads to the film. */
function freeFromLink(picture: HTMLImageElement): void {
  if (picture.closest('[data-film]')) return;
  const link = picture.closest('a');
  if (link && link.textContent.trim() === '' && link.querySelectorAll('img').length === 1) {
    link.replaceWith(...link.childNodes);
  }
}

function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < window.innerHeight;
}

function makePressable(picture: HTMLImageElement, name: string): void {
  picture.tabIndex = 0;
  picture.setAttribute('role', 'button');
  picture.setAttribute('aria-label', name);
  picture.dataset['enlarge'] = '';
}

/** A picture that does not come says so in its place, with the words that stand for it. */
function replaceMissing(picture: HTMLImageElement, words: BodyWords): HTMLElement {
  const note = document.createElement('span');
  note.className = 'missing';
  note.dir = 'auto';
  // So that the block is still known by its picture, as when the reader takes it out.
  note.dataset['missing'] = picture.dataset['kept'] ?? picture.src;
  note.dataset['alt'] = picture.alt;
  note.textContent = words.missing(untoldWords(picture));
  (picture.closest('picture') ?? picture).replaceWith(note);
  return note;
}
