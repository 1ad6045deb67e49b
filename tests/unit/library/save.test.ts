import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import type { ArticleRow } from '../../../lib/db/rows';
import { LedeError } from '../../../lib/errors';
import { bin } from '../../../lib/library/change';
import { get, newest } from '../../../lib/library/read';
import { remove } from '../../../lib/library/remove';
import { readingOf } from '../../../lib/library/same-text';
import { findSaved, hasChanged, save, undoSave } from '../../../lib/library/save';
import { versionsOf } from '../../../lib/library/versions';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => {
  vi.restoreAllMocks();
  db = await freshLibrary();
});

test('a saved article is read back whole', async () => {
  const article = anArticle({
    html: '<p>x</p>',
    leadImage: { url: 'https://a.example/i.jpg', alt: 'A boat' },
  });
  const { id, created } = await save(article);
  expect(created).toBe(true);
  expect((await get(id)).article).toEqual(article);
  expect((await newest(5)).map((row) => row.id)).toEqual([id]);
  expect((await findSaved('https://www.news.example/harbour?utm_source=x'))?.id).toBe(id);
});

test('undoing a first save leaves nothing, in any table but the log for the index', async () => {
  const receipt = await save(anArticle());
  expect(await undoSave(receipt)).toBe(true);
  expect(await undoSave(receipt)).toBe(false);
  for (const table of [db.articles, db.contents, db.versions, db.undos]) expect(await table.count()).toBe(0);
  await expect(get(receipt.id)).rejects.toMatchObject({ code: 'not-found' });
});

test('saving again updates, keeps tags and place, and keeps the earlier text', async () => {
  const { id } = await save(anArticle());
  await db.articles.update(id, {
    tags: ['sea'],
    favourite: 1,
    place: { block: 3, fraction: 0.5 },
    shelf: 'archive',
  });
  const again = await save(
    anArticle({ url: 'https://m.news.example/harbour', text: 'Longer now.', title: 'New' }),
  );
  expect(again).toMatchObject({ id, created: false, changed: true });
  expect((await get(id)).row).toMatchObject({
    title: 'New',
    tags: ['sea'],
    favourite: 1,
    place: { block: 3, fraction: 0.5 },
    shelf: 'unread',
    versions: 1,
  });
  expect(await db.versions.toArray()).toMatchObject([{ articleId: id, title: 'A quiet harbour' }]);
});

test('undoing a second save brings back the first', async () => {
  const first = anArticle();
  const { id } = await save(first);
  const before = await get(id);
  const receipt = await save(anArticle({ text: 'Another text.', title: 'Another' }));
  expect(await undoSave(receipt)).toBe(true);
  expect(await get(id)).toEqual(before);
  expect(await db.versions.count()).toBe(0);
});

test('saving the same text again keeps no version', async () => {
  await save(anArticle());
  expect(await save(anArticle())).toMatchObject({ created: false, changed: false });
  expect(await db.versions.count()).toBe(0);
});

test('a page has changed once its text is another; one of which only the address was kept has not', async () => {
  const { id } = await save(anArticle());
  const read = readingOf(anArticle());
  expect(await hasChanged({ id }, read)).toBe(false);
  expect(await hasChanged({ id }, { ...read, text: `${read.text}\nIt came at last.` })).toBe(true);
  const link = await save(anArticle({ url: 'https://news.example/link', html: '', text: '' }));
  expect(await hasChanged(link, read)).toBe(false);
});

test('a page that is read in another way than when it was saved is not called changed, and its earlier text is kept', async () => {
  const longer = anArticle({
    text: 'The harbour was quiet.\nNobody came.\nRead on.',
    way: 'article-element',
  });
  await save(anArticle());
  const found = async (): Promise<ArticleRow> => {
    const row = await findSaved(longer.url);
    if (!row) throw new Error('not saved');
    return row;
  };
  expect(await hasChanged(await found(), readingOf(longer))).toBe(false);
  const receipt = await save(longer);
  expect(receipt.changed).toBe(false);
  expect(await versionsOf(receipt.id)).toHaveLength(1);
  expect((await get(receipt.id)).article).toEqual(longer);
  // From now on it is compared with what was read in this way.
  expect(await hasChanged(await found(), readingOf(longer))).toBe(false);
  expect(await hasChanged(await found(), { ...readingOf(longer), text: 'Gone.' })).toBe(true);
  expect((await save({ ...longer, text: 'Gone.' })).changed).toBe(true);
  expect((await save(anArticle())).changed).toBe(false);
  expect(await found()).not.toHaveProperty('way');
});

test('two tabs that save the same article at once make one', async () => {
  const receipts = await Promise.all([save(anArticle()), save(anArticle()), save(anArticle())]);
  expect(new Set(receipts.map((receipt) => receipt.id)).size).toBe(1);
  expect(receipts.filter((receipt) => receipt.created)).toHaveLength(1);
  expect(await db.articles.count()).toBe(1);
});

test('saving an article that is in the bin takes it out', async () => {
  const { id } = await save(anArticle());
  await db.articles.update(id, { shelf: 'bin', binned: { at: 1, from: 'unread' } });
  expect(await findSaved('https://news.example/harbour')).toBeNull();
  await save(anArticle());
  const { row } = await get(id);
  expect(row.shelf).toBe('unread');
  expect(row).not.toHaveProperty('binned');
});

