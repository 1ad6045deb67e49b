/** The words that a page is read by, as the extension hands them to its content script. */
import { ALL_WORDS } from '../../lib/clean/words/all-words';
import type { LanguageWords } from '../../lib/clean/words/language-words';
import { packsFor } from '../../lib/clean/words/packs';

/** For the page's own languages, its first first. */
export function wordsFor(page: Document): LanguageWords[] {
  return packsFor(page).map((pack) => ALL_WORDS[pack].words);
}
