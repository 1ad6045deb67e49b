/** The search language: what a reader types, taken apart. */
import { LedeError } from '../errors';
import { siteOf } from '../page/address';
import { addressKey } from '../page/article-key';
import { fold, isOpenEnded, words } from './words';

/** Longer than anyone types; a pasted page is not a search. In characters. */
export const LONGEST_QUERY = 1000;

/** Where an article stands. */
export type State = 'unread' | 'archived' | 'favourite';

/** What `is:` knows, with other words for the same: what was read is archived. */
const STATES: ReadonlyMap<string, State> = new Map([
  ['unread', 'unread'],
  ['archived', 'archived'],
  ['read', 'archived'],
  ['favourite', 'favourite'],
  ['favorite', 'favourite'],
]);

/** Words in a row, the last of them perhaps only begun; `author` restricts them to the authors. */
export interface WordsTerm {
  kind: 'words' | 'author';
  words: string[];
  open: boolean;
}

/**
 * One condition. `tag` also means the tags below it, `site` its subdomains, and all sites with that label in their name;
 * an `address` is the key of one, perhaps only its beginning; `at` is a time in milliseconds.
 */
export type Condition =
  | WordsTerm
  | { kind: 'tag'; tag: string }
  | { kind: 'site'; site: string }
  | { kind: 'address'; address: string }
  | { kind: 'is'; state: State }
  | { kind: 'before' | 'after'; at: number };

/** Whether the condition is about words rather than facts. */
export function isWords<T extends Condition>(term: T): term is Extract<T, WordsTerm> {
  return term.kind === 'words' || term.kind === 'author';
}

/** One condition, or its opposite. An article is found when all terms of a query hold. */
export type Term = Condition & { not: boolean };

/** A search, taken apart. Without terms it finds everything. */
export type Query = readonly Term[];

/** An optional minus, an optional `name:`, and either a quoted or a bare value. A quote may be left open while typing. */
const TERM = /(?<not>-)?(?:(?<name>[a-z]+):)?(?:"(?<quoted>[^"]*)(?<closed>"?)|(?<bare>[^\s"]+))/giu;

/**
 * Takes a search apart. The last word is sought as a beginning, since it is still being typed, unless a space or
 * quote ends it; any word is with a `*`. What looks like a filter but is none is sought as words.
 * Throws `query-too-long`.
 */
export function parseQuery(typed: string): Query {
  if (typed.length > LONGEST_QUERY) throw new LedeError('query-too-long', `${typed.length} characters`);
  const terms: Term[] = [];
  for (const match of typed.matchAll(TERM)) {
    const { not, name, quoted, closed, bare } = match.groups ?? {};
    const value = quoted ?? bare ?? '';
    const atEnd = match.index + match[0].length === typed.length;
    const open = value.endsWith('*') || (atEnd && closed !== '"' && /[\p{L}\p{N}\p{M}]$/u.test(value));
    const condition =
      addressTerm(quoted === undefined ? match[0] : '') ??
      (name ? filter(name.toLowerCase(), value, open) : null);
    const found = condition ?? wordsTerm('words', name ? `${name} ${value}` : value, open);
    if (found) terms.push({ ...found, not: not === '-' });
  }
  return terms;
}

function filter(name: string, value: string, open: boolean): Condition | null {
  if (name === 'author') return wordsTerm('author', value, open);
  if (name === 'tag') return value ? { kind: 'tag', tag: foldTag(value) } : null;
  if (name === 'site') return siteTerm(value);
  if (name === 'is') {
    const state = STATES.get(value.toLowerCase());
    return state ? { kind: 'is', state } : null;
  }
  if (name !== 'before' && name !== 'after') return null;
  const at = timeOf(value, name);
  return at === null ? null : { kind: name, at };
}

/** An address that was pasted, with its scheme or without; a host with `www.` alone is its site. */
function addressTerm(typed: string): Condition | null {
  const bare = typed.replace(/^-/u, '');
  if (/^www\.[^/]+$/iu.test(bare)) return siteTerm(bare);
  if (/^https?:\/\/./iu.test(bare)) return { kind: 'address', address: addressKey(bare) };
  return WITHOUT_SCHEME.test(bare) ? { kind: 'address', address: addressKey(`https://${bare}`) } : null;
}

/** A host of two parts or more, and a path. */
const WITHOUT_SCHEME = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}\/./u;

/** A site by its host, or by any address of it. */
function siteTerm(value: string): Condition | null {
  const site = siteOf(/^https?:/iu.test(value) ? value : `https://${value}`);
  return site ? { kind: 'site', site } : null;
}

function wordsTerm(kind: WordsTerm['kind'], value: string, open: boolean): WordsTerm | null {
  const found = [...words(value)].map(({ word }) => word).filter((word) => word !== '');
  const last = found.at(-1);
  return last === undefined ? null : { kind, words: found, open: open || isOpenEnded(last) };
}

/** `before:2026` ends before that year; `after:2026` begins with it, and so for months and days. Local time. */
function timeOf(value: string, name: 'before' | 'after'): number | null {
  const match = /^(\d{4})(?:-(\d{1,2}))?(?:-(\d{1,2}))?$/u.exec(value);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1) - 1, Number(match[3] ?? 1)];
  const date = new Date(year, month, day);
  // Of a month or a day that there is not, the calendar makes another.
  if (date.getMonth() !== month || date.getDate() !== day) return null;
  return name === 'before' ? date.getTime() - 1 : date.getTime();
}

/** A tag as tags are compared: folded, without stray slashes. */
export function foldTag(tag: string): string {
  return fold(tag).replace(/^[\s/]+|[\s/]+$/gu, '');
}
