import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import type { ArticleRow } from '../../../lib/db/rows';
import { LibraryRows } from '../../../lib/state/library-rows.svelte';
import { saveMany } from '../../../lib/library/bulk';
import { anArticle } from '../../support/articles';

/** More rows than are remembered. */
const MANY = 410;

let db: LibraryDatabase;
let all: ArticleRow[];
let rows: LibraryRows;
/** The addresses of pictures that have not been let go. */
let open: Set<string>;

beforeEach(async () => {
  vi.restoreAllMocks();
  db = await freshLibrary();
  const blob = new Blob(['x']);
  const image = { blob, bytes: 1, width: 1, height: 1, thumb: blob };
  await db.images.bulkAdd(['shared', 'own', 'other'].map((hash) => ({ hash, ...image })));
  await saveMany(
    Array.from({ length: MANY }, (_, n) => ({
      article: anArticle({ url: `https://news.example/${String(n)}` }),
    })),
  );
  await db.articles.toCollection().modify({ thumb: 'shared' });
  await db.articles.update(1, { thumb: 'own' });
  all = await db.articles.toArray();
  rows = new LibraryRows();
  open = new Set();
  const create = URL.createObjectURL.bind(URL);
  vi.spyOn(URL, 'createObjectURL').mockImplementation((one) => {
    const address = create(one);
    open.add(address);
    return address;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void open.delete(address));
});

test('a picture that rows in view share outlives those that are forgotten, one of their own goes', async () => {
  rows.fill(all.slice(0, -1));
  await vi.waitUntil(() => open.size === 2);
  const last = all.at(-1);
  const before = last && rows.thumb(last);
  rows.show(all.slice(-1).map(({ id }) => id));
  await vi.waitUntil(() => rows.get(1) === undefined);
  await vi.waitUntil(() => open.size === 1);
  expect(open.has(before ?? '')).toBe(true);
});

test('a picture that a row no longer has is let go', async () => {
  const [first] = all;
  if (!first) throw new Error('none');
  rows.fill([first]);
  await vi.waitUntil(() => open.size === 1);
  const before = rows.thumb(first);
  rows.fill([{ ...first, thumb: 'other' }]);
  await vi.waitUntil(() => !open.has(before ?? ''));
  expect(open.size).toBe(1);
});

test('pictures that cannot be read are reported, and the rows are there', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(db.images, 'bulkGet').mockRejectedValue(new Error('lost'));
  rows.fill(all);
  await vi.waitUntil(() => reported.mock.calls.length > 0);
  expect(rows.get(1)).toEqual(all[0]);
});
