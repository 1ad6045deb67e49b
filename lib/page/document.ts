/** Detached documents, wherever this runs: in a tab, in Node under linkedom, in a worker. */

/** An empty HTML document that loads nothing and runs nothing. */
export function blankDocument(page: Document): Document {
  const made = page.implementation?.createHTMLDocument?.('');
  if (made) return made;
  const Parser = page.defaultView?.DOMParser ?? DOMParser;
  return new Parser().parseFromString('<!doctype html><html><head></head><body></body></html>', 'text/html');
}

/** The body of a detached document with this markup; needs a DOM (`DOMParser`). */
export const parseBody = (html: string): HTMLElement =>
  new DOMParser().parseFromString(`<!doctype html><html><body>${html}</body></html>`, 'text/html').body;

/** The page's address; `given` wins, for documents that were parsed from text and know none. */
export const pageAddress = (page: Document, given?: string): string =>
  given ?? page.URL ?? page.defaultView?.location?.href ?? 'about:blank';

/** A new element of a document, with the attributes that have a value. */
export function makeElement(
  out: Document,
  name: string,
  attributes: Readonly<Record<string, string | number | null>> = {},
): HTMLElement {
  const made = out.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== null) made.setAttribute(key, String(value));
  return made;
}
