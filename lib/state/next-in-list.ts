/** The article that comes after the one that is read over the library's list. */
import type { ArticleRow } from '../db/rows';
import { READER } from '../platform/pages';
import type { LibraryPage } from './library.svelte';

export class NextInList {
  /** The list as it is when the article is opened: it may go from there, as to the archive. */
  readonly #left: readonly number[];

  /** The article of that number is opened: the list's cursor goes to it. */
  constructor(
    private readonly page: Pick<LibraryPage, 'ids' | 'rows' | 'move'>,
    private readonly id: number,
    private readonly show: (address: string) => void,
  ) {
    this.#left = page.ids ?? [];
    const at = this.#left.indexOf(id);
    if (at >= 0) page.move(at);
  }

  /** What comes next in the list as it is now; null after the last article. */
  get row(): ArticleRow | null {
    const next = this.#next;
    return (next !== undefined && this.page.rows.get(next)) || null;
  }

  /** Where it is read. */
  get address(): string {
    return `${READER}?id=${String(this.#next)}`;
  }

  /** Opens it in the place of the article before it. */
  open(): void {
    this.show(this.address);
  }

  get #next(): number | undefined {
    const now = this.page.ids ?? [];
    const at = now.indexOf(this.id);
    if (at >= 0) return now[at + 1];
    const was = this.#left.indexOf(this.id);
    if (was < 0) return undefined;
    const listed = new Set(now);
    return this.#left.slice(was).find((id) => listed.has(id));
  }
}
