import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractOf } from '../../support/fixtures';

const told =
  'The harbour board said on Tuesday that the winter ferry will sail five times a week, as it did before.';
const result = (at: number): string =>
  `<li><h3><a href="/n/${at}">Ferry to sail again, part ${at}</a></h3><p>${told}</p><span>${at} Feb 2024</span></li>`;
const page = `<!doctype html><html lang="en"><head><title>Search: ferry</title></head><body><main><h1>Results</h1><ul>${[1, 2, 3, 4, 5, 6, 7].map(result).join('')}</ul></main></body></html>`;

test.each([
  ['https://paper.test/search?term=ferry', 'none'],
  ['https://paper.test/?s=ferry', 'none'],
  ['https://paper.test/find?q=ferry', 'none'],
  ['https://paper.test/search-and-rescue?s=20', 'article'],
])('what was searched for is no article: %s', (url, status) => {
  const { document } = parseHTML(page, { location: new URL(url) });
  expect(extractOf(document).status).toBe(status);
});

test('an article keeps being one where its address holds what was searched for', () => {
  const text = `<h1>Ferry to sail again</h1>${`<p>${told}</p>`.repeat(3)}`;
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry</title></head><body><main>${text}</main></body></html>`,
    { location: new URL('https://paper.test/2024/02/ferry?q=harbour') },
  );
  expect(extractOf(document).status).toBe('article');
});
