import { freshLibrary } from '../../support/fresh-library';
import { beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { bin, deleteForever, setArchived, setFavourite, setPlace } from '../../../lib/library/change';
import { exportArticles } from '../../../lib/library/export';
import { importArticles } from '../../../lib/library/import';
import { get } from '../../../lib/library/read';
import { keptPictures } from '../../../lib/library/show';
import { save } from '../../../lib/library/save';
import { tagArticles } from '../../../lib/library/tags';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;

/** What an import of nothing tells. */
const NOTHING = { added: 0, known: 0, tagged: 0, damaged: 0, missing: 0 };

beforeEach(async () => void (db = await freshLibrary()));

test('what was exported comes back in another library as it was', async () => {
  const { id } = await save(anArticle({ text: 'Größe.\n港は静か。', title: '“Quotes”, and\u2028lines' }));
  await setFavourite([id], true);
  await setArchived([id], true);
  await tagArticles([id], { add: ['sea/ice'], remove: [] });
  await setPlace(id, { block: 1, fraction: 0 }, 0.5);
  const before = await get(id);
  const file = await exportArticles([id]);
  db = await freshLibrary();
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 1 });
  const [there] = await db.articles.toArray();
  const after = await get(there?.id ?? 0);
  expect(after.article).toEqual(before.article);
  const { savedAt, shelf, favourite, tags, progress, place } = before.row;
  expect(after.row).toMatchObject({ savedAt, shelf, favourite, tags, progress, place });
});

test('what an earlier version removed comes along, though it gave its reasons in sentences', async () => {
  const removal = { id: 'r1', kind: 'other', text: 'Go on', html: '<p>Go on</p>', after: 1 } as const;
  const { id } = await save(anArticle({ removals: [{ ...removal, why: ['short'] }] }));
  const file = await exportArticles([id]);
  db = await freshLibrary();
  const earlier = (await file.text()).replace('["short"]', '["is labelled “Go on”","is short"]');
  expect(earlier).toContain('is labelled');
  expect(await importArticles(new Blob([earlier]))).toEqual({ ...NOTHING, added: 1 });
  const [there] = await db.articles.toArray();
  expect((await get(there?.id ?? 0)).article.removals).toEqual([{ ...removal, why: [] }]);
});

test('earlier texts come along, and pictures where they are asked for', async () => {
  const src = 'https://a.example/1.png';
  const html = `<p>Now.</p><img src="${src}">`;
  await save(anArticle({ text: 'Before.' }));
  const { id } = await save(anArticle({ text: 'Now.', html }));
  const image = {
    hash: 'any',
    blob: new Blob([new Uint8Array([1, 2, 255])], { type: 'image/png' }),
    bytes: 3,
    width: 4,
    height: 2,
    thumb: new Blob(['small'], { type: 'image/webp' }),
  };
  await db.images.add(image);
  await db.pictures.add({ articleId: id, src, state: 'kept', hash: 'any', tries: 1 });
  const [lean, whole] = [await exportArticles([id]), await exportArticles([id], { pictures: true })];
  db = await freshLibrary();
  await importArticles(lean);
  expect(await db.versions.toArray()).toMatchObject([{ text: 'Before.' }]);
  expect((await db.articles.toArray())[0]).toMatchObject({ versions: 1 });
  expect(await db.images.count()).toBe(0);
  db = await freshLibrary();
  await importArticles(whole);
  const [row] = await db.articles.toArray();
  expect(row?.pictures).toEqual({ found: 1, kept: 1, failed: 0, bytes: 3 });
  const kept = (await keptPictures(row?.id ?? 0)).get(src);
  expect(kept).toMatchObject({ bytes: 3, width: 4, height: 2, hash: row?.thumb });
  expect(kept?.hash).toMatch(/^[0-9a-f]{64}$/u);
});

