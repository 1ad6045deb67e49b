/**
 * The walk through a live page that copies it: every run of text into a block of its own, pictures with their best
 * address, and nothing that the reader cannot see.
 */
import { makeElement } from './document';
import { absolute } from './address';
import { attr, rawText } from './attribute';
import {
  CONTAINERS,
  CONTROLS,
  HOLDS_BLOCKS,
  HOLDS_TEXTS,
  isCustom,
  MEDIA,
  NEVER,
  TEXT_BLOCKS,
  WHOLE_BLOCKS,
} from './elements';
import { isFurniture } from './furniture';
import { endLine, endsParagraph, isCount, isNumbered, isProse, isVerse } from './lines';
import { copyMedia, isStandIn, lettersOf, PICTURED } from './media';
import { pictureOfNoscript, pictureSource } from './pictures';
import { isParted, isPartOfRow } from './row';
import { allIn, holds, isA, parentOf, isElement, isTextNode, around, standsIn } from './select';
import { firstShownIn } from './shadow';
import type { IsHidden } from './visibility';

/**
 * The longest that the walk through a page may take, in milliseconds; the answer is then that the page is too large. What
 * comes after it has no such bound.
 */
const BUDGET = 4_000;
/** Nothing but signs without width, which editors leave in empty lines. */
const UNSEEN = /^[\u200b-\u200d\u2060\ufeff]+$/;
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

/** What the walk knows of the live page: what is kept from sight, and where it is shown. */
export interface Live {
  hidden: IsHidden;
  view: Window | null;
}

/** Copies elements onto a detached document, in one walk through what they hold. */
export class Walk {
  readonly #stack: Frame[] = [];
  hiddenChars = 0;
  #seen = 0;
  #blocks = 0;
  #poem: Frame | null = null;
  readonly #until = performance.now() + BUDGET;
  readonly #out: Document;
  readonly #base: string;
  readonly #live: Live;

  constructor(out: Document, base: string, live: Live) {
    this.#out = out;
    this.#base = base;
    this.#live = live;
  }

  /** Copies what is below `from` into `to`; false when the time is up. */
  copy(from: Element, to: Element): boolean {
    this.#open(from, to, false);
    for (let frame = this.#stack.at(-1); frame; frame = this.#stack.at(-1)) {
      const node = frame.next;
      if (!node) this.#close(frame);
      else {
        frame.next = node.nextSibling;
        if (isTextNode(node)) this.#text(frame, node);
        else if (isElement(node)) this.#element(frame, node);
      }
      if (++this.#seen % 4096 === 0 && performance.now() > this.#until) return false;
    }
    return true;
  }

  #open(from: Element, to: Element, inline: boolean): void {
    this.#stack.push({ next: firstShownIn(from), to, inline, run: null });
  }

  /** Ends an element; an empty one leaves no trace. */
  #close(frame: Frame): void {
    this.#stack.pop();
    if (frame === this.#poem) this.#poem = null;
    const { to } = frame;
    if (!to.firstChild && this.#stack.length > 0 && !CELL.test(to.localName)) to.remove();
  }

  #text(frame: Frame, node: Node): void {
    const data = rawText(node);
    if (UNSEEN.test(data)) return;
    if (this.#poem && data.includes('\n')) return this.#verses(frame, data);
    const blank = data.trim() === '';
    const to = gathers(frame);
    if (blank && (!to || (isProse(to) && (to.lastChild?.nodeName ?? 'BR') === 'BR'))) return;
    const into = to ?? this.#run(frame);
    const words = isParted(node, this.#live.view) ? ` ${data}` : data;
    into.append(this.#out.createTextNode(blank && !standsIn(into, 'pre') ? ' ' : words));
  }

  /** The lines of a poem. */
  #verses(frame: Frame, text: string): void {
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) this.#lineBreak(frame);
      if (line) this.#text(frame, this.#out.createTextNode(line));
    }
  }

  /** The paragraph that gathers text standing bare between blocks. */
  #run(frame: Frame): Element {
    return (frame.run ??= this.#begin('p', frame.to));
  }

  /** A new block at the end of `box`. */
  #begin(name: string, box: Element): Element {
    const block = makeElement(this.#out, name);
    this.#number(block);
    box.append(block);
    return block;
  }

