import { describe, expect, test } from 'vitest';
import { addressKey, articleKey } from '../../../lib/page/article-key';

const PLAIN = 'https://news.example/politics/2026/a-long-story';

describe('the same article', () => {
  test.each([
    ['http instead of https', 'http://news.example/politics/2026/a-long-story'],
    ['www', 'https://www.news.example/politics/2026/a-long-story'],
    ['a trailing slash', `${PLAIN}/`],
    ['a fragment', `${PLAIN}#comments`],
    ['tracking parameters', `${PLAIN}?utm_source=x&utm_medium=y&fbclid=1&gclid=2&mc_cid=3`],
    ['a mobile host', 'https://m.news.example/politics/2026/a-long-story'],
    ['an AMP host', 'https://amp.news.example/politics/2026/a-long-story'],
    ['an AMP ending', `${PLAIN}/amp/`],
    ['an AMP start', 'https://news.example/amp/politics/2026/a-long-story'],
    ['an AMP parameter', `${PLAIN}?amp=1`],
    ['an AMP output', `${PLAIN}?outputType=amp`],
    ['an AMP cache', 'https://news-example.cdn.ampproject.org/c/s/news.example/politics/2026/a-long-story'],
    ['a search engine’s AMP viewer', 'https://www.google.com/amp/s/news.example/politics/2026/a-long-story'],
    ['capitals in the host', 'https://News.Example/politics/2026/a-long-story'],
  ])('%s', (_, address) => expect(addressKey(address)).toBe(addressKey(PLAIN)));

  test('parameters in another order', () => {
    expect(addressKey('https://a.example/?id=1&page=2')).toBe(addressKey('https://a.example/?page=2&id=1'));
  });

  test('an AMP file name', () => {
    expect(addressKey('https://a.example/x/story.amp.html')).toBe(
      addressKey('https://a.example/x/story.html'),
    );
  });
});

describe('another article', () => {
  test.each([
    ['another path', 'https://news.example/politics/2026/another-story'],
    ['a number in the query', `${PLAIN}?id=2`],
    ['another host', 'https://other.example/politics/2026/a-long-story'],
    ['another port', 'https://news.example:8080/politics/2026/a-long-story'],
    ['a route behind a fragment', 'https://news.example/politics/2026/a-long-story#!/two'],
    ['capitals in the path', 'https://news.example/politics/2026/A-long-story'],
    ['a path that only starts like amp', 'https://news.example/amplifiers/2026/a-long-story'],
  ])('%s', (_, address) => expect(addressKey(address)).not.toBe(addressKey(PLAIN)));
});

test('the canonical address names the article, unless it is a front page', () => {
  expect(articleKey(`${PLAIN}?page=all`, PLAIN)).toBe(addressKey(PLAIN));
  expect(articleKey(PLAIN, 'https://news.example/')).toBe(addressKey(PLAIN));
  expect(articleKey(PLAIN, null)).toBe(addressKey(PLAIN));
});

test('what is no web address is its own key', () => {
  expect(addressKey('file:///home/a.html')).toBe('file:///home/a.html');
  expect(addressKey('not an address')).toBe('not an address');
});
