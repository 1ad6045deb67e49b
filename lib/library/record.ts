/** Between an `Article` and the rows that keep it. */
import type { Article } from '../article';
import type { ArticleRow, ContentRow, NewArticleRow } from '../db/rows';
import { sortKey } from '../search/words';
import { siteOf } from '../page/address';
import { articleKey } from '../page/article-key';

/** Long enough to sort by; a title of a whole paragraph would only swell the index. */
const TITLE_KEY_LENGTH = 80;

/** When an article was published that does not say so. */
export const UNDATED = 0;

/** Characters of the text that stand for an excerpt; a line of the list shows fewer. */
const OPENING_LENGTH = 200;

/** The part of a row that comes from the article itself and is renewed whenever it is saved again. */
export type ArticleFacts = Omit<
  NewArticleRow,
  | 'savedAt'
  | 'shelf'
  | 'favourite'
  | 'tags'
  | 'binned'
  | 'progress'
  | 'place'
  | 'pictures'
  | 'thumb'
  | 'versions'
>;

/** What the article says of itself, as its row holds it. An article without a title goes by its address. */
export function factsOf(article: Article): ArticleFacts {
  const { html, text, removals, ...shared } = article;
  const title = article.title.trim() || addressAsTitle(article.url);
  const publishedAt = Date.parse(article.published ?? '');
  return {
    ...shared,
    // Named also where there is none, so that it takes the place of another.
    way: article.way,
    title,
    key: articleKey(article.url, article.canonicalUrl),
    site: siteOf(article.url),
    titleKey: sortKey(title).slice(0, TITLE_KEY_LENGTH),
    publishedAt: Number.isNaN(publishedAt) ? UNDATED : publishedAt,
    ...(!article.excerpt && { opening: text.slice(0, OPENING_LENGTH) }),
  };
}

/** A new row for an article saved at `now`, unread. */
export function newRow(facts: ArticleFacts, now: number): NewArticleRow {
  return { ...facts, savedAt: now, shelf: 'unread', tags: [], progress: 0, versions: 0 };
}

/** The article's large part, under its row's number. */
export function contentOf(id: number, article: Article): ContentRow {
  return { id, html: article.html, text: article.text, removals: article.removals };
}

/** The article as it was saved. */
export function articleOf(row: ArticleRow, content: ContentRow): Article {
  return {
    url: row.url,
    canonicalUrl: row.canonicalUrl,
    title: row.title,
    byline: row.byline,
    authors: row.authors,
    siteName: row.siteName,
    section: row.section,
    published: row.published,
    modified: row.modified,
    language: row.language,
    direction: row.direction,
    excerpt: row.excerpt,
    leadImage: row.leadImage,
    words: row.words,
    minutes: row.minutes,
    completeness: row.completeness,
    html: content.html,
    text: content.text,
    removals: content.removals,
    ...(row.way && { way: row.way }),
  };
}

function addressAsTitle(address: string): string {
  return address.replace(/^https?:\/\/(?:www\.)?/u, '').replace(/[?#].*$/u, '');
}
