/** Following whether the library has an article. */
import type { ArticleRow } from '../db/rows';
import { articleKey } from '../page/article-key';
import { watch } from './watch';

/**
 * Tells the row of the article of an address, on whichever shelf it stands, and tells it anew whenever it changes, in
 * any tab or window; null while there is none. Returns the way to stop.
 */
export function followSaved(
  url: string,
  canonicalUrl: string | null,
  told: (row: ArticleRow | null) => void,
): () => void {
  const key = articleKey(url, canonicalUrl);
  return watch(
    (db) => db.articles.get({ key }),
    (row) => told(row ?? null),
  );
}
