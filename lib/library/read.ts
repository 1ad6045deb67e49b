/** Reading the library; any context may do so, as often as it likes. */
import { storageError } from '../db/failures';
import { library } from '../db/open';
import { isSound, type ArticleRow } from '../db/rows';
import { savedText, type SavedText } from './saved-article';

/** The saved article of that number. Throws `not-found`, or `record-damaged` when its record makes no sense. */
export async function get(id: number): Promise<SavedText> {
  const db = await library();
  const [row, content] = await Promise.all([db.articles.get(id), db.contents.get(id)]).catch(
    (cause: unknown) => {
      throw storageError(cause);
    },
  );
  return savedText(id, { row, content });
}

/** The newest saved articles that are unread or archived, newest first; damaged ones are left out. */
export async function newest(count: number): Promise<ArticleRow[]> {
  const db = await library();
  return db.articles
    .orderBy('savedAt')
    .reverse()
    .filter((row) => (row.shelf === 'unread' || row.shelf === 'archive') && isSound(row))
    .limit(count)
    .toArray();
}
