/** Taking articles out of Lede as a file of its own format: everything that is kept of them but the pictures. */
import { library } from '../db/open';

/** The version of the format, raised when its shape changes. */
const FORMAT = 1;

/**
 * The articles as JSON: `{lede: 1, articles: [{row, content, versions}]}`, each as it stands in the database, so that
 * a damaged one comes along as well.
 */
export async function exportArticles(ids: readonly number[]): Promise<Blob> {
  const db = await library();
  const parts: string[] = [];
  for (const id of ids) {
    const [row, content, versions] = await Promise.all([
      db.articles.get(id),
      db.contents.get(id),
      db.versions.where('articleId').equals(id).toArray(),
    ]);
    if (row) parts.push(JSON.stringify({ row, content, versions }));
  }
  return new Blob([`{"lede":${FORMAT},"articles":[\n`, parts.join(',\n'), '\n]}\n'], {
    type: 'application/json',
  });
}
