/** Whether a page still says what was kept of it. */
import type { Article, CandidateName } from '../article';

/** The text of an article with a line for each block, what was taken out of the page beside it, and how it was found. */
export interface Reading {
  text: string;
  removed: string;
  way?: CandidateName | undefined;
}

/** How an article, or what is kept of it, was read. */
export const readingOf = ({ text, removals, way }: Pick<Article, 'text' | 'removals' | 'way'>): Reading => ({
  text,
  removed: removals.map((removal) => removal.text).join('\n'),
  way,
});

/** Whether two texts were found in one way; what differs between others tells nothing of the page. */
export const isSameWay = (one: Pick<Article, 'way'>, other: Pick<Article, 'way'>): boolean =>
  (one.way ?? 'auto') === (other.way ?? 'auto');

const bare = (text: string): string => text.replace(/\s+/gu, '');

/**
 * True where each line of either reading stands in the other, or was taken out there: a block that the reader, or another
 * release, takes out or puts back changes no page.
 */
export function isSameText(one: Reading, other: Reading): boolean {
  return holdsAll(one, other) && holdsAll(other, one);
}

function holdsAll({ text, removed }: Reading, other: Reading): boolean {
  const lines = new Set(text.split('\n').map(bare));
  const out = bare(removed);
  return other.text.split('\n').every((line) => lines.has(bare(line)) || out.includes(bare(line)));
}
