/** Whether the article in front is in the library, and putting it there or taking that back. */
import type { Article } from '../article';
import { codeOf, LedeError, report, type ErrorCode } from '../errors';
import type { ReplyOf } from '../messages/protocol';
import { find, Saves } from './saves';

/**
 * `saved` once the record is durable; `receipt` is there when it was saved from here and can be taken back. `changed`
 * says that the page's text is another than the one that was kept before.
 */
export type SavingState =
  | { is: 'unsaved' }
  | { is: 'saving' }
  | { is: 'saved'; id: number; receipt: ReplyOf<'library:save'> | null; changed: boolean }
  | { is: 'failed'; code: ErrorCode };

export class Saving {
  #state = $state.raw<SavingState>({ is: 'unsaved' });
  /** What was last given to be saved. */
  #article: Article | null = null;
  readonly #saves = new Saves();
  /** Whether what was last told was heard, or has been told long enough; nothing is told unasked. */
  #isHushed = $state(true);

  get state(): SavingState {
    return this.#state;
  }

  /** Whether there is something to tell the reader: what they saved is kept, was so before, or could not be. */
  get speaks(): boolean {
    return !this.#isHushed && (this.#state.is === 'failed' || this.#state.is === 'saved');
  }

  /** How many saves from here can be taken back. */
  get undoable(): number {
    return this.#saves.count;
  }

  /** Says no more about it. */
  hush(): void {
    this.#isHushed = true;
  }

  /** Looks whether the article was saved before; says nothing when the library cannot be asked. */
  async look(article: Article): Promise<void> {
    try {
      const { id, changed } = await find(article);
      if (id !== null && this.#state.is === 'unsaved')
        this.#state = { is: 'saved', id, receipt: null, changed };
    } catch (error) {
      report(error, 'looking the article up in the library');
    }
  }

  /**
   * Saves the article as it is shown; what is saved already is told to be, and saved `anew` where that is asked for.
   * Answers whether there is now a save to take back.
   */
  async save(article: Article, anew = false): Promise<boolean> {
    this.#isHushed = false;
    if (this.#state.is === 'saving') return false;
    // A double press is one; what was changed since it was saved from here is saved as it is now.
    const isKept =
      this.#state.is === 'saved' && !(this.#state.receipt && article.html !== this.#article?.html);
    if (isKept && !anew) return false;
    this.#article = article;
    this.#state = { is: 'saving' };
    return this.#settle(async () => {
      const receipt = await this.#saves.save(article);
      return { is: 'saved', id: receipt.id, receipt, changed: receipt.changed };
    });
  }

  /**
   * Takes the newest save from here back. The article may have been there before, or in the bin, and is so again.
   * Answers whether it was taken back.
   */
  async undo(): Promise<boolean> {
    const article = this.#article;
    if (!this.#saves.newest || !article) return false;
    this.#isHushed = true;
    let isUndone = false;
    await this.#settle(async () => {
      isUndone = await this.#saves.undo();
      const { id, changed } = await find(article);
      const receipt = this.#saves.newest;
      return id === null ? { is: 'unsaved' } : { is: 'saved', id, receipt, changed };
    });
    return isUndone;
  }

  /** Answers whether it went well. */
  async #settle(act: () => Promise<SavingState>): Promise<boolean> {
    try {
      this.#state = await act();
      return true;
    } catch (error) {
      if (!(error instanceof LedeError)) report(error, 'saving');
      this.#isHushed = false;
      this.#state = { is: 'failed', code: codeOf(error, 'storage-failed') };
      return false;
    }
  }
}
