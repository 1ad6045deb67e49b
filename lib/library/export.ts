/** Taking articles out of Lede as a file of its own format: everything that is kept of them. */
import { library, type LibraryDatabase } from '../db/open';
import { pictureEntry, type PictureEntry } from './picture-entry';
import { keptPictures } from './show';

/** The version of the format, raised when its shape changes. */
export const FORMAT = 1;

/**
 * The articles as JSON: `{lede: 1, count, articles: [{row, content, versions, pictures}]}`, one a line, each as it stands
 * in the database, so that a damaged one comes along as well. Their count tells of a file that was cut off later. Pictures
 * only where they are asked for: they make the file some hundred times larger.
 */
export async function exportArticles(
  ids: readonly number[],
  { pictures = false }: { pictures?: boolean } = {},
): Promise<Blob> {
  const db = await library();
  const articles: Blob[] = [];
  for (const id of ids) {
    const line = await lineOf(db, id, pictures);
    // A blob of its own for each: browsers keep blobs on the disk, and so no more than one article in memory.
    if (line) articles.push(new Blob([articles.length > 0 ? ',\n' : '', line]));
  }
  const head = `{"lede":${FORMAT},"count":${articles.length},"articles":[\n`;
  return new Blob([head, ...articles, '\n]}\n'], { type: 'application/json' });
}

async function lineOf(db: LibraryDatabase, id: number, withPictures: boolean): Promise<string | null> {
  const [row, content, versions] = await Promise.all([
    db.articles.get(id),
    db.contents.get(id),
    db.versions.where('articleId').equals(id).toArray(),
  ]);
  if (!row) return null;
  const pictures = withPictures ? await picturesOf(id) : undefined;
  return JSON.stringify({ row, content, versions, pictures });
}

async function picturesOf(id: number): Promise<PictureEntry[]> {
  const kept = [...(await keptPictures(id))];
  return Promise.all(kept.map(([src, image]) => pictureEntry(src, image)));
}
