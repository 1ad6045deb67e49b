/** Mozilla's Readability as anyone would use it: on a copy of the document, with its defaults. */
import { Readability } from '@mozilla/readability';
import type { Extracted } from '../support/extractors';

/** Runs in the page. */
export function extractPage(): Extracted | null {
  const parsed = new Readability(document.cloneNode(true) as Document).parse();
  if (!parsed) return null;
  return {
    html: parsed.content ?? '',
    title: parsed.title ?? null,
    byline: parsed.byline ?? null,
    authors: parsed.byline ? [parsed.byline] : [],
    published: parsed.publishedTime ?? null,
    siteName: parsed.siteName ?? null,
    leadImage: null,
    completeness: null,
    removals: [],
  };
}
