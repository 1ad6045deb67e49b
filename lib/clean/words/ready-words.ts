/** The words of a language as the content script reads them. */
import type { LanguageWords } from './language-words';
import type { PackName } from './packs';

declare global {
  /** The words injected into this world so far, by the name of their file. */
  var ledeWords: Partial<Record<PackName, LanguageWords>> | undefined;
}

/** The words of a language, their lists prepared, and what the script does with them. */
export interface WordsScript {
  words: LanguageWords;
  main(): void;
}

/** Declares prepared words; as a script they are left for the content script. */
export function readyWords(name: PackName, words: LanguageWords): WordsScript {
  return {
    words,
    main() {
      (globalThis.ledeWords ??= {})[name] = words;
    },
  };
}
