/**
 * Where on the page the article is.
 *
 * Every block of prose gives its weight to what holds it, and the body is the smallest element that still holds
 * most of it. Where that leaves a doubt, Readability has a vote: what it takes for article weighs more than what it
 * leaves. It costs more than all the rest, and decided one page of the 115 that this was built with.
 */
import { count } from '../../page/recall';
import {
  allIn,
  beside,
  firstIn,
  holds,
  isA,
  upFrom,
  elementBefore,
  parentOf,
  around,
  standsIn,
} from '../../page/select';
import { attr } from '../../page/attribute';
import { holdsArticle } from '../../page/furniture';
import type { CandidateName } from '../../article';
import { blocksIn, isBlock, isHeading, picturesIn, precedes, textOf } from '../measure/blocks';
import { isToldList } from '../boxes/boxes';
import { commentLists } from '../boxes/comment-lists';
import { FACT, SENTENCE_END } from '../measure/lines';
import type { Block, Measures } from '../measure/measure';
import { teasersIn } from '../boxes/other-stories';
import { isCaptionedBox, pictureBoxOf } from '../boxes/picture-box';
import { linkedPicture } from '../judge/read-build';
import { INGREDIENTS } from '../boxes/recipe';
import { isKin, signature } from '../boxes/shapes';
import type { Vote } from './vote';
import { heaviest, weights } from './weights';

/** How much of an element's weight one child must hold for the body to be looked for in that child alone. */
const MOST = 0.6;

/** From `from` down to the smallest element that still holds most of the weight. */
export function descend(from: Element, weight: Map<Element, number>, { facts }: Measures): Element {
  let at = from;
  for (;;) {
    const best = heaviest(at.children, weight);
    if (!best || (weight.get(best) ?? 0) < (weight.get(at) ?? 0) * MOST) return at;
    if (goesOnIn(best, facts) || isOneOfMany(best) || isTextList(best)) return at;
    at = best;
  }
}

/** Whether paragraphs of a text stand before a box, with nothing but headings between two of them: then it was never closed, and holds the rest. One is enough before a span, which is no box. */
function goesOnIn(box: Element, facts: Measures['facts']): boolean {
  const least = isA(box, 'span') ? 1 : 2;
  let row = 0;
  for (let at = elementBefore(box); at && row < least; at = elementBefore(at))
    if (!isHeading(at)) row = isBlock(at) && facts.get(at)?.paragraphs ? row + 1 : 0;
  return row === least;
}

/** Whether a box holds one block alone, and others of its make stand beside it: some pages wrap each of their paragraphs. */
const isOneOfMany = (box: Element): boolean =>
  blocksIn(box).length === 1 && beside(box).some((one) => signature(one) === signature(box));

/** Whether a list, a quotation or what is set in one type is a part of a text, below a heading or each of its items a block: it would be no list without its own element. */
const isTextList = (box: Element): boolean =>
  box.matches('ul, ol, dl, blockquote, font') &&
  !holds(box, 'h1') &&
  [elementBefore(box), box.firstElementChild].some((one) => one && (isHeading(one) || isBlock(one)));

/** The box that a block stands in, told by its names: paragraphs of one text stand in boxes of one shape. Each cell of a table is a box, and its name is its type's size as often as not. */
function shapeOf(block: Element): string {
  if (isA(block, 'td')) return `td.${attr(block, 'class')}`;
  const box = parentOf(block);
  const named = attr(box, 'class') ? '' : attr(parentOf(box), 'class');
  return `${block.localName}<${box?.localName ?? ''}.${attr(box, 'class')}<${named}`.replace(/\d+/gu, '');
}

/** How many characters there are of each shape. */
function shapesOf(blocks: readonly Block[]): Map<string, number> {
  const shapes = new Map<string, number>();
  for (const { el, chars } of blocks) count(shapes, shapeOf(el), chars);
  return shapes;
}

const charsOf = (blocks: readonly Block[]): number => blocks.reduce((sum, { chars }) => sum + chars, 0);

/** How much prose of the body's own shape must stand around it for the body to take in what holds both. */
const WORTH_CLIMBING = { chars: 130, share: 0.03 };
/** A shape is the body's own when this share of its prose has it. */
const OWN_SHAPE = 0.15;

