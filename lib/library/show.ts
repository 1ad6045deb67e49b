/** Reading what pages show of saved articles. */
import { storageError } from '../db/failures';
import { library } from '../db/open';
import type { ImageRow } from '../db/rows';
import { picturesOf } from './remove';
import { savedArticle, type SavedArticle } from './saved-article';

/** Reads a saved article for a page to show. Throws `not-found` or `record-damaged`. */
export async function openSaved(id: number): Promise<SavedArticle> {
  const db = await library();
  const [row, content, pictures] = await Promise.all([
    db.articles.get(id),
    db.contents.get(id),
    keptPictures(id),
  ]).catch((cause: unknown) => {
    throw storageError(cause);
  });
  return savedArticle(id, { row, content, pictures });
}

/** The kept pictures of an article, by their address on the web; for showing and exporting. */
export async function keptPictures(id: number): Promise<Map<string, ImageRow>> {
  const db = await library();
  const kept = (await picturesOf(db, id).toArray()).filter(({ hash }) => hash !== undefined);
  const images = await db.images.bulkGet(kept.map(({ hash }) => hash ?? ''));
  return new Map(
    kept.flatMap(({ src }, at): [string, ImageRow][] => {
      const image = images[at];
      return image ? [[src, image]] : [];
    }),
  );
}

/** The small pictures for rows of a list, by the rows' `thumb`. */
export async function thumbsFor(hashes: readonly string[]): Promise<Map<string, Blob>> {
  const db = await library();
  const images = await db.images.bulkGet([...hashes]);
  return new Map(
    images.flatMap((image): [string, Blob][] => (image?.thumb ? [[image.hash, image.thumb]] : [])),
  );
}
