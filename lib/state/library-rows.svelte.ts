/** The rows of a list that are in view: read when they come into view, kept level with the library while they are. */
import { SvelteMap } from 'svelte/reactivity';
import type { ArticleRow } from '../db/rows';
import { thumbsFor } from '../library/show';
import { watch } from '../library/watch';

/** Rows remembered beyond those in view, so that scrolling back shows them at once. */
const REMEMBERED = 400;

export class LibraryRows {
  readonly #rows = new SvelteMap<number, ArticleRow>();
  readonly #thumbs = new SvelteMap<string, string>();
  #stop = (): void => {};
  #timer: ReturnType<typeof setTimeout> | undefined;
  #inView = '';

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
    void this.#readThumbs(rows);
  }

  /** Says which articles are in view; those not yet known are read at once, or a moment later while scrolling fast. */
  show(ids: readonly number[]): void {
    const key = ids.join();
    if (key === this.#inView) return;
    const wait = this.#inView === '' ? 0 : 40;
    this.#inView = key;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#follow(ids), wait);
  }

  /** Reads and follows no more. */
  close(): void {
    clearTimeout(this.#timer);
    this.#stop();
    for (const address of this.#thumbs.values()) URL.revokeObjectURL(address);
  }

  #follow(ids: readonly number[]): void {
    this.#stop();
    this.#stop = watch(
      (db) => db.articles.bulkGet([...ids]),
      (rows) => {
        this.fill(rows.filter((row) => row !== undefined));
        this.#forget(ids);
      },
    );
  }

  #forget(inView: readonly number[]): void {
    for (const [id, row] of this.#rows) {
      if (this.#rows.size <= REMEMBERED) return;
      if (inView.includes(id)) continue;
      this.#rows.delete(id);
      const address = row.thumb === undefined ? undefined : this.#thumbs.get(row.thumb);
      if (row.thumb === undefined || address === undefined) continue;
      URL.revokeObjectURL(address);
      this.#thumbs.delete(row.thumb);
    }
  }

  async #readThumbs(rows: readonly ArticleRow[]): Promise<void> {
    const missing = rows.flatMap(({ thumb }) =>
      thumb !== undefined && !this.#thumbs.has(thumb) ? thumb : [],
    );
    if (missing.length === 0) return;
    for (const [hash, blob] of await thumbsFor(missing)) {
      if (!this.#thumbs.has(hash)) this.#thumbs.set(hash, URL.createObjectURL(blob));
    }
  }
}
