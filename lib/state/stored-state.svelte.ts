/** A stored value as live state of a page: read once, then kept equal in every page of Lede. */
import { report } from '../errors';
import { lastKnown, remember } from '../settings/last-known';
import type { Stored } from '../settings/stored';

/** Live settings. `current` is what to show; `change` shows at once and keeps in the background. */
export class StoredState<T extends object> {
  #current: T = $state.raw({} as T);
  #mine = 0;
  readonly #stored: Stored<T>;
  readonly #unkept: string;
  /** Stops hearing of other pages' changes; for what goes before its page does. */
  readonly stop: () => void;
  /** Fulfilled once the stored value is known; until then `current` holds the last known or the defaults. */
  readonly ready: Promise<void>;

  constructor(stored: Stored<T>) {
    this.#stored = stored;
    this.#unkept = `${stored.key}:unkept`;
    this.#current = stored.check(lastKnown(stored.key));
    this.stop = stored.watch((value) => {
      if (this.#mine === 0) this.#show(value);
    });
    this.ready = this.#read();
  }

  get current(): T {
    return this.#current;
  }

  /** Changes some fields, at once here and, a moment later, in every other page. */
  change(patch: Partial<T>): void {
    this.#show({ ...this.#current, ...patch });
    remember(this.#unkept, { ...this.#left, ...patch });
    void this.#keep(this.#stored.change(patch));
  }

  /** Back to the defaults. */
  reset(): void {
    this.#show(this.#stored.defaults);
    void this.#keep(this.#stored.reset().then(() => this.#stored.defaults));
  }

  /** What was changed and is not kept yet: noted at once, as this page may close before the browser has kept it. */
  get #left(): Partial<T> | undefined {
    return lastKnown(this.#unkept) as Partial<T> | undefined;
  }

  /** What is stored, after what a page that closed at once had still to keep. */
  async #read(): Promise<void> {
    if (this.#left) await this.#keep(this.#stored.change(this.#left));
    try {
      this.#show(await this.#stored.read());
    } catch (error) {
      report(error, `reading ${this.#stored.key}`);
    }
  }

  /**
   * Once a change is kept, what is stored by then is shown: another page may have changed it meanwhile. A change that
   * cannot be kept holds until the next one, and is tried again by the next page.
   */
  async #keep(writing: Promise<T>): Promise<void> {
    this.#mine++;
    try {
      const value = await writing;
      if (this.#mine > 1) return;
      this.#show(value);
      remember(this.#unkept, null);
    } catch (error) {
      report(error, `keeping ${this.#stored.key}`);
    } finally {
      this.#mine--;
    }
  }

  /** What is shown already is no news: nothing that follows the settings has to be done anew. */
  #show(value: T): void {
    if (JSON.stringify(value) === JSON.stringify(this.#current)) return;
    this.#current = value;
    remember(this.#stored.key, value);
  }
}
