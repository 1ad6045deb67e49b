/** What is the page's own text whatever it says, known by the whole of the page before any of it is judged. */
import type { RemovalKind } from '../../article';
import { attr } from '../../page/attribute';
import { count } from '../../page/recall';
import { isA, parentOf } from '../../page/select';
import { commentLists } from '../boxes/comment-lists';
import { lineHeadsIn } from '../boxes/line-heads';
import { ingredientsIn } from '../boxes/recipe';
import {
  boxesOfHeads,
  entriesIn,
  paragraphsOf,
  questionsIn,
  shapesOfProse,
  signature,
} from '../boxes/shapes';
import { blocksOfText } from '../judge/blocks-of-text';
import { namedKind } from '../judge/evidence';
import { isBlock, precedes, textOf } from '../measure/blocks';
import type { Block, Measures } from '../measure/measure';
import { headsOfText } from './company';
import { postsIn } from './posts';

const LONGEST_SUBHEADING = 120;

/** How a body makes its text, and what in it speaks to somebody else than the reader. */
export interface OwnText {
  /** The questions of an interview, which speak to somebody else, and those of a list with their answers. */
  questions: ReadonlySet<Element>;
  /** Entries of a calendar, which say where to call and to sign up. */
  entries: ReadonlySet<Element>;
  ingredients: readonly Element[];
  /** What most of its paragraphs are named for, so that the name says nothing; null for nothing. */
  named: RemovalKind | null;
  /** Characters of prose. */
  prose: number;
  /** The makes of the headings that stand above text. */
  heads: ReadonlySet<string>;
  /** Paragraphs that head others, as headings do. */
  lineHeads: ReadonlySet<Element>;
  /** The lists of what readers wrote. */
  comments: ReadonlySet<Element>;
  posts: readonly Element[];
  /** The first paragraph: all of it in bold, it is a standfirst. */
  opens: Element | undefined;
  /** The last blocks: rights and thanks stand there, in paragraphs like any other. */
  ends: ReadonlySet<Element>;
  /** True for a box of a make that the page keeps its prose in, or its subheadings. */
  isMadeSo: (el: Element) => boolean;
  /** True where paragraphs of the page's own make stand in a group. */
  isIn: (el: Element) => boolean;
  /** The headline, which a few words may stand above as a heading of their own. */
  isHeadline: (el: Element | null) => boolean;
}

/** What is the page's own below `root`. */
export function ownText(root: Element, measures: Measures): OwnText {
  // What readers wrote is no habit of the page.
  const lists = commentLists(root);
  const blocks = measures.blocks.filter(
    ({ el }) => root.contains(el) && !lists.some((list) => list.contains(el)),
  );
  const prose = measures.facts.get(root)?.prose ?? 0;
  const ofText = blocksOfText({ root, facts: measures.facts, blocks });
  const shapes = new Set([...shapesOfProse(root, ofText), ...boxesOfHeads(ofText)]);
  const paragraphs = paragraphsOf(ofText, prose);
  return {
    questions: questionsIn(blocks),
    entries: entriesIn(blocks),
    ingredients: ingredientsIn(root),
    named: nameOfProse(blocks, prose),
    prose,
    heads: headsOfText(root, measures),
    lineHeads: lineHeadsIn(blocks),
    comments: new Set(lists),
    posts: postsIn(root),
    opens: blocks.find(({ isProse }) => isProse)?.el,
    ends: new Set(blocks.slice(-2).map(({ el }) => el)),
    isMadeSo: (el) => shapes.has(signature(el)),
    isIn: (el) => paragraphs.some((paragraph) => el.contains(paragraph)),
    isHeadline: (el) => el !== null && isA(el, 'h1') && isBlock(el) && !isSubheading(el, blocks),
  };
}

/** The kind of distraction that most of the prose is named for, each paragraph by the nearest class. */
function nameOfProse(blocks: readonly Block[], prose: number): RemovalKind | null {
  const named = new Map<RemovalKind | null, number>();
  for (const { el, chars, isProse } of blocks)
    if (isProse) count(named, namedKind(attr(el, 'class') ? el : (parentOf(el) ?? el)), chars);
  return [...named].find(([, chars]) => chars > prose / 2)?.[0] ?? null;
}

/** Some pages have their subheadings on the headline's level. */
function isSubheading(el: Element, blocks: readonly Block[]): boolean {
  const first = blocks.find((block) => block.isProse && block.el.isConnected);
  return first !== undefined && textOf(el).length <= LONGEST_SUBHEADING && precedes(first.el, el);
}