/** So much of a box is prose where it holds hardly anything besides. */
const ALL = 0.8;

/** From the body found, up to what holds more of the same: texts are cut up by advertisements and boxes, and what is told as it happens into entries below a text of another make. */
function climb(found: Element, { blocks, facts }: Measures, isLive: boolean): Element {
  const prose = blocks.filter(({ isProse }) => isProse);
  let root = found;
  const within = prose.filter(({ el }) => root.contains(el));
  const total = charsOf(within);
  const shapes = shapesOf(within);
  const own = around(found, 'article');
  const most =
    within.reduce<Block | undefined>((a, b) => (a && a.chars >= b.chars ? a : b), undefined)?.el ?? null;
  const scope = isLive && around(found, 'article, main');
  // The rest of a text that is cut in two may stand in a box of another make, behind it as deep as it may.
  const isRest = (el: Element): boolean => {
    const box = upFrom(el).find((at) => parentOf(at) === parentOf(found));
    const held = box && (parentOf(el) === box || precedes(found, box)) ? facts.get(box) : undefined;
    return held?.controls === 0 && held.paragraphs > 1 && held.prose > held.chars * ALL;
  };
  const listed = listBehind(found, blocks);
  const columns = upFrom(found)
    .filter((at) => isA(at, 'td'))
    .flatMap(beside);
  // Facts in such boxes within its article are the text's, though they read like no prose.
  const isFact = ({ el, text, linked }: Block): boolean =>
    linked === 0 && FACT.test(text) && attr(parentOf(el), 'class') !== '' && own?.contains(el) === true;
  const others = blocks.filter(
    (block) => (block.isProse || isFact(block)) && !columns.some((column) => column.contains(block.el)),
  );
  const like = others.filter(({ el }) =>
    scope
      ? scope.contains(el)
      : (listed?.contains(el) === true ||
          (shapes.get(shapeOf(el)) ?? 0) >= total * OWN_SHAPE ||
          (isKin(parentOf(el), parentOf(most)) && precedes(el, found)) ||
          isRest(el)) &&
        // What stands in another article is that one's, but a part without a headline is the rest of a text cut up.
        (!own || isOwnOrPart(around(el, 'article'), found)),
  );
  for (const at of upFrom(parentOf(root))) {
    const more = charsOf(like.filter(({ el }) => at.contains(el) && !root.contains(el)));
    if (more >= Math.max(WORTH_CLIMBING.chars, total * WORTH_CLIMBING.share)) root = at;
  }
  return root;
}

/** The list right behind the body that its last line leads into by a colon, wherever that stands; null without one. */
function listBehind(found: Element, blocks: readonly Block[]): Element | null {
  const last = blocks.findLastIndex(({ el }) => found.contains(el));
  const next = blocks[last + 1];
  const leadsIn = /[:：]$/.test(blocks[last]?.text ?? '') && next?.linked === 0;
  return leadsIn ? around(next.el, 'ul, ol') : null;
}

/** Whether what stands in an article goes with the body found: in none, in the body's own, or in one that no heading tells to be another. */
const isOwnOrPart = (article: Element | null, found: Element): boolean =>
  !article || article.contains(found) || [article, elementBefore(article)].every(headless);

const headless = (el: Element | null): boolean => !el || !(isHeading(el) || holds(el, 'h1, h2, h3, h4'));

/** So many pictures beside the text that are captioned, or figures in a row, are told in pictures, and part of it. */
const GALLERY = 3;

/** The list above the body, below the headline, that sums the article up in sentences; null without one. */
function pointsAbove(found: Element, scope: Element, { facts }: Measures): Element | null {
  const headline = firstIn(scope, 'h1');
  if (!headline || !precedes(headline, found)) return null;
  const isSummary = (list: Element): boolean => {
    const told = facts.get(list);
    return (
      told !== undefined &&
      isToldList(list, told) &&
      precedes(headline, list) &&
      precedes(list, found) &&
      !standsIn(list, 'nav, footer') &&
      [...list.children].every((item) => SENTENCE_END.test(textOf(item)))
    );
  };
  return allIn(scope, 'ul, ol').find(isSummary) ?? null;
}

