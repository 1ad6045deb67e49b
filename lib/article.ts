/**
 * The one shape of an article that every part of Lede passes on, declared once as a schema and a type.
 * Plain JSON: it crosses from the tab to the popup, to the background and into the database unchanged.
 */
import * as v from 'valibot';

/** What kind of distraction a removed block was; one name for each file of lib/clean/distractions. */
export const REMOVAL_KINDS = [
  'signup',
  'newsletter',
  'paywall',
  'app-promo',
  'notifications',
  'follow',
  'donation',
  'cookie',
  'advertisement',
  'continue',
  'related',
  'share',
  'comments',
  'author-box',
  'tags',
  'copyright',
  'navigation',
  'other',
] as const;

/** What spoke against a removed block, as its reader can see it too. */
export const REMOVAL_REASONS = [
  'label',
  'words',
  'voice',
  'short',
  'form',
  'link-only',
  'leads-away',
  'apart',
  'ends-in-link',
  'named',
  'links-there',
  'machine',
  'repeats',
  'your-choice',
] as const;

/** The reasons among these words: a library keeps what earlier versions wrote, which were sentences. */
export function knownReasons(why: readonly string[]): RemovalReason[] {
  return REMOVAL_REASONS.filter((reason) => why.includes(reason));
}

/**
 * One block that was left out of the article.
 * `id` is unique within its article. `why` is what spoke against it; what no reason is called, is dropped.
 * `text` are the block's words, at most 2,000 characters; `html` is the block itself, unsanitised.
 * `after` is where it stood: the number of block elements of the article's body before it, in document order.
 */
export const RemovalSchema = v.object({
  id: v.string(),
  kind: v.picklist(REMOVAL_KINDS),
  why: v.pipe(
    v.array(v.string()),
    v.transform((why) => knownReasons(why)),
  ),
  text: v.string(),
  html: v.string(),
  after: v.number(),
});

/** How much of the article the page holds, and what tells so; `teaser` means the rest is not on the page. */
const CompletenessSchema = v.object({
  state: v.picklist(['full', 'teaser', 'unsure']),
  evidence: v.array(v.string()),
});

/** The ways to find the body; `auto` lets the cleaner choose. */
export const CANDIDATES = ['auto', 'article-element', 'unweighted', 'largest-block'] as const;

/** A picture that stands for the article; `url` is absolute. */
const LeadImageSchema = v.object({ url: v.string(), alt: v.string() });

/**
 * An article as the cleaner makes it.
 * `html` is the body alone, with absolute addresses, **not** sanitised. `text` is its text, a line for each block.
 * Dates are ISO 8601 with zone; `language` is a BCP 47 tag; unknown values are null, never empty strings.
 * `minutes` is the reading time, at least 1; 0 where only the address is known. `way` is how the body was found, where
 * the reader chose that.
 */
export const ArticleSchema = v.object({
  url: v.string(),
  canonicalUrl: v.nullable(v.string()),
  title: v.string(),
  byline: v.nullable(v.string()),
  authors: v.array(v.string()),
  siteName: v.nullable(v.string()),
  section: v.nullable(v.string()),
  published: v.nullable(v.string()),
  modified: v.nullable(v.string()),
  language: v.nullable(v.string()),
  direction: v.picklist(['ltr', 'rtl']),
  excerpt: v.nullable(v.string()),
  leadImage: v.nullable(LeadImageSchema),
  html: v.string(),
  text: v.string(),
  words: v.number(),
  minutes: v.number(),
  completeness: CompletenessSchema,
  removals: v.array(RemovalSchema),
  way: v.optional(v.picklist(CANDIDATES)),
});

export type RemovalKind = (typeof REMOVAL_KINDS)[number];
export type RemovalReason = (typeof REMOVAL_REASONS)[number];
export type Removal = v.InferOutput<typeof RemovalSchema>;
export type Completeness = v.InferOutput<typeof CompletenessSchema>;
export type LeadImage = v.InferOutput<typeof LeadImageSchema>;
export type Article = v.InferOutput<typeof ArticleSchema>;
export type CandidateName = (typeof CANDIDATES)[number];

/** Why a page is no article. */
export type NoneReason = 'front-page' | 'app' | 'consent' | 'empty' | 'too-large' | 'pdf';

/** What the content script answers: an article, or why there is none. */
export type Extraction =
  { status: 'article'; article: Article } | { status: 'none'; reason: NoneReason; url: string };
