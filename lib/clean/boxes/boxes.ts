/** Boxes that the sweep meets, told by their build: of facts, of teasers, of a picture with its buttons. */
import { nameWord } from '../../page/name-word';
import { anyCase } from '../../page/any-case';
import { namesOf } from '../../page/attribute';
import { CONTROLS } from '../../page/elements';
import { allIn, holds, firstIn, around } from '../../page/select';
import { blocksIn, isBlock, isHeading, textOf, isList, writtenIn } from '../measure/blocks';
import { namedKind, type Verdict } from '../judge/evidence';
import { ADDRESS, CALLED_AT, FACT, REACHED_AT, SENTENCE_END } from '../measure/lines';
import type { Facts } from '../measure/measure';
import { linkedPicture } from '../judge/read-build';
import { isRow } from './shapes';

/** So many items that lead nowhere are a list of the text's, of what is good and what is bad. */
const ITEMS = 4;
/** A shorter item answers a question with yes or no. */
const TELLING = 6;
/** A box of so few words holds a label. */
const LEAST_TABLE = 60;

/** At most so many characters are a box of facts. */
const LONGEST_FACTS = 500;

/** A line that tells: a sentence, or one with a number or an address in it. */
const tells = (block: Element): boolean =>
  SENTENCE_END.test(textOf(block)) || /\d|\w\.\p{Ll}/u.test(textOf(block));

/** True where each link says in full where it leads, or there is none: such a box tells, and leads nowhere. */
const tellsAddresses = (el: Element): boolean =>
  allIn(el, 'a').every((link) => ADDRESS.test(textOf(link)) || REACHED_AT.test(textOf(link)));

/** What two labels are told by. */
const LABELS = /[:：][^:：]+[:：]/;

/** True for blocks of which at least two, and half of all, are a label and what is so called, as a book's title and price. */
function areFacts(blocks: readonly Element[]): boolean {
  const facts = blocks.filter((block) => FACT.test(textOf(block))).length;
  return facts > 1 && facts >= blocks.length / 2;
}

/** The longest label above them, in characters; without one they are so many, of which so many tell. */
const LONGEST_LABEL = 40;
const SEVERAL = 4;
const MOST_TELLING = 0.75;
/** Below a label fewer must. */
const MOST_BELOW = 0.66;

/** So many lines with a label each are a box of them. */
const LABELLED = 3;

/** True for a line that opens in bold, with a question, a colon, or a term before a dash, and says what is asked for. */
function isLabelled(line: Element): boolean {
  const label = line.firstElementChild;
  const said = label?.matches('b, strong') ? textOf(label) : '';
  const text = textOf(line);
  if (said === '' || !text.startsWith(said) || text === said) return false;
  return /[?？:：]$/.test(said) || /^\s?[:：–—-]\s/.test(text.slice(said.length));
}

/** True for a box of such lines, or of lines with a label each, few of which lead anywhere. */
export function isServiceBox(el: Element, { chars, controls, links }: Facts): boolean {
  if (controls > 0 || chars > LONGEST_FACTS) return false;
  const blocks = blocksIn(el);
  const isPlain = tellsAddresses(el);
  if (isPlain && areAddresses(blocks)) return true;
  const lines = blocks.filter((block) => !isHeading(block));
  return lines.length >= LABELLED && (isPlain || links < lines.length / 2) && lines.every(isLabelled);
}

/** True for lines that tell of places and hours, most of several or of those below a label, one of them with a number that is called. */
function areAddresses(blocks: readonly Element[]): boolean {
  const [label, ...below] = blocks;
  if (!label || below.length < 2 || !blocks.some((line) => CALLED_AT.test(textOf(line)))) return false;
  const isLabel = textOf(label).length <= LONGEST_LABEL && (!tells(label) || /[?？]$/.test(textOf(label)));
  const telling = (lines: readonly Element[]): number => lines.filter(tells).length / lines.length;
  if (isLabel) return telling(below) >= MOST_BELOW;
  return blocks.length >= SEVERAL && telling(blocks) >= MOST_TELLING;
}

/**
 * A few sentences below a heading that lead nowhere, or only to an address that they tell, or facts with their labels,
 * in a box that is named for nothing: they go as one, or stay.
 */
export function isTold(el: Element, facts: Facts): boolean {
  if (facts.chars > LONGEST_FACTS || facts.controls > 0) return false;
  // Most boxes have none of these, and are asked no further.
  const said = textOf(el);
  if (facts.headings === 0 && !LABELS.test(said) && !CALLED_AT.test(said)) return false;
  const blocks = blocksIn(el).filter((block) => !isHeading(block));
  const tellsThem =
    (facts.headings > 0 && blocks.filter(tells).length > 1) || areFacts(blocks) || areAddresses(blocks);
  return tellsThem && namedKind(el) === null && tellsAddresses(el);
}

