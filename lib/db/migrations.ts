/**
 * Every shape the database has had, oldest first. A released entry is never edited: a change of shape is a new
 * entry, with an `upgrade` that carries the rows over, and a dump of the old shape in `fixtures/stores/`.
 */
import type { Transaction } from 'dexie';

/** One numbered shape: its tables with their indexes in Dexie's notation, and how rows of the shape before become it. */
export interface Migration {
  version: number;
  stores: Record<string, string | null>;
  upgrade?: (tx: Transaction) => Promise<void>;
}

export const MIGRATIONS: readonly Migration[] = [
  {
    version: 1,
    stores: {
      articles: '++id, &key, [shelf+savedAt], savedAt, publishedAt, words, titleKey, site, *tags, favourite',
      contents: 'id',
      versions: '++id, articleId',
      images: 'hash',
      pictures: '[articleId+src], hash, state',
      pending: '++seq',
      undos: '++id, at',
      opened: 'key, at',
      facts: 'name',
    },
  },
  {
    version: 2,
    stores: {},
    upgrade: sortFromFirstLetter,
  },
];

/** A key of sorting without the marks before its first letter, and with the letters of Arabic script that are folded since. */
function fromFirstLetter(key: string): string {
  const folded = key
    .replaceAll(/[ةە]/gu, 'ه')
    .replaceAll(/[ىی]/gu, 'ي')
    .replaceAll('ک', 'ك')
    .replaceAll('ٱ', 'ا');
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}

async function sortFromFirstLetter(tx: Transaction): Promise<void> {
  const articles = tx.table<{ titleKey: unknown }>('articles').toCollection();
  await articles.modify((row) => {
    if (typeof row.titleKey === 'string') row.titleKey = fromFirstLetter(row.titleKey);
  });
}
