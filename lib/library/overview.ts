/** What the library holds, in numbers: by view, by tag, by site. */
import type { LibraryDatabase } from '../db/open';
import { isSound, type ArticleRow } from '../db/rows';
import { rowsOf } from './batches';
import { idsOnShelf } from './ids';
import { carriersOf, type View } from './list';
import { levelsAbove } from './tags';

/** A tag that articles outside the bin carry, and how many of them its list shows: those of the tags below it too. */
export interface TagCount {
  tag: string;
  count: number;
}

/** A site and how many articles outside the bin are from it. */
export interface SiteCount {
  site: string;
  count: number;
}

/** How many articles stand in each view; tags in order of their names; sites with most articles first, then in order of theirs. */
export interface Overview {
  counts: Record<View, number>;
  tags: TagCount[];
  sites: SiteCount[];
}

/** The order of names; numbers in them go by their size. */
const inOrder = new Intl.Collator(undefined, { numeric: true });

/**
 * Counts the library. The database counts by its indexes, a request for each tag and site: reading 50,000 keys one by
 * one, as its cursors do, would keep the page busy for seconds. Only the bin is read, to leave its articles out.
 * One thing after another, so that a search or a save, which somebody waits for, comes in between.
 */
export async function overview(db: LibraryDatabase): Promise<Overview> {
  const unread = (await idsOnShelf(db, 'unread')).length;
  const archive = (await idsOnShelf(db, 'archive')).length;
  const bin = await idsOnShelf(db, 'bin');
  const unseen = [...bin, ...(await idsOnShelf(db, 'gone'))];
  const hidden = await countHidden(db, unseen);
  const favourites = (await db.articles.where('favourite').equals(1).count()) - hidden.favourites;
  const tags = await withThoseBelow(db, await countsBy(db, 'tags', hidden.tags), new Set(unseen));
  const sites = await countsBy(db, 'site', hidden.sites);
  return {
    counts: {
      unread,
      archive,
      bin: bin.length,
      favourites,
      all: unread + archive,
    },
    tags: tags.map(([tag, count]) => ({ tag, count })).sort((a, b) => inOrder.compare(a.tag, b.tag)),
    sites: sites
      .map(([site, count]) => ({ site, count }))
      .sort((a, b) => b.count - a.count || inOrder.compare(a.site, b.site)),
  };
}

interface Hidden {
  favourites: number;
  tags: Map<string, number>;
  sites: Map<string, number>;
}

/** What the indexes count that no view shows: articles in the bin, and deleted ones that can still come back. */
async function countHidden(db: LibraryDatabase, ids: readonly number[]): Promise<Hidden> {
  const hidden: Hidden = { favourites: 0, tags: new Map(), sites: new Map() };
  for await (const row of rowsOf(db, ids)) if (isSound(row)) addTo(hidden, row);
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
  const counts: [string, number][] = [];
  for (const name of names) {
    const count = await db.articles.where(index).equals(name).count();
    counts.push([name, count - (hidden.get(name) ?? 0)]);
  }
  return counts.filter(([, count]) => count > 0);
}

/** The counts of tags with the articles that carry a tag below, each once; most tags have none below. */
async function withThoseBelow(
  db: LibraryDatabase,
  counts: readonly [string, number][],
  hidden: ReadonlySet<number>,
): Promise<[string, number][]> {
  const above = new Set(counts.flatMap(([tag]) => levelsAbove(tag)));
  const all: [string, number][] = [];
  for (const [tag, own] of counts) {
    const count = above.has(tag)
      ? [...(await carriersOf(db, tag))].filter((id) => !hidden.has(id)).length
      : own;
    all.push([tag, count]);
  }
  return all;
}
