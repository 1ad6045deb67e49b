/** What keys and buttons of the library page do. */
import { library } from '../db/open';
import type { ArticleRow } from '../db/rows';
import { exportArticles } from '../library/export';
import { listIds, type List } from '../library/list';
import { renamed, tagsOfAll } from '../library/tags';
import { watch } from '../library/watch';
import { READER } from '../platform/pages';
import { saveFile } from '../platform/save-file';
import { takesLetters } from '../reading/keys';
import type { LibraryPage } from './library.svelte';
import {
  isMove,
  libraryCommandOf,
  pageOf,
  placeAfter,
  viewOf,
  type LibraryCommand,
  type Move,
} from './library-keys';
import { isSameList } from './library-place';

/** The dialog that is open. */
export type OpenDialog =
  | { is: 'tag'; ids: number[] }
  | { is: 'edit-tag'; tag: string }
  | { is: 'versions'; id: number }
  | { is: 'more'; id: number }
  | { is: 'storage' }
  | { is: 'keys' }
  | null;

/** What can be done with the chosen articles. */
export type Act =
  | 'all'
  | 'none'
  | 'archive'
  | 'unarchive'
  | 'archiveOrBack'
  | 'favourite'
  | 'tag'
  | 'bin'
  | 'restore'
  | 'forever'
  | 'export'
  | 'exportPictures';

/** What the page does for its keys: the focus goes to the search or the list, or the list on by so many articles. */
interface Face {
  search: () => void;
  list: () => void;
  turn: (by: number) => void;
}

/** What nothing in the bin takes: it is restored or deleted. */
const NOT_IN_BIN: ReadonlySet<LibraryCommand> = new Set(['favourite', 'tag']);

export class LibraryActions {
  dialog = $state.raw<OpenDialog>(null);
  #carriedTags = $state.raw<readonly string[]>([]);
  #stopTags = (): void => {};

  constructor(
    private readonly page: LibraryPage,
    private readonly face: Face,
    private readonly open: (address: string) => void,
  ) {}

  /** The tags that every article of the tag dialog carries. */
  get carriedTags(): readonly string[] {
    return this.#carriedTags;
  }

  /** The reading view's address for a saved article; for a search result, at the place that was found. */
  addressOf(id: number): string {
    const snippet = this.page.search.found ? this.page.search.snippet(id) : null;
    return `${READER}?id=${String(id)}${snippet ? `&block=${String(snippet.block)}` : ''}`;
  }

  tag(add: string[], remove: string[]): Promise<boolean> {
    const ids = this.dialog?.is === 'tag' ? this.dialog.ids : [];
    return this.page.changes.tag(ids, add, remove);
  }

  /** Renames a tag everywhere, and goes along to it. Throws `tag-too-long` or `bad-input`, with nothing changed. */
  renameTag(from: string, to: string): void {
    const { page } = this;
    const known = page.tags.map(({ tag }) => tag);
    const tag = renamed(from, to, known);
    this.closeDialog();
    void page.changes.renameTag(from, to, this.#wayBack(tag)).then((done) => done && this.#goTo(tag));
  }

  /** Takes a tag off every article, and goes to all of them, as its own list is gone. */
  deleteTag(tag: string): void {
    this.closeDialog();
    const { changes } = this.page;
    void changes.deleteTag(tag, this.#wayBack(undefined)).then((done) => done && this.#goTo(undefined));
  }

  closeDialog(): void {
    this.dialog = null;
    this.#stopTags();
  }

  act(what: Act, ids = this.page.targets()): void {
    const { page } = this;
    const { changes } = page;
    if (what === 'all') return page.selectAll();
    if (what === 'none') return page.selected.clear();
    if (ids.length === 0) return;
    if (what === 'tag') this.#openTags(ids);
    else if (what === 'export' || what === 'exportPictures') void this.export(ids, what === 'exportPictures');
    else {
      for (const id of ids) page.selected.delete(id);
      const done = {
        archive: () => changes.archive(ids, true),
        unarchive: () => changes.archive(ids, false),
        archiveOrBack: async () =>
          changes.archive(ids, !(await areAll(ids, (row) => row.shelf === 'archive'))),
        favourite: async () => changes.favourite(ids, !(await areAll(ids, (row) => row.favourite === 1))),
        bin: () => changes.bin(ids),
        restore: () => changes.restore(ids),
        forever: () => changes.deleteForever(ids),
      }[what];
      done().catch((error: unknown) => changes.fail(error, 'changing the library'));
    }
  }

  /** Does something with the one article whose menu was open. */
  actOn(id: number, what: Act): void {
    this.closeDialog();
    this.act(what, [id]);
  }

  /** The keys of the page; those of fields and dialogs never come here. */
  key(event: KeyboardEvent): void {
    const { target, key } = event;
    if (this.dialog || takesLetters(target)) return;
    // A button or link that has the focus is pressed by Enter itself.
    if (key === 'Enter' && target instanceof Element && target.closest('button, a')) return;
    const command = libraryCommandOf(event);
    if (!command) return;
    event.preventDefault();
    // A key that is held moves on through the list, but does what changes it once.
    if (event.repeat && !isMove(command)) return;
    // The row that keys act on is marked where the list has the focus.
    this.face.list();
    this.#do(command, event);
  }

  #move(command: Move, choosing: boolean): void {
    const { page } = this;
    const { cursor: at, sight } = page;
    const place = placeAfter(command, { at, length: page.ids?.length ?? 0, sight, choosing });
    if (command === 'further') this.face.turn(pageOf(sight));
    else if (command === 'back') this.face.turn(-pageOf(sight));
    page.move(place, choosing);
  }

  #do(command: LibraryCommand, event: KeyboardEvent): void {
    if (isMove(command)) return this.#move(command, event.shiftKey);
    const { page } = this;
    const inBin = page.shown.view === 'bin';
    if (inBin && NOT_IN_BIN.has(command)) return;
    const does: Record<Exclude<LibraryCommand, Move>, () => void> = {
      open: () => this.#open(),
      select: () => this.#toggle(),
      all: () => this.act('all'),
      archive: () => this.act(inBin ? 'restore' : 'archiveOrBack'),
      favourite: () => this.act('favourite'),
      tag: () => this.act('tag'),
      versions: () => this.#showVersions(),
      delete: () => this.act(inBin ? 'forever' : 'bin'),
      undo: () => void page.changes.undo(),
      search: () => this.face.search(),
      views: () => page.show({ view: viewOf(event), tag: undefined, site: undefined }),
      leave: () => (page.selected.size > 0 ? page.selected.clear() : page.seek('')),
      help: () => (this.dialog = { is: 'keys' }),
    };
    does[command]();
  }

