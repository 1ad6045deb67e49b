// @vitest-environment node
import { freshLibrary } from '../../support/fresh-library';
import sqlite3InitModule, { type Database, type Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { IndexOwner } from '../../../lib/library/finder/owner';
import { save } from '../../../lib/library/save';
import { parseQuery } from '../../../lib/search/query';
import { anArticle } from '../../support/articles';

/** The openings of the index's file, each with whether it was to be anew, and what happens at the next ones. */
const files = vi.hoisted(() => ({
  opened: [] as { db: Database; anew: boolean }[],
  fail: [] as Error[],
  make: (): Database => {
    throw new Error('not ready');
  },
}));
vi.mock('../../../lib/library/finder/index-file', () => ({
  isBroken: (error: unknown) => error instanceof Error && error.message === 'broken',
  openIndexFile: (anew: boolean): Promise<Database> => {
    const failure = files.fail.shift();
    if (failure) return Promise.reject(failure);
    const db = files.make();
    files.opened.push({ db, anew });
    return Promise.resolve(db);
  },
}));

let sqlite: Sqlite3Static;
let db: LibraryDatabase;
let id: number;
let owner: IndexOwner;
const find = async (): Promise<number[]> => (await owner.find(parseQuery('ferry'))).ids;

/** Breaks the file that was opened last. */
function breakFile(): void {
  const last = files.opened.at(-1)?.db;
  if (last) vi.spyOn(last, 'selectValue').mockThrow(new Error('broken'));
}

beforeAll(async () => {
  sqlite = await sqlite3InitModule();
  files.make = () => new sqlite.oo1.DB(':memory:');
});
beforeEach(async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  Object.assign(files, { opened: [], fail: [] });
  db = await freshLibrary();
  ({ id } = await save(anArticle({ text: 'Ferry.' })));
  owner = new IndexOwner(db, () => {});
  expect(await find()).toEqual([id]);
});

test('searches that find the index broken share a new one', async () => {
  breakFile();
  expect(await Promise.all([find(), find(), find()])).toEqual([[id], [id], [id]]);
  expect(files.opened.map(({ anew }) => anew)).toEqual([false, true]);
});

test('a mending that failed is tried again by the next search', async () => {
  breakFile();
  files.fail.push(new Error('no room'), new Error('broken'));
  await expect(find()).rejects.toThrow('no room');
  expect(await find()).toEqual([id]);
  expect(files.opened.map(({ anew }) => anew)).toEqual([false, true]);
});

test('a file that was opened in vain is closed again', async () => {
  owner = new IndexOwner(db, () => {}, owner.close());
  vi.spyOn(db.facts, 'get').mockRejectedValueOnce(new Error('lost'));
  await expect(find()).rejects.toThrow('lost');
  expect(files.opened.map((one) => one.db.isOpen())).toEqual([false, false]);
  expect(await find()).toEqual([id]);
});
