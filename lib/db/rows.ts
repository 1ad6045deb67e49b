/** What stands in each table of the library, one type a table. */
import * as v from 'valibot';
import { ArticleSchema, type Article, type Removal } from '../article';
import { PlaceSchema } from '../reading/place';

/**
 * Where an article stands. `bin` is emptied after 30 days; `gone` is deleted for good,
 * held only as long as that can be undone, and shown nowhere.
 */
const SHELVES = ['unread', 'archive', 'bin', 'gone'] as const;

/** How long the bin holds an article, in milliseconds. */
export const BIN_KEPT = 30 * 24 * 60 * 60_000;

/** The last time that a `Date` can hold, and as long before 1970 the first; any other cannot be drawn. */
const LAST_TIME = 8.64e15;

/** A time in milliseconds since 1970. */
export const TimeSchema = v.pipe(v.number(), v.minValue(-LAST_TIME), v.maxValue(LAST_TIME));

/** How an article's pictures stand: how many there are, how many are kept, and their size together in bytes. */
const PictureCountSchema = v.object({
  found: v.number(),
  kept: v.number(),
  failed: v.number(),
  bytes: v.number(),
});

/** The part of an article that both it and its row hold, unchanged. */
const SHARED = v.omit(ArticleSchema, ['html', 'text', 'removals']).entries;

/**
 * One article as the list shows it: small, without its words. Times ending in `At` are milliseconds.
 * `key` is its canonical address (`lib/page/article-key`), `site` its host without `www.`,
 * `titleKey` its title for sorting, folded and from its first letter on. `favourite` is absent rather than false, so that its index stays small.
 * `thumb` is the hash of the picture that stands for it in lists.
 * `opening` is how the text begins, for an article without an excerpt.
 * `binned` says when it went to the bin and from which shelf. `progress` is 0 to 1. `versions` counts earlier ones.
 */
export const ArticleRowSchema = v.object({
  ...SHARED,
  id: v.number(),
  key: v.string(),
  site: v.string(),
  titleKey: v.string(),
  publishedAt: TimeSchema,
  savedAt: TimeSchema,
  shelf: v.picklist(SHELVES),
  favourite: v.optional(v.literal(1)),
  tags: v.array(v.string()),
  binned: v.optional(v.object({ at: TimeSchema, from: v.picklist(['unread', 'archive']) })),
  progress: v.number(),
  place: v.optional(PlaceSchema),
  pictures: v.optional(PictureCountSchema),
  thumb: v.optional(v.string()),
  opening: v.optional(v.string()),
  versions: v.number(),
});

export type PictureCount = v.InferOutput<typeof PictureCountSchema>;
export type ArticleRow = v.InferOutput<typeof ArticleRowSchema>;
/** A row before the database has given it its number. */
export type NewArticleRow = Omit<ArticleRow, 'id'>;

/** Whether a row can be shown: a disk error or another program may have left anything there. */
export function isSound(row: unknown): row is ArticleRow {
  return v.is(ArticleRowSchema, row);
}

/** The large part of an article, read only when it is opened or searched. */
export interface ContentRow {
  id: number;
  html: string;
  text: string;
  removals: Removal[];
}

/** An earlier text of an article, kept when a later save brought another. `savedAt` is when that text was saved. */
export interface VersionRow {
  id: number;
  articleId: number;
  savedAt: number;
  title: string;
  html: string;
  text: string;
}

/**
 * A picture's bytes and its small form for lists, once however many articles show it. `hash` is the SHA-256 in hex of
 * what was fetched, or of the kept bytes where they came from a file.
 */
export interface ImageRow {
  hash: string;
  blob: Blob;
  bytes: number;
  width: number;
  height: number;
  thumb?: Blob;
}

/** How one picture of one article stands. `why` names a failure; `waiting` ones are tried (again) when online. */
export interface PictureRow {
  articleId: number;
  src: string;
  state: 'waiting' | 'kept' | 'failed';
  hash?: string;
  why?: string;
  tries: number;
}

/** Work that the search index has still to do: `all` reads the article anew, `facts` only its row. */
export interface PendingRow {
  seq: number;
  id: number;
  what: 'all' | 'facts';
}

/** What stood before a change, kept for a while so that it can be undone. */
export interface UndoRow {
  id: number;
  at: number;
  rows: (Partial<ArticleRow> & { id: number })[];
  contents: ContentRow[];
  /** Versions that the change made, which undoing takes away again. */
  versions: number[];
}

/** An article opened in the reading view without being saved. */
export interface OpenedRow {
  key: string;
  at: number;
  article: Article;
}

/** A fact about the database itself, such as its `epoch`, a random name given when it was made. */
export interface FactRow {
  name: string;
  value: string;
}