  /** Saves articles to a file of Lede's own format, damaged ones as they stand. */
  async export(ids: readonly number[], pictures = false): Promise<void> {
    this.page.changes.exporting();
    try {
      saveFile(await exportArticles(ids, { pictures }), 'articles');
      this.page.changes.exported(ids.length);
    } catch (error) {
      this.page.changes.fail(error, 'exporting articles');
    }
  }

  /** Saves every article outside the bin to a file. */
  async exportAll(pictures: boolean): Promise<void> {
    this.closeDialog();
    try {
      const db = await library();
      await this.export(await listIds(db, { view: 'all', sort: 'saved', descending: false }), pictures);
    } catch (error) {
      this.page.changes.fail(error, 'exporting articles');
    }
  }

  /** Deletes for good whatever the bin holds, as soon as that can no longer be undone. */
  async emptyBin(): Promise<void> {
    this.page.selected.clear();
    try {
      const ids = await listIds(await library(), { view: 'bin', sort: 'saved', descending: false });
      await this.page.changes.deleteForever(ids);
    } catch (error) {
      this.page.changes.fail(error, 'emptying the bin');
    }
  }

  #openTags(ids: number[]): void {
    this.dialog = { is: 'tag', ids };
    this.#carriedTags = [];
    this.#stopTags();
    this.#stopTags = watch(
      (db) => tagsOfAll(db, ids),
      (tags) => (this.#carriedTags = tags),
    );
  }

  #goTo(tag: string | undefined): void {
    this.page.show(listOf(tag));
    this.face.list();
  }

  /** What leads back to where the reader is now, once they are led to a tag or to all articles, and as long as they stay there. */
  #wayBack(tag: string | undefined): () => void {
    const { page } = this;
    const before = page.place;
    return () => {
      const { query, typed } = page.place;
      if (isSameList(query, listOf(tag)) && typed === '') page.comeTo(before);
    };
  }

  #toggle(): void {
    const id = this.page.ids?.[this.page.cursor];
    if (id !== undefined) this.page.toggle(id);
  }

  #showVersions(): void {
    const id = this.page.ids?.[this.page.cursor];
    if (id !== undefined && (this.page.rows.get(id)?.versions ?? 0) > 0) this.dialog = { is: 'versions', id };
  }

  #open(): void {
    const id = this.page.ids?.[this.page.cursor];
    if (id !== undefined) this.open(this.addressOf(id));
  }
}

/** The list of a tag; without one, that of all articles. */
function listOf(tag: string | undefined): List {
  return { view: 'all', tag, site: undefined };
}

/** Whether something is true of every article, whether or not its row was ever in view. */
async function areAll(ids: readonly number[], is: (row: ArticleRow) => boolean): Promise<boolean> {
  const rows = await (await library()).articles.bulkGet([...ids]);
  return rows.every((row) => row !== undefined && is(row));
}
