/** The standfirst: what the page shows between its headline and the body, and belongs to the text. */
import { holds, upFrom, isA, elementBefore, parentOf, around, standsIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { isOnly, picturesIn, textOf, isList, isSubheading } from '../measure/blocks';
import { judge } from '../judge/evidence';
import { CREDIT, DATE, isLabel, sameText } from '../measure/lines';
import { isInMachineSummary } from '../boxes/machine-summary';
import { weigh, type Block, type Measures } from '../measure/measure';
import type { Metadata } from '../metadata';
import { isSigned } from '../metadata/names';
import { fold } from '../metadata/text';
import { alike } from '../metadata/title';
import { CAPTION, LONGEST_CREDIT, pictureBoxOf } from '../boxes/picture-box';
import { judgePlea } from '../judge/plea';
import type { Topic } from '../judge/topic';

const STANDFIRST = anyCase(
  /lead(?!er|ing)|lede|stand-?first|dek\b|deck|summary|intro|[-_]sub\b|sub[-_]?(?:tit|hea?d|line)|teaser|excerpt|vorspann|anriss|chapo|chapeau|entradilla|bajada|subt[ií]tul|(?<!(?:author|autor|profile)[-_]{0,2})description|abstract|ingress|perex|sapo|manchet|sommario|occhiello|catenaccio|strapline|tagline|kurztext|headline-?text|synopsis|head-?sub|highlight|key-?(?:points|facts|takeaways)|bullets|(?<!ads?)[-_]spot\b/,
);
const NOT_STANDFIRST = anyCase(
  /byline|author|autor|date|time|meta|share(?!able)|breadcrumb|caption|credit|kicker|tags?\b|comment|toolbar|related|label/,
);
/** Shorter lines are labels; less is enough where they are named for what they are, more for a heading and for a line right below the headline, and nothing where they are items of such a list. */
const LEAST = { plain: 35, named: 20, heading: 45, below: 70 };

/** Words so like a prompt's, in log odds, are no standfirst's: less is enough for what is only the first below the headline. */
const LIKE_PROMPT = { named: 2, below: 1 };

/** Attributes for tests and scripts are as telling as the class; class, id and itemprop are the page's own names. */
const OWN = /^(?:class|id|itemprop)$/u;
const OTHER = /^(?:aria-label|data-.*(?:id|name|type|component|qa|test|module|block))$/u;

/** So many boxes up, a name speaks of a block. */
const LEVELS = 3;

const namesAbove = (el: Element, which: RegExp, levels = LEVELS): string => {
  let names = '';
  for (const at of upFrom(el).slice(0, levels))
    for (const { name, value } of at.attributes) if (which.test(name)) names += ` ${value}`;
  return names;
};

/** Whether the nearest box that is named for a standfirst, or for something else, is one; null without such a box. */
function isNamedFor(el: Element): boolean | null {
  // A field's box stands one further up.
  for (const [level, at] of upFrom(el)
    .slice(0, LEVELS + 1)
    .entries()) {
    const names = namesAbove(at, OWN, 1);
    // A description of whoever wrote it, or of a film or a sound, is none of the article.
    if (STANDFIRST.test(names))
      return !/auth?or|(?:vide|audi)o[-_]*desc|desc.*capt/i.test(
        names + namesAbove(parentOf(at) ?? at, OWN, 1),
      );
    if (level < LEVELS && NOT_STANDFIRST.test(names)) return false;
  }
  return null;
}

/** True for a box that is named for a standfirst itself. */
export const isStandfirstBox = (el: Element): boolean => {
  const names = namesAbove(el, OWN, 1);
  return STANDFIRST.test(names) && !NOT_STANDFIRST.test(names);
};

/** Of the page's metadata, what tells its headline, its standfirst and its picture. */
export type About = Pick<Metadata, 'title' | 'excerpt' | 'leadImage' | 'authors'>;

/** What is known of the article before its body is: its metadata, and its subject by its title alone. */
export interface Known {
  about: About;
  topic: Topic;
}

type Measured = Pick<Measures, 'facts'>;

/** The page's headline: the heading whose words are the title's, an `<h1>` before others, its first `<h1>`, or a heading that says much of the title. */
export function headline(measures: Measures, { title }: About): Block | null {
  let first: Block | null = null;
  let said: Block | null = null;
  let near: Block | null = null;
  for (const block of measures.blocks) {
    if (!/^h[1-3]$/u.test(block.el.localName)) continue;
    const same = sameText(block.text, title);
    if (isA(block.el, 'h1')) {
      if (same) return block;
      first ??= block;
    } else if (same) said ??= block;
    if (!near && block.chars >= LEAST.plain && alike(block.text, title, SAME)) near = block;
  }
  return (
    said ?? first ?? measures.blocks.find(({ text }) => sameText(text, title) && repeats(text, title)) ?? near
  );
}

/** The blocks above the body that are its standfirst, in the order of the page. */
export function standfirst(root: Element, measures: Measures, { about, topic }: Known): Element[] {
  const { blocks, facts } = measures;
  const start = blocks.findIndex((block) => root.contains(block.el));
  const head = headline(measures, about);
  const from = head ? blocks.indexOf(head) + 1 : 0;
  if (start <= 0 || from > start || (!head && about.excerpt === null)) return [];
  const between = blocks.slice(Math.max(from, start - 40), start);
  const second = head && between.find((block) => !isDated(block));
  const found = between.filter(
    (block) =>
      isStandfirst(block, { about, topic, facts, below: block === second }, Boolean(head)) &&
      !isOfPicture(block, measures) &&
      !isInMachineSummary(block.el, facts),
  );
  return [...new Set(found.flatMap(({ el }) => withHeading(around(el, 'ul, ol') ?? el, head?.el)))];
}

/** So many blocks into the body, its standfirst may stand. */
const OPENING = 8;

/** What the first blocks of the body say that is its standfirst, however few their words: of those that read like labels. */
export function openings(root: Element, { blocks, facts }: Measures, known: Known): string[] {
  const inside = blocks.filter(({ el }) => root.contains(el)).slice(0, OPENING);
  const short = inside.filter(({ text }) => isLabel(text));
  return short
    .filter((block) => isStandfirst(block, { ...known, facts, below: false }, true))
    .map(({ text }) => text);
}

/** So much of a headline's words, said again, are the headline. */
const SAME = 0.5;

/** A list of what is known comes with the heading above it, other than the headline. */
function withHeading(el: Element, head: Element | undefined): Element[] {
  const heading = isList(el) ? elementBefore(el) : null;
  return heading && heading !== head && isSubheading(heading) ? [heading, el] : [el];
}

/** Whether a block stands right below the headline, the day apart. */
interface Place {
  below: boolean;
}

function isStandfirst(
  block: Block,
  { about, topic, facts, below }: Known & Measured & Place,
  afterHead: boolean,
): boolean {
  const { text, chars, linked } = block;
  // A heading that is all of a list's item is that item.
  const item = parentOf(block.el);
  const el = item?.localName === 'li' && isOnly(block.el) ? item : block.el;
  const isOfMatch = opensMatch(el);
  if (
    (linked > chars * 0.5 && !isOfMatch) ||
    standsIn(el, 'figure, nav, aside, footer, button, form:not(:has(h1, td td)), li :is(ul, ol)')
  )
    return false;
  if (repeats(text, about.title) || isInForm(el, facts)) return false;
  if (isOfMatch && afterHead) return true;
  // The day may stand before it.
  if (about.excerpt && (sameText(text, about.excerpt) || endsIn(text, about.excerpt))) return true;
  const named = isNamedFor(el);
  if (isDated(block) || (!named && CAPTION.test(namesAbove(el, OWN))) || !afterHead || isInCard(el))
    return false;
  const list = isA(el, 'li') ? parentOf(el) : null;
  const listed = list !== null && list.childElementCount > 1 && (named || tells(list, named === null));
  if (named === false && !listed) return false;
  if (!listed && chars < (named ? LEAST.named : LEAST.plain)) return false;
  const plain = !named && !listed && !STANDFIRST.test(namesAbove(el, OTHER));
  // Right below the headline many words may do without a full stop, unless they say the same in others.
  const least = isSubheading(el) ? LEAST.heading : LEAST.below;
  const goesOn = below && chars >= least && !isSigned(text) && !alike(text, about.title, SAME);
  const isTold = block.isProse || ((below || isSubheading(el)) && /[.!?。]$/.test(text));
  if (plain && ((!isTold && !goesOn) || headsLink(el))) return false;
  // Of what the article is about, its standfirst speaks too: one that is called so, leads nowhere and is not much like a prompt may ask for anything.
  const likeness = linked === 0 && block.isProse ? (topic.hear(text).likeness ?? 0) : Infinity;
  if (likeness < (named ? LIKE_PROMPT.named : below ? LIKE_PROMPT.below : -Infinity)) return true;
  const unit = { el, text, chars, linked, controls: 0, apart: !named && linked > 0, mixed: false };
  return (judge(unit, topic) ?? judgePlea(unit, topic)) === null;
}

/** True for an item of a standfirst that is a list, one of whose items leads nowhere: another may lead to the match that is told of. */
function opensMatch(el: Element): boolean {
  const list = isA(el, 'li') ? parentOf(el) : null;
  return (
    list !== null &&
    STANDFIRST.test(namesAbove(list, OTHER)) &&
    [...list.children].some((item) => !holds(item, 'a'))
  );
}

/** True for the heading of a box that leads somewhere, and is not the headline's. */
function headsLink(el: Element): boolean {
  const box = isSubheading(el) ? parentOf(el) : null;
  return box !== null && !holds(box, 'h1') && holds(box, 'a, button');
}

/** True in a box whose heading leads away. */
const isInCard = (el: Element): boolean =>
  upFrom(el)
    .slice(0, LEVELS)
    .some((at) => holds(at, ':is(h2, h3, h4) a') && !holds(at, 'h1'));

/** A label may stand before what the page is described with, on the page or in its head. */
const endsIn = (text: string, excerpt: string): boolean =>
  Math.min(excerpt.length, text.length) >= LEAST.plain &&
  (fold(text).endsWith(fold(excerpt)) || fold(excerpt).endsWith(fold(text)));

/** So many boxes up, a few words may belong to a form; a box with more prose, in characters, is a text that holds one. */
const FORM = { up: 3, prose: 700 };

/** True where a box of the page with a field to fill in holds the block, but neither the headline nor a text. */
function isInForm(el: Element, facts: Measured['facts']): boolean {
  for (const at of upFrom(parentOf(el)).slice(0, FORM.up))
    if (holds(at, 'input, select'))
      return !holds(at, 'h1, article') && (facts.get(at)?.prose ?? 0) <= FORM.prose;
  return false;
}

/** A list that leads nowhere, whose items tell something, as key points do, or that may be short below a heading of its own. */
const tells = (list: Element, mayBeShort: boolean): boolean =>
  !holds(list, 'a, button, time') &&
  ((mayBeShort && isSubheading(elementBefore(list) ?? list)) ||
    weigh(textOf(list)) >= LEAST.plain * list.childElementCount);

/** The headline once more, whatever stands before it; a text of twice its length has more to say, though it begins so. */
function repeats(text: string, title: string): boolean {
  const [said, told] = [fold(text), fold(title)];
  return (sameText(text, title) || (told !== '' && said.includes(told))) && said.length < told.length * 2;
}

/** The line of a paper's name and the day, before which the time may stand. */
const isDated = ({ el, text }: Block): boolean =>
  weigh(text) < 110 && (DATE.test(text.replace(/\d?\d:\d\d/, '')) || holds(el, 'time'));

/** A line that says whose picture it is, what a picture of the page is described as, or that stands in a picture's box. */
function isOfPicture({ el, text, chars }: Block, { root, facts }: Measures): boolean {
  if (chars <= LONGEST_CREDIT && CREDIT.test(text)) return true;
  const item = around(el, 'li');
  if (item && holds(item, 'img')) return true;
  return picturesIn(root).some(
    (img) => sameText(text, attr(img, 'alt')) || pictureBoxOf(img, facts)?.contains(el) === true,
  );
}
