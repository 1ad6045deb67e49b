/** Subheadings that a page makes of paragraphs with a class of their own. */
import { attr } from '../../page/attribute';
import { count, recall } from '../../page/recall';
import { isA, parentOf } from '../../page/select';
import { isOnly } from '../measure/blocks';
import { type Block, weigh } from '../measure/measure';
import { signature } from './shapes';

/** A subheading is no longer, in weighed characters. */
const LONGEST = 80;
/** So many lines of one make are a habit of the page, where so many of all of its make stand over text. */
const LEAST = 2;
const MOST = 0.7;

/** The lines of such makes: short, without links, and right above a list, or paragraphs of the make that most of the text has. */
export function lineHeadsIn(blocks: readonly Block[]): ReadonlySet<Element> {
  const paragraph = mostOf(blocks);
  const makes = new Map<string, { all: number; heads: Element[] }>();
  for (const [at, { el, text, linked }] of blocks.entries()) {
    const box = boxOf(el);
    const make = signature(box);
    if (!isA(el, 'p') || attr(box, 'class') === '' || make === paragraph) continue;
    const own = recall(makes, make, () => ({ all: 0, heads: [] }));
    own.all++;
    const next = blocks[at + 1];
    const isOver = next !== undefined && (isItem(next) || signature(boxOf(next.el)) === paragraph);
    if (isOver && linked === 0 && weigh(text) <= LONGEST) own.heads.push(box);
  }
  const habits = [...makes.values()].filter(
    ({ all, heads }) => heads.length >= LEAST && heads.length >= all * MOST,
  );
  return new Set(habits.flatMap(({ heads }) => heads));
}

/** True for an item or a term that leads nowhere. */
const isItem = ({ el, linked }: Block): boolean => /^(?:li|d[dt]|t[dh])$/.test(el.localName) && linked === 0;

/** The box that holds nothing but a block, or the block. */
function boxOf(el: Element): Element {
  const box = parentOf(el);
  return box && isOnly(el) && isA(box, 'div') ? box : el;
}

/** The make of most of the prose; null where there is none. */
function mostOf(blocks: readonly Block[]): string | null {
  const makes = new Map<string, number>();
  for (const { el, chars, isProse } of blocks) if (isProse) count(makes, signature(boxOf(el)), chars);
  const [most] = [...makes].sort(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}