/** The smallest element around the steps found that holds what they ask for, where that stands between them and the headline; null without such. */
function recipeOf(found: Element): Element | null {
  const page = upFrom(found).at(-1);
  const headline = firstIn(page ?? null, 'h1');
  if (!page || !headline) return null;
  const list = allIn(page, INGREDIENTS).find((one) => precedes(headline, one) && precedes(one, found));
  return upFrom(found).find((at) => list && at.contains(list)) ?? null;
}

/** From the body found, up to what holds the gallery beside it as well, the points that sum it up, or what its recipe asks for. */
function withParts(found: Element, measures: Measures): Element {
  const { facts } = measures;
  const cooks = holds(found, INGREDIENTS);
  const scope =
    around(found, 'article') ?? around(found, 'main') ?? (cooks ? null : recipeOf(found)) ?? parentOf(found);
  const points = scope && pointsAbove(found, scope, measures);
  for (const at of upFrom(parentOf(found))) {
    if (!scope?.contains(at)) break;
    if ((!cooks && holds(at, INGREDIENTS)) || (points && at.contains(points))) return at;
    const beside = picturesIn(at).filter(
      (img) => !found.contains(img) && !standsIn(img, 'nav, aside, footer') && isShownAlone(img, facts),
    );
    if (beside.length >= GALLERY) return at;
  }
  return found;
}

function isShownAlone(img: Element, facts: Measures['facts']): boolean {
  const figure = around(img, 'figure');
  if (figure)
    return (
      (holds(figure, 'figcaption') || beside(figure).some((one) => isA(one, 'figure'))) &&
      linkedPicture(figure) === null
    );
  const box = pictureBoxOf(img, facts);
  return box !== null && isCaptionedBox(box, facts);
}

/** From the body found, up to all that belongs to it: what the page marks as the text may hold pictures beside it. */
function ascend(found: Element, measures: Measures, isLive: boolean): Element {
  const root = withParts(climb(found, measures, isLive), measures);
  const { facts } = measures;
  const marked = around(root, '[itemprop=articleBody]');
  return marked && facts.get(marked)?.prose === facts.get(root)?.prose ? marked : root;
}

/** A body is sure whose paragraphs are of one shape, by so much of their text, and hold so much of the page's. */
const SURE = { shape: 0.75, page: 0.6 };

function isSure(found: Element, { facts, blocks }: Measures): boolean {
  const page = blocks.filter(({ isProse }) => isProse);
  const shapes = shapesOf(page.filter(({ el }) => found.contains(el)));
  const prose = facts.get(found)?.prose ?? 0;
  return Math.max(...shapes.values()) >= prose * SURE.shape && prose >= charsOf(page) * SURE.page;
}

/** The way that was asked for, and the part for pages in doubt where it is at hand. */
export interface Search {
  way: CandidateName;
  vote: Vote | undefined;
  /** Whether the page says that it tells of something as it happens. */
  isLive: boolean;
}

/** The measures of a page without the blocks of teasers for other articles, of what readers wrote, and of the page's foot. */
function withoutOthers(measures: Measures): Measures {
  const { root } = measures;
  const others = [
    ...commentLists(root),
    ...teasersIn(root),
    ...allIn(root, '#footer').filter((foot) => !holdsArticle(foot)),
  ];
  if (others.length === 0) return measures;
  const blocks = measures.blocks.filter(({ el }) => !others.some((other) => other.contains(el)));
  return { ...measures, blocks };
}

/** The measures of a page, where every block that leads nowhere is prose if nothing else is: a programme, a poem. */
function withProse(measures: Measures): Measures {
  const { blocks } = measures;
  if (blocks.some(({ isProse }) => isProse)) return measures;
  return { ...measures, blocks: blocks.map((block) => ({ ...block, isProse: block.linked === 0 })) };
}

/** Finds the element that holds the article's body; null where it takes the part for pages in doubt and that is not at hand. */
export function locate(body: Element, all: Measures, { way, vote, isLive }: Search): Element | null {
  const measures = withProse(withoutOthers(all));
  if (way === 'auto') {
    const found = descend(body, weights(measures), measures);
    if (isSure(found, measures)) return ascend(found, measures, isLive);
  }
  if (!vote) return null;
  const found = vote.find(body, measures, way);
  return way === 'auto' ? ascend(found, measures, isLive) : found;
}
