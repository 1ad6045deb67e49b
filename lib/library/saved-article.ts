/** From what is kept of a saved article to one that can be shown, with its pictures from the library. */
import type { Article } from '../article';
import type { SavedRows } from '../db/early';
import { isSound, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { KeptPictures } from '../reading/kept-pictures';
import { articleOf } from './record';

/** A saved article as it was saved, and the pictures that are shown in place of those on the web. */
export interface SavedArticle {
  row: ArticleRow;
  article: Article;
  pictures: KeptPictures;
}

/** Makes the article of that number ready for a page to show. Throws `not-found` or `record-damaged`. */
export function savedArticle(id: number, { row, content, pictures }: SavedRows): SavedArticle {
  if (row === undefined) throw new LedeError('not-found', `article ${id}`);
  if (!content || !isSound(row)) throw new LedeError('record-damaged', `article ${id}`);
  return { row, article: articleOf(row, content), pictures: new KeptPictures(pictures) };
}
