/** Pages that went on to another article without being loaded anew. */
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../../../lib/article';
import { extractOf } from '../../../support/fixtures';
import { ld, tag } from './page';

const FERRY = 'The ferry runs through the winter';
const BAKERY = 'A bakery that never changed its bread';
const SITE = 'https://paper.test';

const ferry = Array.from(
  { length: 9 },
  (_, i) =>
    `After ${i + 2} hours the council voted to keep the boat running until spring, whatever it costs.`,
);
const bakery = Array.from(
  { length: 5 },
  (_, i) => `The oven was built ${i + 3} decades ago, and its owner will not hear of another one, she says.`,
);

const story = (title: string, { by, day, texts }: { by: string; day: string; texts: string[] }): string =>
  `<article class="story"><h1>${title}</h1><p class="byline">By <a rel="author" href="/by">${by}</a></p>
    <time datetime="${day}">${day}</time><div>${texts.map((text) => `<p>${text}</p>`).join('')}</div></article>`;

const FIRST = story(FERRY, { by: 'Ada Holm', day: '2024-05-01', texts: ferry });
const SECOND = story(BAKERY, { by: 'Tom Quill', day: '2024-05-02', texts: bakery });
const HEAD =
  `<link rel="canonical" href="${SITE}/ferry">` +
  tag('og:title', FERRY) +
  tag('og:site_name', 'The Paper') +
  tag('og:url', `${SITE}/ferry`) +
  tag('og:image', `${SITE}/ferry.jpg`) +
  ld({ '@type': 'NewsArticle', headline: FERRY, datePublished: '2024-05-01', author: { name: 'Ada Holm' } });

function articleAt(path: string, title: string, body: string, head = HEAD): Article {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>${title}</title>${head}</head><body><main>${body}</main></body></html>`,
    { location: new URL(SITE + path) },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.status);
  return extraction.article;
}

describe('a page that went on to another article', () => {
  it.each([
    ['by scrolling', FIRST + SECOND],
    ['by its own links', SECOND],
  ])('%s is read as that one', (_, body) => {
    const article = articleAt('/bakery', `${BAKERY} | The Paper`, body);
    expect(article).toMatchObject({
      title: BAKERY,
      authors: ['Tom Quill'],
      published: '2024-05-02T12:00:00Z',
      siteName: 'The Paper',
      language: 'en',
      canonicalUrl: null,
      leadImage: null,
      text: bakery.join('\n'),
    });
  });

  it('is read as the first one before', () => {
    const article = articleAt('/ferry', `${FERRY} | The Paper`, FIRST + SECOND);
    expect(article).toMatchObject({ title: FERRY, authors: ['Ada Holm'], text: ferry.join('\n') });
    expect(article.canonicalUrl).toBe(`${SITE}/ferry`);
  });
});

describe('a page that did not', () => {
  it.each([
    ['has its headline in other words in the tab', '/2024/ferry-again', 'Winter ferry: the boat runs on'],
    ['was moved to another section', '/islands/ferry', BAKERY],
  ])('%s', (_, path, title) => {
    const article = articleAt(path, title, SECOND);
    expect(article.authors).toEqual(['Ada Holm']);
    expect(article.canonicalUrl).toBe(`${SITE}/ferry`);
  });

  it('tells no other address', () => {
    const head = HEAD.replaceAll(`${SITE}/ferry"`, `${SITE}/"`);
    expect(articleAt('/bakery', BAKERY, SECOND, head).authors).toEqual(['Ada Holm']);
  });
});
