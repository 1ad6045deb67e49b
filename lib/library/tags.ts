/** Tags: plain words on articles, nested by `/`, with no life of their own beyond the articles that carry them. */
import { library, type LibraryDatabase } from '../db/open';
import { isSound } from '../db/rows';
import { foldTag } from '../search/query';
import { change, type ChangeReceipt } from './change';
import { cleanTag, unique } from './tag-words';

/**
 * Adds and removes tags on articles; a tag that the library has is spelt as it is there.
 * Throws `tag-too-long`, or `bad-input` for a tag without any words.
 */
export async function tagArticles(
  ids: readonly number[],
  tags: { add: readonly string[]; remove: readonly string[] },
): Promise<ChangeReceipt> {
  const clean = tags.add.map(cleanTag);
  const known = clean.length > 0 ? await knownTags() : [];
  const add = clean.map(spelling(known));
  const remove = new Set(tags.remove.map(foldTag));
  return changeTags(ids, (tags) => unique([...tags.filter((tag) => !remove.has(foldTag(tag))), ...add]));
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
  const clean = renamed(from, to, await knownTags());
  return changeTags(await carriers(from), (tags) => unique(tags.map((tag) => moved(tag, from, clean))));
}

/**
 * What a tag is called once it is renamed: as the library spells that name, if others have it.
 * Throws `tag-too-long` or `bad-input`.
 */
export function renamed(from: string, to: string, known: readonly string[]): string {
  return spelling(known.filter((tag) => !isWithin(tag, from)))(cleanTag(to));
}

/** Takes a tag and the tags below it off every article. */
export async function deleteTag(doomed: string): Promise<ChangeReceipt> {
  return changeTags(await carriers(doomed), (tags) => tags.filter((tag) => !isWithin(tag, doomed)));
}

/** The tags that stand below one. */
export function tagsBelow(above: string, tags: readonly string[]): string[] {
  return tags.filter((tag) => isWithin(tag, above) && foldTag(tag) !== foldTag(above));
}

/** Whether a tag is another or stands below it. */
function isWithin(tag: string, above: string): boolean {
  const folded = foldTag(tag);
  const top = foldTag(above);
  return folded === top || folded.startsWith(`${top}/`);
}

/** Every tag that an article carries, as it is spelt. */
export async function knownTags(): Promise<string[]> {
  const names = await (await library()).articles.orderBy('tags').uniqueKeys();
  return names.map(String);
}

/**
 * Spells one tag after the other: as the known tags, as far as its upper levels are among them. What it has spelt is
 * known to it as well.
 */
export function spelling(known: readonly string[]): (tag: string) => string {
  // Of several spellings the last counts: a whole tag says more than the upper levels of another.
  const spellings = new Map([...known.flatMap(levelsAbove), ...known].map((name) => [foldTag(name), name]));
  const asTheyAre = new Set(known);
  return (tag) => {
    if (asTheyAre.has(tag)) return tag;
    const levels = [...levelsAbove(tag), tag];
    const level = levels.findLast((one) => spellings.has(foldTag(one))) ?? '';
    const spelt = (spellings.get(foldTag(level)) ?? '') + tag.slice(level.length);
    for (const one of [...levelsAbove(spelt), spelt])
      if (!spellings.has(foldTag(one))) spellings.set(foldTag(one), one);
    return spelt;
  };
}

/** The tags that a tag stands below, from the top. */
export function levelsAbove(tag: string): string[] {
  return [...tag.matchAll(/\//gu)].map(({ index }) => tag.slice(0, index));
}

async function carriers(tag: string): Promise<number[]> {
  const db = await library();
  const within = (await knownTags()).filter((name) => isWithin(name, tag));
  return db.articles.where('tags').anyOf(within).distinct().primaryKeys();
}

function moved(tag: string, from: string, to: string): string {
  if (!isWithin(tag, from)) return tag;
  return [to, ...tag.split('/').slice(foldTag(from).split('/').length)].join('/');
}

/** Gives each of the articles the tags that its own become; a damaged record, which may hold anything, is left alone. */
function changeTags(
  ids: readonly number[],
  become: (tags: readonly string[]) => string[],
): Promise<ChangeReceipt> {
  return change(ids, (row) => {
    if (!isSound(row)) return null;
    const tags = become(row.tags);
    return row.tags.length === tags.length && row.tags.every((tag, at) => tag === tags[at]) ? null : { tags };
  });
}
