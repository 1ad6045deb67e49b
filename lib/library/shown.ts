/** From what is kept of a saved article to one that can be shown: its pictures from the library, nothing from the network. */
import type { Article } from '../article';
import type { SavedRows } from '../db/early';
import { isSound, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { localise } from '../images/localise';
import { articleOf } from './record';

/** An article whose pictures have local addresses; `release` gives their memory back when it is shown no more. */
export interface ShownArticle {
  row: ArticleRow;
  article: Article;
  release: () => void;
}

/** Makes the article of that number ready for a page to show. Throws `not-found` or `record-damaged`. */
export function shownArticle(id: number, { row, content, pictures }: SavedRows): ShownArticle {
  if (row === undefined) throw new LedeError('not-found', `article ${id}`);
  if (!content || !isSound(row)) throw new LedeError('record-damaged', `article ${id}`);
  const article = articleOf(row, content);
  const local = new Map(
    [...pictures].map(([src, { blob, width, height }]) => [
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
