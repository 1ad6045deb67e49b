/** Pages of plain text, which browsers show as one preformatted block. */
import { rawText } from './attribute';
import { blankDocument, makeElement } from './document';
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

/** The text in a body of its own, a paragraph for each that empty lines set apart. */
export function paragraphsOf(page: Document): HTMLElement {
  const out = blankDocument(page);
  for (const text of rawText(page.body).split(/\n\s*\n/u)) {
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const isBroken = lines.slice(0, -1).every((line) => line.trim().length >= LEAST_BROKEN);
    const paragraph = makeElement(out, 'p');
    for (const [at, line] of lines.entries()) {
      if (at > 0) paragraph.append(isBroken ? ' ' : makeElement(out, 'br'));
      paragraph.append(line.trim());
    }
    if (lines.length > 0) out.body.append(paragraph);
  }
  return out.body;
}
