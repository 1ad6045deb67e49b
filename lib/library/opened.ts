/** Articles opened in the reading view without being saved: kept for a while, so that the view survives a restart. */
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { library } from '../db/open';
import { LedeError } from '../errors';

/** How many are kept; older ones go as new ones come. */
const KEPT = 50;

/** Keeps the article for the reading view and answers with the key it goes by in the view's address. */
export async function keepOpened(article: Article): Promise<string> {
  const db = await library();
  const key = crypto.randomUUID();
  try {
    await db.transaction('rw', db.opened, async () => {
      await db.opened.add({ key, at: Date.now(), article });
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
  const db = await library();
  const row = await db.opened.get(key);
  if (!row) throw new LedeError('not-found', `opened article ${key}`);
  return row.article;
}
