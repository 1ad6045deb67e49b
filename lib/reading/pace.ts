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

/** So long without a movement, in milliseconds, and one has come to its end: the frames of a smooth scroll are closer. */
const AT_REST_MS = 200;

/** Where the reader was in an article at a moment: so many of its words lie above the reading line. */
interface Point {
  at: number;
  words: number;
}

/** Collects how far the reader has come and when, and makes samples of it. */
export class PaceMeter {
  /** Where the stretch of reading under way began. */
  #start: Point | null = null;
  /** Where the reader rested before the movement under way. */
  #rest: Point | null = null;
  #last: Point | null = null;

  /**
   * Notes that `words` of the article lie above the reading line at `at` (milliseconds), where a window shows `inView` of
   * them. Answers with a pace in words a minute when the movement before has made a stretch of reading complete,
   * otherwise null.
   */
  note(at: number, words: number, inView: number): number | null {
    const last = this.#last;
    this.#last = { at, words };
    this.#start ??= this.#rest ??= this.#last;
    return last && at - last.at >= AT_REST_MS ? this.#settle(last, at, inView) : null;
  }

  /** Forgets the stretch under way: the reader left the page, or reads another article. */
  interrupt(): void {
    this.#start = null;
    this.#rest = null;
    this.#last = null;
  }

  /** A movement has come to its end at `rest`, and the reader stayed there until `left`. */
  #settle(rest: Point, left: number, inView: number): number | null {
    const { words: from } = this.#rest ?? rest;
    this.#rest = rest;
    // Whoever goes back, or on by more than was in view, has jumped.
    const hasJumped = rest.words < from || rest.words - from > inView;
    const pace = hasJumped ? null : this.#paceTo(rest);
    if (left - rest.at > LOOKED_AWAY_MS) this.#start = { at: left, words: rest.words };
    else if (hasJumped || pace !== null) this.#start = rest;
    return pace !== null && pace >= SLOWEST && pace <= FASTEST ? pace : null;
  }

  /** The pace from the start of the stretch; null while it is too short to tell. */
  #paceTo({ at, words }: Point): number | null {
    const start = this.#start;
    if (!start || words - start.words < ENOUGH_WORDS) return null;
    return (words - start.words) / ((at - start.at) / 60_000);
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