test.each([
  ['that is no picture', { type: 'text/html', base64: 'AAAA' }],
  ['of bytes that are none', { type: 'image/png', base64: '%%%' }],
])('a picture %s is left out, and its article comes', async (_, picture) => {
  const { id } = await save(anArticle());
  const [line] = (await (await exportArticles([id])).text()).split('\n').slice(1);
  const entry = {
    ...(JSON.parse(line ?? '') as object),
    pictures: [{ src: 'a', width: 1, height: 1, picture }],
  };
  db = await freshLibrary();
  const file = new Blob([`{"lede":1,"articles":[\n${JSON.stringify(entry)}\n]}\n`]);
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 1 });
  expect(await db.images.count()).toBe(0);
});

test('what is there already stays as it is, and the bin of another library is archived', async () => {
  const here = await save(anArticle());
  const binned = await save(anArticle({ url: 'https://b.example/' }));
  await bin([binned.id]);
  const file = await exportArticles([here.id, binned.id]);
  db = await freshLibrary();
  await save(anArticle({ text: 'Mine.' }));
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 1, known: 1 });
  expect((await db.articles.toArray()).map(({ shelf }) => shelf)).toEqual(['unread', 'archive']);
  expect((await db.contents.toArray())[0]?.text).toBe('Mine.');
});

test('what is there already gets the tags that it lacks, and keeps its own', async () => {
  const tagged = await save(anArticle());
  const other = await save(anArticle({ url: 'https://b.example/' }));
  await tagArticles([tagged.id], { add: ['Sea', 'ferry'], remove: [] });
  const file = await exportArticles([tagged.id, other.id]);
  await tagArticles([tagged.id], { add: ['mine'], remove: ['ferry'] });
  await db.pending.clear();
  expect(await importArticles(file)).toEqual({ ...NOTHING, known: 2, tagged: 1 });
  expect((await db.articles.toArray()).map(({ tags }) => tags)).toEqual([['Sea', 'mine', 'ferry'], []]);
  expect(await db.pending.toArray()).toMatchObject([{ id: tagged.id, what: 'all' }]);
  expect(await importArticles(file)).toEqual({ ...NOTHING, known: 2 });
});

test('an article that was deleted comes back', async () => {
  const ids = [(await save(anArticle())).id, (await save(anArticle({ url: 'https://b.example/' }))).id];
  const file = await exportArticles(ids);
  await bin(ids);
  await deleteForever(ids.slice(1));
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 2 });
  expect((await db.articles.toArray()).map(({ shelf, binned }) => [shelf, binned])).toEqual([
    ['unread', undefined],
    ['unread', undefined],
  ]);
});

test('a damaged entry costs the others nothing, and the progress reaches the end', async () => {
  const ids: number[] = [];
  for (let n = 0; n < 150; n++)
    ids.push((await save(anArticle({ url: `https://a.example/${String(n)}` }))).id);
  await db.articles.update(ids[3] ?? 0, { title: 7 as unknown as string });
  const file = await exportArticles(ids);
  db = await freshLibrary();
  const shares: number[] = [];
  expect(await importArticles(file, (share) => shares.push(share))).toEqual({
    ...NOTHING,
    added: 149,
    damaged: 1,
  });
  expect(shares.at(-1)).toBe(1);
});

test.each([
  ['an article', 0],
  ['an earlier text', 1],
])('an entry that has %s from a time that no date can hold is damaged', async (_, nth) => {
  const { id } = await save(anArticle());
  await save(anArticle({ text: 'Another.' }));
  const other = await save(anArticle({ url: 'https://news.example/other' }));
  const text = await (await exportArticles([id, other.id])).text();
  let at = 0;
  const spoilt = text.replaceAll(/"savedAt":\d+/gu, (time) => (at++ === nth ? '"savedAt":1e17' : time));
  db = await freshLibrary();
  expect(await importArticles(new Blob([spoilt]))).toEqual({ ...NOTHING, added: 1, damaged: 1 });
});

test.each([
  ['an empty file', ''],
  ['a text', 'hello'],
  ['another JSON', '{"articles": []}'],
  ['a format before the first', '{"lede":0,"articles":[\n{}]}'],
])('%s is refused, and nothing changes', async (_, text) => {
  await expect(importArticles(new Blob([text]))).rejects.toMatchObject({ code: 'bad-input' });
  expect(await db.articles.count()).toBe(0);
});

