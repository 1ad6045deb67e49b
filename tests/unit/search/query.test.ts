import { describe, expect, test } from 'vitest';
import { LONGEST_QUERY, parseQuery } from '../../../lib/search/query';

test('words are sought whole, the last as a beginning while it is typed', () => {
  expect(parseQuery('Tide wall')).toEqual([
    { kind: 'words', words: ['tide'], open: false, not: false },
    { kind: 'words', words: ['wall'], open: true, not: false },
  ]);
  expect(parseQuery('wall ')).toMatchObject([{ open: false }]);
  expect(parseQuery('wal* ')).toMatchObject([{ words: ['wal'], open: true }]);
});

test('a phrase is closed by its quote and open without', () => {
  expect(parseQuery('"sea wall"')).toMatchObject([{ words: ['sea', 'wall'], open: false }]);
  expect(parseQuery('"sea wal')).toMatchObject([{ words: ['sea', 'wal'], open: true }]);
});

test('a word with a hyphen is a phrase', () => {
  expect(parseQuery('covid-19 ')).toMatchObject([{ words: ['covid', '19'], not: false }]);
});

describe('filters', () => {
  test.each([
    ['tag:Sea/Ice', { kind: 'tag', tag: 'sea/ice' }],
    ['tag:"North Sea"', { kind: 'tag', tag: 'north sea' }],
    ['site:www.News.example', { kind: 'site', site: 'news.example' }],
    ['site:https://www.News.example/a', { kind: 'site', site: 'news.example' }],
    ['www.News.example', { kind: 'site', site: 'news.example' }],
    ['https://www.News.example/5?utm_source=x#top', { kind: 'address', address: 'news.example/5' }],
    ['-news.example/5', { kind: 'address', address: 'news.example/5', not: true }],
    ['is:archived', { kind: 'is', state: 'archived' }],
    ['is:read', { kind: 'is', state: 'archived' }],
    ['is:Favorite', { kind: 'is', state: 'favourite' }],
    ['author:"Ada Holm"', { kind: 'author', words: ['ada', 'holm'], open: false }],
    ['after:2026-03', { kind: 'after', at: new Date(2026, 2, 1).getTime() }],
    ['before:2026', { kind: 'before', at: new Date(2026, 0, 1).getTime() - 1 }],
    ['-is:unread', { kind: 'is', state: 'unread', not: true }],
  ])('%s', (typed, expected) => expect(parseQuery(typed)).toMatchObject([expected]));

  test.each([
    'is:odd',
    'before:soon',
    'before:2026-13',
    'after:2026-05-40',
    'U.S./China',
    'colour:red',
    'tag:',
  ])('%s is no filter, so it is words', (typed) => {
    expect(parseQuery(typed).every((term) => term.kind === 'words')).toBe(true);
  });
});

test('marks alone seek nothing', () => expect(parseQuery('"" -- ** ()')).toEqual([]));

test('a query of 10,000 characters is refused with its own code', () => {
  expect(() => parseQuery('a '.repeat(5000))).toThrow(expect.objectContaining({ code: 'query-too-long' }));
  expect(parseQuery('a '.repeat(LONGEST_QUERY / 2))).toHaveLength(LONGEST_QUERY / 2);
});
