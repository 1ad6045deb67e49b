/** The place in a list that keys act on: it stays with its article, whatever comes or goes around it. */

import { placeIn } from './place-in';

export class ListCursor {
  #at = $state(0);
  /** Whether it is on its article for the reader; before, it is at the beginning of the list, whatever comes there. */
  #isHeld: boolean;
  /** Articles that went from under it since it was moved: one that comes back, as by an undo, has it again. */
  #gone: number[] = [];

  constructor(at: number) {
    this.#at = at;
    this.#isHeld = at > 0;
  }

  get at(): number {
    return this.#at;
  }

  move(to: number): void {
    this.#at = to;
    this.#gone = [];
    this.hold();
  }

  /** From now on it stays with its article: the reader has come to the list. */
  hold(): void {
    this.#isHeld = true;
  }

  /** Goes along from a list to what has become of it. */
  follow(before: readonly number[], now: readonly number[]): void {
    if (!this.#isHeld) return;
    const back = this.#gone.findLast((id) => now.includes(id));
    const on = before[this.#at];
    if (back !== undefined) {
      this.#gone.splice(this.#gone.indexOf(back));
      this.#at = now.indexOf(back);
    } else if (on !== undefined) {
      if (!now.includes(on)) this.#gone.push(on);
      this.#at = placeIn(now, before, this.#at);
    }
  }
}
