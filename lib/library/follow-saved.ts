/** Following whether the library has an article. */
import type { ArticleRow } from '../db/rows';
import { articleKey } from './address';
import { watch } from './watch';

/**
 * Tells the row of the saved article of an address, and tells it anew whenever it changes, in any tab or window; null
 * while the article is not saved: one in the bin is not. Returns the way to stop.
 */
export function followSaved(
  url: string,
  canonicalUrl: string | null,
  told: (row: ArticleRow | null) => void,
): () => void {
  const key = articleKey(url, canonicalUrl);
  return watch(
    (db) => db.articles.get({ key }),
    (row) => told(row && (row.shelf === 'unread' || row.shelf === 'archive') ? row : null),
  );
}
