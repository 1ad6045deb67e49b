/** Which articles a list shows, and in which order: numbers only, so that a list of 50,000 is cheap. */
import type { LibraryDatabase } from '../db/open';
import type { ArticleRow } from '../db/rows';
import { idsBy, idsInBin, idsOnShelf } from './ids';
import { UNDATED } from './record';

/** What a list can show; `all` is everything outside the bin. */
export const VIEWS = ['unread', 'archive', 'favourites', 'all', 'bin'] as const;
export type View = (typeof VIEWS)[number];

/** What a list can be ordered by: when saved, when published, length, title. */
export const SORTS = ['saved', 'published', 'length', 'title'] as const;
export type Sort = (typeof SORTS)[number];

/** Which articles are listed, in whatever order: those of a view, narrowed to a tag (with those below it) or a site. */
export interface List {
  view: View;
  tag?: string | undefined;
  site?: string | undefined;
}

/** A list in an order. */
export interface ListQuery extends List {
  sort: Sort;
  descending: boolean;
}

const INDEX = {
  saved: 'savedAt',
  published: 'publishedAt',
  length: 'words',
  title: 'titleKey',
} as const satisfies Record<Sort, string>;

/** The order a reader expects first: newest, longest, but titles from A. */
export function defaultDescending(sort: Sort): boolean {
  return sort !== 'title';
}

/** The numbers of the articles of a list, in its order: what was saved, or in the bin deleted, last is the newest. */
export async function listIds(db: LibraryDatabase, query: ListQuery): Promise<number[]> {
  const [rising, narrow] = await Promise.all([risingIds(db, query), narrowing(db, query)]);
  const ids = narrow ? rising.filter((id) => narrow.has(id)) : rising;
  if (query.descending) ids.reverse();
  return query.sort === 'published' ? undatedLast(db, ids) : ids;
}

async function risingIds(db: LibraryDatabase, { view, sort }: ListQuery): Promise<number[]> {
  if (sort === 'saved' && view === 'bin') return idsInBin(db);
  if (sort === 'saved' && (view === 'unread' || view === 'archive')) return idsOnShelf(db, view);
  const [ordered, viewed] = await Promise.all([idsBy(db, INDEX[sort]), viewIds(db, view)]);
  return ordered.filter((id) => viewed.has(id));
}

/** An article that does not say when it was published is neither old nor new. */
async function undatedLast(db: LibraryDatabase, ids: readonly number[]): Promise<number[]> {
  const undated = new Set(await db.articles.where('publishedAt').equals(UNDATED).primaryKeys());
  return [...ids.filter((id) => !undated.has(id)), ...ids.filter((id) => undated.has(id))];
}

/** The first rows of a list, for showing something before its numbers are all there. */
export async function firstRows(db: LibraryDatabase, query: ListQuery, count: number): Promise<ArticleRow[]> {
  if (
    query.sort === 'saved' &&
    !query.tag &&
    !query.site &&
    (query.view === 'unread' || query.view === 'archive')
  ) {
    return shelf(db, query.view, query.descending).limit(count).toArray();
  }
  const ids = await listIds(db, query);
  return (await db.articles.bulkGet(ids.slice(0, count))).filter((row) => row !== undefined);
}

function shelf(
  db: LibraryDatabase,
  name: string,
  descending: boolean,
): ReturnType<typeof db.articles.toCollection> {
  const rows = db.articles.where('[shelf+savedAt]').between([name, -Infinity], [name, Infinity]);
  return descending ? rows.reverse() : rows;
}

async function viewIds(db: LibraryDatabase, view: View): Promise<Set<number>> {
  const names = view === 'all' || view === 'favourites' ? (['unread', 'archive'] as const) : [view];
  const lists = await Promise.all(names.map((name) => idsOnShelf(db, name)));
  const ids = new Set(lists.flat());
  if (view !== 'favourites') return ids;
  const favourites = await db.articles.where('favourite').equals(1).primaryKeys();
  return new Set(favourites.filter((id) => ids.has(id)));
}

async function narrowing(db: LibraryDatabase, { tag, site }: ListQuery): Promise<Set<number> | null> {
  if (site !== undefined) return new Set(await db.articles.where('site').equals(site).primaryKeys());
  return tag === undefined ? null : carriersOf(db, tag);
}

/** The articles that carry a tag or one below it, in the bin too. */
export async function carriersOf(db: LibraryDatabase, tag: string): Promise<Set<number>> {
  const own = db.articles.where('tags').equals(tag).primaryKeys();
  const below = db.articles.where('tags').startsWith(`${tag}/`).primaryKeys();
  return new Set((await Promise.all([own, below])).flat());
}
