/** The pictures of an article just saved: how they stand, and whether to offer keeping them offline. */
import type { PictureCount } from '../db/rows';
import { countRefused } from '../library/pictures';
import { watch } from '../library/watch';
import { PictureOffer } from './picture-offer.svelte';

export class SavedPictures {
  readonly offer = new PictureOffer();
  #counted = $state.raw<PictureCount>();
  #refused = $state(0);

  constructor(private readonly id: number) {}

  /** How they stand; undefined until they were looked at. */
  get counted(): PictureCount | undefined {
    return this.#counted;
  }

  /** Whether a site has refused some that the permission would bring, and the reader has not said no. */
  get offered(): boolean {
    return this.offer.stands && this.#refused > 0;
  }

  /** Stays level with the library; answers with what ends that, and the offer with it. */
  follow(): () => void {
    const stop = watch(
      (db) => Promise.all([db.articles.get(this.id), countRefused(db, this.id)]),
      ([row, refused]) => {
        this.#counted = row?.pictures;
        this.#refused = refused;
      },
    );
    return () => {
      stop();
      this.offer.stop();
    };
  }

  retry(): void {
    this.offer.retry(this.id);
  }
}
