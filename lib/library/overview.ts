/** What the library holds, in numbers: by view, by tag, by site. */
import type { LibraryDatabase } from '../db/open';
import type { ArticleRow } from '../db/rows';
import type { View } from './list';

/** A tag and how many articles outside the bin carry it itself. */
export interface TagCount {
  tag: string;
  count: number;
}

/** A site and how many articles outside the bin are from it. */
export interface SiteCount {
  site: string;
  count: number;
}

/** How many articles stand in each view; tags in order of their names; sites with most articles first. */
export interface Overview {
  counts: Record<View, number>;
  tags: TagCount[];
  sites: SiteCount[];
}

/** Articles of the bin read at a time. */
const BATCH = 500;

/**
 * Counts the library. The database counts by its indexes, a request for each tag and site: reading 50,000 keys one by
 * one, as its cursors do, would keep the page busy for seconds. Only the bin is read, to leave its articles out.
 */
export async function overview(db: LibraryDatabase): Promise<Overview> {
  const [unread, archive, bin] = await Promise.all(
    ['unread', 'archive', 'bin'].map((shelf) => onShelf(db, shelf).count()),
  );
  const hidden = await countHidden(db);
  const favourites = (await db.articles.where('favourite').equals(1).count()) - hidden.favourites;
  const tags = await countsBy(db, 'tags', hidden.tags);
  const sites = await countsBy(db, 'site', hidden.sites);
  return {
    counts: {
      unread: unread ?? 0,
      archive: archive ?? 0,
      bin: bin ?? 0,
      favourites,
      all: (unread ?? 0) + (archive ?? 0),
    },
    tags: tags.map(([tag, count]) => ({ tag, count })).sort((a, b) => a.tag.localeCompare(b.tag)),
    sites: sites.map(([site, count]) => ({ site, count })).sort((a, b) => b.count - a.count),
  };
}

interface Hidden {
  favourites: number;
  tags: Map<string, number>;
  sites: Map<string, number>;
}

/** What the indexes count that no view shows: articles in the bin, and deleted ones that can still come back. */
async function countHidden(db: LibraryDatabase): Promise<Hidden> {
  const hidden: Hidden = { favourites: 0, tags: new Map(), sites: new Map() };
  const lists = await Promise.all(['bin', 'gone'].map((shelf) => onShelf(db, shelf).primaryKeys()));
  const ids = lists.flat();
  for (let at = 0; at < ids.length; at += BATCH) {
    for (const row of await db.articles.bulkGet(ids.slice(at, at + BATCH))) if (row) addTo(hidden, row);
  }
  return hidden;
}

function addTo(hidden: Hidden, { favourite, tags, site }: ArticleRow): void {
  if (favourite === 1) hidden.favourites++;
  for (const tag of tags) hidden.tags.set(tag, (hidden.tags.get(tag) ?? 0) + 1);
  hidden.sites.set(site, (hidden.sites.get(site) ?? 0) + 1);
}

async function countsBy(
  db: LibraryDatabase,
  index: 'tags' | 'site',
  hidden: ReadonlyMap<string, number>,
): Promise<[string, number][]> {
  const names = (await db.articles.orderBy(index).uniqueKeys()).map(String);
  const counts = await Promise.all(names.map((name) => db.articles.where(index).equals(name).count()));
  return names
    .map((name, at): [string, number] => [name, (counts[at] ?? 0) - (hidden.get(name) ?? 0)])
    .filter(([, count]) => count > 0);
}

function onShelf(db: LibraryDatabase, shelf: string): ReturnType<typeof db.articles.toCollection> {
  return db.articles.where('[shelf+savedAt]').between([shelf, -Infinity], [shelf, Infinity]);
}
