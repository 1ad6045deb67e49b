import { expect, test, vi } from 'vitest';
import { articleFacts, rowName } from '../../../components/library/article-facts';
import type { Article } from '../../../lib/article';
import { BIN_KEPT, type ArticleRow } from '../../../lib/db/rows';
import { anArticle } from '../../support/articles';

vi.mock('../../../lib/i18n/t', () => ({
  t: (key: string, parts: unknown = '') =>
    key === 'library.minutes' ? key : `${key} ${String(parts)}`.trim(),
}));
vi.mock('../../../lib/i18n/dates', () => ({ listDate: (iso: string) => iso }));

function factsOf(
  pictures: ArticleRow['pictures'],
  { keepsPictures = true, parts = {} }: { keepsPictures?: boolean; parts?: Partial<Article> } = {},
): string {
  const row = { ...anArticle(parts), site: 'news.example', savedAt: 0, ...(pictures && { pictures }) };
  return articleFacts(row, { keepsPictures, bySaved: false });
}

test('of pictures that are all kept, or of none, a row says nothing: that is the rule', () => {
  const plain = factsOf(undefined);
  expect(factsOf({ found: 0, kept: 0, failed: 0, bytes: 0 })).toBe(plain);
  expect(factsOf({ found: 3, kept: 3, failed: 0, bytes: 4000 })).toBe(plain);
  expect(plain).not.toContain('pictures');
});

test('pictures that are still to come, or could not be had, are told after the site and the day', () => {
  expect(factsOf({ found: 3, kept: 1, failed: 0, bytes: 4000 })).toMatch(
    /The Example.*2026.*library\.picturesWaiting/u,
  );
  expect(factsOf({ found: 3, kept: 1, failed: 2, bytes: 4000 })).toMatch(
    /The Example.*2026.*library\.picturesSome/u,
  );
});

test('where no picture could be had, that is told, and not how few they are', () => {
  expect(factsOf({ found: 3, kept: 0, failed: 3, bytes: 0 })).toMatch(/library\.picturesNone/u);
});

test('where pictures may not be fetched, none is missing', () => {
  const plain = factsOf(undefined);
  for (const failed of [0, 3])
    expect(factsOf({ found: 3, kept: 0, failed, bytes: 0 }, { keepsPictures: false })).toBe(plain);
  const some = { found: 3, kept: 2, failed: 1, bytes: 4000 };
  expect(factsOf(some, { keepsPictures: false })).toContain('library.picturesSome');
});

test('of an article of which only the address is known, no reading time is told', () => {
  expect(factsOf(undefined, { parts: { minutes: 0 } })).not.toContain('minutes');
  expect(factsOf(undefined)).toContain('minutes');
});

test('an article of which the site gave only a preview is called that, first of all', () => {
  const completeness = { state: 'teaser' as const, evidence: [] };
  expect(factsOf(undefined, { parts: { completeness } })).toMatch(/^\P{L}library\.teaser/u);
  expect(factsOf(undefined)).not.toContain('teaser');
  // Of a link that was saved, nothing was read: that is no preview.
  expect(factsOf(undefined, { parts: { completeness, words: 0, minutes: 0 } })).not.toContain('teaser');
});

test('of more than two authors the first two are named, and the others counted', () => {
  const of = (...authors: string[]): string =>
    articleFacts(
      { ...anArticle({ published: null, authors }), site: 'news.example', savedAt: 0 },
      { keepsPictures: false, bySaved: false },
    );
  expect(of('Ines Falk', 'Tomas Breuer')).toContain('\u2068Ines Falk, Tomas Breuer\u2069');
  expect(of('Ines Falk', 'Tomas Breuer', 'Ada Roth', 'Jo Lind')).toContain(
    '\u2068Ines Falk, Tomas Breuer +2\u2069',
  );
});

const row: ArticleRow = {
  ...anArticle({ title: 'A harbour', published: '2026-05-11' }),
  id: 1,
  key: '',
  site: 'news.example',
  titleKey: '',
  publishedAt: 0,
  savedAt: Date.UTC(2026, 7, 3),
  shelf: 'unread',
  tags: [],
  progress: 0,
  versions: 0,
};
const plain = { keepsPictures: false, bySaved: false };

test('a row tells the day it was published, with the day that its list is sorted by where that is another, and in the bin the days that it has left', () => {
  expect(articleFacts(row, plain)).toContain('2026-05-11');
  const saved = articleFacts(row, { ...plain, bySaved: true });
  expect(saved).toContain('2026-05-11 · library.savedOn 2026-08-03');
  const sameDay = { ...row, published: new Date(row.savedAt).toISOString() };
  expect(articleFacts(sameDay, { ...plain, bySaved: true })).toBe(articleFacts(sameDay, plain));
  const at = Date.now() - BIN_KEPT + 2.5 * 24 * 60 * 60_000;
  const binned = { ...row, shelf: 'bin' as const, binned: { at, from: 'unread' as const } };
  expect(articleFacts(binned, plain)).toContain('library.daysLeft 3');
});

test('a screen reader hears the title of a row once, its facts, and what is seen in how it looks', () => {
  expect(rowName(row, plain)).toBe(`A harbour, ${articleFacts(row, plain)}`);
  const read = rowName({ ...row, shelf: 'archive', favourite: 1, progress: 0.4 }, plain);
  expect(read).toMatch(/library\.view\.archive, library\.view\.favourites, library\.readTo 40\s?%$/u);
});
