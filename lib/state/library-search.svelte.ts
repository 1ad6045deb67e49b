/** Searching the library as the reader types. */
import { SvelteMap } from 'svelte/reactivity';
import { codeOf, report, type ErrorCode } from '../errors';
import { LibraryFinder } from '../library/finder/finder';
import type { Found } from '../library/finder/calls';
import type { Snippet } from '../search/snippet';

/** Each key press would be a search of its own; this pause makes one of a quick word, in milliseconds. */
const PAUSE = 60;

export class LibrarySearch {
  #typed = $state('');
  #found = $state.raw<Found | null>(null);
  #behind = $state(0);
  #failed = $state<ErrorCode | null>(null);
  #searching = $state(false);
  readonly #snippets = new SvelteMap<number, Snippet | null>();
  readonly #finder = new LibraryFinder((behind) => this.#catchUp(behind));
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run = 0;
  /** The words that `#found` answers. */
  #answered = '';
  #inBin = false;

  /** `heard` is told each answer, and the one to the same words that it takes the place of. */
  constructor(private readonly heard: (before: readonly number[] | null, now: readonly number[]) => void) {}

  get typed(): string {
    return this.#typed;
  }

  /** The answer to what is typed, or to what was a moment ago; null while nothing is sought. */
  get found(): Found | null {
    return this.#found;
  }

  /** Whether anything is sought. */
  get isOn(): boolean {
    return this.#typed.trim() !== '';
  }

  get searching(): boolean {
    return this.#searching;
  }

  /** How many changes the index has still to take in; above 0 an answer is not whole yet. */
  get behind(): number {
    return this.#behind;
  }

  get failed(): ErrorCode | null {
    return this.#failed;
  }

  /** Seeks what is typed, in the bin or outside it; nothing typed ends the search. */
  seek(typed: string, inBin: boolean): void {
    this.#typed = typed;
    if (inBin !== this.#inBin) this.#answered = '';
    this.#inBin = inBin;
    clearTimeout(this.#timer);
    if (!this.isOn) {
      this.#run++;
      this.#found = null;
      this.#failed = null;
      this.#searching = false;
      return;
    }
    this.#searching = true;
    this.#timer = setTimeout(() => void this.#seekNow(), PAUSE);
  }

  /** Seeks the same again, as after a change of the library. */
  again(): void {
    if (this.isOn) void this.#seekNow();
  }

  /** The piece of the article's text that shows why it was found; read when first asked for. */
  snippet(id: number): Snippet | null {
    return this.#snippets.get(id) ?? null;
  }

  /** Reads the snippets of the articles in view. */
  async showSnippets(ids: readonly number[]): Promise<void> {
    const missing = ids.filter((id) => !this.#snippets.has(id));
    if (missing.length === 0 || !this.#found) return;
    const run = this.#run;
    try {
      const snippets = await this.#finder.snippets(this.#typed, missing);
      if (run === this.#run) for (const id of missing) this.#snippets.set(id, snippets.get(id) ?? null);
    } catch (error) {
      report(error, 'reading what was found');
    }
  }

  /** Brings the index up to date in the background. */
  tend(): void {
    this.#finder.tend().catch((error: unknown) => report(error, 'tending the search index'));
  }

  async #seekNow(): Promise<void> {
    const run = ++this.#run;
    const typed = this.#typed;
    try {
      const found = await this.#finder.find(typed, this.#inBin);
      if (run !== this.#run) return;
      this.heard(this.#found && this.#answered === typed ? this.#found.ids : null, found.ids);
      this.#answered = typed;
      this.#snippets.clear();
      this.#found = found;
      this.#behind = found.behind;
      this.#failed = null;
    } catch (error) {
      if (run !== this.#run) return;
      this.#failed = codeOf(error, 'storage-failed');
    }
    if (run === this.#run) this.#searching = false;
  }

  #catchUp(behind: number): void {
    const before = this.#behind;
    this.#behind = behind;
    if (behind === 0 && before > 0) this.again();
  }
}
