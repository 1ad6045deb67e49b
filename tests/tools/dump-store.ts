/** Writes a dump of the library's present version to fixtures/stores/, on purpose and never over an older one. */
import { freshLibrary } from '../support/fresh-library.ts';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setFavourite } from '../../lib/library/change.ts';
import { save } from '../../lib/library/save.ts';
import { tagArticles } from '../../lib/library/tags.ts';
import { anArticle } from '../support/articles.ts';

const db = await freshLibrary();
const { id } = await save(anArticle());
await save(anArticle({ text: 'The harbour was loud.' }));
await save(anArticle({ url: 'https://news.example/two', title: 'Two', published: null }));
await tagArticles([id], { add: ['sea/ice'], remove: [] });
await setFavourite([id], true);
const tables: Record<string, unknown[]> = {};
for (const table of db.tables) tables[table.name] = await table.toArray();
const stores = Object.fromEntries(
  db.tables.map(({ name, schema }) => [
    name,
    [schema.primKey, ...schema.indexes].map((one) => one.src).join(', '),
  ]),
);
const path = join(import.meta.dirname, `../../fixtures/stores/v${String(db.verno)}.json`);
await writeFile(path, `${JSON.stringify({ version: db.verno, stores, tables }, null, 2)}\n`, { flag: 'wx' });
