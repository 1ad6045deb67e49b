import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { PROSE } from '../../../support/article-in-language';
import { extractOf } from '../../../support/fixtures';

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

describe('a page that holds only what it asks of its visitors', () => {
  const ask =
    'With your leave we and 312 partners keep cookies on your device, read what it tells of itself, and choose by it what we show you and what we ask for it.';
  const read = (head: string, text = `<p>${ask}</p><p>${ask.replace('312', 'our')}</p>`): string => {
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>The Quay</title>${head}</head><body><div class="wall"><h1>Read on as you like</h1>${text}<button>More options</button><button>Agree</button></div></body></html>`,
      { location: new URL('https://paper.test/2024/ferry') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'none' ? extraction.reason : extraction.status;
  };

  test('is no article', () => {
    expect(read('')).toBe('consent');
  });

  test('is one where the page says so, or its text tells of something else', () => {
    expect(read('<meta property="og:type" content="article">')).toBe('article');
    expect(read('', `<p>${told}</p>`.repeat(4))).toBe('article');
  });
});

test('an article with one word that notices use, and a button below it, is no notice', () => {
  const told = PROSE['ko']?.map((line) => `<p>${line}</p>`).join('') ?? '';
  const { document } = parseHTML(
    `<!doctype html><html lang="ko"><head><title>연락선</title></head><body><main><article><h1>연락선</h1>${told}<div class="x"><p>[바로잡습니다] 앞서 나간 글에서 배의 이름이 잘못되어 고쳤습니다.</p><a href="/n">OK</a></div></article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document).status).toBe('article');
});
