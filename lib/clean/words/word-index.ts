/**
 * The lists of a page's languages, made ready together: a text is gone through once, and tells which alternatives of
 * which lists may stand in it. A page asks some hundred lists of each of its blocks; as an expression each, they took
 * longer to make ready than the whole page to read.
 */
import type { RemovalKind } from '../../article';
import type { Heard, Hits } from './heard';
import { isUnspaced, MARK, SIGNED, SPLIT } from './pattern';
import { WordList } from './word-list';

/** Three letters as a number: in one that is shifted on, what stood before them is gone. */
const KEY_BITS = 15;
const KEYS = 1 << KEY_BITS;
const STEP = KEY_BITS / 3;

const keyAt = (words: string, at: number): number =>
  ((words.charCodeAt(at) << (2 * STEP)) ^ (words.charCodeAt(at + 1) << STEP) ^ words.charCodeAt(at + 2)) &
  (KEYS - 1);

/** Letters that a text must hold, one behind the other, for an alternative to stand there. */
interface Run {
  list: WordList;
  /** The place of its alternative in the list. */
  order: number;
  letters: string;
  /** The key of its second three letters, where it has so many: most that begin alike go on otherwise. */
  tail: number | null;
  /** The next that begins alike. */
  next: Run | undefined;
}

type Runs = (Run | undefined)[];

/** The lists of one page; a text that was heard belongs to one index alone. */
export class WordIndex {
  /** By the key of three letters, the runs that begin with them. */
  readonly #runs: Runs = Array<undefined>(KEYS);
  /** The same by one letter, for runs of less than three; only unspaced scripts have them. */
  #shortRuns: Runs | undefined;
  readonly #untold: WordList[] = [];

  /** A prepared list whose words stand anywhere in a text, as whole words where its script has any. */
  within(list: string | undefined, kind: RemovalKind | null = null): WordList | null {
    return list ? this.#add(list, false, kind) : null;
  }

  /** A prepared list whose words must be the whole text, signs around them aside. */
  whole(list: string | undefined, kind: RemovalKind | null = null): WordList | null {
    return list ? this.#add(list, true, kind) : null;
  }

  #add(prepared: string, isWhole: boolean, kind: RemovalKind | null): WordList {
    const list = new WordList(this, prepared, isWhole, kind);
    const mayBeUnspaced = !isWhole && isUnspaced(prepared);
    let mark = prepared.indexOf(MARK);
    for (let start = 0, order = 0; start <= prepared.length; order++) {
      const split = prepared.indexOf(SPLIT, start);
      const end = split < 0 ? prepared.length : split;
      const isBounded = !(mayBeUnspaced && isUnspaced(prepared.slice(start, end)));
      // A blank of the words stands before each of their letters: where a word ends, it belongs to the run.
      if (mark < 0 || mark > end)
        this.#anchor(list, order, isBounded ? start : start + 1, end + (isBounded ? 2 : 1));
      for (; mark >= 0 && mark < end;) {
        const close = prepared.indexOf(MARK, mark + 1);
        if (close === mark + 1) list.always.push(order);
        else if (prepared[mark + 1] === SIGNED) list.signed.push(order);
        else {
          const from = isBounded && mark === start ? mark + 1 : mark + 2;
          this.#anchor(list, order, from, close + (isBounded && close === end - 1 ? 2 : 1));
        }
        mark = prepared.indexOf(MARK, close + 1);
      }
      start = end + 1;
    }
    if (list.always.length + list.signed.length > 0) this.#untold.push(list);
    return list;
  }

  #anchor(list: WordList, order: number, start: number, end: number): void {
    const letters = list.words.slice(start, end);
    const isShort = letters.length < 3;
    const runs = isShort ? (this.#shortRuns ??= []) : this.#runs;
    const key = isShort ? letters.charCodeAt(0) : keyAt(letters, 0);
    const tail = letters.length < 6 ? null : keyAt(letters, 3);
    runs[key] = { list, order, letters, tail, next: runs[key] };
  }

  /** Which alternatives of which lists may stand in a text. */
  scan(heard: Heard): Hits {
    const { words } = heard;
    const hits = new Map<WordList, number[]>();
    let key = 0;
    for (let i = 0; i < words.length; i++) {
      const letter = words.charCodeAt(i);
      key = ((key << STEP) ^ letter) & (KEYS - 1);
      this.#collect(hits, heard, this.#runs[key], i - 2);
      this.#collect(hits, heard, this.#shortRuns?.[letter], i);
    }
    for (const list of this.#untold) {
      if (hits.has(list)) continue;
      const orders = list.untold(heard);
      if (orders.length > 0) hits.set(list, orders);
    }
    return hits;
  }

  #collect(hits: Map<WordList, number[]>, heard: Heard, first: Run | undefined, start: number): void {
    const { words } = heard;
    for (let run = first; run; run = run.next) {
      const { list, order, letters, tail } = run;
      if (tail !== null && tail !== keyAt(words, start + 3)) continue;
      if (!words.startsWith(letters, start)) continue;
      const known = hits.get(list);
      if (!known) hits.set(list, [...list.untold(heard), order]);
      else if (!known.includes(order)) known.push(order);
    }
  }
}
