/** A language's file is a script of its own as well: injected before the content script where a page is in that language. */
import type { LanguageWords } from './language-words';
import type { PackName } from './packs';

declare global {
  /** The words injected into this world so far, by the name of their file. */
  var ledeWords: Partial<Record<PackName, LanguageWords>> | undefined;
}

/** The words of a language, and what the script does with them. */
export interface WordsScript {
  words: LanguageWords;
  main(): void;
}

/** Declares a language's words; as a script it leaves them for the content script. */
export function defineWords(name: PackName, words: LanguageWords): WordsScript {
  return {
    words,
    main() {
      (globalThis.ledeWords ??= {})[name] = words;
    },
  };
}
