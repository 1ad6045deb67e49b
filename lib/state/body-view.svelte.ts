/** What the reading view knows of the body on screen: its blocks and outline, and where the reader is in them. */
import { blocksOf, lastAbove, outlineOf, type OutlineEntry } from '../reading/blocks';
import { BEGINNING, distanceTo, isBeginning, movedTo, placeAt, type Place } from '../reading/place';
import { layOutAround } from '../reading/prepare';

/** The reading line, in CSS pixels from the window's top: what stands above it has been read. */
const LINE = 96;
/** So near the end of the page, in CSS pixels, is at it: where a browser enlarges its pages, they scroll by parts of one. */
const END = 2;
/** Where the cursor's block is brought to, as a part of the window's height. */
const REST = 0.28;
/** So many windows around the reader's place are laid out at once: as far as a leap or two of a key goes. */
const AROUND = 3;

/** The part of the window that is to be read in. */
interface Band {
  /** Brings the first line of a block into it. */
  bring: (block: HTMLElement) => void;
  /** Brings all of something into it. */
  bringWhole: (what: Element | Range) => void;
}

/** Follows one rendered body; `attach` starts it and answers with what ends it. */
export class BodyView {
  #body: HTMLElement | null = null;
  #blocks: readonly HTMLElement[] = [];
  #outline = $state.raw<readonly OutlineEntry[]>([]);
  #isEmpty = $state(false);
  #section = $state(-1);
  #progress = $state(0);
  #inView = 1;
  #cursor: HTMLElement | null = null;
  #frame = 0;
  #last: Place | null = null;
  #isAtEnd = false;
  #restoring = 0;
  /** Called with each new place, at most once a frame. */
  onmove: (() => void) | null = null;
  /** How far to scroll once the body has been drawn anew, where something else than the reader's place is to be held. */
  held: (() => number) | undefined;
  /** What brings all that is gone to into view, where only a part of the window is to be read in. */
  band: Band | null = null;
  /** How much of the window's foot lies under something else, in CSS pixels. */
  covered: () => number = () => 0;

  get outline(): readonly OutlineEntry[] {
    return this.#outline;
  }

  /** Whether there is nothing in the body to read or to see. */
  get isEmpty(): boolean {
    return this.#isEmpty;
  }

  /** The outline's entry that the reader is in; -1 before the first. */
  get section(): number {
    return this.#section;
  }

  /** How far the reader has come, 0 to 1. */
  get progress(): number {
    return this.#progress;
  }

  /** How much of the body a window shows, 0 to 1. */
  get inView(): number {
    return this.#inView;
  }

  get blocks(): readonly HTMLElement[] {
    return this.#blocks;
  }

  get body(): HTMLElement | null {
    return this.#body;
  }

