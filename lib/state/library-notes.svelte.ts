/** What the library page says of itself, above its list: room that runs out, pictures that wait for a permission. */
import { report } from '../errors';
import { anyRefused } from '../library/pictures';
import { isNearlyFull } from '../library/space';
import { watch } from '../library/watch';
import { PictureOffer } from './picture-offer.svelte';

export class LibraryNotes {
  readonly offer = new PictureOffer();
  #nearlyFull = $state(false);
  #refused = $state(false);

  constructor() {
    this.measure();
  }

  /** Stays level with what sites refuse, while the offer stands; answers with what ends that. */
  follow(): (() => void) | undefined {
    return this.offer.stands ? watch(anyRefused, (refused) => (this.#refused = refused)) : undefined;
  }

  /** Whether saving will soon fail for want of room. */
  get nearlyFull(): boolean {
    return this.#nearlyFull;
  }

  /** Whether to offer keeping pictures offline: some were refused without the permission. */
  get offersPictures(): boolean {
    return this.#refused && this.offer.stands;
  }

  /** Measures the room anew, as after some was made. */
  measure(): void {
    isNearlyFull().then(
      (full) => (this.#nearlyFull = full),
      (error: unknown) => report(error, 'measuring the room'),
    );
  }
}
