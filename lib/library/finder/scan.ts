/** Search without an index: every article is looked at. Slow, always right, and there when the index cannot open. */
import type { LibraryDatabase } from '../../db/open';
import type { ArticleRow } from '../../db/rows';
import { documentFor, factsFor } from '../../search/document';
import { matches, score } from '../../search/match';
import { isWords, type Query } from '../../search/query';
import { searchedText } from '../../search/searched-text';
import { foldLetters } from '../../search/words';
import { inBatches } from '../batches';

/** Articles read at a time. */
const BATCH = 200;

/** The numbers of all articles in the bin, or outside it, that answer the query, best first, then newest. */
export async function scan(db: LibraryDatabase, query: Query, inBin = false): Promise<number[]> {
  const found: { id: number; points: number }[] = [];
  const ids = await db.articles.orderBy('savedAt').reverse().primaryKeys();
  const filters = query.filter((term) => !isWords(term));
  for (const batch of inBatches(ids, BATCH)) {
    const rows = (await db.articles.bulkGet(batch))
      .map((row) => (inBin ? beforeBin(row) : row))
      .filter(
        (row): row is ArticleRow =>
          row !== undefined && unlessDamaged(() => couldMatch(row, filters)) === true,
      );
    const contents = await db.contents.bulkGet(rows.map((row) => row.id));
    rows.forEach((row, n) => {
      const content = contents[n];
      const points = unlessDamaged(() => look(row, content ? searchedText(content) : '', query));
      if (points !== null) found.push({ id: row.id, points });
    });
  }
  return found.sort((a, b) => b.points - a.points).map(({ id }) => id);
}

/** An article of the bin as it stood before; no other. */
function beforeBin(row: ArticleRow | undefined): ArticleRow | undefined {
  return row?.shelf === 'bin' ? { ...row, shelf: row.binned?.from ?? 'unread' } : undefined;
}

/** A damaged record has no words to find, and keeps no other from being found. */
function unlessDamaged<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

function couldMatch(row: ArticleRow, filters: Query): boolean {
  const facts = factsFor(row);
  if (!facts) return false;
  return matches({ ...facts, fields: { title: '', authors: '', site: '', tags: '', body: '' } }, filters);
}

/** The article's points, or null. Cutting a text into words is dear, so an article that lacks a sought word is not cut. */
function look(row: ArticleRow, text: string, query: Query): number | null {
  const all = foldLetters([row.title, ...row.authors, row.siteName, row.site, ...row.tags, text].join(' '));
  const there = (word: string): boolean => all.includes(word);
  if (!query.every((term) => term.not || !isWords(term) || term.words.every(there))) return null;
  const document = documentFor(row, text);
  return document && matches(document, query) ? score(document, query) : null;
}