  /** Follows a body, from `start` on; one that is drawn anew, as after a block was put back, from where the reader is. */
  attach(body: HTMLElement, start: Place | null): () => void {
    const before = this.#blocks;
    this.#blocks = blocksOf(body);
    const place = this.#body ? this.#last && movedTo(this.#blocks, this.#last, before) : start;
    this.#body = body;
    this.#isEmpty = this.#blocks.length === 0;
    this.#outline = outlineOf(body);
    this.#cursor = null;
    const follow = (): void => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure());
    };
    addEventListener('scroll', follow, { passive: true });
    const rebroken = (): void => {
      this.settle();
      follow();
    };
    addEventListener('resize', rebroken, { passive: true });
    // A face that came late has broken the lines anew.
    document.fonts.addEventListener('loadingdone', rebroken);
    // What had never been laid out is so a moment after it was scrolled to, and moves what stands below.
    const laidOut = new ResizeObserver(follow);
    laidOut.observe(body);
    history.scrollRestoration = 'manual';
    this.restore(place ?? BEGINNING, this.held);
    follow();
    return () => {
      // What is not on screen is not acted on.
      this.clearCursor();
      laidOut.disconnect();
      cancelAnimationFrame(this.#frame);
      cancelAnimationFrame(this.#restoring);
      this.#restoring = 0;
      removeEventListener('scroll', follow);
      removeEventListener('resize', rebroken);
      document.fonts.removeEventListener('loadingdone', rebroken);
    };
  }

  /** The block under the cursor, or the one at the reading line while there is no cursor. */
  get here(): number {
    const at = this.#cursor ? this.#blocks.indexOf(this.#cursor) : -1;
    return at >= 0 ? at : Math.max(0, lastAbove(this.#blocks, LINE + 1));
  }

  /** The block under the cursor; null before the first step. */
  get cursor(): HTMLElement | null {
    return this.#cursor;
  }

  /** The place to come back to another time; whoever has come to the end of the page has read the article, and begins anew. */
  get kept(): Place {
    return this.#isAtEnd ? BEGINNING : this.#place();
  }

  /**
   * Brings a place back to the reading line: at once, and again when what is there now has been laid out; at the
   * beginning nothing needs to be brought back. `distance` tells how far to scroll where the place is not what is to be
   * seen.
   */
  restore(place: Place, distance?: () => number): void {
    this.#last = place;
    cancelAnimationFrame(this.#restoring);
    this.#restoring = 0;
    layOutAround(this.#blocks, place.block, AROUND * innerHeight);
    if (isBeginning(place) && !distance) return;
    const left = distance ?? ((): number => distanceTo(this.#blocks, place, LINE));
    const go = (): void => scrollBy({ top: left(), behavior: 'instant' });
    go();
    this.#restoring = requestAnimationFrame(() => {
      this.#restoring = requestAnimationFrame(() => {
        this.#restoring = 0;
        go();
      });
    });
  }

  /** Brings the reader to the title, with the focus on it. */
  toTitle(): void {
    this.clearCursor();
    this.restore(BEGINNING);
    scrollTo({ top: 0, behavior: 'instant' });
    const title = this.#body?.closest('article')?.querySelector('h1');
    if (!title) return;
    title.tabIndex = -1;
    title.focus({ preventScroll: true });
  }

  /** Brings the reader back to where they were after the lines broke anew: another width, face or size. */
  settle(): void {
    if (this.#last) this.restore(this.#last);
  }

  /** Moves the cursor by blocks; the first step takes the block that is being read. */
  step(by: 1 | -1): void {
    const at = this.#cursor ? this.here + by : this.here + (by > 0 && this.#place().fraction > 0.9 ? 1 : 0);
    this.moveToNumber(at);
  }

  /** Moves the cursor to the block of that number, or to the nearest there is. */
  moveToNumber(at: number): void {
    this.moveTo(this.#blocks[Math.min(Math.max(at, 0), this.#blocks.length - 1)]);
  }

  /** Moves the cursor to the next or previous heading; false when there is none that way. */
  stepHeading(by: 1 | -1): boolean {
    const here = this.#blocks[this.here];
    const headings = this.#blocks.filter((block) => /^H[1-6]$/u.test(block.tagName));
    const ahead = headings.filter((heading) => {
      const order = here && here !== heading ? here.compareDocumentPosition(heading) : 0;
      return (order & (by > 0 ? Node.DOCUMENT_POSITION_FOLLOWING : Node.DOCUMENT_POSITION_PRECEDING)) !== 0;
    });
    const target = by > 0 ? ahead[0] : ahead.at(-1);
    if (target) this.moveTo(target);
    return target !== undefined;
  }

  /** Puts the cursor onto a block and brings it into view. */
  moveTo(block: HTMLElement | undefined): void {
    if (!block) return;
    this.standAt(block);
    if (this.band) this.band.bring(block);
    else bringIntoView(block.getBoundingClientRect(), this.covered());
  }

  /** Brings words into view that are spoken or were found. */
  show(words: Range): void {
    if (this.band) this.band.bringWhole(words);
    else bringIntoView(words.getBoundingClientRect(), this.covered());
  }

  /** Puts the cursor and the focus onto a block; the window stays where it is. */
  standAt(block: HTMLElement): void {
    this.clearCursor();
    this.#cursor = block;
    block.dataset['cursor'] = '';
    if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }

  /** Takes the cursor away; the next step starts from what is in view. */
  clearCursor(): void {
    if (this.#cursor) delete this.#cursor.dataset['cursor'];
    this.#cursor = null;
  }

  /** The place as it was last seen; measured anew it could be wrong, in a window that has just been resized. */
  #place(): Place {
    const { block, fraction } = this.#last ?? placeAt(this.#blocks, LINE);
    return { block, fraction: Math.min(1, fraction) };
  }

  #measure(): void {
    if (!this.#body) return;
    const { top, height } = this.#body.getBoundingClientRect();
    const way = height - (innerHeight - LINE);
    this.#progress = way <= 0 ? 1 : Math.min(1, Math.max(0, (LINE - top) / way));
    this.#inView = way <= 0 ? 1 : Math.min(1, innerHeight / way);
    this.#section = lastAbove(
      this.#outline.map(({ element }) => element),
      innerHeight * REST + LINE,
    );
    // On the way back to a place, what is seen is not where the reader is.
    if (this.#restoring !== 0) return;
    this.#last = placeAt(this.#blocks, LINE);
    this.#isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - END;
    this.onmove?.();
  }
}

/**
 * Scrolls so far that what was asked for stands at ease in the window, above what covers its foot; not at all when it
 * does already, and at once where the reader likes no motion, or it is far.
 */
function bringIntoView(box: DOMRect, covered = 0): void {
  const room = innerHeight - covered;
  const isAtEase = box.top >= LINE && box.bottom <= room * 0.8;
  if (isAtEase) return;
  const top = box.top - Math.max(LINE, room * REST);
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches || Math.abs(top) > innerHeight * 2;
  scrollBy({ top, behavior: calm ? 'instant' : 'smooth' });
}
