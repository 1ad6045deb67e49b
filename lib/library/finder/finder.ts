/** Full-text search for a page: its worker starts with the first search, and with it everything search needs. */
import { LedeError } from '../../errors';
import type { Snippet } from '../../search/snippet';
import type { Ask, Found, Told } from './calls';
import SearchWorker from './worker.ts?worker';

type Question = Ask extends infer One ? (One extends { n: number } ? Omit<One, 'n'> : never) : never;

export class LibraryFinder {
  #worker: Worker | null = null;
  #asked = 0;
  readonly #waiting = new Map<
    number,
    { resolve: (told: Told) => void; reject: (error: LedeError) => void }
  >();

  /** `catchingUp` hears how many changes the index has still to take in; at 0 an earlier answer may be asked anew. */
  constructor(private readonly catchingUp: (behind: number) => void = () => {}) {}

  /** The articles in the bin, or outside it, that answer what was typed. Throws `query-too-long`, or a storage error. */
  async find(typed: string, inBin = false): Promise<Found> {
    const told = await this.#ask({ ask: 'find', typed, inBin });
    if ('found' in told) return told.found;
    throw new LedeError('storage-failed', 'no answer');
  }

  /** The pieces of these articles' texts that show why they were found; an article found by its title has none. */
  async snippets(typed: string, ids: number[]): Promise<Map<number, Snippet>> {
    const told = await this.#ask({ ask: 'snippets', typed, ids });
    return new Map('snippets' in told ? told.snippets : []);
  }

  /** Brings the index up to date, as after an import. */
  async tend(): Promise<void> {
    await this.#ask({ ask: 'tend' });
  }

  #ask(question: Question): Promise<Told> {
    const n = ++this.#asked;
    this.#worker ??= this.#start();
    return new Promise((resolve, reject) => {
      this.#waiting.set(n, { resolve, reject });
      this.#worker?.postMessage({ ...question, n });
    });
  }

  #start(): Worker {
    const worker = new SearchWorker();
    worker.addEventListener('message', (event: MessageEvent<Told>) => this.#hear(event.data));
    worker.addEventListener('error', (event) => {
      for (const { reject } of this.#waiting.values()) reject(new LedeError('storage-failed', event.message));
      this.#waiting.clear();
      worker.terminate();
      this.#worker = null;
    });
    return worker;
  }

  #hear(told: Told): void {
    if ('behind' in told) return this.catchingUp(told.behind);
    const waiting = this.#waiting.get(told.n);
    this.#waiting.delete(told.n);
    if ('failed' in told) waiting?.reject(new LedeError(told.failed, told.detail));
    else waiting?.resolve(told);
  }
}
