/** A saved article ready to be read: its pictures from the library, nothing from the network. */
import type { Article } from '../article';
import { library } from '../db/open';
import type { ArticleRow, ImageRow } from '../db/rows';
import { localise } from '../images/localise';
import { get } from './read';
import { picturesOf } from './remove';

/** An article whose pictures have local addresses; `release` gives their memory back when it is shown no more. */
export interface ShownArticle {
  row: ArticleRow;
  article: Article;
  release: () => void;
}

/** Reads a saved article for a page to show. Throws `not-found` or `record-damaged`. */
export async function openSaved(id: number): Promise<ShownArticle> {
  const [{ row, article }, kept] = await Promise.all([get(id), keptPictures(id)]);
  const local = new Map(
    [...kept].map(([src, { blob, width, height }]) => [
      src,
      { address: URL.createObjectURL(blob), width, height },
    ]),
  );
  const lead = article.leadImage && local.get(article.leadImage.url)?.address;
  return {
    row,
    article: {
      ...article,
      html: localise(article.html, local),
      leadImage: article.leadImage && lead ? { ...article.leadImage, url: lead } : null,
    },
    release: () => {
      for (const { address } of local.values()) URL.revokeObjectURL(address);
    },
  };
}

/** The kept pictures of an article, by their address on the web; for showing and exporting. */
export async function picturesFor(id: number): Promise<Map<string, Blob>> {
  return new Map([...(await keptPictures(id))].map(([src, { blob }]) => [src, blob]));
}

async function keptPictures(id: number): Promise<Map<string, ImageRow>> {
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
