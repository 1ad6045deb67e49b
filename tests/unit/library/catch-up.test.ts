// @vitest-environment node
import { freshLibrary } from '../../support/fresh-library';
import sqlite3InitModule, { type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { bin, restore, setArchived } from '../../../lib/library/change';
import { catchUp, findable, PendingLog, queueAll } from '../../../lib/library/finder/catch-up';
import { scan } from '../../../lib/library/finder/scan';
import { save, undoSave } from '../../../lib/library/save';
import { undo } from '../../../lib/library/undo';
import { FullTextIndex } from '../../../lib/search/full-text';
import { parseQuery } from '../../../lib/search/query';
import { anArticle } from '../../support/articles';

let sqlite: Sqlite3Static;
let db: LibraryDatabase;
let index: FullTextIndex;
let log: PendingLog;

beforeAll(async () => void (sqlite = await sqlite3InitModule()));
beforeEach(async () => {
  db = await freshLibrary();
  log = new PendingLog(db);
  index = new FullTextIndex(new sqlite.oo1.DB(':memory:'));
  index.reset('one');
});

const find = async (typed: string): Promise<number[]> => {
  await catchUp(db, log, index);
  return index.find(parseQuery(typed));
};

test('every change of the library reaches the index', async () => {
  const receipt = await save(anArticle({ text: 'Ferry.' }));
  const { id } = receipt;
  expect(await find('ferry')).toEqual([id]);
  await setArchived([id], true);
  expect(await find('ferry is:archived')).toEqual([id]);
  await bin([id]);
  expect(await find('ferry')).toEqual([]);
  await restore([id]);
  expect(await find('ferry is:archived')).toEqual([id]);
  const again = await save(anArticle({ text: 'Tram.' }));
  expect(await find('ferry')).toEqual([]);
  await undoSave(again);
  expect(await find('ferry is:archived')).toEqual([id]);
  await undoSave(receipt);
  expect(await find('')).toEqual([]);
  expect(await db.pending.count()).toBe(0);
});

test('many at once go in by batches, and what is left is told', async () => {
  for (let n = 0; n < 450; n++) await save(anArticle({ url: `https://news.example/${String(n)}` }));
  const left: number[] = [];
  await catchUp(db, log, index, (one) => left.push(one));
  expect(left).toEqual([250, 50, 0]);
  expect(index.count()).toBe(450);
});

test('an index that starts anew holds all that can be found, and nothing else', async () => {
  const kept = await save(anArticle());
  const binned = await save(anArticle({ url: 'https://news.example/b' }));
  await bin([binned.id]);
  await catchUp(db, log, index);
  index.reset('two');
  await queueAll(db);
  expect(await find('')).toEqual([kept.id]);
  expect(index.count()).toBe(await findable(db));
});

test('a story told in pictures is found by its captions', async () => {
  const html = '<figure><img src="a.jpg"><figcaption>The old lock at dawn</figcaption></figure>';
  const { id } = await save(anArticle({ html, text: 'Ferry.' }));
  expect(await find('lock ferry')).toEqual([id]);
  expect(await scan(db, parseQuery('lock ferry'))).toEqual([id]);
});

test('a damaged record stops nothing', async () => {
  const damaged = await save(anArticle());
  const sound = await save(anArticle({ url: 'https://news.example/b' }));
  await db.articles.update(damaged.id, { title: 7 as unknown as string, tags: null as unknown as string[] });
  expect(await find('ferry')).toEqual([sound.id]);
  expect(index.count()).toBe(await findable(db));
});

test('what comes back from the bin by undoing is found by its words again', async () => {
  const { id } = await save(anArticle({ text: 'Ferry.' }));
  const binned = await bin([id]);
  expect(await find('ferry')).toEqual([]);
  await undo(binned.undo ?? -1);
  expect(await find('ferry')).toEqual([id]);
  await bin([id]);
  const restored = await restore([id]);
  expect(await find('ferry')).toEqual([id]);
  await undo(restored.undo ?? -1);
  expect(await find('ferry')).toEqual([]);
});
