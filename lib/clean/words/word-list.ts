/** A list of words, each of its alternatives sought in a text that may hold it. */
import type { RemovalKind } from '../../article';
import type { Heard } from './heard';
import { anywhere, closed, isUnspaced, MARK, SIGNED, SPLIT, whole, wordsOnly } from './pattern';
import type { WordIndex } from './word-index';

/** Where words stand in a text, and as what. */
export interface Found {
  index: number;
  match: string;
}

type Make = typeof closed;

const MARKS = new RegExp(`[${MARK}${SIGNED}]`, 'g');

/** Where one alternative of a list stands first in a text that may hold it. */
type Alternative = (heard: Heard) => Found | null;

/** One that holds no signs of expressions: it is sought as it is written. */
function written(source: string, make: Make): Alternative {
  const at = (index: number): Found | null => (index < 0 ? null : { index, match: source });
  if (make === anywhere) return ({ text }) => at(text.indexOf(source));
  const run = ` ${wordsOnly(source)} `;
  if (make === whole)
    return ({ text, words }) => (words.trim() === run.trim() ? at(text.indexOf(source)) : null);
  return ({ text, words }) => {
    let index = words.indexOf(run);
    while (index >= 0 && !text.startsWith(source, index)) index = words.indexOf(run, index + 1);
    return at(index);
  };
}

/** One that is an expression. */
function expressed(source: string, make: Make): Alternative {
  const expression = make(source);
  return ({ text, words }) => {
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      const { index } = found;
      // The words have one blank more at their start: what stands there stands before the match.
      if (make !== closed || words[index] === ' ') return { index, match: found[0] };
      expression.lastIndex = index + 1;
    }
    return null;
  };
}

/** A list of words, to be asked of texts. */
export class WordList {
  /** By their place in the list, the alternatives that no letters tell of; and of which a digit or a sign does. */
  readonly always: number[] = [];
  readonly signed: number[] = [];
  /** The list with blanks for all but letters and digits, one more at each end. */
  readonly words: string;
  readonly #made: Alternative[] = [];
  #parts: readonly string[] | undefined;

  constructor(
    private readonly index: WordIndex,
    private readonly prepared: string,
    readonly isWhole: boolean,
    /** The kind of distraction whose words they are. */
    readonly kind: RemovalKind | null,
  ) {
    this.words = ` ${wordsOnly(prepared)} `;
  }

  /** True where one of its words stands in the text. */
  test(heard: Heard): boolean {
    return this.exec(heard) !== null;
  }

  /** The first of its words in the text; of several there, the one that the list names first. */
  exec(heard: Heard): Found | null {
    const orders = heard.hits(this.index).get(this);
    if (!orders) return null;
    let best: Found | null = null;
    let first = 0;
    for (const order of orders) {
      const found = this.#alternative(order)(heard);
      if (!found || (best && found.index > best.index)) continue;
      if (best && found.index === best.index && order > first) continue;
      [best, first] = [found, order];
    }
    return best;
  }

  /** The alternatives that may stand in a text whatever its letters. */
  untold({ hasSigns }: Heard): number[] {
    return hasSigns ? [...this.always, ...this.signed] : [...this.always];
  }

  #alternative(order: number): Alternative {
    return (this.#made[order] ??= this.#make(order));
  }

  #make(order: number): Alternative {
    const part = (this.#parts ??= this.prepared.split(SPLIT))[order] ?? '';
    const make = this.isWhole ? whole : isUnspaced(part) ? anywhere : closed;
    return part.includes(MARK) ? expressed(part.replace(MARKS, ''), make) : written(part, make);
  }
}
