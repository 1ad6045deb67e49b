/** Where the reader left each list of the page, for when they come to it again. */
import type { List } from '../library/list';

/** A list as it was left: its articles, and the place of the cursor among them. */
export interface LeftPlace {
  ids: readonly number[];
  at: number;
}

export class LeftPlaces {
  readonly #places = new Map<string, LeftPlace>();

  /** Notes where a list is left; at its top it is as if the reader had not been there. */
  note(list: List, place: LeftPlace): void {
    if (place.at > 0) this.#places.set(nameOf(list), place);
    else this.#places.delete(nameOf(list));
  }

  /** Where a list was left; null for one where the reader has not been. */
  of(list: List): LeftPlace | null {
    return this.#places.get(nameOf(list)) ?? null;
  }
}

function nameOf({ view, tag, site }: List): string {
  return JSON.stringify([view, tag, site]);
}
