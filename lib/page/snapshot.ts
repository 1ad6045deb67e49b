/**
 * The live page read once onto a detached copy that holds only what could be article, or says what is not.
 * The page itself is never touched: nothing is created in it, and no attribute of it is written.
 *
 * On the copy every run of text stands in a block of its own (`<p>`, `<li>`, `<h2>`, …), numbered in
 * `data-lede`; pictures carry their best address; scripts, styles, drawings and hidden elements are gone.
 */
import { absolute } from './address';
import { blankDocument, pageAddress } from './document';
import { CONTAINERS, CONTROLS, HOLDS_BLOCKS, isCustom, MEDIA, NEVER, TEXT_BLOCKS } from './elements';
import { isFurniture } from './furniture';
import { copyMedia } from './media';
import { pictureOfNoscript, pictureSource } from './pictures';
import { hiddenTest, type IsHidden } from './visibility';
import { allIn } from './select';

/** The copy, and where the page lives. `base` is what its relative addresses stand on. */
export interface Snapshot {
  doc: Document;
  body: Element;
  url: string;
  base: string;
  /** Characters of text that the reader cannot see, left out. */
  hiddenChars: number;
}

/**
 * `url` stands in where the page has none. `reveal` names hidden elements that are read all the same: text of
 * a free page that waits for scripts which have not run.
 */
export interface SnapshotOptions {
  url?: string;
  reveal?: (el: Element) => boolean;
}

/** Pages above this many elements are read from their `<article>` or `<main>` alone, where they have one. */
const MANY_ELEMENTS = 150_000;
/** The longest that reading a page may take, in milliseconds; the answer is then that the page is too large. */
const BUDGET = 4_000;
/** Lede's own marks on the copy, which a page must not set. */
const MARKS = ['data-lede', 'data-pinned'];
const PINNED = /^(?:fixed|sticky)$/u;

/** One open element of the walk: what comes next, where it is copied to, and the paragraph being gathered. */
interface Frame {
  next: Node | null;
  to: Element;
  inline: boolean;
  run: Element | null;
}

/** What the walk knows of the live page: where it is shown, and whether it uses marks of Lede's own. */
interface Live {
  hidden: IsHidden;
  view: Window | null;
  isMarked: boolean;
}

class Walk {
  readonly stack: Frame[] = [];
  hiddenChars = 0;
  #seen = 0;
  #blocks = 0;
  readonly #until = performance.now() + BUDGET;

  constructor(
    private readonly out: Document,
    private readonly base: string,
    private readonly live: Live,
  ) {}

  /** Copies what is below `from` into `to`; false when the time is up. */
  copy(from: Element, to: Element): boolean {
    this.#open(from, to, false);
    for (let frame = this.stack.at(-1); frame; frame = this.stack.at(-1)) {
      const node = frame.next;
      if (!node) this.#close(frame);
      else {
        frame.next = node.nextSibling;
        if (node.nodeType === 3) this.#text(frame, node);
        else if (node.nodeType === 1) this.#element(frame, node as Element);
      }
      if (++this.#seen % 4096 === 0 && performance.now() > this.#until) return false;
    }
    return true;
  }

  /** True for an element that holds one text and nothing else. */
  #isPlain(el: Element, name: string): boolean {
    const { firstChild } = el;
    return (
      firstChild?.nodeType === 3 &&
      firstChild.nextSibling === null &&
      !isCustom(name) &&
      (firstChild.nodeValue ?? '').trim() !== ''
    );
  }

