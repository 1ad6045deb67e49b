/** Keeping many articles at once, as an import does. */
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { ArticleRow, NewArticleRow } from '../db/rows';
import { contentOf, factsOf, newRow } from './record';
import { cleanTag } from './tags';

/** An article with what another library knew of it; times in milliseconds. */
export interface ImportedArticle {
  article: Article;
  savedAt?: number;
  archived?: boolean;
  favourite?: boolean;
  tags?: string[];
  progress?: number;
}

/** How an import ends: articles that are new or back from the bin, and ones that were there and have been left as they were. */
export interface BulkReceipt {
  ids: number[];
  known: number;
}

/** Articles in one transaction: one flush to the disk for all of them, and a page that still answers in between. */
const BATCH = 100;

/**
 * Keeps the articles, each batch of 100 whole or not at all; those of an address the library has are left alone, but come
 * back from the bin.
 * Runs in a page: a background worker is ended by the browser in the middle of work this long.
 * `told` hears how many have been seen. Throws a storage error; what `told` has heard of is kept.
 */
export async function saveMany(
  articles: readonly ImportedArticle[],
  options: { signal?: AbortSignal; told?: (done: number) => void } = {},
): Promise<BulkReceipt> {
  const db = await library();
  const receipt: BulkReceipt = { ids: [], known: 0 };
  for (let at = 0; at < articles.length; at += BATCH) {
    options.signal?.throwIfAborted();
    const batch = articles.slice(at, at + BATCH);
    const ids = await saveBatch(db, batch).catch((cause: unknown) => {
      throw storageError(cause);
    });
    receipt.ids.push(...ids);
    receipt.known += batch.length - ids.length;
    options.told?.(at + batch.length);
  }
  return receipt;
}

async function saveBatch(db: LibraryDatabase, batch: readonly ImportedArticle[]): Promise<number[]> {
  const rows = new Map(batch.map((one) => [factsOf(one.article).key, { one, row: rowOf(one) }]));
  return db.transaction('rw', [db.articles, db.contents, db.pending], async () => {
    const restored: { key: number; changes: { shelf: ArticleRow['shelf']; binned: undefined } }[] = [];
    for (const { id, key, shelf } of await knownRows(db, [...rows.keys()])) {
      const wanted = rows.get(key)?.row.shelf ?? 'unread';
      // Who deleted an article and brings it again wants it back.
      if (shelf === 'bin' || shelf === 'gone')
        restored.push({ key: id, changes: { shelf: wanted, binned: undefined } });
      rows.delete(key);
    }
    await db.articles.bulkUpdate(restored);
    const fresh = [...rows.values()];
    const ids = await db.articles.bulkAdd(
      fresh.map(({ row }) => row),
      { allKeys: true },
    );
    await db.contents.bulkAdd(fresh.map(({ one }, at) => contentOf(ids[at] ?? 0, one.article)));
    const all = [...ids, ...restored.map(({ key }) => key)];
    await db.pending.bulkAdd(all.map((id) => ({ id, what: 'all' as const })));
    return all;
  });
}

/** The rows of those keys that the library has. Each is a question of its own, all asked at once: a cursor would go step by step. */
async function knownRows(db: LibraryDatabase, keys: readonly string[]): Promise<ArticleRow[]> {
  const rows = await Promise.all(keys.map((key) => db.articles.where('key').equals(key).first()));
  return rows.filter((row) => row !== undefined);
}

function rowOf({ article, savedAt, archived, favourite, tags, progress }: ImportedArticle): NewArticleRow {
  const row = newRow(factsOf(article), savedAt ?? Date.now());
  if (archived) row.shelf = 'archive';
  if (favourite) row.favourite = 1;
  row.tags = (tags ?? []).flatMap(tagOrNone);
  row.progress = progress ?? 0;
  return row;
}

/** Another program's tags may be anything; one that cannot be a tag of Lede's is left out rather than the article. */
function tagOrNone(typed: string): string[] {
  try {
    return [cleanTag(typed)];
  } catch {
    return [];
  }
}
