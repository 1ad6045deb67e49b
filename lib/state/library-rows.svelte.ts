/** The rows of a list that are in view: read when they come into view, kept level with the library while they are. */
import { SvelteMap } from 'svelte/reactivity';
import { library } from '../db/open';
import type { ArticleRow } from '../db/rows';
import { report } from '../errors';
import { thumbsFor } from '../library/show';
import { watch } from '../library/watch';

/** Rows remembered beyond those in view, so that scrolling back shows them at once. */
const REMEMBERED = 400;

/** A list that has not moved for so long is at rest, in milliseconds. */
const AT_REST = 150;

export class LibraryRows {
  readonly #rows = new SvelteMap<number, ArticleRow>();
  readonly #thumbs = new SvelteMap<string, string>();
  #stop = (): void => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #wanted: readonly number[] = [];
  #reading = false;

  get(id: number): ArticleRow | undefined {
    return this.#rows.get(id);
  }

  /** The local address of a row's small picture, once it is read. */
  thumb(row: ArticleRow): string | undefined {
    return row.thumb === undefined ? undefined : this.#thumbs.get(row.thumb);
  }

  /** Puts rows there that were read otherwise. */
  fill(rows: readonly ArticleRow[]): void {
    for (const row of rows) this.#rows.set(row.id, row);
    this.#readThumbs(rows).catch((error: unknown) => report(error, 'reading the pictures of the list'));
  }

  /**
   * Says which articles are in view. Those not yet known are read at once, one reading after the other while the list
   * moves; when it has come to rest they are followed.
   */
  show(ids: readonly number[]): void {
    if (ids.length === this.#wanted.length && ids.every((id, at) => id === this.#wanted[at])) return;
    this.#wanted = ids;
    void this.#readMissing();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(ids), AT_REST);
  }

  async #readMissing(): Promise<void> {
    if (this.#reading) return;
    this.#reading = true;
    try {
      for (let missing = this.#missing(); missing.length > 0; missing = this.#missing()) {
        const rows = await (await library()).articles.bulkGet(missing);
        this.fill(rows.filter((row) => row !== undefined));
        // Numbers whose article is gone meanwhile would be asked for again and again.
        if (rows.includes(undefined)) break;
      }
      this.#forget(this.#wanted);
    } catch (error) {
      report(error, 'reading the articles in view');
    } finally {
      this.#reading = false;
    }
  }

  #missing(): number[] {
    return this.#wanted.filter((id) => !this.#rows.has(id));
  }

  #follow(ids: readonly number[]): void {
    this.#stop();
    this.#stop = watch(
      (db) => db.articles.bulkGet([...ids]),
      (rows) => this.fill(rows.filter((row) => row !== undefined)),
    );
  }

  #forget(inView: readonly number[]): void {
    for (const id of this.#rows.keys()) {
      if (this.#rows.size <= REMEMBERED) break;
      if (!inView.includes(id)) this.#rows.delete(id);
    }
    this.#revokeThumbs();
  }

  async #readThumbs(rows: readonly ArticleRow[]): Promise<void> {
    const missing = rows.flatMap(({ thumb }) =>
      thumb !== undefined && !this.#thumbs.has(thumb) ? thumb : [],
    );
    if (missing.length > 0) {
      for (const [hash, blob] of await thumbsFor(missing)) {
        if (!this.#thumbs.has(hash)) this.#thumbs.set(hash, URL.createObjectURL(blob));
      }
    }
    this.#revokeThumbs();
  }

  /** Lets go of the pictures of no row that is remembered; several rows may share one. */
  #revokeThumbs(): void {
    const rows = [...this.#rows.values()];
    for (const [hash, address] of this.#thumbs) {
      if (rows.some(({ thumb }) => thumb === hash)) continue;
      URL.revokeObjectURL(address);
      this.#thumbs.delete(hash);
    }
  }
}
