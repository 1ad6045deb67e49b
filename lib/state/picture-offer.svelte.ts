/** The offer to keep pictures offline: whether it stands, and what the reader answers. */
import { report } from '../errors';
import { send } from '../messages/send';
import { askToFetchPictures, mayFetchPictures, watchPermissions } from '../platform/permissions';
import { pictureOffer } from '../settings/picture-offer';
import { StoredState } from './stored-state.svelte';

export class PictureOffer {
  /** Until it is known, nothing is offered. */
  #allowed = $state(true);
  readonly #answer = new StoredState(pictureOffer);

  readonly #stopWatching: () => void;

  constructor() {
    const look = (): void => {
      mayFetchPictures().then(
        (allowed) => (this.#allowed = allowed),
        (error: unknown) => report(error, 'looking at the permissions'),
      );
    };
    this.#stopWatching = watchPermissions(look);
    void this.#answer.ready.then(look);
  }

  /** Hears of nothing more: what shows the offer is gone. */
  stop(): void {
    this.#stopWatching();
    this.#answer.stop();
  }

  /** Whether pictures may be fetched from any site. */
  get allowed(): boolean {
    return this.#allowed;
  }

  /** Whether to ask: not once the permission is there, nor after "not now". */
  get stands(): boolean {
    return !this.#allowed && !this.#answer.current.declined;
  }

  /**
   * Asks the browser's question; only within a press. The question may close a popup, so nothing here waits for the
   * answer but what can be lost: the background hears of the permission by itself and fetches.
   */
  accept(): void {
    askToFetchPictures().then(
      (allowed) => {
        this.#allowed = allowed;
        if (!allowed) this.later();
      },
      (error: unknown) => report(error, 'asking to keep pictures'),
    );
  }

  later(): void {
    this.#answer.change({ declined: true });
  }

  /** Tries again what could not be had of an article, however often it failed: the reader asks. */
  retry(id: number): void {
    send('library:keep-pictures', { id, anew: true }).catch((error: unknown) =>
      report(error, 'keeping pictures'),
    );
  }
}
