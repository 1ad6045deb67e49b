/**
 * The whole protocol between Lede's contexts: every message goes from a page of Lede to its background.
 * A line a message: what is asked, what is answered. Both are checked on arrival.
 */
import * as v from 'valibot';
import { ArticleSchema, CANDIDATES } from '../article';
import { PlaceSchema } from '../reading/place';

const Nothing = v.object({});
const Ids = v.array(v.number());
/** A change of saved articles: how many it touched, and the number it is undone by. */
const Change = v.object({ count: v.number(), undo: v.nullable(v.number()) });

/** A saved article in small. */
const SavedRow = v.object({
  id: v.number(),
  title: v.string(),
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  siteName: v.nullable(v.string()),
  site: v.string(),
  minutes: v.number(),
  progress: v.number(),
});

export const PROTOCOL = {
  /** What the background began to read when the button was pressed on a tab; null where it began nothing. */
  'background:begun': {
    request: v.object({ tabId: v.number() }),
    reply: v.object({ begun: v.unknown() }),
  },

  /** Keeps an article, and answers when it is on the disk. */
  'library:save': {
    request: v.object({ article: ArticleSchema }),
    reply: v.object({
      id: v.number(),
      created: v.boolean(),
      changed: v.boolean(),
      undo: v.nullable(v.number()),
    }),
  },
  /**
   * Looks an article up by its address, what readers have made of it, and whether its page says something else by now; its
   * number is null when it is not in the library.
   */
  'library:find': {
    request: v.object({
      url: v.string(),
      canonicalUrl: v.nullable(v.string()),
      read: v.optional(
        v.object({ text: v.string(), removed: v.string(), way: v.optional(v.picklist(CANDIDATES)) }),
      ),
    }),
    reply: v.object({
      id: v.nullable(v.number()),
      changed: v.boolean(),
      archived: v.boolean(),
      favourite: v.boolean(),
      tags: v.array(v.string()),
    }),
  },
  /** The newest saved articles: what their lists in small show, and a private window cannot read for itself. */
  'library:newest': {
    request: v.object({ count: v.number() }),
    reply: v.object({ rows: v.array(SavedRow) }),
  },
  /** Takes a save back, by its receipt. */
  'library:undo-save': {
    request: v.object({ id: v.number(), undo: v.nullable(v.number()) }),
    reply: v.object({ undone: v.boolean() }),
  },
  'library:archive': { request: v.object({ ids: Ids, on: v.boolean() }), reply: Change },
  'library:favourite': { request: v.object({ ids: Ids, on: v.boolean() }), reply: Change },
  'library:bin': { request: v.object({ ids: Ids }), reply: Change },
  'library:restore': { request: v.object({ ids: Ids }), reply: Change },
  /** Deletes articles that are in the bin; final once it can no longer be undone. */
  'library:delete-forever': { request: v.object({ ids: Ids }), reply: Change },
  /** Adds and removes tags on articles; renames a tag with those below it; takes it off every article. */
  'library:tag': {
    request: v.object({ ids: Ids, add: v.array(v.string()), remove: v.array(v.string()) }),
    reply: Change,
  },
  'library:rename-tag': { request: v.object({ from: v.string(), to: v.string() }), reply: Change },
  'library:delete-tag': { request: v.object({ tag: v.string() }), reply: Change },
  /** Takes any change back. */
  'library:undo': { request: v.object({ undo: v.number() }), reply: v.object({ undone: v.boolean() }) },
  /** Keeps the reader's place and progress, 0 to 1. */
  'library:place': {
    request: v.object({ id: v.number(), place: PlaceSchema, progress: v.number() }),
    reply: Nothing,
  },
  /** Forgets the pictures of the oldest articles until so many bytes were freed; the reader has agreed. */
  'library:drop-pictures': {
    request: v.object({ bytes: v.number() }),
    reply: v.object({ freed: v.number() }),
  },
  /**
   * Gets the pictures that are not kept yet: of one article, or of all when there is none named. `anew` says that the
   * reader asks: then those are tried as well that failed too often.
   */
  'library:keep-pictures': {
    request: v.object({ id: v.nullable(v.number()), anew: v.boolean() }),
    reply: Nothing,
  },
  /** Keeps an article that is opened without being saved, under a key for the reading view's address. */
  'library:opened': {
    request: v.object({ article: ArticleSchema, ofPrivate: v.boolean() }),
    reply: v.object({ key: v.string() }),
  },
} as const satisfies Record<string, { request: v.GenericSchema; reply: v.GenericSchema }>;

export type MessageName = keyof typeof PROTOCOL;
export type RequestOf<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['request']>;
export type ReplyOf<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['reply']>;
