/**
 * The whole protocol between Lede's contexts: every message goes from a page of Lede to its background.
 * A line a message: what is asked, what is answered. Both are checked on arrival.
 */
import * as v from 'valibot';
import { ArticleSchema } from '../article';

const Nothing = v.object({});

export const PROTOCOL = {
  /** Opens an article, saved or not, in the reading view, in a new tab beside the one it came from. */
  'background:open-reader': { request: v.object({ article: ArticleSchema }), reply: Nothing },
} as const satisfies Record<string, { request: v.GenericSchema; reply: v.GenericSchema }>;

export type MessageName = keyof typeof PROTOCOL;
export type RequestOf<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['request']>;
export type ReplyOf<N extends MessageName> = v.InferOutput<(typeof PROTOCOL)[N]['reply']>;
