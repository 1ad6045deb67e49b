/** The library page: which list is shown, what is in it, which of it is chosen. */
import { library, type LibraryDatabase } from '../db/open';
import { storageError } from '../db/failures';
import { codeOf, type ErrorCode } from '../errors';
import { defaultDescending, firstRows, listIds, type ListQuery, type Sort, type View } from '../library/list';
import { overview, type Overview, type SiteCount, type TagCount } from '../library/overview';
import { watchCalmly } from '../library/watch-calmly';
import { LibraryChanges } from './library-changes.svelte';
import { LibraryImport } from './library-import.svelte';
import { LibraryNotes } from './library-notes.svelte';
import { LeftPlaces, type LeftPlace } from './left-places';
import type { Sight } from './library-keys';
import { keepOrder, keptOrder } from './library-order';
import { isSameList, placeHere, type LibraryPlace } from './library-place';
import { LibraryRows } from './library-rows.svelte';
import { LibrarySearch } from './library-search.svelte';
import { ListCursor } from './list-cursor.svelte';
import { Selection } from './selection';

/** Rows shown before the whole list is known. */
const FIRST = 50;

/** A change shows at once; one of many articles comes in batches that are gathered for this long, in milliseconds. */
const AT_ONCE = 40;

/** A log this long is worth starting the index for before anything is sought, as after an import. */
const WORTH_TENDING = 200;

