/** From a live page to an `Article`: the whole pipeline, in one call. */
import { Readability } from '@mozilla/readability';
import type { CandidateName, Extraction } from '../article';

/** `candidate` picks another way to find the body; `force` makes an article of a page that looks like none. */
export interface ExtractOptions {
  candidate?: CandidateName;
  force?: boolean;
}

/** Reads the page, never changing it, and answers with the article or with why there is none. */
export function extract(page: Document, _options: ExtractOptions = {}): Extraction {
  const parsed = new Readability(page.cloneNode(true) as Document).parse();
  if (!parsed?.content) return { status: 'none', reason: 'empty', url: page.URL, title: page.title };
  const text = parsed.textContent ?? '';
  return {
    status: 'article',
    article: {
      url: page.URL,
      canonicalUrl: null,
      title: parsed.title ?? page.title,
      byline: parsed.byline ?? null,
      authors: parsed.byline ? [parsed.byline] : [],
      siteName: parsed.siteName ?? null,
      section: null,
      published: parsed.publishedTime ?? null,
      modified: null,
      language: parsed.lang ?? null,
      direction: 'ltr',
      excerpt: parsed.excerpt ?? null,
      leadImage: null,
      html: parsed.content,
      text,
      words: text.split(/\s+/u).length,
      minutes: Math.max(1, Math.round(text.split(/\s+/u).length / 230)),
      completeness: { state: 'unsure', evidence: [] },
      removals: [],
    },
  };
}