/** A box of facts beside the text: it holds prose, leads nowhere and is named for nothing else. */
export const isTextBox = (el: Element, facts: Facts): boolean =>
  isTold(el, facts) ||
  isServiceBox(el, facts) ||
  ((facts.paragraphs > 0 || (facts.chars > LEAST_TABLE && holds(el, 'ul, ol, dl, table'))) &&
    facts.controls === 0 &&
    tellsAddresses(el) &&
    namedKind(el) === null);

/** A picture with nothing but buttons beside it, to enlarge or to share it. */
export function isEnlargeable(el: Element, facts: Facts): boolean {
  if (facts.pictures === 0 || facts.controls === 0 || linkedPicture(el) || isBlock(el)) return false;
  return blocksIn(el).every(({ localName }) => CONTROLS.has(localName));
}

/** The longest title of a film. */
const LONGEST_TITLE = 110;
/** Names of boxes that hold a film. */
const FILM = anyCase(nameWord(/video|player|film/));

const isTitleOnly = ({ chars, prose, links, controls }: Facts): boolean =>
  chars > 0 && chars <= LONGEST_TITLE && prose + links + controls === 0;

/** What a film is called that is not here: a few words, alone in a box that is named for a film. */
export const isFilmTitle = (el: Element, facts: Facts): boolean =>
  facts.pictures === 0 &&
  isTitleOnly(facts) &&
  FILM.test(`${el.localName}-${namesOf(el)}`) &&
  !isTold(el, facts);

/** A film with nothing but its title. */
export const isFilmBox = (el: Element, facts: Facts | undefined): boolean =>
  facts?.pictures === 1 && isTitleOnly(facts) && !isBlock(el) && holds(el, 'video');

/** A picture with a caption of its own is shown for its own sake, whatever its description speaks of. */
export const isCaptioned = (img: Element): boolean =>
  !linkedPicture(img) && textOf(firstIn(around(img, 'figure'), 'figcaption') ?? img) !== '';

/** A table of facts has so many rows of several cells, and so much of it leads away at most. */
const ROWS = 2;
const MOST_LEADING = 0.4;

/** True for a table of such rows, though some of its cells lead to what they name, and for one of its rows. */
const holdsTable = (el: Element, { controls, linked, chars }: Facts): boolean =>
  controls === 0 &&
  linked <= chars * MOST_LEADING &&
  allIn((isRow(el) && around(el, 'table')) || el, 'tr').filter(isRow).length >= ROWS;

/** True for what holds a row or the heads of columns; one row alone that leads somewhere is none. */
function holdsRows(el: Element): boolean {
  const rows = allIn(el, 'tr');
  if (rows.length < 2 && holds(el, 'a')) return false;
  return rows.some(isRow) || (holds(el, 'th') && writtenIn(el).length > 1);
}

/** True for a box with such rows or heads of columns, or without buttons and with a list that tells something, of fewer items where nothing leads away or who sells it pays for that. */
export const holdsList = (el: Element, { controls }: Facts): boolean =>
  holdsRows(el) ||
  (controls === 0 &&
    allIn(el, 'li').filter((item) => !holds(item, 'a') && textOf(item).length >= TELLING).length >=
      (holds(el, 'a:not([rel~=sponsored])') && !tellsAddresses(el) ? ITEMS : ITEMS / 2));

/** True for a box of facts, or with a table or a list of them: its words condemn it not. */
export const holdsFacts = (el: Element, facts: Facts): boolean =>
  isTold(el, facts) ||
  holdsTable(el, facts) ||
  (facts.controls === 0 && tellsAddresses(el) && holdsList(el, facts));

/** How many teasers a group holds: articles, or headings that are links, of their own. */
export const cards = (el: Element): number =>
  Math.max(allIn(el, 'article').length, allIn(el, 'h2 a, h3 a, h4 a, h5 a, a h2, a h3, a h4').length);

/** A verdict on an element: what the words of a paywall stand over are other stories, where there are several. */
export const overStories = (verdict: Verdict, el: Element): Verdict =>
  verdict.kind === 'paywall' && cards(el) > 1 ? { ...verdict, kind: 'related' } : verdict;

/** True for a list each of whose items begins with a link. */
export const isListOfLinks = (el: Element): boolean =>
  isList(el) &&
  [...el.children].every((item) => {
    const link = firstIn(item, 'a');
    return link !== null && textOf(item).startsWith(textOf(link));
  });

/** A list that tells has so many items, and leads elsewhere with so much of its text at most. */
const TOLD = { items: 3, linked: 0.3 };

/** True for a list of several items without a control that hardly leads anywhere. */
export const isToldList = (el: Element | null, { chars, linked, controls }: Facts): el is Element =>
  el !== null &&
  isList(el) &&
  el.childElementCount >= TOLD.items &&
  controls === 0 &&
  linked <= chars * TOLD.linked;

/** A poll has so many options, each of them a button with its share. */
const OPTIONS = 2;

/** True for a group of such buttons. */
export const isPoll = (el: Element): boolean =>
  allIn(el, 'button').filter((button) => /\d\s?%$/.test(textOf(button))).length >= OPTIONS;
