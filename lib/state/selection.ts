/** The chosen articles of a list, by their numbers. */
import { SvelteSet } from 'svelte/reactivity';

/** A run of articles that is being chosen: where it began, what was chosen before it, and how far it reaches. */
interface Run {
  from: number;
  before: ReadonlySet<number>;
  reached: ReadonlySet<number>;
}

export class Selection extends SvelteSet<number> {
  #run: Run | null = null;
  #last: number | undefined;

  /** The article that was chosen last by itself, if it still is. */
  get last(): number | undefined {
    return this.#last !== undefined && this.has(this.#last) ? this.#last : undefined;
  }

  override clear(): void {
    this.endRun();
    super.clear();
  }

  /** Chooses an article, or lets it go. */
  toggle(id: number): void {
    this.endRun();
    this.#last = id;
    if (!this.delete(id)) this.add(id);
  }

  /** Chooses all from a place of the list, or from where a run began, to another; what the run leaves again is let go. */
  runTo(ids: readonly number[], from: number, to: number): void {
    const run = this.#run ?? { from: ids[from] ?? -1, before: new Set(this), reached: new Set() };
    const began = ids.indexOf(run.from);
    const start = began < 0 ? from : began;
    const reached = new Set(ids.slice(Math.min(start, to), Math.max(start, to) + 1));
    for (const id of run.reached) if (!reached.has(id) && !run.before.has(id)) this.delete(id);
    for (const id of reached) this.add(id);
    this.#run = { ...run, reached };
  }

  /** What is chosen now stays so: the next run begins anew. */
  endRun(): void {
    this.#run = null;
  }

  /** Lets go of what is listed no longer. */
  keepOnly(ids: readonly number[]): void {
    const listed = new Set(ids);
    for (const id of this) if (!listed.has(id)) this.delete(id);
  }
}
