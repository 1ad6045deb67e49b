/** A text as lists of words are asked of it: what was found once need not be sought again. */
import type { RemovalKind } from '../../article';
import { wordsOnly } from './pattern';
import type { WordIndex } from './word-index';
import type { WordList } from './word-list';

const SIGNS = /[0-9@©ⓒ#＃$€£]/;

/** Of each list that may have words in a text, the places of the alternatives that may stand there. */
export type Hits = ReadonlyMap<WordList, readonly number[]>;
type Kinds = ReadonlySet<RemovalKind>;

/** A text in lower case, as lists are asked of it. */
export class Heard {
  #hits: Hits | undefined;
  #kinds: Kinds | undefined;
  #words: string | undefined;
  #hasSigns: boolean | undefined;

  constructor(readonly text: string) {}

  /** Its letters and digits with blanks for all else, one more at each end. */
  get words(): string {
    return (this.#words ??= ` ${wordsOnly(this.text)} `);
  }

  hits(index: WordIndex): Hits {
    return (this.#hits ??= index.scan(this));
  }

  /** The kinds of distraction that it may speak of; as no more than a label, where it is one. */
  kinds(index: WordIndex, isLabel = false): Kinds {
    if (isLabel) return this.#kindsOf(index, true);
    return (this.#kinds ??= this.#kindsOf(index, false));
  }

  #kindsOf(index: WordIndex, isWhole: boolean): Kinds {
    const kinds = new Set<RemovalKind>();
    for (const list of this.hits(index).keys())
      if (list.kind && list.isWhole === isWhole) kinds.add(list.kind);
    return kinds;
  }

  /** True where it holds a digit, or a sign that stands for a word. */
  get hasSigns(): boolean {
    return (this.#hasSigns ??= SIGNS.test(this.text));
  }
}
