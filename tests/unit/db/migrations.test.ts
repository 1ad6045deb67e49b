import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { afterEach, expect, test } from 'vitest';
import { MIGRATIONS } from '../../../lib/db/migrations';
import { LibraryDatabase, openDatabase } from '../../../lib/db/open';
import { isSound } from '../../../lib/db/rows';

const STORES = join(import.meta.dirname, '../../../fixtures/stores');
const NAME = 'migrated';

interface Dump {
  version: number;
  stores: Record<string, string>;
  tables: Record<string, unknown[]>;
}

const dumps = readdirSync(STORES).map((file) => JSON.parse(readFileSync(join(STORES, file), 'utf8')) as Dump);

afterEach(() => Dexie.delete(NAME));

async function restore({ version, stores, tables }: Dump): Promise<void> {
  const old = new Dexie(NAME);
  old.version(version).stores(stores);
  for (const [table, rows] of Object.entries(tables)) await old.table(table).bulkAdd(rows);
  old.close();
}

test('every version has its dump', () => {
  expect(dumps.map(({ version }) => version).toSorted()).toEqual(MIGRATIONS.map(({ version }) => version));
});

test.each(dumps)('a library of version $version opens with everything in it', async (dump) => {
  await restore(dump);
  const db = await openDatabase(new LibraryDatabase(NAME));
  const rows = await db.articles.toArray();
  expect(rows).toHaveLength(dump.tables['articles']?.length ?? -1);
  expect(rows.every(isSound)).toBe(true);
  expect(await db.contents.count()).toBe(rows.length);
  expect(await db.versions.count()).toBe(dump.tables['versions']?.length);
  db.close();
});

test('a library of a newer version is left alone, and its own error says so', async () => {
  const newer = new Dexie(NAME);
  newer.version(99).stores({ articles: '++id', other: 'x' });
  await newer.table('articles').add({ anything: true });
  newer.close();
  const opening = openDatabase(new LibraryDatabase(NAME));
  await expect(opening).rejects.toMatchObject({ code: 'database-newer' });
  const again = new Dexie(NAME);
  expect((await again.open()).verno).toBe(99);
  expect(again.tables.map(({ name }) => name).toSorted()).toEqual(['articles', 'other']);
  again.close();
});

test('in a library of before, titles are sorted from their first letter on as well', async () => {
  const first = dumps.find(({ version }) => version === 1);
  if (!first) throw new Error('no dump');
  const [row] = first.tables['articles'] as object[];
  const keys = { '„dem teufel': 'dem teufel', مستوى: 'مستوي', '…': '…', plain: 'plain' };
  const rows = Object.keys(keys).map((titleKey, at) => ({ ...row, id: at + 1, key: titleKey, titleKey }));
  await restore({ ...first, tables: { articles: rows } });
  const db = await openDatabase(new LibraryDatabase(NAME));
  expect((await db.articles.toArray()).map(({ titleKey }) => titleKey)).toEqual(Object.values(keys));
  db.close();
});
