/** Line focus: which lines of the article are left open, and what brings others into their place. */
import { lastAbove } from '../reading/blocks';
import { linesOf } from '../reading/lines-of';
import { AIR, bandOver, firstAround, nearestTo, type Line, type Span } from '../reading/lines';
import type { BodyView } from './body-view.svelte';

/** So near the window's top, where the bar lies, and its foot no line is brought, in CSS pixels. */
const TOP = 64;
const FOOT = 16;
/** Where the band lies at first, as a part of the window's height. */
const REST = 0.42;

export class LineFocus {
  #band = $state.raw<Span | null>(null);
  /** Where the reader has the middle of the band; near an end of the page it may have to leave that place. */
  #resting = innerHeight * REST;
  /** The middle of its first line. */
  #at = this.#resting;
  /** What has the focus, is spoken or was found, where the band was brought to it: it is left open whole. */
  #whole: Element | Range | null = null;
  /** Where the page was scrolled to from here. */
  #scrolledTo = -1;

  constructor(
    private readonly view: BodyView,
    private readonly body: HTMLElement,
    /** How many lines are left open. */
    private readonly count: () => number,
  ) {}

  /** What is left open; null where there are no lines at all. */
  get band(): Span | null {
    return this.#band;
  }

  /** The band lies where the pointer is. */
  point(y: number): void {
    this.#resting = y;
    this.#settle();
  }

  /** Another line stands where the band lies, if it was not brought there. */
  scrolled(): void {
    if (scrollY === this.#scrolledTo) return;
    this.#scrolledTo = -1;
    this.#settle();
  }

  /** The lines may have been broken anew: the band keeps to what is in its place. */
  renew(): void {
    const lines = this.#linesAround(this.#at);
    this.#show(lines, nearestTo(lines, this.#at));
  }

  /** Goes on or back by a line; false where there is no other. */
  step(by: 1 | -1): boolean {
    const lines = this.#linesAround(this.#at);
    const next = nearestTo(lines, this.#at) + by;
    if (!lines[next]) return false;
    this.#whole = null;
    this.#goTo(lines, next);
    return true;
  }

  /** Brings the first line of a block into the band, and again when what is there now has been laid out. */
  bring(block: HTMLElement): void {
    const go = (): void => {
      const { top } = block.getBoundingClientRect();
      const lines = this.#linesAround(top);
      this.#whole = null;
      this.#goTo(
        lines,
        lines.findIndex((line) => line.top + line.bottom >= 2 * top),
      );
    };
    go();
    requestAnimationFrame(() => requestAnimationFrame(() => this.view.cursor === block && go()));
  }

  /** Brings what has the focus, is spoken or was found into the band, where it is not all in it; and again as above. */
  bringWhole(what: Element | Range): void {
    const go = (): void => {
      const { top, bottom } = what.getBoundingClientRect();
      const band = this.#band;
      const isGone = bottom <= top;
      if (isGone || (band && band.top <= top && band.bottom >= bottom)) return;
      const lines = this.#linesAround(top);
      this.#whole = what;
      this.#goTo(
        lines,
        lines.findIndex((line) => line.top + line.bottom > 2 * top),
      );
    };
    go();
    requestAnimationFrame(() => requestAnimationFrame(() => this.#whole === what && go()));
  }

  #settle(): void {
    this.#whole = null;
    const lines = this.#linesAround(this.#resting);
    this.#show(lines, firstAround(lines, nearestTo(lines, this.#resting), this.count()));
  }

  /** Leaves open what begins with that line, and all that the band was brought to. */
  #show(lines: readonly Line[], first: number): void {
    const whole = this.#whole?.getBoundingClientRect();
    // What has gone meanwhile is at the window's very top.
    const last = lines.findLastIndex((line) => line.top + line.bottom < 2 * (whole?.bottom ?? 0));
    const band = bandOver(lines, first, Math.max(this.count(), last - first + 1));
    const line = lines[first];
    if (!line || !band) return;
    this.#at = (line.top + line.bottom) / 2;
    // Words are in their lines; what else has the focus may be larger than its own.
    const box = this.#whole instanceof Element && whole && whole.height > 0 ? whole : null;
    this.#band = {
      top: Math.min(band.top, (box?.top ?? Infinity) - AIR),
      bottom: Math.max(band.bottom, (box?.bottom ?? -Infinity) + AIR),
    };
  }

  /**
   * Brings a line to where the band lies; at once, as the next key may come before a gentle way ends. Where the page
   * cannot be scrolled so far, the band goes to the line.
   */
  #goTo(lines: readonly Line[], first: number): void {
    this.#show(lines, first);
    if (!this.#band || !lines[first]) return;
    const { top, bottom } = this.#band;
    const usual = this.count() * parseFloat(getComputedStyle(this.body).lineHeight);
    const lowest = innerHeight - FOOT - (bottom - top);
    const before = scrollY;
    const wanted = Math.max(TOP, Math.min(this.#resting - usual / 2 - AIR, lowest));
    scrollBy({ top: top - wanted, behavior: 'instant' });
    this.#scrolledTo = scrollY;
    const by = scrollY - before;
    this.#at -= by;
    this.#band = { top: top - by, bottom: bottom - by };
  }

  /** The lines of the page a window's height around `y`: the article's, what stands before its text, and its end. */
  #linesAround(y: number): Line[] {
    const { blocks } = this.view;
    const [above, below] = [y - innerHeight, y + innerHeight];
    const near = blocks.slice(Math.max(0, lastAbove(blocks, above)), lastAbove(blocks, below) + 1);
    const others = this.body.closest('main')?.querySelectorAll('.lede-article > :not(.body), .after > *');
    return linesOf([...(others ?? []), ...near], innerHeight - TOP - FOOT - 2 * AIR);
  }
}
