/** Changing articles from a page, with the way back held out for a while. */
import { codeOf, report, type ErrorCode } from '../errors';
import { send } from '../messages/send';
import type { ReplyOf } from '../messages/protocol';

/** What a change did, for the sentence about it. */
export type ChangeKind =
  | 'archived'
  | 'unarchived'
  | 'favoured'
  | 'unfavoured'
  | 'binned'
  | 'restored'
  | 'deleted'
  | 'tagged'
  | 'exported';

/** The notice in the corner: what is being done, what was and can be undone, that it was, no longer can be or nothing is left to be, or what went wrong. */
export type Notice =
  | { kind: ChangeKind; count: number; undo: number | null }
  | { is: 'exporting' | 'undone' | 'undoneNot' | 'undoneNone' }
  | { failed: ErrorCode }
  | null;

/** A change made here: the number that it is undone by, and what leads the reader back once it is. */
interface Change {
  undo: number;
  back?: () => void;
}

export class LibraryChanges {
  #notice = $state.raw<Notice>(null);
  /** The newest last. */
  readonly #made: Change[] = [];

  get notice(): Notice {
    return this.#notice;
  }

  archive(ids: number[], on: boolean): Promise<boolean> {
    return this.#do(on ? 'archived' : 'unarchived', send('library:archive', { ids, on }));
  }

  favourite(ids: number[], on: boolean): Promise<boolean> {
    return this.#do(on ? 'favoured' : 'unfavoured', send('library:favourite', { ids, on }));
  }

  bin(ids: number[]): Promise<boolean> {
    return this.#do('binned', send('library:bin', { ids }));
  }

  restore(ids: number[]): Promise<boolean> {
    return this.#do('restored', send('library:restore', { ids }));
  }

  deleteForever(ids: number[]): Promise<boolean> {
    return this.#do('deleted', send('library:delete-forever', { ids }));
  }

  tag(ids: number[], add: string[], remove: string[]): Promise<boolean> {
    return this.#do('tagged', send('library:tag', { ids, add, remove }));
  }

  renameTag(from: string, to: string, back: () => void): Promise<boolean> {
    return this.#do('tagged', send('library:rename-tag', { from, to }), back);
  }

  deleteTag(tag: string, back: () => void): Promise<boolean> {
    return this.#do('tagged', send('library:delete-tag', { tag }), back);
  }

  /** Takes the newest change back that still stands, and says so; too old a one stays, one that failed can be tried again. */
  async undo(): Promise<void> {
    const change = this.#made.pop();
    if (!change) {
      this.#notice = { is: 'undoneNone' };
      return;
    }
    this.#notice = null;
    try {
      const { undone } = await send('library:undo', { undo: change.undo });
      this.#notice = { is: undone ? 'undone' : 'undoneNot' };
      if (undone) change.back?.();
    } catch (error) {
      // Their numbers rise: it comes back to its place, also where others failed with it.
      this.#made.push(change);
      this.#made.sort((one, other) => one.undo - other.undo);
      this.fail(error, 'changing the library');
    }
  }

  /** Takes up a change of one article that was made in the reading view over the library: here it is said, and can be undone. */
  take(kind: ChangeKind, undo: number): void {
    this.#made.push({ undo });
    this.#notice = { kind, count: 1, undo };
  }

  /** A change that was undone in the reading view is not to be undone here once more. */
  drop(undo: number): void {
    const at = this.#made.findIndex((change) => change.undo === undo);
    if (at < 0) return;
    this.#made.splice(at, 1);
    this.#notice = null;
  }

  /** Says that a file of articles is being made, until it is. */
  exporting(): void {
    this.#notice = { is: 'exporting' };
  }

  /** Says that articles were written to a file. */
  exported(count: number): void {
    this.#notice = { kind: 'exported', count, undo: null };
  }

  /** Says why something that was asked for could not be done. */
  fail(error: unknown, doing: string): void {
    report(error, doing);
    this.#notice = { failed: codeOf(error, 'storage-failed') };
  }

  dismiss(): void {
    this.#notice = null;
  }

  /** Says what a change did, or why it could not be done; answers whether it was. */
  async #do(kind: ChangeKind, change: Promise<ReplyOf<'library:bin'>>, back?: () => void): Promise<boolean> {
    try {
      const { count, undo } = await change;
      if (undo !== null) this.#made.push({ undo, ...(back && { back }) });
      if (count > 0) this.#notice = { kind, count, undo };
      return true;
    } catch (error) {
      this.fail(error, 'changing the library');
      return false;
    }
  }
}
