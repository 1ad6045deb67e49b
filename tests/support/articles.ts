/** Articles for tests of the library. */
import type { Article } from '../../lib/article';

/** An article with what a test cares for, and plain values for the rest. */
export function anArticle(parts: Partial<Article> = {}): Article {
  const text = parts.text ?? 'The harbour was quiet.\nNobody had expected the ferry.';
  return {
    url: 'https://news.example/harbour',
    canonicalUrl: null,
    title: 'A quiet harbour',
    byline: 'Ada Holm',
    authors: ['Ada Holm'],
    siteName: 'The Example',
    section: null,
    published: '2026-03-04T05:06:07Z',
    modified: null,
    language: 'en',
    direction: 'ltr',
    excerpt: 'Nobody had expected the ferry.',
    leadImage: null,
    html: text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join(''),
    text,
    words: text.split(/\s+/u).length,
    minutes: 1,
    completeness: { state: 'full', evidence: [] },
    removals: [],
    ...parts,
  };
}
