/** How fast this reader reads, learnt from how they go through articles; the figure never leaves the machine. */

/** Longer without a movement, and the reader is taken to have looked away. */
const LOOKED_AWAY_MS = 90_000;
/** A sample says something only when it is long enough. */
const ENOUGH_WORDS = 120;
/** Outside these, people skim or search, or have left the page open; they do not read. */
const SLOWEST = 60;
const FASTEST = 800;
/** How much one sample counts against all before. */
const WEIGHT = 0.15;

/** Collects how far the reader has come and when, and makes samples of it. */
export class PaceMeter {
  #start: { at: number; words: number } | null = null;
  #last: { at: number; words: number } | null = null;

  /**
   * Notes that `words` of the article lie above the reading line at `at` (milliseconds). Answers with a pace in
   * words a minute when a stretch of reading is complete, otherwise null.
   */
  note(at: number, words: number): number | null {
    const last = this.#last;
    if (!last || !this.#start || at - last.at > LOOKED_AWAY_MS || words < last.words) {
      this.#restart(at, words);
      return null;
    }
    this.#last = { at, words };
    const read = words - this.#start.words;
    const minutes = (at - this.#start.at) / 60_000;
    if (read < ENOUGH_WORDS) return null;
    this.#restart(at, words);
    const pace = minutes > 0 ? read / minutes : Infinity;
    return pace >= SLOWEST && pace <= FASTEST ? pace : null;
  }

  /** Forgets the stretch under way: the reader jumped, or left the page. */
  interrupt(): void {
    this.#start = null;
    this.#last = null;
  }

  #restart(at: number, words: number): void {
    this.#start = { at, words };
    this.#last = { at, words };
  }
}

/** The learnt pace after one more sample; the first one counts in full. */
export function learn(known: number | undefined, sample: number): number {
  return Math.round(known === undefined ? sample : known + WEIGHT * (sample - known));
}

/** Minutes for the words left at a pace; at least 1 as long as anything is left. */
export function minutesFor(words: number, wordsPerMinute: number): number {
  return words <= 0 ? 0 : Math.max(1, Math.round(words / wordsPerMinute));
}
