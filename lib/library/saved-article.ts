/** From what is kept of a saved article to one that can be shown, with its pictures from the library. */
import type { Article } from '../article';
import type { SavedRows } from '../db/early';
import { isSound, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { KeptPictures } from '../reading/kept-pictures';
import { articleOf } from './record';

/** A saved article: its row, and the article as it was saved, its pictures still at their addresses. */
export interface SavedText {
  row: ArticleRow;
  article: Article;
}

/** A saved article, and the pictures that are shown in place of those on the web. */
export interface SavedArticle extends SavedText {
  pictures: KeptPictures;
}

/** Makes the article of that number ready for a page to show. Throws `not-found` or `record-damaged`. */
export function savedArticle(id: number, { pictures, ...rows }: SavedRows): SavedArticle {
  return { ...savedText(id, rows), pictures: new KeptPictures(pictures) };
}

/** The same without pictures. */
export function savedText(id: number, { row, content }: Pick<SavedRows, 'row' | 'content'>): SavedText {
  if (row === undefined) throw new LedeError('not-found', `article ${id}`);
  if (!content || !isSound(row)) throw new LedeError('record-damaged', `article ${id}`);
  return { row, article: articleOf(row, content) };
}
