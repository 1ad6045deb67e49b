/** How the page's own text is made: what is made so is no foreign body in it. */
import { count, recall } from '../../page/recall';
import { elementBehind, isA, upFrom, parentOf } from '../../page/select';
import { attr } from '../../page/attribute';
import { isBlock, isHeading, isOnly, textOf } from '../measure/blocks';
import type { Block, Measures } from '../measure/measure';
import { opensAsSpeech } from '../judge/quotation';
import { isAllEmphasised } from '../judge/read-build';

/** An element's name and class: what boxes of one make share. */
export const signature = (el: Element): string => `${el.localName}.${attr(el, 'class').replace(/\d+/gu, '')}`;

/** So many classes make a box's own make. */
const KIN = 2;

/** Whether one of two boxes is called all that the other is, and that is more than a word. */
export function isKin(box: Element | null, other: Element | null): boolean {
  if (box?.localName !== other?.localName) return false;
  const [few = [], many = []] = [box, other]
    .map((one) => attr(one, 'class').split(/\s+/u))
    .sort((a, b) => a.length - b.length);
  return few.length >= KIN && few.every((name) => many.includes(name));
}

/** How much of the prose boxes of one shape hold, for it to be a shape of the text: less where there are several. */
const OWN_SHAPE = { several: 0.08, few: 0.3 };
/** Two notes of one make are not yet a habit of the page. */
const FEW_BOXES = 2;

/** So many headings, each alone in a box of one make, are a habit of the page too. */
const BOXED_HEADS = 3;

/** The makes of the boxes that this page keeps its subheadings in, each in its own. */
export function boxesOfHeads(blocks: readonly Block[]): ReadonlySet<string> {
  const makes = new Map<string, number>();
  for (const { el, linked } of blocks) {
    const box = parentOf(el);
    if (box && linked === 0 && isHeading(el) && isOnly(el)) count(makes, signature(box), 1);
  }
  return new Set([...makes].filter(([, heads]) => heads >= BOXED_HEADS).map(([make]) => make));
}

/** The shapes of the boxes that this page keeps its prose in: a box of such a shape is no foreign body. */
export function shapesOfProse(root: Element, blocks: readonly Block[]): ReadonlySet<string> {
  const shapes = new Map<string, { chars: number; boxes: Set<Element> }>();
  let total = 0;
  for (const { el, chars, isProse } of blocks) {
    if (!isProse) continue;
    total += chars;
    // A box in a box of the same make is one box: `<div><div><div>` around a note is no habit of the page.
    const outermost = new Map<string, Element>();
    for (const at of upFrom(parentOf(el))) {
      if (at === root) break;
      outermost.set(signature(at), at);
    }
    for (const [make, box] of outermost) {
      const shape = recall(shapes, make, () => ({ chars: 0, boxes: new Set() }));
      shape.chars += chars;
      shape.boxes.add(box);
    }
  }
  const least = ({ size }: Set<Element>): number =>
    total * (size > FEW_BOXES ? OWN_SHAPE.several : OWN_SHAPE.few);
  return new Set([...shapes].filter(([, { chars, boxes }]) => chars >= least(boxes)).map(([shape]) => shape));
}

/** The blocks of the make that holds most of the `prose`; none where that make says nothing, as a bare `<p>` does not. */
export function paragraphsOf(blocks: readonly Block[], prose: number): Element[] {
  const makes = new Map<string, { chars: number; els: Element[] }>();
  for (const { el, chars, isProse } of blocks) {
    if (!isProse) continue;
    const make = signature(el);
    const own = recall(makes, make, () => ({ chars: 0, els: [] }));
    own.chars += chars;
    own.els.push(el);
  }
  const most = [...makes].find(([make, { chars }]) => chars > prose / 2 && !make.endsWith('.'));
  return most?.[1].els ?? [];
}

/** So many entries, and so much of the prose, make a calendar or a directory. */
const ENTRIES = 6;
const MOST = 0.5;

/** The entries of a calendar or a directory: most paragraphs open in bold, with what they are of. */
export function entriesIn(blocks: readonly Block[]): ReadonlySet<Element> {
  const prose = blocks.filter(({ isProse }) => isProse);
  const entries = prose.filter(({ el, text }) => {
    const head = el.firstElementChild?.matches('b, strong') ? textOf(el.firstElementChild) : '';
    return head && head.length < text.length * MOST && text.startsWith(head);
  });
  const are = entries.length >= Math.max(ENTRIES, prose.length * MOST);
  return new Set(are ? entries.map(({ el }) => el) : []);
}

