/** Tags: plain words on articles, nested by `/`, with no life of their own beyond the articles that carry them. */
import { library, type LibraryDatabase } from '../db/open';
import { isSound } from '../db/rows';
import { LedeError } from '../errors';
import { foldTag } from '../search/query';
import { change, type ChangeReceipt } from './change';

/** Characters a tag may have. */
export const LONGEST_TAG = 100;

/** Adds and removes tags on articles. Throws `tag-too-long`, or `bad-input` for a tag without any words. */
export function tagArticles(
  ids: readonly number[],
  tags: { add: readonly string[]; remove: readonly string[] },
): Promise<ChangeReceipt> {
  const add = tags.add.map(cleanTag);
  const remove = new Set(tags.remove.map(foldTag));
  return change(ids, (row) => {
    const kept = row.tags.filter((tag) => !remove.has(foldTag(tag)));
    return changed(row.tags, unique([...kept, ...add]));
  });
}

/** The tags that every one of these articles carries. */
export async function tagsOfAll(db: LibraryDatabase, ids: readonly number[]): Promise<string[]> {
  const rows = await db.articles.bulkGet([...ids]);
  const [first = [], ...others] = rows.flatMap((row) => (row && isSound(row) ? [row.tags] : []));
  return first.filter((tag) => others.every((tags) => tags.includes(tag)));
}

/**
 * Renames a tag and the tags below it. Onto a tag that exists this merges the two.
 * Throws `tag-too-long` or `bad-input`.
 */
export async function renameTag(from: string, to: string): Promise<ChangeReceipt> {
  const clean = cleanTag(to);
  return change(await carriers(from), ({ tags }) =>
    changed(tags, unique(tags.map((tag) => moved(tag, from, clean)))),
  );
}

/** Takes a tag and the tags below it off every article. */
export async function deleteTag(doomed: string): Promise<ChangeReceipt> {
  return change(await carriers(doomed), ({ tags }) =>
    changed(
      tags,
      tags.filter((tag) => !isWithin(tag, doomed)),
    ),
  );
}

/** Tags that begin with what is typed, or have a level that does; for completion, at most ten. */
export function completeTag(typed: string, tags: readonly string[]): string[] {
  const sought = foldTag(typed);
  if (!sought) return [];
  const begins = tags.filter((tag) => foldTag(tag).startsWith(sought));
  const inside = tags.filter((tag) => !begins.includes(tag) && foldTag(tag).includes(`/${sought}`));
  return [...begins, ...inside].slice(0, 10);
}

/** Whether a tag is another or stands below it. */
function isWithin(tag: string, above: string): boolean {
  const folded = foldTag(tag);
  const top = foldTag(above);
  return folded === top || folded.startsWith(`${top}/`);
}

/** A tag as it is kept: single spaces, no empty levels. Throws `tag-too-long` or `bad-input`. */
export function cleanTag(typed: string): string {
  const levels = typed.split('/').map((level) => level.trim().replace(/\s+/gu, ' '));
  const tag = levels.filter((level) => level !== '').join('/');
  if (tag.length > LONGEST_TAG) throw new LedeError('tag-too-long', `${tag.length} characters`);
  if (!/[\p{L}\p{N}\p{S}]/u.test(tag)) throw new LedeError('bad-input', 'a tag without words');
  return tag;
}

async function carriers(tag: string): Promise<number[]> {
  const db = await library();
  const names = await db.articles.orderBy('tags').uniqueKeys();
  const within = names.map(String).filter((name) => isWithin(name, tag));
  return db.articles.where('tags').anyOf(within).distinct().primaryKeys();
}

function moved(tag: string, from: string, to: string): string {
  if (!isWithin(tag, from)) return tag;
  return [to, ...tag.split('/').slice(foldTag(from).split('/').length)].join('/');
}

/** The first spelling of each tag. */
export function unique(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const folded = foldTag(tag);
    return !seen.has(folded) && seen.add(folded);
  });
}

function changed(before: readonly string[], tags: string[]): { tags: string[] } | null {
  return before.length === tags.length && before.every((tag, at) => tag === tags[at]) ? null : { tags };
}
