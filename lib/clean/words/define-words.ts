/** A language's file is a script of its own as well: injected before the content script where a page is in that language. */
import type { LanguageWords } from './language-words';
import type { PackName } from './packs';
import { prepareWords } from './prepare';
import { readyWords, type WordsScript } from './ready-words';

/** Declares a language's words as they are written. The build puts `readyWords` with the prepared ones in its place. */
export function defineWords(name: PackName, words: LanguageWords): WordsScript {
  return readyWords(name, prepareWords(words));
}
