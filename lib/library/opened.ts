/** Articles opened in the reading view without being saved: kept for a while, so that the view survives a restart. */
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { library } from '../db/open';
import { LedeError } from '../errors';
import { getPrivate, isPrivate, keepPrivate } from './private';

/** How many are kept; older ones go as new ones come. */
const KEPT = 50;

/**
 * Keeps the article for the reading view and answers with the key it goes by in the view's address; one of a private
 * window in memory alone.
 */
export async function keepOpened(article: Article, ofPrivate = false): Promise<string> {
  if (ofPrivate) return keepPrivate(article);
  const db = await library();
  const key = crypto.randomUUID();
  try {
    await db.transaction('rw', db.opened, async () => {
      // After all others, even where the clock was set back: the first to go are those that came first.
      const newest = await db.opened.orderBy('at').last();
      await db.opened.add({ key, at: Math.max(Date.now(), (newest?.at ?? 0) + 1), article });
      const extra = (await db.opened.count()) - KEPT;
      if (extra > 0) await db.opened.bulkDelete(await db.opened.orderBy('at').limit(extra).primaryKeys());
    });
  } catch (cause) {
    throw storageError(cause);
  }
  return key;
}

/** The article opened under that key. Throws `not-found` once it has made room for newer ones. */
export async function getOpened(key: string): Promise<Article> {
  const article = isPrivate(key) ? await getPrivate(key) : (await (await library()).opened.get(key))?.article;
  if (!article) throw new LedeError('not-found', `opened article ${key}`);
  return article;
}
