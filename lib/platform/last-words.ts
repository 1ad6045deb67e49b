/**
 * Which words the last page asked for: a language or two, nothing about the page. Kept in the popup's own storage; the
 * background has none such, and remembers them while it is awake.
 */
import type { PartName } from '../clean/parts';
import type { Injected } from './inject';

const KEY = 'words';

let awake: readonly PartName[] | undefined;

/** The scripts with the words that the last page asked for; none for a reader of English. */
export function lastWords(): readonly PartName[] {
  if (awake) return awake;
  try {
    const known: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]');
    return Array.isArray(known) ? known.filter(isWords) : [];
  } catch {
    return [];
  }
}

/** Keeps what a page asked for, and forgets what an article in English did without. */
export function rememberWords(answer: Injected, asked: readonly PartName[] | null): void {
  const inEnglish = answer?.status === 'article' && (answer.article.language ?? '').startsWith('en');
  const words = inEnglish ? [] : asked?.filter(isWords);
  if (!words || (words.length === 0 && !inEnglish)) return;
  awake = words;
  try {
    localStorage.setItem(KEY, JSON.stringify(words));
  } catch {
    // Then only this context knows.
  }
}

function isWords(part: unknown): part is PartName {
  return typeof part === 'string' && /^words-[a-z]+$/u.test(part);
}
