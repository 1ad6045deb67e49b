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

/** One alternative of a list, in a text that may hold it; its expression is made when it is first needed. */
class Alternative {
  #expression: RegExp | undefined;

  constructor(
    readonly order: number,
    private readonly source: string,
    private readonly make: Make,
    private readonly isPlain: boolean,
  ) {}

  /** Where it stands first. */
  find({ text, words }: Heard): Found | null {
    if (!this.isPlain) return this.#sought(text, words);
    if (this.make === anywhere) return this.#at(text.indexOf(this.source));
    const run = ` ${wordsOnly(this.source)} `;
    if (this.make === whole) return words.trim() === run.trim() ? this.#at(text.indexOf(this.source)) : null;
    let at = words.indexOf(run);
    while (at >= 0 && !text.startsWith(this.source, at)) at = words.indexOf(run, at + 1);
    return this.#at(at);
  }

  #sought(text: string, words: string): Found | null {
    const expression = (this.#expression ??= this.make(this.source));
    expression.lastIndex = 0;
    for (let found = expression.exec(text); found; found = expression.exec(text)) {
      const { index } = found;
      // The words have one blank more at their start: what stands there stands before the match.
      if (this.make !== closed || words[index] === ' ') return { index, match: found[0] };
      expression.lastIndex = index + 1;
    }
    return null;
  }

  #at(index: number): Found | null {
    return index < 0 ? null : { index, match: this.source };
  }
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
      const found = this.#alternative(order).find(heard);
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
    const expression = this.isWhole ? whole : isUnspaced(part) ? anywhere : closed;
    return new Alternative(order, part.replace(MARKS, ''), expression, !part.includes(MARK));
  }
}
