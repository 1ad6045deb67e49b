/** What search knows of an article, the same for the index and for the scan that stands in for it. */
import { addressKey } from '../page/article-key';
import { foldTag, type State } from './query';
import { indexText } from './words';

/** The fields that words are sought in, each as folded words with spaces between. */
export const FIELDS = ['title', 'authors', 'site', 'tags', 'body'] as const;
export type Field = (typeof FIELDS)[number];

/** How much a word counts in each field when results are ranked: a title says what an article is about. */
export const WEIGHTS: Readonly<Record<Field, number>> = { title: 6, authors: 3, site: 2, tags: 4, body: 1 };

/** The part of an article's row that search reads; a saved row is one. */
export interface Searchable {
  id: number;
  key: string;
  url: string;
  title: string;
  authors: readonly string[];
  site: string;
  siteName: string | null;
  tags: readonly string[];
  shelf: string;
  favourite?: 1 | undefined;
  savedAt: number;
  publishedAt: number;
}

/** What the filters of a query look at. `at` is when it was published, or saved where that is unknown. */
export interface Facts {
  id: number;
  state: Exclude<State, 'favourite'>;
  favourite: boolean;
  site: string;
  /** By which keys it is known: that of its page's canonical address, and that of its own. */
  addresses: string[];
  tags: string[];
  at: number;
  savedAt: number;
}

/** An article as it is searched. */
export interface SearchDocument extends Facts {
  fields: Record<Field, string>;
}

/** The facts of an article that can be found, or null for one in the bin. */
export function factsFor(row: Searchable): Facts | null {
  if (row.shelf !== 'unread' && row.shelf !== 'archive') return null;
  return {
    id: row.id,
    state: row.shelf === 'archive' ? 'archived' : 'unread',
    favourite: row.favourite === 1,
    site: row.site,
    addresses: [row.key, addressKey(row.url)],
    tags: row.tags.map(foldTag),
    at: row.publishedAt || row.savedAt,
    savedAt: row.savedAt,
  };
}

/** The whole article as it is searched, or null for one in the bin. */
export function documentFor(row: Searchable, body: string): SearchDocument | null {
  const facts = factsFor(row);
  if (!facts) return null;
  const fields = {
    title: indexText(row.title),
    authors: indexText(row.authors.join(' ')),
    site: indexText(`${row.siteName ?? ''} ${row.site}`),
    tags: indexText(row.tags.join(' ')),
    body: indexText(body),
  };
  return { ...facts, fields };
}
