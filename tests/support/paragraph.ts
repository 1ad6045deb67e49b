/** A paragraph on a page, for what takes blocks. */
import { parseHTML } from 'linkedom';

/** An element that holds these words. */
export function paragraph(words: string): HTMLElement {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const element = document.createElement('p');
  element.textContent = words;
  return element;
}
