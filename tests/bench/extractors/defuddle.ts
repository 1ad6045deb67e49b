/** Defuddle as Obsidian's clipper uses it: on the document, with its defaults. */
import Defuddle from 'defuddle';
import type { Extracted } from '../support/extractors';

/** Runs in the page. */
export function extractPage(): Extracted {
  const parsed = new Defuddle(document.cloneNode(true) as Document, { url: document.URL }).parse();
  return {
    html: parsed.content,
    title: parsed.title || null,
    byline: parsed.author || null,
    authors: parsed.author ? [parsed.author] : [],
    published: parsed.published || null,
    siteName: parsed.site || null,
    leadImage: parsed.image || null,
    completeness: null,
    removals: [],
  };
}
