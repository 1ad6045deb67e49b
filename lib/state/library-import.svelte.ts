/** An import as the library page shows it: how far it is, and how it ended. */
import { codeOf, report, type ErrorCode } from '../errors';
import { importArticles, type ImportReceipt } from '../library/import';
import { askBeforeLeaving } from '../platform/before-leaving';

/** `share` is the part of the file that is in, 0 to 1; `another` tells of a file that came meanwhile and was not taken. */
export type ImportState =
  | { is: 'idle' }
  | { is: 'running'; share: number; another: boolean }
  | { is: 'done'; receipt: ImportReceipt }
  | { is: 'failed'; code: ErrorCode };

export class LibraryImport {
  #state = $state.raw<ImportState>({ is: 'idle' });

  /** `done` hears of the end, good or bad: what came in by then is to be indexed. */
  constructor(private readonly done: () => void) {}

  get state(): ImportState {
    return this.#state;
  }

  /** Takes a file in; one at a time. Whoever leaves the page meanwhile would stop it, so they are asked. */
  async start(file: Blob): Promise<void> {
    if (this.#state.is === 'running') {
      this.#state = { ...this.#state, another: true };
      return;
    }
    this.#state = { is: 'running', share: 0, another: false };
    const stopAsking = askBeforeLeaving();
    try {
      const receipt = await importArticles(file, (share) => this.#come(share));
      this.#state = { is: 'done', receipt };
    } catch (error) {
      report(error, 'importing articles');
      this.#state = { is: 'failed', code: codeOf(error, 'storage-failed') };
    }
    stopAsking();
    this.done();
  }

  dismiss(): void {
    this.#state = { is: 'idle' };
  }
  #come(share: number): void {
    if (this.#state.is === 'running') this.#state = { ...this.#state, share };
  }
}