/** The words in bold that a block of a text opens with, before others. */
function boldOpening({ el, text }: Block): string {
  const first = el.firstElementChild;
  const said = first?.matches('b, strong') ? textOf(first) : '';
  return said !== text && text.startsWith(said) ? said : '';
}

/** So many set off questions make an interview; fewer may be calls, as any page has them. */
const INTERVIEW = 3;
/** So much text right below a question that is a heading, in characters, answers it: calls are shorter. */
const ANSWER = 150;

const QUESTION = /[?？؟]["”»]?$/u;
/** Who speaks, before what they say. */
const SPEAKER = /^[\p{L}.’' -]{1,24}[:：]/u;
/** From a question to the next there are at most so many blocks, where they stand in a list of such. */
const NEXT_QUESTION = 3;

/**
 * The questions of an interview, several of which ask: blocks all in bold or italics, or headings with their answers
 * below; headings of one make that ask close together, each with its answer; and the lines of a dialogue.
 */
export function questionsIn(blocks: readonly Block[]): ReadonlySet<Element> {
  const all = blocks.map(({ el }) => el);
  const behind = (el: Element): Block | undefined => blocks[all.indexOf(el) + 1];
  const still = blocks.filter(({ linked }) => linked === 0);
  const asked = still.filter(({ text }) => QUESTION.test(text)).map(({ el }) => el);
  const heads = asked.filter((el) => isHeading(el) || isA(el, 'summary'));
  const setOff = [
    ...asked.filter(isAllEmphasised),
    ...heads.filter((head) => (behind(head)?.chars ?? 0) > ANSWER),
  ];
  const near = (a: Element, b: Element | undefined): boolean =>
    b !== undefined &&
    signature(a) === signature(b) &&
    Math.abs(all.indexOf(a) - all.indexOf(b)) <= NEXT_QUESTION;
  const lines = asked.filter((el) => heads.includes(el) || isAllEmphasised(el));
  const listed = lines.filter((line, at) => near(line, lines[at - 1]) || near(line, lines[at + 1]));
  const opened = still.filter((block) => QUESTION.test(boldOpening(block))).map(({ el }) => el);
  return new Set([
    ...(opened.length >= INTERVIEW ? opened : []),
    ...(setOff.length >= INTERVIEW ? [...setOff, ...answeredIn(still, setOff)] : []),
    ...listed.flatMap((line) => [line, behind(line)?.el ?? line]),
    ...dialogueIn(still),
  ]);
}

/** What is put to somebody without asking: all in bold or italics, right before what they say. */
const answeredIn = (blocks: readonly Block[], asked: readonly Element[]): Element[] =>
  blocks.flatMap(({ el }, at) => {
    const [before, behind] = [blocks[at - 1], blocks[at + 1]];
    const isPut = isAllEmphasised(el) && opensAsSpeech(behind?.text ?? '');
    return isPut && !(before && asked.includes(before.el)) ? [el] : [];
  });

/** Lines that open with who speaks, of two who speak in turn. */
function dialogueIn(blocks: readonly Block[]): Element[] {
  const speakers = blocks.map(({ text }) => SPEAKER.exec(text)?.[0]);
  /** How often one speaks right before or after the other. */
  const turns = new Map<string, number>();
  const pairs = speakers.map((one, at) => {
    const next = speakers[at + 1];
    if (!one || !next || one === next) return '';
    const pair = [one, next].sort().join('');
    turns.set(pair, (turns.get(pair) ?? 0) + 1);
    return pair;
  });
  return blocks.flatMap(({ el }, at) =>
    [pairs[at], pairs[at - 1]].some((pair) => pair && turns.get(pair) !== 1) ? [el] : [],
  );
}

/** A row of several cells of a few words, none of which speaks for the others. */
export const isRow = (el: Element | null): boolean =>
  el?.localName === 'tr' &&
  el.childElementCount > 2 &&
  [...el.children].every((cell) => isBlock(cell) || textOf(cell) === '');

/** So many characters below a heading that is a link are a text of their own, and no teaser's. */
const TEXT_BELOW = 250;

/** True for the heading of one entry of many, numbered or over a text of its own, which may lead to what it tells of: the entry's text stands behind it. */
export function headsEntry(el: Element, all: Measures['facts']): boolean {
  const behind = elementBehind(el);
  if (!behind) return false;
  return /^\d{1,2}\.\s/.test(textOf(el)) || (all.get(behind)?.prose ?? 0) >= TEXT_BELOW;
}
