/** A stored value as live state of a page: read once, then kept equal in every page of Lede. */
import { report } from '../errors';
import type { Stored } from '../settings/stored';

/** Live settings. `current` is what to show; `change` shows at once and keeps in the background. */
export class StoredState<T extends object> {
  #current: T = $state.raw({} as T);
  #mine = 0;
  readonly #stored: Stored<T>;
  /** Fulfilled once the stored value is known; until then `current` holds the last known or the defaults. */
  readonly ready: Promise<void>;
  /** Whether the last change could not be kept; it then holds until the page closes. */
  failed = $state(false);

  constructor(stored: Stored<T>) {
    this.#stored = stored;
    this.#current = lastKnown(stored);
    stored.watch((value) => {
      if (this.#mine === 0) this.#show(value);
    });
    this.ready = stored.read().then(
      (value) => this.#show(value),
      (error: unknown) => report(error, `reading ${stored.key}`),
    );
  }

  get current(): T {
    return this.#current;
  }

  get defaults(): T {
    return this.#stored.defaults;
  }

  /** Changes some fields, at once here and, a moment later, in every other page. */
  change(patch: Partial<T>): void {
    this.#show({ ...this.#current, ...patch });
    void this.#keep(this.#stored.change(patch));
  }

  /** Back to the defaults. */
  reset(): void {
    this.#show(this.#stored.defaults);
    void this.#keep(this.#stored.reset());
  }

  async #keep(writing: Promise<unknown>): Promise<void> {
    this.#mine++;
    try {
      await writing;
      this.failed = false;
    } catch (error) {
      this.failed = true;
      report(error, `keeping ${this.#stored.key}`);
    } finally {
      this.#mine--;
    }
  }

  #show(value: T): void {
    this.#current = value;
    remember(this.#stored.key, value);
  }
}

/**
 * The browser's storage answers only after the first paint; a copy that can be read at once keeps a page from
 * flashing white before its dark theme. The copy decides nothing: the stored value follows within milliseconds.
 */
function lastKnown<T extends object>(stored: Stored<T>): T {
  try {
    return stored.check(JSON.parse(localStorage.getItem(stored.key) ?? '{}'));
  } catch {
    return stored.defaults;
  }
}

function remember(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without the copy the next page may show the default theme for an instant; nothing is lost.
  }
}
