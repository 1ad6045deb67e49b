/** The search index in the hands of the one worker that owns it. */
import type { LibraryDatabase } from '../../db/open';
import { report } from '../../errors';
import { FullTextIndex } from '../../search/full-text';
import type { Query } from '../../search/query';
import type { Found } from './calls';
import { catchUp, findable, PendingLog, queueAll } from './catch-up';
import { isBroken, openIndexFile } from './index-file';

/** A longer log is not waited for: the answer says that it is not whole yet, and comes again when it is. */
const WAITED_FOR = 400;

/** After so many new articles it pays to merge what the batches have left. */
const WORTH_TIDYING = 2000;

/** How long the check for a loss behind our back waits after an answer, in milliseconds: counting is slow. */
const CHECK_AFTER = 2000;

export class IndexOwner {
  #index: Promise<FullTextIndex> | null = null;
  #catchingUp: Promise<void> | null = null;
  #checked = false;
  readonly #log: PendingLog;

  /**
   * `told` hears how many entries of the log are left while the index catches up; the index is opened once its file is
   * `free`.
   */
  constructor(
    readonly db: LibraryDatabase,
    private readonly told: (behind: number) => void,
    private readonly free: Promise<void> = Promise.resolve(),
  ) {
    this.#log = new PendingLog(db);
  }

  /**
   * Answers from the index, after it has caught up unless that would take long. A broken index is made anew first.
   * Throws where it cannot open.
   */
  async find(query: Query): Promise<Found> {
    return this.#mending((index) => this.#find(index, query));
  }

  /** Lets the index go, for another to open it. */
  async close(): Promise<void> {
    await closeIndex(this.#index);
  }

  async #find(index: FullTextIndex, query: Query): Promise<Found> {
    let behind = await this.#log.count();
    if (behind > WAITED_FOR) void this.tend();
    else {
      if (behind > 0) await this.#catchUp(index);
      behind = 0;
    }
    const ids = index.find(query);
    if (ids.length === 0 && (await this.#check(index))) return this.#find(index, query);
    if (!this.#checked) setTimeout(() => void this.#check(index).catch(reportCheck), CHECK_AFTER);
    return { ids, behind, by: 'index' };
  }

  /** Brings the index up to date. */
  async tend(): Promise<void> {
    try {
      await this.#mending((index) => this.#catchUp(index));
    } catch (error) {
      report(error, 'bringing the search index up to date');
    }
  }

  /** Does the work, and if the index turns out to be broken, once more with a new one. */
  async #mending<T>(work: (index: FullTextIndex) => Promise<T>): Promise<T> {
    const opened = this.#open();
    try {
      return await work(await opened);
    } catch (error) {
      if (!isBroken(error)) throw error;
      report(error, 'the search index is broken and is made anew');
      return work(await this.#open(opened));
    }
  }

  /** The index; in place of a `broken` one a new one, the same for all who have met that. */
  #open(broken?: Promise<FullTextIndex>): Promise<FullTextIndex> {
    if (this.#index === broken) this.#index = null;
    this.#index ??= this.#openOnce(broken).catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  /** Opens the index and gives it a new start when it is not this library's: wiped, older, or of a library now lost. */
  async #openOnce(broken?: Promise<FullTextIndex>): Promise<FullTextIndex> {
    await this.free;
    await closeIndex(broken);
    const index = new FullTextIndex(await openIndexFile(broken !== undefined));
    try {
      const epoch = (await this.db.facts.get('epoch'))?.value ?? '';
      if (index.epoch() !== epoch) await this.#startAnew(index, epoch);
    } catch (error) {
      // A file that stays open could not be opened again.
      index.close();
      throw error;
    }
    return index;
  }

  async #startAnew(index: FullTextIndex, epoch: string): Promise<void> {
    // In this order: a crash in between leaves an index of the wrong epoch, which is started anew again.
    await queueAll(this.db);
    index.reset(epoch);
  }

  #catchUp(index: FullTextIndex): Promise<void> {
    this.#catchingUp ??= this.#catchUpOnce(index).finally(() => (this.#catchingUp = null));
    return this.#catchingUp;
  }

  async #catchUpOnce(index: FullTextIndex): Promise<void> {
    const much = (await this.#log.count()) >= WORTH_TIDYING;
    await catchUp(this.db, this.#log, index, this.told);
    if (much) index.tidy();
  }

  /**
   * Once, when the index is level with the library: whether it holds as many articles as it should.
   * If not, something was lost behind our back, and it starts anew; true says so.
   */
  async #check(index: FullTextIndex): Promise<boolean> {
    if (this.#checked || (await this.#log.count()) > 0) return false;
    this.#checked = true;
    if (index.count() === (await findable(this.db))) return false;
    if ((await this.#log.count()) > 0) return false;
    await this.#startAnew(index, index.epoch() ?? '');
    void this.tend();
    return true;
  }
}

/** One that cannot be closed is told of by the next opening. */
async function closeIndex(index: Promise<FullTextIndex> | null | undefined): Promise<void> {
  await index?.then((open) => open.close()).catch(() => undefined);
}

function reportCheck(error: unknown): void {
  report(error, 'checking the search index');
}
