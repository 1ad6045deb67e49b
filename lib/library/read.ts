/** Reading the library; any context may do so, as often as it likes. */
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { library } from '../db/open';
import { isSound, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { articleOf } from './record';

/** A saved article: its row, and the article as it was saved, its pictures still at their addresses. */
export interface SavedArticle {
  row: ArticleRow;
  article: Article;
}

/** The saved article of that number. Throws `not-found`, or `record-damaged` when its record makes no sense. */
export async function get(id: number): Promise<SavedArticle> {
  const db = await library();
  const [row, content] = await Promise.all([db.articles.get(id), db.contents.get(id)]).catch(
    (cause: unknown) => {
      throw storageError(cause);
    },
  );
  if (!row) throw new LedeError('not-found', `article ${id}`);
  if (!content || !isSound(row)) throw new LedeError('record-damaged', `article ${id}`);
  return { row, article: articleOf(row, content) };
}

/** The newest saved articles that are unread or archived, newest first; damaged ones are left out. */
export async function newest(count: number): Promise<ArticleRow[]> {
  const db = await library();
  const rows = await db.articles
    .orderBy('savedAt')
    .reverse()
    .filter((row) => (row.shelf === 'unread' || row.shelf === 'archive') && isSound(row))
    .limit(count)
    .toArray();
  return rows;
}
