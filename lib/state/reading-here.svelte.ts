/**
 * Articles read in the library's own page. The address is the reading view's, so that loading anew, a bookmark, back and
 * forward do as on any page; but nothing has to start first, and on the way back the list stands as it was left.
 */
import { connection } from '../db/open';
import { beginOpening, wantedBy, type Wanted } from '../library/head-start';
import { READER } from '../platform/pages';
import { noteNow } from './library-place';

/** Shows an article over the library; the answer takes it away again. */
export type ShowArticle = (wanted: Wanted) => () => void;

/** For so long what a pointer went down on may be read before it is opened, in milliseconds. */
const SOON = 1000;

/** The address of a saved article in the reading view, where a press on its link means it; null for any other press. */
function addressIn({ target, button }: MouseEvent): string | null {
  const link = button === 0 && target instanceof Element ? target.closest('a') : null;
  return link?.pathname === READER && link.origin === location.origin ? link.search : null;
}

export class ReadingHere {
  #address: string | null = $state(null);
  #takeAway: (() => void) | null = null;
  /** What is being read already. */
  #begun: string | null = null;
  /** The address of the list that an article lies over. */
  #library = location.href;

  /** `load` brings the code of the reading view. */
  constructor(private readonly load: () => Promise<ShowArticle>) {}

  /** Whether an article is open, or about to be. */
  get isOn(): boolean {
    return this.#address !== null;
  }

  /** Follows the browser's back and forward, and readies the reading view while nothing else is to be done; call it once. */
  start(): void {
    addEventListener('popstate', () => void this.#follow());
    requestIdleCallback(() => void this.load().catch(() => undefined));
  }

  /** Opens an article by its address in the reading view: over the list, or in the place of another one. */
  open(address: string): void {
    noteNow();
    if (!this.isOn) this.#library = location.href;
    history.pushState(null, '', address);
    void this.#follow();
  }

  /** Begins to read the article whose title a pointer goes down on: it takes some time to come up. */
  point(event: PointerEvent): void {
    this.#begun = addressIn(event);
    if (this.#begun === null) return;
    beginOpening(this.#begun, connection());
    setTimeout(() => (this.#begun = null), SOON);
  }

  /** Opens the article whose link was pressed; with a modifier or another button the press is the browser's. */
  press(event: MouseEvent): void {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const address = addressIn(event);
    if (address === null) return;
    event.preventDefault();
    this.open(READER + address);
  }

  /** Back to the list. */
  leave(): void {
    history.pushState(null, '', this.#library);
    void this.#follow();
  }

  /** Shows what the address says. A move within the article is none. */
  async #follow(): Promise<void> {
    const address = location.pathname === READER ? location.search : null;
    if (address === this.#address) return;
    this.#takeAway?.();
    this.#takeAway = null;
    // The list itself is never scrolled as a page, and asking for it would lay it out before its time.
    if (this.#address !== null) scrollTo({ top: 0 });
    this.#address = address;
    if (address === null) return;
    if (this.#begun !== address) beginOpening(address, connection());
    this.#begun = null;
    try {
      const show = await this.load();
      if (this.#address !== address) return;
      this.#takeAway = show(wantedBy(address));
      // Those who hear the page are told that another one is there. A focus asks for a layout, so it waits for one.
      requestAnimationFrame(() => document.getElementById('article')?.focus({ preventScroll: true }));
    } catch {
      // The code is gone, as after an update: the page of the reading view itself is asked.
      location.reload();
    }
  }
}
