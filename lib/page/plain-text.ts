/** Text that is laid out by its own lines alone: a file of text, and the letter that the archive of a mailing list shows. */
import { rawText } from './attribute';
import { blankDocument, makeElement } from './document';
import { allIn, holds } from './select';
import { isInSight } from './visibility';
import { urlOf } from './address';

/** A line that is broken off for its width is no shorter, in characters: else a verse or a list ends it. */
const LEAST_BROKEN = 50;

/** True for a page that is a file of text alone. */
export const isPlainText = (page: Document): boolean => page.contentType === 'text/plain';

/** The name of the file at an address: `notes.txt`. */
export const fileName = (url: string): string => decoded(urlOf(url)?.pathname.split('/').at(-1) ?? '');

/** An address may hold what stands for no letter. */
function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** So much of a page's text makes one block its letter, and so many of its parts end as sentences do; code has none. */
const LETTER = { share: 0.6, sentences: 0.4, least: 3 };

/** What stands between empty lines. */
const partsOf = (text: string): string[] => text.split(/\n\s*\n/u).filter((part) => part.trim() !== '');

/** True for a block in sight that holds nothing but words and links: any other part of it might be hidden. */
const isShown = (block: Element): boolean => isInSight(block) && !holds(block, ':not(a, b, i, em, strong)');

/** The element whose lines are all of a page's text: its body, or the one block of a page that is a letter; null for any other page. */
export function plainTextOf(page: Document): Element | null {
  if (isPlainText(page)) return page.body;
  const [block, another] = allIn(page, 'pre');
  if (!block || another || !isShown(block)) return null;
  const parts = partsOf(rawText(block));
  const told = parts.filter((part) => /[.!?…:]["”»)]?\s*$/u.test(part)).length;
  const isLetter = told >= Math.max(LETTER.least, parts.length * LETTER.sentences);
  return isLetter && rawText(block).length > rawText(page.body).length * LETTER.share ? block : null;
}

/** The text of an element in a body of its own, a paragraph for each that empty lines set apart. */
export function paragraphsOf(el: Element): HTMLElement {
  const out = blankDocument(el.ownerDocument);
  for (const text of partsOf(rawText(el))) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isBroken = lines.slice(0, -1).every((line) => line.trim().length >= LEAST_BROKEN);
    const paragraph = makeElement(out, 'p');
    for (const [at, line] of lines.entries()) {
      if (at > 0) paragraph.append(isBroken ? ' ' : makeElement(out, 'br'));
      paragraph.append(line.trim());
    }
    out.body.append(paragraph);
  }
  return out.body;
}