  #open(from: Element, to: Element, inline: boolean): void {
    const root = isCustom(from.localName) ? from.shadowRoot : null;
    const first =
      root && (root.textContent ?? '').length > (from.textContent ?? '').length
        ? root.firstChild
        : from.firstChild;
    this.stack.push({ next: first, to, inline, run: null });
  }

  /** Ends an element; an empty one leaves no trace. */
  #close(frame: Frame): void {
    this.stack.pop();
    const { to } = frame;
    if (!to.firstChild && this.stack.length > 0 && to.localName !== 'td' && to.localName !== 'th')
      to.remove();
  }

  #text(frame: Frame, node: Node): void {
    const data = node.nodeValue ?? '';
    const blank = data.trim() === '';
    if (blank && !frame.inline && !frame.run?.lastChild) return;
    const to = frame.inline ? frame.to : this.#run(frame);
    to.appendChild(this.out.createTextNode(blank && to.localName !== 'pre' ? ' ' : data));
  }

  /** The paragraph that gathers text standing bare between blocks. */
  #run(frame: Frame): Element {
    if (frame.run) return frame.run;
    const run = this.out.createElement('p');
    this.#number(run);
    frame.to.append(run);
    frame.run = run;
    return run;
  }

  #number(block: Element): void {
    block.setAttribute('data-lede', String(this.#blocks++));
  }

  #element(frame: Frame, el: Element): void {
    const name = el.localName;
    if (NEVER.has(name)) return;
    if (name === 'noscript') return this.#unscripted(frame, el);
    if (MEDIA.has(name)) return this.#media(frame, el);
    if (isFurniture(el)) return;
    if (this.live.hidden(el)) return this.#unseen(el);
    if (name === 'br') return this.#lineBreak(frame);
    if (name === 'hr') {
      frame.run = null;
      return;
    }
    if (frame.inline) {
      this.#inline(el, frame.to, name);
      return;
    }
    const isText = TEXT_BLOCKS.has(name);
    const groups = CONTAINERS.has(name) && !isText;
    const holds = !groups && el.firstElementChild !== null && el.querySelector(HOLDS_BLOCKS) !== null;
    if (isText && !holds) this.#block(frame, el, name);
    else if (groups || holds || (isCustom(name) && !frame.run)) {
      frame.run = null;
      this.#open(el, this.#shell(el, frame.to, name), false);
    } else if (CONTROLS.has(name) && !frame.run) this.#block(frame, el, name);
    else this.#inline(el, this.#run(frame), name);
  }

  /** Copies an element with the run of text in it; one that holds nothing else at once. */
  #inline(el: Element, to: Element, name: string): Element {
    if (this.#isPlain(el, name)) return this.#shell(el, to, name, true);
    const copy = this.#shell(el, to, name);
    this.#open(el, copy, true);
    return copy;
  }

  /** The picture that a figure or a box made for one shows only where scripts are off, when nothing else stands for it. */
  #unscripted(frame: Frame, el: Element): void {
    const box = el.closest('figure, [data-picture]');
    if (!box) return;
    const others = allIn(box, 'img').filter((img) => !img.closest('noscript'));
    if (others.some((img) => pictureSource(img, this.base) !== null)) return;
    const picture = pictureOfNoscript(el);
    const src = picture && absolute(picture.src, this.base);
    if (!src) return;
    const img = this.out.createElement('img');
    img.setAttribute('src', src);
    img.setAttribute('alt', picture.alt);
    frame.run = null;
    frame.to.append(img);
  }

  #unseen(el: Element): void {
    this.hiddenChars += (el.textContent ?? '').length;
  }

  #block(frame: Frame, el: Element, name: string): void {
    frame.run = null;
    if (name === 'input' || name === 'select' || name === 'textarea') {
      const field = this.#shell(el, frame.to, name);
      this.#number(field);
      field.append(this.out.createTextNode(''));
    } else this.#number(this.#inline(el, frame.to, name));
  }

  #shell(el: Element, to: Element, name: string, deep = false): Element {
    const copy = this.out.importNode(el, deep);
    const { isMarked, view } = this.live;
    if (isMarked) for (const mark of MARKS) copy.removeAttribute(mark);
    // What floats over the page is no part of its text; only the outermost elements can be such layers.
    if (view && this.stack.length <= 4 && !frameless(name))
      if (PINNED.test(view.getComputedStyle(el).position)) copy.setAttribute('data-pinned', '');
    to.appendChild(copy);
    return copy;
  }

  #lineBreak(frame: Frame): void {
    const to = frame.inline ? frame.to : frame.run;
    if (!to || (!to.lastChild && isNumbered(to))) return;
    const last = to.lastChild;
    const doubled =
      last?.nodeName === 'BR' || (last?.nodeValue?.trim() === '' && last.previousSibling?.nodeName === 'BR');
    const ends = doubled || endsParagraph(to);
    if (ends && !frame.inline) frame.run = null;
    else if (ends && isNumbered(to) && to.localName !== 'pre') this.#split(frame);
    else if (!doubled) to.append(this.out.createElement('br'));
  }

  /** The block goes on in a new one of its kind. */
  #split(frame: Frame): void {
    const rest = this.out.createElement(frame.to.localName);
    this.#number(rest);
    frame.to.after(rest);
    frame.to = rest;
  }

  #media(frame: Frame, el: Element): void {
    const copy = copyMedia(el, this.out, this.base);
    if (!copy) return;
    if (frame.inline) frame.to.append(copy);
    else {
      frame.run = null;
      frame.to.append(copy);
    }
  }
}

const isNumbered = (el: Element): boolean => el.hasAttribute('data-lede');

/** A line of so many characters that ends a sentence is a paragraph: behind it, one line break is as good as two. */
const PARAGRAPH = 100;

function endsParagraph(block: Element): boolean {
  let text = '';
  for (let node = block.lastChild; node && node.nodeName !== 'BR'; node = node.previousSibling)
    text = (node.textContent ?? '') + text;
  return text.length >= PARAGRAPH && /[.!?…。！？”"»]\s*$/.test(text);
}

const frameless = (name: string): boolean => name === 'a' || name === 'span' || name === 'p';

/** What of a very large page is worth reading. */
function startOf(page: Document): Element | null {
  if (page.getElementsByTagName('*').length < MANY_ELEMENTS) return page.body;
  let best: Element | null = null;
  for (const el of page.querySelectorAll('article, main, [itemprop=articleBody]')) {
    if (best?.contains(el) || el.getElementsByTagName('*').length > MANY_ELEMENTS) continue;
    if (!best || (el.textContent ?? '').length > (best.textContent ?? '').length) best = el;
  }
  return best ?? page.body;
}

/** Reads the live page; null when it is too large to be read in time. */
export function snapshot(page: Document, options: SnapshotOptions = {}): Snapshot | null {
  const address = pageAddress(page, options.url);
  const base = page.querySelector('base[href]') && page.baseURI ? page.baseURI : address;
  const doc = blankDocument(page);
  const { body } = doc;
  const from = startOf(page);
  if (!from) return { doc, body, url: address, base, hiddenChars: 0 };
  const view = typeof page.body.checkVisibility === 'function' ? page.defaultView : null;
  const isMarked = page.querySelector(MARKS.map((mark) => `[${mark}]`).join()) !== null;
  const walk = new Walk(doc, base, { hidden: hiddenTest(page, options.reveal), view, isMarked });
  return walk.copy(from, body) ? { doc, body, url: address, base, hiddenChars: walk.hiddenChars } : null;
}
