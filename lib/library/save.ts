/** Keeping an article, and taking that back. */
import type { Transaction } from 'dexie';
import type { Article } from '../article';
import { storageError } from '../db/failures';
import { finishWith } from '../db/finish';
import { library, type LibraryDatabase } from '../db/open';
import type { ArticleRow, PendingRow } from '../db/rows';
import { LedeError } from '../errors';
import { articleKey } from '../page/article-key';
import { change, formerly } from './change';
import { contentOf, factsOf, newRow, type ArticleFacts } from './record';
import { remove } from './remove';
import { isSameText, isSameWay, readingOf, type Reading } from './same-text';
import { isTextChangedSince, undo } from './undo';

/**
 * What a save did. `created` is false when the article was there already and has been brought up to date;
 * `changed` says that its text was another, and the earlier one has been kept as a version.
 * `undo` is the number of the change, by which it is taken back; null when there is nothing to return to but absence.
 */
export interface SaveReceipt {
  id: number;
  created: boolean;
  changed: boolean;
  undo: number | null;
}

/**
 * Keeps the article, and answers when it is on the disk. An article of the same canonical address is brought up to
 * date: it is unread again, and keeps its tags, favourite, place, and its earlier text. Where only its address is known,
 * as of a link, what is kept of it stays.
 * Throws `storage-full` or `storage-failed`, with nothing changed, and `database-newer`.
 */
export async function save(article: Article): Promise<SaveReceipt> {
  const db = await library();
  const facts = factsOf(article);
  try {
    return await db.transaction(
      'rw',
      [db.articles, db.contents, db.versions, db.pending, db.undos],
      async (tx) => (await add(db, tx, article, facts)) ?? (await update(db, article, facts)),
    );
  } catch (cause) {
    throw storageError(cause);
  }
}

/** Adds a new article; null when there is one of its key. Trying is quicker than looking first: most are new. */
async function add(
  db: LibraryDatabase,
  tx: Transaction,
  article: Article,
  facts: ArticleFacts,
): Promise<SaveReceipt | null> {
  const id = await db.articles.add(newRow(facts, Date.now())).catch('ConstraintError', () => null);
  if (id === null) return null;
  const log: Omit<PendingRow, 'seq'> = { id, what: 'all' };
  finishWith(tx, [
    ['pending', log],
    ['contents', contentOf(id, article)],
  ]);
  return { id, created: true, changed: false, undo: null };
}

async function update(db: LibraryDatabase, article: Article, facts: ArticleFacts): Promise<SaveReceipt> {
  const before = await db.articles.where('key').equals(facts.key).first();
  if (!before) throw new LedeError('storage-failed', 'the article is neither new nor there');
  const { id } = before;
  const now = Date.now();
  const content = await db.contents.get(id);
  if (content && !isAddressAlone(content) && isAddressAlone(article)) {
    const { undo: token } = await change([id], () => ({ shelf: 'unread', binned: undefined }));
    return { id, created: false, changed: false, undo: token };
  }
  const changed = content !== undefined && !isSameText(readingOf(content), readingOf(article));
  const fresh = {
    ...facts,
    savedAt: now,
    shelf: 'unread' as const,
    binned: undefined,
    // Nothing is known of the new text's; where this ends before they are looked for, opening the article begins it.
    pictures: undefined,
    versions: before.versions + (changed ? 1 : 0),
  };
  await db.articles.update(id, fresh);
  const { savedAt, title, thumb } = before;
  const versions = changed
    ? [await db.versions.add({ articleId: id, savedAt, title, html: content.html, text: content.text })]
    : [];
  await db.contents.put(contentOf(id, article));
  await db.pending.add({ id, what: 'all' });
  const contents = content ? [content] : [];
  const rows = [{ id, ...formerly(before, fresh), thumb }];
  const token = await db.undos.add({ at: now, rows, contents, versions });
  return { id, created: false, changed: changed && isSameWay(before, facts), undo: token };
}

/** Whether nothing was ever read of the article: one without words may also have had them taken out. */
function isAddressAlone({ html, removals }: Pick<Article, 'html' | 'removals'>): boolean {
  return html === '' && removals.length === 0;
}

/**
 * Takes a save back: a new article goes, one brought up to date is as it was. False when it was too long ago, or the
 * article has been saved again since.
 */
export async function undoSave({ id, undo: token }: Pick<SaveReceipt, 'id' | 'undo'>): Promise<boolean> {
  if (token !== null) return undo(token);
  return !(await isTextChangedSince(await library(), [id], 0)) && remove([id]);
}

/** The row of the saved article of this address, or null; one in the bin counts as not saved. */
export async function findSaved(url: string, canonicalUrl: string | null = null): Promise<ArticleRow | null> {
  const db = await library();
  const row = await db.articles.get({ key: articleKey(url, canonicalUrl) });
  return row && (row.shelf === 'unread' || row.shelf === 'archive') ? row : null;
}

/**
 * Whether the page of a saved article says something else by now than was kept of it; of a link nothing was, and of one
 * that was read in another way that is not known.
 */
export async function hasChanged(row: Pick<ArticleRow, 'id' | 'way'>, read: Reading): Promise<boolean> {
  if (!isSameWay(row, read)) return false;
  const content = await (await library()).contents.get(row.id);
  return content !== undefined && content.text !== '' && !isSameText(readingOf(content), read);
}
