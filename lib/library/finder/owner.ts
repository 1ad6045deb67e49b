/** The search index in the hands of the one worker that owns it. */
import type { LibraryDatabase } from '../../db/open';
import { report } from '../../errors';
import { FullTextIndex } from '../../search/full-text';
import type { Query } from '../../search/query';
import type { Found } from './calls';
import { behind, catchUp, findable, queueAll } from './catch-up';
import { openIndexFile } from './index-file';

/** A longer log is not waited for: the answer says that it is not whole yet, and comes again when it is. */
const WAITED_FOR = 400;

/** After so many new articles it pays to merge what the batches have left. */
const WORTH_TIDYING = 2000;

export class IndexOwner {
  #index: Promise<FullTextIndex> | null = null;
  #catchingUp: Promise<void> | null = null;
  #checked = false;

  /** `told` hears how many entries of the log are left while the index catches up. */
  constructor(
    private readonly db: LibraryDatabase,
    private readonly told: (behind: number) => void,
  ) {}

  /** Answers from the index, after it has caught up unless that would take long. Throws where it cannot open. */
  async find(query: Query): Promise<Found> {
    const index = await this.#open();
    if ((await behind(this.db)) <= WAITED_FOR) await this.#catchUp(index);
    else void this.tend();
    const ids = index.find(query);
    if (ids.length > 0) void this.#check(index);
    else if (await this.#check(index)) return this.find(query);
    return { ids, behind: await behind(this.db), by: 'index' };
  }

  /** Brings the index up to date. */
  async tend(): Promise<void> {
    try {
      await this.#catchUp(await this.#open());
    } catch (error) {
      report(error, 'bringing the search index up to date');
    }
  }

  #open(): Promise<FullTextIndex> {
    this.#index ??= this.#openOnce().catch((error: unknown) => {
      this.#index = null;
      throw error;
    });
    return this.#index;
  }

  /** Opens the index and gives it a new start when it is not this library's: wiped, older, or of a library now lost. */
  async #openOnce(): Promise<FullTextIndex> {
    const index = new FullTextIndex(await openIndexFile());
    const epoch = (await this.db.facts.get('epoch'))?.value ?? '';
    if (index.epoch() !== epoch) await this.#startAnew(index, epoch);
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
    const much = (await behind(this.db)) >= WORTH_TIDYING;
    await catchUp(this.db, index, this.told);
    if (much) index.tidy();
  }

  /**
   * Once, when the index is level with the library: whether it holds as many articles as it should.
   * If not, something was lost behind our back, and it starts anew; true says so.
   */
  async #check(index: FullTextIndex): Promise<boolean> {
    if (this.#checked || (await behind(this.db)) > 0) return false;
    this.#checked = true;
    if (index.count() === (await findable(this.db))) return false;
    if ((await behind(this.db)) > 0) return false;
    await this.#startAnew(index, index.epoch() ?? '');
    void this.tend();
    return true;
  }
}