export class LibraryPage {
  #query: ListQuery;
  #listed = $state.raw<readonly number[] | null>(null);
  /** The list that `#listed` is of: for an instant after another was asked for, the former. */
  #listedQuery: ListQuery | null = null;
  #overview = $state.raw<Overview | null>(null);
  #failed = $state<ErrorCode | null>(null);
  readonly #cursor: ListCursor;
  readonly selected = new Selection();
  readonly rows = new LibraryRows();
  readonly search = new LibrarySearch((before, now) => this.#relist(before, now));
  readonly changes = new LibraryChanges();
  readonly notes = new LibraryNotes();
  readonly importing = new LibraryImport(() => this.search.tend());
  /** What of the list is wholly in view. */
  sight: Sight = { first: 0, last: 0 };
  readonly #left = new LeftPlaces();
  /** The list that is asked for as it was left before, until it is there. */
  #back: LeftPlace | null = null;
  #stopList = (): void => {};
  #isCounted = false;

  constructor() {
    const { query, typed, cursor } = placeHere(keptOrder());
    this.#cursor = new ListCursor(cursor);
    this.#query = $state.raw(query);
    this.#seekHere(typed);
  }

  get query(): ListQuery {
    return this.#query;
  }

  /** The list on screen, for what is marked and what acts do: a search looks in all articles, unless it began in the bin. */
  get shown(): ListQuery {
    if (!this.search.found || this.#query.view === 'bin') return this.#query;
    return { ...this.#query, view: 'all', tag: undefined, site: undefined };
  }

  /** The numbers of the articles shown, in order; null until they are known. */
  get ids(): readonly number[] | null {
    return this.search.found?.ids ?? this.#listed;
  }

  get counts(): Record<View, number> | null {
    return this.#overview?.counts ?? null;
  }

  /** Whether nothing was ever saved here, as far as is known. */
  get isNew(): boolean {
    return this.counts !== null && this.counts.all + this.counts.bin === 0;
  }

  get tags(): readonly TagCount[] {
    return this.#overview?.tags ?? [];
  }

  get sites(): readonly SiteCount[] {
    return this.#overview?.sites ?? [];
  }

  get failed(): ErrorCode | null {
    return this.#failed;
  }

  /** The place in the list that keys act on. */
  get cursor(): number {
    return Math.min(this.#cursor.at, Math.max(0, (this.ids?.length ?? 0) - 1));
  }

  /** Where the reader is: to be noted, so that they can come back here. */
  get place(): LibraryPlace {
    return { query: this.#query, typed: this.search.typed, cursor: this.#cursor.at };
  }

  /** Shows the first rows as soon as they are read, then the whole list, and stays level with the library. */
  async start(): Promise<void> {
    try {
      const db = await library();
      await this.#showFirst(db);
      this.#followList();
      if ((await db.pending.count()) > WORTH_TENDING) this.search.tend();
    } catch (error) {
      this.#failed = codeOf(error, 'storage-failed');
      // It looks again now, and with every change of the library.
      this.#followList();
    }
  }

  /** Shows another list, where the reader left it, or the same from its top; what is left out of the change stays as it is. */
  show(change: Partial<ListQuery>): void {
    const shown = this.search.isOn ? null : this.#query;
    this.#leave();
    this.#query = { ...this.#query, ...change };
    if (change.sort !== undefined || change.descending !== undefined) keepOrder(this.#query);
    this.#back = shown && isSameList(shown, this.#query) ? null : this.#left.of(this.#query);
    this.#cursor.move(this.#back?.at ?? 0);
    this.selected.clear();
    if (this.search.typed) this.#seekHere('');
    this.#followList();
  }

  /** Shows a list again that the reader comes back to, as they left it; the one that is shown stays as it is. */
  comeTo({ query, typed, cursor }: LibraryPlace): void {
    if (isSameList(query, this.#query) && typed === this.search.typed) return;
    this.#leave();
    this.#back = null;
    this.#query = query;
    this.#cursor.move(cursor);
    this.selected.clear();
    this.#seekHere(typed);
    this.#followList();
  }

  /**
   * Seeks what is typed; what is sought anew begins at its best hit, and nothing of it is chosen yet. When the search ends
   * the list is as it was left.
   */
  seek(typed: string): void {
    if (typed === this.search.typed) return;
    this.#leave();
    this.#cursor.move(0);
    this.selected.clear();
    this.#seekHere(typed);
    if (!this.search.isOn) this.#comeBack();
  }

  sortBy(sort: Sort): void {
    this.show({ sort, descending: defaultDescending(sort) });
  }

  /** From now on the cursor stays with its article: the reader has come to the list. */
  hold(): void {
    this.#cursor.hold();
  }

  /** Moves the cursor; when `choosing`, chooses all from where that began to there. */
  move(to: number, choosing = false): void {
    const ids = this.ids ?? [];
    const from = this.cursor;
    const place = Math.max(0, Math.min(to, ids.length - 1));
    this.#cursor.move(place);
    if (choosing) this.selected.runTo(ids, from, place);
    else if (place !== from) this.selected.endRun();
  }

  /** Chooses an article or lets it go; when `run`, chooses all from the one chosen last, or the cursor, to it. */
  toggle(id: number, run = false): void {
    if (!run) return this.selected.toggle(id);
    const ids = this.ids ?? [];
    const last = ids.indexOf(this.selected.last ?? -1);
    const place = ids.indexOf(id);
    this.selected.runTo(ids, last < 0 ? this.cursor : last, place);
    this.#cursor.move(place);
  }

  selectAll(): void {
    if (this.#isOnItsWay()) return;
    for (const id of this.ids ?? []) this.selected.add(id);
  }

  /** The articles that an action is for: the chosen ones, or the one under the cursor. */
  targets(): number[] {
    if (this.selected.size > 0) return [...this.selected];
    if (this.#isOnItsWay()) return [];
    const id = this.ids?.[this.cursor];
    return id === undefined ? [] : [id];
  }

  /** In the bin the bin is searched, and from anywhere else all outside it. */
  #seekHere(typed: string): void {
    this.search.seek(typed, this.#query.view === 'bin');
  }

  /** Notes where the list is left; a search is none. */
  #leave(): void {
    if (this.search.isOn || this.#listedQuery !== this.#query) return;
    this.#left.note(this.#query, { ids: this.#listed ?? [], at: this.cursor });
  }

  /** The cursor is where it was in the list, or on what has become of that. */
  #comeBack(): void {
    const left = this.#left.of(this.#query);
    if (!left) return;
    this.#cursor.move(left.at);
    this.#cursor.follow(left.ids, this.#listed ?? []);
  }

  /** What is still on screen is another list: a quick key must not act on what the reader has left. */
  #isOnItsWay(): boolean {
    return this.search.searching || (!this.search.found && this.#listedQuery !== this.#query);
  }

  /** The list on screen is another now; with `before`, it is what has become of that one. */
  #relist(before: readonly number[] | null, now: readonly number[]): void {
    if (before) this.#cursor.follow(before, now);
    this.selected.keepOnly(now);
  }

  async #showFirst(db: LibraryDatabase): Promise<void> {
    const rows = await firstRows(db, this.#query, FIRST);
    this.rows.fill(rows);
    this.#listed ??= rows.map((row) => row.id);
    this.#listedQuery ??= this.#query;
  }

  #followList(): void {
    this.#stopList();
    const query = this.#query;
    // Not by a live query: for each answer it would keep a tree of all 50,000 numbers.
    this.#stopList = watchCalmly(
      (db) => listIds(db, query),
      (ids) => {
        this.#failed = null;
        const before = this.#listedQuery === query ? this.#listed : (this.#back?.ids ?? null);
        this.#back = null;
        this.#listed = ids;
        this.#listedQuery = query;
        if (!this.search.found) this.#relist(before, ids);
        this.search.again();
        this.#followRest();
      },
      { calm: AT_ONCE, failed: (error) => (this.#failed = storageError(error).code) },
    );
  }

  /** What the list does not need comes once it is there. */
  #followRest(): void {
    if (this.#isCounted) return;
    this.#isCounted = true;
    watchCalmly(overview, (counted) => (this.#overview = counted));
  }
}
