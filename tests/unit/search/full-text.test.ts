// @vitest-environment node
import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { documentFor, type SearchDocument, type Searchable } from '../../../lib/search/document';
import { FullTextIndex } from '../../../lib/search/full-text';
import { matches } from '../../../lib/search/match';
import { parseQuery } from '../../../lib/search/query';

let sqlite: Sqlite3Static;
let db: Database;
let index: FullTextIndex;

beforeAll(async () => void (sqlite = await sqlite3InitModule()));
beforeEach(() => {
  db = new sqlite.oo1.DB(':memory:');
  index = new FullTextIndex(db);
  index.reset('one');
});
afterEach(() => db.close());

function aRow(parts: Partial<Searchable> & { id: number }): Searchable {
  const plain = {
    title: '',
    key: '',
    url: '',
    authors: [],
    site: 'a.example',
    siteName: null,
    tags: [],
    shelf: 'unread',
  };
  return { ...plain, savedAt: 1, publishedAt: 0, ...parts };
}

function put(row: Searchable, body = ''): SearchDocument {
  const document = documentFor(row, body);
  if (!document) throw new Error('not findable');
  index.apply([{ does: 'all', document }]);
  return document;
}

const find = (typed: string): number[] => index.find(parseQuery(typed));

test('an empty, wiped or older index has no epoch', () => {
  expect(index.epoch()).toBe('one');
  expect(new FullTextIndex(new sqlite.oo1.DB(':memory:')).epoch()).toBeNull();
});

test('an index whose words were folded otherwise is thrown away', () => {
  db.exec(`UPDATE about SET value = '3' WHERE name = 'shape'`);
  expect(index.epoch()).toBeNull();
});

test('an article is found by its address as it is pasted, its canonical one, and a name within its site', () => {
  put(aRow({ id: 1, url: 'https://www.w0.example/5', key: 'other.example/five', site: 'w0.example' }));
  put(aRow({ id: 2, url: 'https://w1.example/5', key: 'w1.example/5', site: 'w1.example' }));
  const typed = [
    'https://w0.example/5',
    'http://www.w0.example/5/?utm_source=x',
    'w0.example/5',
    'other.example/five',
  ];
  for (const one of [...typed, 'https://w0.example', 'www.w0.example', 'site:w0'])
    expect(find(one)).toEqual([1]);
  expect(find('w0.example/6')).toEqual([]);
});

test('a title counts more than a mention', () => {
  put(aRow({ id: 1 }), 'the ferry was mentioned once in a long text about other matters');
  put(aRow({ id: 2, title: 'The ferry' }), 'nothing');
  expect(find('ferry')).toEqual([2, 1]);
});

test('changing or forgetting an article leaves no old words behind', () => {
  put(aRow({ id: 1 }), 'old words');
  put(aRow({ id: 1 }), 'new words');
  expect(find('old ')).toEqual([]);
  expect(find('new ')).toEqual([1]);
  index.apply([{ does: 'forget', id: 1 }]);
  expect(find('words')).toEqual([]);
  expect(index.count()).toBe(0);
});

test.each([
  ['Japanese', '東京都は新しい経済政策を発表した。', '経済'],
  ['Chinese', '中国政府宣布了新的经济政策。', '经济'],
  ['Korean', '한국 정부는 새로운 경제정책을 발표했다.', '경제'],
  ['Thai', 'รัฐบาลประกาศนโยบายเศรษฐกิจใหม่', 'เศรษฐกิจ'],
  ['Arabic', 'أعلنت الحُكومة سياسة جديدة', 'الحكومة'],
  ['Vietnamese', 'Chính phủ công bố chính sách', 'chinh phu'],
])('%s is found by a word', (_, body, word) => {
  put(aRow({ id: 1 }), body);
  put(aRow({ id: 2 }), 'something else');
  expect(find(word)).toEqual([1]);
});

/** Few and short words that begin alike, so that generated libraries hold what generated queries seek. */
const word = fc.constantFrom(
  'a',
  'ab',
  'abc',
  'sea',
  'seal',
  'Été',
  'ete',
  'wall',
  '海',
  '東京',
  '한국',
  'x1',
);
const phrase = fc.array(word, { minLength: 1, maxLength: 5 }).map((list) => list.join(' '));
const tag = fc.constantFrom('sea', 'sea/ice', 'Wall', 'ab');
const site = fc.constantFrom('a.example', 'b.a.example', 'ba.example');
const day = fc.integer({ min: 1, max: 28 }).map((n) => new Date(2026, 2, n, 12).getTime());
const article = fc.record({
  row: fc.record({
    title: phrase,
    key: site,
    url: site.map((one) => `https://${one}/1`),
    authors: fc.array(phrase, { maxLength: 2 }),
    site,
    siteName: fc.option(phrase),
    tags: fc.array(tag, { maxLength: 2 }),
    shelf: fc.constantFrom('unread', 'archive', 'bin'),
    favourite: fc.constantFrom<[undefined, 1]>(undefined, 1),
    savedAt: day,
    publishedAt: fc.oneof(day, fc.constant(0)),
  }),
  body: fc.array(phrase, { maxLength: 4 }).map((list) => list.join('.\n')),
});
const term = fc.oneof(
  { weight: 4, arbitrary: word },
  fc.tuple(word, word).map((pair) => `"${pair.join(' ')}"`),
  word.map((one) => `${one.slice(0, 2)}*`),
  word.map((one) => `author:${one}`),
  tag.map((one) => `tag:${one}`),
  site.map((one) => `site:${one}`),
  fc.constantFrom('site:b', 'a.example/1', 'https://b.a.example'),
  fc.constantFrom('is:unread', 'is:archived', 'is:favourite', 'before:2026-03-14', 'after:2026-03-09'),
);
const query = fc
  .array(fc.tuple(fc.constantFrom('', '', '-'), term), { maxLength: 4 })
  .map((list) => list.map(([not, one]) => not + one).join(' '));

describe('the index agrees with a brute-force scan', () => {
  test('on generated libraries and queries, also after changes', () => {
    const libraries = fc.array(article, { minLength: 1, maxLength: 25 });
    fc.assert(
      fc.property(libraries, fc.array(query, { minLength: 1, maxLength: 12 }), (library, queries) => {
        index.reset('one');
        const documents = new Map<number, SearchDocument>();
        library.forEach(({ row, body }, at) => {
          // A third of them replace an earlier one, as a second save does.
          const id = at % 3 === 2 ? at : at + 1;
          const document = documentFor({ ...row, id }, body);
          index.apply([document ? { does: 'all', document } : { does: 'forget', id }]);
          if (document) documents.set(id, document);
          else documents.delete(id);
        });
        for (const typed of queries) {
          const parsed = parseQuery(typed);
          const expected = [...documents.values()].filter((one) => matches(one, parsed)).map((one) => one.id);
          expect(
            find(typed).toSorted((a, b) => a - b),
            typed,
          ).toEqual(expected.toSorted((a, b) => a - b));
        }
      }),
      { numRuns: 120 },
    );
  });

  test('on anything at all that can be typed', () => {
    const document = put(aRow({ id: 1, title: 'A "quoted" title' }), 'a* b:c -d (e) NEAR AND OR NOT ^f {g}');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (typed) => {
        expect(find(typed)).toEqual(matches(document, parseQuery(typed)) ? [1] : []);
      }),
      // A ligature of marks alone, which was once sought as a space.
      { numRuns: 300, examples: [['\u{fc5e}']] },
    );
  });
});
