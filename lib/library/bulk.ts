/** Keeping many articles at once, as an import does. */
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import { isSound, type ArticleRow, type NewArticleRow, type VersionRow } from '../db/rows';
import { pictureSources } from '../images/sources';
import type { Place } from '../reading/place';
import { inBatches } from './batches';
import type { ImportedPicture } from './picture-entry';
import { contentOf, factsOf, newRow } from './record';
import { cleanTag, unique } from './tag-words';
import { knownTags, spelling } from './tags';

/** An article with what another library knew of it; times in milliseconds. */
export interface ImportedArticle {
  article: Article;
  savedAt?: number;
  archived?: boolean;
  favourite?: boolean;
  tags?: string[];
  progress?: number;
  place?: Place;
  versions?: readonly Omit<VersionRow, 'id' | 'articleId'>[];
  pictures?: readonly ImportedPicture[];
}

/**
 * How an import ends: articles that are new or back from the bin, ones that were there and have been left as they were,
 * and how many of these carry more tags now.
 */
export interface BulkReceipt {
  ids: number[];
  known: number;
  tagged: number;
}

/** Articles in one transaction: one flush to the disk for all of them, and a page that still answers in between. */
const BATCH = 100;

/**
 * Keeps the articles, each batch of 100 whole or not at all; those of an address the library has are left alone, but get
 * the tags they lack, and come back from the bin. A tag that the library has is spelt as it is there.
 * Runs in a page: a background worker is ended by the browser in the middle of work this long.
 * Throws a storage error; the batches before it are kept.
 */
export async function saveMany(articles: readonly ImportedArticle[]): Promise<BulkReceipt> {
  const db = await library();
  const receipt: BulkReceipt = { ids: [], known: 0, tagged: 0 };
  const failed = (cause: unknown): never => {
    throw storageError(cause);
  };
  const spelt = spelling(await knownTags().catch(failed));
  for (const batch of inBatches(articles, BATCH)) {
    const { ids, tagged } = await saveBatch(db, batch, spelt).catch(failed);
    receipt.ids.push(...ids);
    receipt.known += batch.length - ids.length;
    receipt.tagged += tagged;
  }
  return receipt;
}

/** A change of an article that was there before the import. */
interface KnownChange {
  key: number;
  changes: Partial<Pick<ArticleRow, 'shelf' | 'tags'>> & { binned?: undefined };
}

/** Answers with the articles that are new or back from the bin, and how many others carry more tags now. */
async function saveBatch(
  db: LibraryDatabase,
  batch: readonly ImportedArticle[],
  spelt: (tag: string) => string,
): Promise<{ ids: number[]; tagged: number }> {
  const rows = new Map(batch.map((one) => [factsOf(one.article).key, { one, row: rowOf(one, spelt) }]));
  const tables = [db.articles, db.contents, db.versions, db.pictures, db.images, db.pending];
  return db.transaction('rw', tables, async () => {
    const restored: KnownChange[] = [];
    const tagged: KnownChange[] = [];
    for (const known of await knownRows(db, [...rows.keys()])) {
      const { id, key, shelf } = known;
      const wanted = rows.get(key)?.row;
      const tags = moreTags(known, wanted?.tags ?? []);
      // Who deleted an article and brings it again wants it back.
      if (shelf === 'bin' || shelf === 'gone')
        restored.push({ key: id, changes: { ...tags, shelf: wanted?.shelf ?? 'unread', binned: undefined } });
      else if (tags) tagged.push({ key: id, changes: tags });
      rows.delete(key);
    }
    await db.articles.bulkUpdate([...restored, ...tagged]);
    const fresh = [...rows.values()];
    const ids = await db.articles.bulkAdd(
      fresh.map(({ row }) => row),
      { allKeys: true },
    );
    await db.contents.bulkAdd(fresh.map(({ one }, at) => contentOf(ids[at] ?? 0, one.article)));
    await addBeside(
      db,
      fresh.map(({ one }, at) => ({ ...one, id: ids[at] ?? 0 })),
    );
    const kept = [...ids, ...restored.map(({ key }) => key)];
    const changed = [...kept, ...tagged.map(({ key }) => key)];
    await db.pending.bulkAdd(changed.map((id) => ({ id, what: 'all' as const })));
    return { ids: kept, tagged: tagged.length };
  });
}

/** The tags of an article together with those of a file; null where it has them all, or is damaged. */
function moreTags(row: ArticleRow, others: readonly string[]): { tags: string[] } | null {
  if (!isSound(row)) return null;
  const tags = unique([...row.tags, ...others]);
  return tags.length > row.tags.length ? { tags } : null;
}

/** Adds what the articles have beside their texts: earlier texts and pictures. */
async function addBeside(
  db: LibraryDatabase,
  all: readonly (ImportedArticle & { id: number })[],
): Promise<void> {
  const versions = all.flatMap((one) =>
    (one.versions ?? []).map((version) => ({ ...version, articleId: one.id })),
  );
  const pictures = all.flatMap(({ id, pictures: some = [] }) => some.map((picture) => ({ ...picture, id })));
  await db.versions.bulkAdd(versions);
  await db.images.bulkPut(pictures.map(({ image }) => image));
  await db.pictures.bulkPut(
    pictures.map(({ id, src, image: { hash } }) => ({
      articleId: id,
      src,
      state: 'kept' as const,
      hash,
      tries: 0,
    })),
  );
}

/** The rows of those keys that the library has. Each is a question of its own, all asked at once: a cursor would go step by step. */
async function knownRows(db: LibraryDatabase, keys: readonly string[]): Promise<ArticleRow[]> {
  const rows = await Promise.all(keys.map((key) => db.articles.where('key').equals(key).first()));
  return rows.filter((row) => row !== undefined);
}

function rowOf(one: ImportedArticle, spelt: (tag: string) => string): NewArticleRow {
  const { article, savedAt, archived, favourite, tags, progress, place, versions, pictures = [] } = one;
  const row = newRow(factsOf(article), savedAt ?? Date.now());
  if (archived) row.shelf = 'archive';
  if (favourite) row.favourite = 1;
  row.tags = unique((tags ?? []).flatMap(tagOrNone).map(spelt));
  row.progress = progress ?? 0;
  if (place) row.place = place;
  row.versions = versions?.length ?? 0;
  return pictures.length > 0 ? { ...row, ...picturesOfRow(article, pictures) } : row;
}

/** What the row says of its pictures. Nothing while some are missing: they are fetched when the article is opened. */
function picturesOfRow(
  article: Article,
  pictures: readonly ImportedPicture[],
): Pick<NewArticleRow, 'pictures' | 'thumb'> {
  const images = new Map(pictures.map(({ src, image }) => [src, image]));
  const face = images.get(article.leadImage?.url ?? '') ?? pictures[0]?.image;
  const thumb = face?.thumb && { thumb: face.hash };
  const sources = pictureSources(article);
  if (!sources.every((src) => images.has(src))) return { ...thumb };
  const hashes = new Map([...images.values()].map(({ hash, bytes }) => [hash, bytes]));
  const bytes = [...hashes.values()].reduce((sum, size) => sum + size, 0);
  return { ...thumb, pictures: { found: sources.length, kept: sources.length, failed: 0, bytes } };
}

/** Another program's tags may be anything; one that cannot be a tag of Lede's is left out rather than the article. */
function tagOrNone(typed: string): string[] {
  try {
    return [cleanTag(typed)];
  } catch {
    return [];
  }
}
