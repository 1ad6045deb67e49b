/**
 * The lists of a page's languages, made ready together: a text is gone through once, and tells which alternatives of
 * which lists may stand in it. A page asks some hundred lists of each of its blocks; as an expression each, they took
 * longer to make ready than the whole page to read.
 */
import type { RemovalKind } from '../../article';
import { anywhere, bounded, isUnspaced, MARK, SIGNED, SPLIT, whole, wordsOnly } from './pattern';

/** Where words stand in a text, and as what. */
export interface Found {
  index: number;
  match: string;
}

type Make = typeof bounded;

const MARKS = new RegExp(`[${MARK}${SIGNED}]`, 'g');
const SIGNS = /[0-9@©ⓒ#＃$€£]/;

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
    if (!this.isPlain) {
      const found = (this.#expression ??= this.make(this.source)).exec(text);
      return found && { index: found.index, match: found[0] };
    }
    if (this.make === anywhere) return this.#at(text.indexOf(this.source));
    const run = ` ${wordsOnly(this.source)} `;
    if (this.make === whole) return words.trim() === run.trim() ? this.#at(text.indexOf(this.source)) : null;
    let at = words.indexOf(run);
    while (at >= 0 && !text.startsWith(this.source, at)) at = words.indexOf(run, at + 1);
    return this.#at(at);
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
    const expression = this.isWhole ? whole : isUnspaced(part) ? anywhere : bounded;
    return new Alternative(order, part.replace(MARKS, ''), expression, !part.includes(MARK));
  }
}

/** Of each list that may have words in a text, the places of the alternatives that may stand there. */
type Hits = ReadonlyMap<WordList, readonly number[]>;
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

/** Three letters as a number: in one that is shifted on, what stood before them is gone. */
const KEY_BITS = 15;
const KEYS = 1 << KEY_BITS;
const STEP = KEY_BITS / 3;

const keyAt = (words: string, at: number): number =>
  ((words.charCodeAt(at) << (2 * STEP)) ^ (words.charCodeAt(at + 1) << STEP) ^ words.charCodeAt(at + 2)) &
  (KEYS - 1);

/** The lists of one page; a text that was heard belongs to one index alone. */
export class WordIndex {
  /** By the key of three letters, the first of the chain of runs that begin with them; runs are numbered from 1. */
  readonly #heads = new Int16Array(KEYS);
  /** The same by one letter, for runs of less than three; only unspaced scripts have them. */
  #shortHeads: Int16Array | null = null;
  readonly #next: number[] = [0];
  /** Of each run its list, the place of its alternative there, and where it stands in the list's words. */
  readonly #lists: (WordList | null)[] = [null];
  readonly #orders: number[] = [0];
  readonly #starts: number[] = [0];
  readonly #ends: number[] = [0];
  /** The key of its next three letters, where it has so many: most that begin alike go on otherwise. */
  readonly #tails: (number | null)[] = [null];
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
    const { words } = list;
    const isShort = end - start < 3;
    if (isShort) this.#shortHeads ??= new Int16Array(KEYS);
    const heads = (isShort && this.#shortHeads) || this.#heads;
    const key = isShort ? words.charCodeAt(start) & (KEYS - 1) : keyAt(words, start);
    this.#next.push(heads[key] ?? 0);
    heads[key] = this.#lists.push(list) - 1;
    this.#orders.push(order);
    this.#starts.push(start);
    this.#ends.push(end);
    this.#tails.push(end - start < 6 ? null : keyAt(words, start + 3));
  }

  /** Which alternatives of which lists may stand in a text. */
  scan(heard: Heard): Hits {
    const { words } = heard;
    const heads = this.#heads;
    const shortHeads = this.#shortHeads;
    const hits = new Map<WordList, number[]>();
    let key = 0;
    for (let i = 0; i < words.length; i++) {
      const letter = words.charCodeAt(i);
      key = ((key << STEP) ^ letter) & (KEYS - 1);
      const run = heads[key];
      if (run) this.#collect(hits, heard, run, i - 2);
      const short = shortHeads?.[letter & (KEYS - 1)];
      if (short) this.#collect(hits, heard, short, i);
    }
    for (const list of this.#untold) {
      if (hits.has(list)) continue;
      const orders = list.untold(heard);
      if (orders.length > 0) hits.set(list, orders);
    }
    return hits;
  }

  #collect(hits: Map<WordList, number[]>, heard: Heard, first: number, start: number): void {
    const { words } = heard;
    const tail = keyAt(words, start + 3);
    for (let run = first; run > 0; run = this.#next[run] ?? 0) {
      const list = this.#lists[run];
      const own = this.#tails[run];
      if (!list || (own !== null && own !== tail)) continue;
      if (!words.startsWith(list.words.slice(this.#starts[run], this.#ends[run]), start)) continue;
      const order = this.#orders[run] ?? 0;
      const known = hits.get(list);
      if (!known) hits.set(list, [...list.untold(heard), order]);
      else if (!known.includes(order)) known.push(order);
    }
  }
}