  #number(block: Element): void {
    block.setAttribute('data-lede', String(this.#blocks++));
  }

  #element(frame: Frame, el: Element): void {
    const name = el.localName;
    if (name === 'noscript' && !holds(el, 'h1, main, article')) return this.#unscripted(frame, el);
    const letters = name === 'img' ? lettersOf(el) : '';
    if (letters) return this.#text(frame, this.#out.createTextNode(letters));
    if (MEDIA.has(name)) return this.#media(frame, el);
    if (NEVER.has(name)) return;
    if (isFurniture(el)) return;
    if (this.#live.hidden(el)) {
      this.hiddenChars += rawText(el).length;
      return;
    }
    if (isStandIn(el)) return this.#media(frame, el);
    if (name === 'br' || this.#partsText(frame, el, name)) return this.#lineBreak(frame);
    if (name === 'hr') {
      frame.run = null;
      return;
    }
    if (frame.inline) {
      if (this.#isPart(frame, el, name)) return;
      this.#inline(el, frame.to, name);
      return;
    }
    if (isVerse(el)) {
      frame.run = null;
      this.#open(el, this.#begin('p', frame.to), true);
      this.#poem = this.#stack.at(-1) ?? null;
      return;
    }
    const isText = TEXT_BLOCKS.has(name) || attr(el, 'role') === 'heading';
    const groups = CONTAINERS.has(name) && !isText;
    const isBox = !groups && el.firstElementChild !== null && holds(el, HOLDS_BLOCKS) && !isWhole(el);
    if (isText && !isBox) this.#block(frame, el, name);
    else if (groups || isBox || (isCustom(name) && !frame.run)) {
      frame.run = null;
      this.#open(el, this.#shell(el, frame.to, name), false);
    } else if (CONTROLS.has(name) && !frame.run) this.#block(frame, el, name);
    else {
      const isOwn = textIn(el).length >= LEAST_SHOWN && this.#isBlock(el);
      if (isOwn) frame.run = null;
      this.#inline(el, this.#run(frame), name);
      if (isOwn) frame.run = null;
    }
  }

  /** Copies an element with the run of text in it; one that holds nothing else at once. */
  #inline(el: Element, to: Element, name: string): Element {
    if (isPartOfRow(el) || isParted(el, this.#live.view)) to.append(this.#out.createTextNode(' '));
    if (isPlain(el, name)) return this.#shell(el, to, name, true);
    const copy = this.#shell(el, to, name);
    this.#open(el, copy, true);
    return copy;
  }

  /** True for a box or a button in a block that is one text, which gives way to what it holds; a line of code ends before it. */
  #isPart(frame: Frame, el: Element, name: string): boolean {
    // Most runs are a paragraph's: the copy tells so a step or two above, the page itself many.
    if (!around(frame.to, '[data-lede]')?.matches(WHOLE_BLOCKS)) return false;
    const whole = around(el, WHOLE_BLOCKS);
    if (!whole) return false;
    const gives = CONTAINERS.has(name) || GIVES_WAY.test(name);
    const isTool = TOOL.test(textIn(el)) && (isA(el, 'a') || holds(el, 'a'));
    if (!gives && !isTool && !this.#isLine(el)) return false;
    if (isA(whole, 'pre') ? isCount(el) : isTool) return true;
    // A button may be all of a heading, and else is a tool beside the words.
    if (name === 'button' && textIn(el) !== textIn(whole)) return true;
    endLine(frame.to);
    if (gives) this.#open(el, frame.to, true);
    return gives;
  }

  /** True for an empty element within a text that the page shows as a line of its own. */
  #partsText(frame: Frame, el: Element, name: string): boolean {
    return name === 'span' && !el.firstChild && Boolean(gathers(frame)?.lastChild) && this.#isBlock(el);
  }

  /** True for what the page shows as a line of code. */
  #isLine(el: Element): boolean {
    return CODE.test(parentOf(el)?.localName ?? '') && this.#isBlock(el);
  }

  /** True for what the page shows in lines of its own. */
  #isBlock(el: Element): boolean {
    const display = this.#live.view?.getComputedStyle(el).display ?? '';
    return !/^(?:inline|contents|none|$)/.test(display);
  }

