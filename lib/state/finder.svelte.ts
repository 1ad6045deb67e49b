/** Finding words in the article on screen. */
import { lastAbove } from '../reading/blocks';
import { findIn } from '../reading/find';
import { mark } from '../reading/text-ranges';
import { bringIntoView } from './body-view.svelte';

export class Finder {
  #hits = $state.raw<readonly Range[]>([]);
  #at = $state(-1);
  #query = $state('');

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

  /** Searches the blocks and shows the first hit that stands at or after the top of the window. */
  find(blocks: readonly Element[], query: string): void {
    this.#query = query;
    this.#hits = findIn(blocks, query);
    mark('lede-found', this.#hits);
    const below = lastAbove(this.#hits, -1) + 1;
    this.#show(below < this.#hits.length ? below : this.#hits.length > 0 ? 0 : -1);
  }

  step(by: 1 | -1): void {
    const { length } = this.#hits;
    if (length > 0) this.#show((this.#at + by + length) % length);
  }

  clear(): void {
    this.#hits = [];
    this.#at = -1;
    mark('lede-found', []);
    mark('lede-found-now', []);
  }

  #show(at: number): void {
    this.#at = at;
    const hit = this.#hits[at];
    mark('lede-found-now', hit ? [hit] : []);
    if (hit) bringIntoView(hit.getBoundingClientRect());
  }
}
