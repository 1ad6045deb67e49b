/** Earlier texts of an article, and what changed between two of them. */
import { diffArrays, diffWordsWithSpace } from 'diff';
import { library } from '../db/open';
import type { VersionRow } from '../db/rows';

/** A piece of text that stood before, stands now, or both. */
interface Piece {
  text: string;
  is: 'same' | 'added' | 'removed';
}

/** One block of the difference: its pieces, and whether any of them changed. */
export interface ChangedBlock {
  pieces: Piece[];
  changed: boolean;
}

/** A text of an article, when it was saved, and its title then. */
export type Kept = Pick<VersionRow, 'savedAt' | 'title' | 'text'>;

/**
 * Texts that differ in more blocks than this, and blocks that differ in more words, are compared as wholes: the exact way
 * takes the square of what differs, in the page's own thread.
 */
const MOST_BLOCKS = 1000;
const MOST_WORDS = 300;

/** The earlier texts of an article, newest first. */
export async function versionsOf(articleId: number): Promise<VersionRow[]> {
  const db = await library();
  const versions = await db.versions.where('articleId').equals(articleId).toArray();
  return versions.sort((a, b) => b.savedAt - a.savedAt || b.id - a.id);
}

/** The text of an article as it is kept now, as one that is to be compared with a later. */
export async function keptNow(articleId: number): Promise<Kept | undefined> {
  const db = await library();
  const [row, content] = await Promise.all([db.articles.get(articleId), db.contents.get(articleId)]);
  return row && content && { savedAt: row.savedAt, title: row.title, text: content.text };
}

/** What changed between two texts with a line for each block: by blocks, and inside a changed block by words. */
export function difference(before: string, after: string): ChangedBlock[] {
  const [were, are] = [before.split('\n'), after.split('\n')];
  const runs = diffArrays(were, are, { maxEditLength: MOST_BLOCKS });
  if (!runs)
    return [...were.map((text) => whole(text, 'removed')), ...are.map((text) => whole(text, 'added'))];
  const blocks: ChangedBlock[] = [];
  let removed: string[] = [];
  for (const { value, added, removed: gone } of runs) {
    if (gone) {
      removed = value;
      continue;
    }
    if (added) {
      const pairs = Math.min(removed.length, value.length);
      for (let at = 0; at < pairs; at++) blocks.push(wordwise(removed[at] ?? '', value[at] ?? ''));
      blocks.push(...removed.slice(pairs).map((text) => whole(text, 'removed')));
      blocks.push(...value.slice(pairs).map((text) => whole(text, 'added')));
    } else {
      blocks.push(
        ...removed.map((text) => whole(text, 'removed')),
        ...value.map((text) => whole(text, 'same')),
      );
    }
    removed = [];
  }
  return [...blocks, ...removed.map((text) => whole(text, 'removed'))];
}

function whole(text: string, is: Piece['is']): ChangedBlock {
  return { pieces: [{ text, is }], changed: is !== 'same' };
}

function wordwise(before: string, after: string): ChangedBlock {
  const runs = diffWordsWithSpace(before, after, { maxEditLength: MOST_WORDS });
  if (!runs) {
    return { pieces: [...whole(before, 'removed').pieces, ...whole(after, 'added').pieces], changed: true };
  }
  const pieces = runs.map(({ value, added, removed }): Piece => ({
    text: value,
    is: added ? 'added' : removed ? 'removed' : 'same',
  }));
  return { pieces, changed: true };
}
