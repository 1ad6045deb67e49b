/** How much of what stands in each element of a snapshot: counted once, asked often. */
import { attr } from '../../page/attribute';
import { CONTROLS, names } from '../../page/elements';
import { PICTURE_FILE } from '../../page/pictures';
import { allIn, elementBehind, holds, isA } from '../../page/select';
import { isBlock, isHeading, textOf } from './blocks';

/** Sums over an element and all below it. Characters are weighed, so that a Japanese line counts as an English one. */
export interface Facts {
  /** Characters of text, and how many of them stand in links. */
  chars: number;
  linked: number;
  /** Characters in blocks that read like written prose, and how many such blocks there are. */
  prose: number;
  paragraphs: number;
  links: number;
  headings: number;
  pictures: number;
  controls: number;
}

/** One block of text, in the order of the page. */
export interface Block {
  el: Element;
  text: string;
  chars: number;
  linked: number;
  isProse: boolean;
}

export interface Measures {
  root: Element;
  facts: Map<Element, Facts>;
  blocks: Block[];
}

/** East Asian scripts say in one character what others say in some 2.5. */
const DENSE = /[\u3040-\u9fff가-\ud7af]/gu;
/** The end of a sentence; Thai and Lao set none, and write their words in one. */
const SENTENCE_END = /[.!?…。！？：:؟।۔։።]["'»“”’」』)\]]*(?:\s|$)|[\u0e00-\u0eff]{12}/u;
const PROSE_LEAST = 60;
/** What elements of the page's own making are called that are buttons, and as many characters as one says. */
const BUTTON = /-(?:button|btn)$/;
const LONGEST_BUTTON = 45;
/** The media of a snapshot. */
export const MEDIA = names('img video audio iframe');

/** A text's length in characters of an alphabet. */
export function weigh(text: string): number {
  const dense = text.length < 5 ? 0 : (text.match(DENSE)?.length ?? 0);
  return text.length + 1.5 * dense;
}

/** An open element of the walk: what it holds so far, and what comes next. */
interface Frame {
  el: Element;
  own: Facts;
  next: Element | null;
  inLink: boolean;
}

const NONE: Readonly<Facts> = {
  chars: 0,
  linked: 0,
  prose: 0,
  paragraphs: 0,
  links: 0,
  headings: 0,
  pictures: 0,
  controls: 0,
};
const COUNTS = Object.keys(NONE) as (keyof Facts)[];

/** An anchor without an address is none, and may never have been closed; nor does a picture that opens a larger one lead anywhere. */
const isLink = (el: Element): boolean =>
  el.matches('a[href]') && !(PICTURE_FILE.test(attr(el, 'href')) && holds(el, 'img'));

const linksIn = (el: Element): Element[] => allIn(el, 'a').filter(isLink);

const frameOf = (el: Element, inLink: boolean): Frame => ({
  el,
  own: { ...NONE },
  next: el.firstElementChild,
  inLink: inLink || isLink(el),
});

function add(to: Facts, from: Facts): void {
  for (const count of COUNTS) to[count] += from[count];
}

/** True for a run of text that somebody wrote as part of a text: long enough, a sentence, not a list of links. */
function readsLikeProse(el: Element, chars: number, linked: number, text: string): boolean {
  if (chars < PROSE_LEAST || linked > chars * 0.5) return false;
  if (/^(?:h[1-6]|figcaption|button|label|dt|th|summary|caption|legend)$/u.test(el.localName)) return false;
  return chars >= 200 || SENTENCE_END.test(text);
}

/** The block with its text, spaces run together. */
export function readBlock(el: Element): Block {
  const text = textOf(el);
  let linked = 0;
  if (el.firstElementChild && !isLink(el)) for (const a of linksIn(el)) linked += weigh(textOf(a));
  const chars = weigh(text);
  return { el, text, chars, linked, isProse: readsLikeProse(el, chars, linked, text) };
}

/** Measures everything below `root`, from the leaves up, without recursion (pages nest thousands of levels deep). */
export function measure(root: Element): Measures {
  const facts = new Map<Element, Facts>();
  const blocks: Block[] = [];
  const open = [frameOf(root, false)];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const child = top.next;
    if (child) {
      top.next = elementBehind(child);
      const frame = frameOf(child, top.inLink);
      const { own } = frame;
      const leaf = isBlock(child);
      if (leaf) fillBlock(child, own, blocks, top.inLink);
      else if (MEDIA.has(child.localName)) own.pictures = 1;
      if (isLink(child)) own.links++;
      if (isButton(child)) own.controls++;
      if (leaf || !child.firstElementChild) {
        facts.set(child, own);
        add(top.own, own);
      } else open.push(frame);
      continue;
    }
    facts.set(top.el, top.own);
    open.pop();
    const parent = open.at(-1);
    if (parent) add(parent.own, top.own);
  }
  return { root, facts, blocks };
}

/** What a script makes a button or a link of. */
const ROLES = names('button link');

/** A button of the page's own making, with a few words and nothing that it unfolds or enlarges. */
function isButton(el: Element): boolean {
  const isMadeSo = ROLES.has(attr(el, 'role')) && !isA(el, 'a');
  if (!isMadeSo && !BUTTON.test(el.localName) && !(isA(el, 'button') && !isBlock(el))) return false;
  return (
    !el.matches('[aria-expanded],[aria-controls]') && !holds(el, 'img') && textOf(el).length <= LONGEST_BUTTON
  );
}

function fillBlock(el: Element, own: Facts, blocks: Block[], inLink: boolean): void {
  const block = readBlock(el);
  if (inLink) block.linked = block.chars;
  if (block.linked > block.chars * 0.5) block.isProse = false;
  own.chars = block.chars;
  own.linked = Math.min(block.linked, block.chars);
  if (el.firstElementChild) {
    own.links = linksIn(el).length;
    own.pictures = allIn(el, 'img,iframe').length;
    own.controls = allIn(el, 'button,input').length;
  }
  if (CONTROLS.has(el.localName)) own.controls = 1;
  if (isHeading(el)) own.headings = 1;
  if (block.isProse) {
    own.prose = block.chars;
    own.paragraphs = 1;
  }
  if (block.text) blocks.push(block);
}