  /** The picture that a figure or a box made for one shows only where scripts are off, when nothing else stands for it. With an end tag too few and scripts off, a whole page stands in one. */
  #unscripted(frame: Frame, el: Element): void {
    const box = around(el, PICTURED);
    if (!box) return;
    const others = allIn(box, 'img').filter((img) => !standsIn(img, 'noscript'));
    if (others.some((img) => pictureSource(img, this.#base) !== null)) return;
    const picture = pictureOfNoscript(el);
    const src = picture && absolute(picture.src, this.#base);
    if (!src) return;
    frame.run = null;
    frame.to.append(makeElement(this.#out, 'img', { src, alt: picture.alt }));
  }

  #block(frame: Frame, el: Element, name: string): void {
    frame.run = null;
    const copy = FIELD.test(name) ? this.#shell(el, frame.to, name) : this.#inline(el, frame.to, name);
    this.#number(copy);
  }

  #shell(el: Element, to: Element, name: string, deep = false): Element {
    const copy = this.#asShown(el, name) ?? this.#out.importNode(el, deep);
    const { view } = this.#live;
    for (const mark of MARKS) copy.removeAttribute(mark);
    // A form has its fields for properties, by their names: one called "children" would hide what it holds.
    if (CONTROLS.has(name))
      for (const known of ['id', 'name'])
        if (copy.hasAttribute(known)) copy.setAttribute(known, `-${attr(copy, known)}`);
    // What floats over the page is no part of its text; only the outermost elements can be such layers.
    if (view && this.#stack.length <= 4 && !FRAMELESS.test(name))
      if (PINNED.test(view.getComputedStyle(el).position)) copy.setAttribute('data-pinned', '');
    to.appendChild(copy);
    return copy;
  }

  /** A custom element that leads somewhere as the link that it is, and a field that is a button as one with its words; null for any other. */
  #asShown(el: Element, name: string): Element | null {
    const href = isCustom(name) && !holds(el, 'a') ? attr(el, 'href') || attr(el, 'to') : '';
    const words = name === 'input' && BUTTON_FIELD.test(attr(el, 'type')) ? attr(el, 'value') : '';
    if (!href && !words) return null;
    const copy = makeElement(this.#out, href ? 'a' : 'button', { href: href || null });
    copy.append(words);
    return copy;
  }

  #lineBreak(frame: Frame): void {
    const to = gathers(frame);
    if (!to || (!to.lastChild && isNumbered(to))) return;
    const doubled = to.lastChild?.nodeName === 'BR';
    if ((doubled || endsParagraph(to)) && isProse(to)) this.#split(frame);
    else if (!doubled) to.append(makeElement(this.#out, 'br'));
  }

  /** The block goes on in a new one of its kind; an item or a cell stays one, of paragraphs. */
  #split(frame: Frame): void {
    const { inline, to } = frame;
    frame.run = null;
    if (inline && LINES.test(to.localName)) frame.to = this.#begin(to.localName, parentOf(to) ?? to);
    else if (inline) {
      const words = [...to.childNodes];
      to.removeAttribute('data-lede');
      frame.inline = false;
      this.#begin('p', to).append(...words);
    }
  }

  #media(frame: Frame, el: Element): void {
    const copy = copyMedia(el, this.#out, this.#base);
    if (!copy) return;
    if (!frame.inline) frame.run = null;
    frame.to.append(copy);
  }
}

/** True for an element that holds one text and nothing else. */
const isPlain = ({ firstChild }: Element, name: string): boolean =>
  isTextNode(firstChild) &&
  firstChild.nextSibling === null &&
  !isCustom(name) &&
  rawText(firstChild).trim() !== '' &&
  !UNSEEN.test(rawText(firstChild));

const textIn = (el: Element): string => rawText(el).trim();

/** A longer heading is a text whose heading has no end. */
const LONGEST_HEADING = 200;

const isWhole = (el: Element): boolean =>
  el.matches(WHOLE_BLOCKS) &&
  (isA(el, 'pre') || textIn(el).length <= LONGEST_HEADING) &&
  allIn(el, HOLDS_TEXTS).every((one) => textIn(one) === textIn(el));

/** Beside the words of a heading, as in “History [edit]”, or the sign of its own address. */
const TOOL = /^(?:\[\s*\p{L}[^[\]]{0,30}\]|[#¶§🔗])$/u;

/** In one text, beside boxes. */
const GIVES_WAY = /^(?:li|p|button)$/;

/** So many characters in lines of their own are a paragraph, whatever they are marked up as. */
const LEAST_SHOWN = 40;

/** What a form asks to fill in: copied without what is there. */
const FIELD = /^(?:input|select|textarea)$/;

/** The types of fields that are buttons. */
const BUTTON_FIELD = /^(?:button|submit|reset)$/i;

/** What holds lines of code. */
const CODE = /^(?:pre|code)$/;

/** Headings and paragraphs: two of anything else say something else than one. */
const LINES = /^[hp]/;

const CELL = /^t[dh]$/;

/** What bare words are gathered in. */
const gathers = ({ inline, to, run }: Frame): Element | null => (inline ? to : run);

const FRAMELESS = /^(?:a|span|p)$/;
