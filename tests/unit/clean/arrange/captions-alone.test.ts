/** Captions without pictures of their own. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

test('what a story in pictures tells in more lines than it has pictures is its text, though all are called captions', () => {
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title></head><body><main><h1>Ferry to sail again</h1><div>
      <p class="pic"><img src="/quay.jpg" width="800" height="500"></p>${PROSE.map((text) => `<p class="image_desc">${text}</p>`).join('')}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const html = extraction.status === 'article' ? extraction.article.html : '';
  for (const text of PROSE) expect(html).toContain(text);
});

test('what a move to another system left of a picture is no part of the text', () => {
  const lost = (name: string, credit: string): string =>
    `<p>${name}</p><p>Boats that were seized at the quay of Northbay on Wednesday.</p><p><em>${credit}</em></p>`;
  const { text } = articleOf({ inside: lost('seized boats at the quay.jpg', '(Tom Reed/treed@paper.test)') });
  expect(text).not.toMatch(/seized|Tom Reed/);
  expect(text).toContain('Islanders had asked');
  // A file that a text speaks of has a sentence behind it.
  expect(articleOf({ inside: lost('boats.jpg', 'The boats lie there still.') }).text).toContain('Northbay');
});
