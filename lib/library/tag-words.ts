/** Tags as words: what can be one, and how they are typed and completed. */
import { LedeError } from '../errors';
import { foldTag } from '../search/query';

/** Characters a tag may have. */
export const LONGEST_TAG = 100;

/** What parts tags that are typed: the commas of all scripts. */
const COMMA = /[,\u060C\u3001\uFF0C]/u;

/** Tags that begin with what is typed, or have a level that does; for completion, at most ten. */
export function completeTag(typed: string, tags: readonly string[]): string[] {
  const sought = foldTag(typed);
  if (!sought) return [];
  const begins = tags.filter((tag) => foldTag(tag).startsWith(sought));
  const inside = tags.filter((tag) => !begins.includes(tag) && foldTag(tag).includes(`/${sought}`));
  return [...begins, ...inside].slice(0, 10);
}

/** What was typed, as the tags that its commas part. Throws `tag-too-long` or `bad-input`. */
export function typedTags(typed: string): string[] {
  const parts = typed.split(COMMA).filter((part) => part.trim() !== '');
  return unique(parts.map(cleanTag));
}

/** What was typed before its last tag, and that tag: the one that is being typed. */
export function lastTyped(typed: string): [before: string, last: string] {
  const last = typed.split(COMMA).at(-1)?.trimStart() ?? '';
  return [typed.slice(0, typed.length - last.length), last];
}

/** A tag as it is kept: single spaces, no empty levels. Throws `tag-too-long` or `bad-input`. */
export function cleanTag(typed: string): string {
  const levels = typed.split('/').map((level) => level.trim().replace(/\s+/gu, ' '));
  const tag = levels.filter((level) => level !== '').join('/');
  if (tag.length > LONGEST_TAG) throw new LedeError('tag-too-long', `${tag.length} characters`);
  if (!/[\p{L}\p{N}\p{S}]/u.test(tag)) throw new LedeError('bad-input', 'a tag without words');
  return tag;
}

/** The first spelling of each tag. */
export function unique(tags: readonly string[]): string[] {
  const seen = new Set<string>();
  return tags.filter((tag) => {
    const folded = foldTag(tag);
    return !seen.has(folded) && seen.add(folded);
  });
}