test.each([
  ['as it is written', '{"lede":2,"articles":[\n{"row":{}}\n]}\n'],
  ['laid out anew', '{\n  "lede": 12,\n  "articles": []\n}'],
])('a file of a later format, %s, is called that', async (_, text) => {
  await expect(importArticles(new Blob([text]))).rejects.toMatchObject({ code: 'file-newer' });
});

test.each([
  ['with a byte order mark', (text: string) => `\ufeff${text}`],
  ['laid out by an editor', (text: string) => JSON.stringify(JSON.parse(text), null, 2)],
  [
    'laid out so, with a byte order mark',
    (text: string) => `\ufeff${JSON.stringify(JSON.parse(text), null, '\t')}`,
  ],
  ['on one line', (text: string) => JSON.stringify(JSON.parse(text))],
])('a file %s comes in whole, and a damaged entry costs the others nothing', async (_, changed) => {
  const ids: number[] = [];
  for (const name of ['a', 'b', 'c'])
    ids.push((await save(anArticle({ url: `https://news.example/${name}` }))).id);
  await db.articles.update(ids[1] ?? 0, { title: 7 as unknown as string });
  const file = new Blob([changed(await (await exportArticles(ids)).text())]);
  db = await freshLibrary();
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 2, damaged: 1 });
});

test.each([
  ['is torn off', '{\n  "lede": 1,\n  "articles": [\n    {\n      "row"'],
  ['has lost its articles', '{"lede":1,"articles":7}'],
  ['is too large to be read in one piece', `{ "lede": 1, "articles": [${' '.repeat(33_000_000)}] }`],
])('of a file that another program has laid out anew and that %s, that is told', async (_, text) => {
  await expect(importArticles(new Blob([text]))).rejects.toMatchObject({ code: 'file-changed' });
});

test('a file whose lines end as on Windows comes in whole', async () => {
  const ids = [
    (await save(anArticle({ url: 'https://news.example/a' }))).id,
    (await save(anArticle({ url: 'https://news.example/b' }))).id,
  ];
  const file = await exportArticles(ids);
  db = await freshLibrary();
  const windows = new Blob([(await file.text()).replaceAll('\n', '\r\n')]);
  expect(await importArticles(windows)).toEqual({ ...NOTHING, added: 2 });
});

test('a file of another kind is told by its beginning, however long its first line is', async () => {
  const file = new Blob([new Uint8Array(4_000_000).fill(65)]);
  const stream = vi.spyOn(file, 'stream');
  await expect(importArticles(file)).rejects.toMatchObject({ code: 'bad-input' });
  expect(stream).not.toHaveBeenCalled();
});

/** An exported file of three articles, and an empty library to take it in. */
async function fileOfThree(): Promise<string> {
  const ids: number[] = [];
  for (const name of ['a', 'b', 'c'])
    ids.push((await save(anArticle({ url: `https://news.example/${name}` }))).id);
  const file = await exportArticles(ids);
  db = await freshLibrary();
  return file.text();
}

const WITHOUT_COUNT = (text: string): string => text.replace('"count":3,', '');
const FIRST_TWO = (text: string): string => text.split('\n').slice(0, 3).join('\n');
const TORN = (text: string): string => text.slice(0, text.lastIndexOf('{"row":') + 50);

test.each([
  ['after a line', FIRST_TWO, 1],
  ['within a line', TORN, 1],
  ['after a line, and tells no count', (text: string) => WITHOUT_COUNT(FIRST_TWO(text)), null],
  ['within a line, and tells no count', (text: string) => WITHOUT_COUNT(TORN(text)), null],
])(
  'of a file that breaks off %s, what is there comes in, and that the rest is missing is told',
  async (_, cut, missing) => {
    const text = await fileOfThree();
    expect(await importArticles(new Blob([cut(text)]))).toEqual({ ...NOTHING, added: 2, missing });
  },
);

test('a file from before the count was written comes in whole, and nothing of it is missing', async () => {
  const text = await fileOfThree();
  expect(text).toContain('"count":3,');
  const file = new Blob([WITHOUT_COUNT(text)]);
  expect(await importArticles(file)).toEqual({ ...NOTHING, added: 3 });
});