test('a link to an article that is in the bin takes it out, with all that is kept of it', async () => {
  const { id } = await save(anArticle());
  await bin([id]);
  const before = await get(id);
  const link = anArticle({ title: 'Read on', html: '', text: '', words: 0, authors: [] });
  const receipt = await save(link);
  expect(receipt).toMatchObject({ id, created: false, changed: false });
  const { row, article } = await get(id);
  expect(article).toEqual(before.article);
  expect(row).toMatchObject({ shelf: 'unread', versions: 0 });
  expect(row).not.toHaveProperty('binned');
  expect(await undoSave(receipt)).toBe(true);
  expect(await get(id)).toEqual(before);
});

const removal = { id: 'r1', kind: 'other', why: [], text: 'All.', html: '<p>All.</p>', after: 0 } as const;

test.each([
  ['a story told in pictures', { html: '<figure><img src="https://a.example/1.jpg"></figure>' }],
  ['an article whose whole text was taken out', { html: '', removals: [{ ...removal, why: [] }] }],
])('a link to %s leaves it as it is', async (_, parts) => {
  const { id } = await save(anArticle({ ...parts, text: '', title: 'The quay' }));
  await bin([id]);
  const before = await get(id);
  await save(anArticle({ title: 'see here', html: '', text: '', words: 0, minutes: 0, authors: [] }));
  const { row, article } = await get(id);
  expect(article).toEqual(before.article);
  expect(row).toMatchObject({ shelf: 'unread', versions: 0 });
});

test('an article of which the reader has taken everything out is kept so', async () => {
  const { id } = await save(anArticle());
  await save(anArticle({ html: '', text: '', removals: [{ ...removal, why: [] }] }));
  expect((await get(id)).article).toMatchObject({ html: '', removals: [removal] });
});

test('an article without a title goes by its address', async () => {
  const { id } = await save(anArticle({ title: '  ', url: 'https://www.news.example/x?y=1' }));
  expect((await get(id)).row.title).toBe('news.example/x');
});

test('an article without an excerpt is listed with how it begins, and read back without one', async () => {
  const { id } = await save(anArticle({ excerpt: null, text: 'The ferry was late.\nAgain.' }));
  const { row, article } = await get(id);
  expect(row.opening).toBe('The ferry was late.\nAgain.');
  expect(article.excerpt).toBeNull();
});

test('5 MB of HTML are kept', async () => {
  const html = `<p>${'word '.repeat(1_000_000)}</p>`;
  const { id } = await save(anArticle({ html }));
  expect((await get(id)).article.html).toBe(html);
});

test('no room in the middle of a save: a typed error, and nothing half-kept', async () => {
  await save(anArticle({ url: 'https://news.example/kept' }));
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(function (this: IDBObjectStore) {
    this.transaction.abort();
    throw new DOMException('no room', 'QuotaExceededError');
  });
  await expect(save(anArticle())).rejects.toEqual(expect.objectContaining({ code: 'storage-full' }));
  expect((await newest(9)).map((row) => row.url)).toEqual(['https://news.example/kept']);
  expect(await db.contents.count()).toBe(1);
});

test('a text that cannot be kept takes its row back with it, and the next save works', async () => {
  const { id } = await save(anArticle({ url: 'https://news.example/kept' }));
  await db.contents.add({ id: id + 1, html: '', text: 'in the way', removals: [] });
  await expect(save(anArticle())).rejects.toMatchObject({ code: 'storage-failed' });
  expect(await db.articles.toCollection().primaryKeys()).toEqual([id]);
  expect(await db.pending.count()).toBe(1);
  await db.contents.delete(id + 1);
  expect(await save(anArticle())).toMatchObject({ created: true });
});

test('a damaged record is left out of the list, and its own error says so', async () => {
  const { id } = await save(anArticle());
  await save(anArticle({ url: 'https://news.example/sound' }));
  await db.articles.update(id, { title: 7 as unknown as string });
  expect(await newest(9)).toHaveLength(1);
  await expect(get(id)).rejects.toThrow(LedeError);
  await expect(get(id)).rejects.toMatchObject({ code: 'record-damaged' });
});

test('undoing a second save leaves what the reader did since', async () => {
  const { id } = await save(anArticle({ excerpt: 'Short.' }));
  const again = await save(anArticle({ text: 'Another text.', excerpt: null }));
  await db.articles.update(id, { tags: ['sea'], favourite: 1, place: { block: 2, fraction: 0 } });
  await undoSave(again);
  const { row } = await get(id);
  expect(row).toMatchObject({
    tags: ['sea'],
    favourite: 1,
    place: { block: 2 },
    excerpt: 'Short.',
    versions: 0,
  });
  expect(row).not.toHaveProperty('opening');
});

test('undoing a save of what was deleted since brings nothing of it back', async () => {
  const { id } = await save(anArticle());
  const again = await save(anArticle({ text: 'Another text.' }));
  await remove([id]);
  await undoSave(again);
  expect(await db.contents.count()).toBe(0);
});

test('saves are taken back in the order in which they brought their texts, the newest first', async () => {
  const receipts = [];
  for (const text of ['A', 'B', 'C']) receipts.push(await save(anArticle({ text })));
  const [first, second, third] = receipts;
  if (!first || !second || !third) throw new Error('not saved');
  const { id } = first;
  const stands = async (): Promise<unknown[]> => {
    const { row, article } = await get(id);
    return [article.text, row.versions, await db.versions.where('articleId').equals(id).count()];
  };
  for (const early of [first, second]) expect(await undoSave(early)).toBe(false);
  expect(await stands()).toEqual(['C', 2, 2]);
  expect(await undoSave(third)).toBe(true);
  expect(await undoSave(second)).toBe(true);
  expect(await stands()).toEqual(['A', 0, 0]);
  expect(await undoSave(first)).toBe(true);
  expect(await db.articles.count()).toBe(0);
});
