/** Finding words in the article on screen. */
import { lastAbove } from '../reading/blocks';
import { findIn } from '../reading/find';
import { mark } from '../reading/text-ranges';

/** So long the fingers rest before a search, in milliseconds. */
const REST = 100;

export class ArticleFinder {
  #hits = $state.raw<readonly Range[]>([]);
  #at = $state(-1);
  #query = $state('');
  #blocks: readonly Element[] = [];
  #soon: (() => void) | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /** `bring` brings a hit into view. */
  constructor(private readonly bring: (hit: Range) => void) {}

  get query(): string {
    return this.#query;
  }

  get count(): number {
    return this.#hits.length;
  }

  /** The number of the hit in view, from 1; 0 for none. */
  get current(): number {
    return this.#at + 1;
  }

  /** The hit that was last shown; undefined for none. */
  get hit(): Range | undefined {
    return this.#hits[this.#at];
  }

  /** Searches once the fingers rest: a long article takes a moment, and typing never waits for it. */
  findSoon(blocks: readonly Element[], query: string): void {
    this.#forget();
    this.#blocks = blocks;
    this.#soon = () => this.find(this.#blocks, query);
    this.#waiting = setTimeout(this.#soon, REST);
  }

  /** Searches the blocks and shows the first hit that stands at or after the top of the window. */
  find(blocks: readonly Element[], query: string): void {
    this.#forget();
    this.#blocks = blocks;
    this.#query = query;
    this.#hits = findIn(blocks, query);
    mark('lede-found', this.#hits);
    const below = lastAbove(this.#hits, -1) + 1;
    this.#show(below < this.#hits.length ? below : this.#hits.length > 0 ? 0 : -1);
  }

  /** Goes to the next hit or the one before; of words that are not searched yet, to the first. */
  step(by: 1 | -1): void {
    if (this.#soon) {
      this.#soon();
      return;
    }
    const { length } = this.#hits;
    if (length > 0) this.#show((this.#at + by + length) % length);
  }

  /** Shows no hits any more, nor those of words that are not searched yet. */
  clear(): void {
    this.#forget();
    this.#blocks = [];
    this.#hits = [];
    this.#at = -1;
    mark('lede-found', []);
    mark('lede-found-now', []);
  }

  /** Finds the hits anew in the text nodes that are there now; the text and the reader's place stay as they were. */
  renew(): void {
    if (this.#hits.length === 0) return;
    this.#hits = findIn(this.#blocks, this.#query);
    mark('lede-found', this.#hits);
    this.#markNow();
  }

  /**
   * Finds the hits anew where the article was drawn anew, with blocks that have gone or come back; the reader stays at
   * the hit they were at, or at the next where that is gone.
   */
  renewIn(blocks: readonly Element[]): void {
    const before = this.#blocks;
    if (before.length === 0) return;
    const behind = this.#hits.length - this.#at;
    this.#blocks = blocks;
    this.#hits = findIn(blocks, this.#query);
    const { length } = this.#hits;
    const alike = blocks.findIndex((block, at) => block.textContent !== before[at]?.textContent);
    const ahead = findIn(alike < 0 ? blocks : blocks.slice(0, alike), this.#query).length;
    const at = this.#at < ahead ? Math.max(this.#at, 0) : Math.max(ahead, length - behind);
    this.#at = Math.min(at, length - 1);
    mark('lede-found', this.#hits);
    this.#markNow();
  }

  #forget(): void {
    clearTimeout(this.#waiting);
    this.#soon = null;
  }

  #show(at: number): void {
    this.#at = at;
    const hit = this.#markNow();
    if (hit) this.bring(hit);
  }

  #markNow(): Range | undefined {
    const { hit } = this;
    mark('lede-found-now', hit ? [hit] : []);
    return hit;
  }
}
