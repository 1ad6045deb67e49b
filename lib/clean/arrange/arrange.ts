/**
 * Lays the body out as one flat run of blocks: paragraphs, headings, lists, tables, quotes, figures.
 * Boxes without meaning dissolve; pictures stand between paragraphs, each with its caption.
 */
import { attr, namesOf } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { names } from '../../page/elements';
import { PICTURE_FILE } from '../../page/pictures';
import {
  allIn,
  beside,
  holds,
  isA,
  elementBefore,
  elementBehind,
  parentOf,
  isElement,
  standsIn,
} from '../../page/select';
import { blocksIn, isBlock, isOnly, picturesIn, precedes, textOf, isHeading } from '../measure/blocks';
import { isFilmBox } from '../boxes/boxes';
import { leadsTo } from '../judge/evidence';
import { embed, figure, type Admit } from './figures';
import { SENTENCE_END } from '../measure/lines';
import { MEDIA, weigh, type Facts } from '../measure/measure';
import { captionsOf, isBesidePicture, isCaption, isPictureBox, LONGEST_CAPTION } from '../boxes/picture-box';
import { markOf } from '../judge/removals';
import { tidyBlock, type Tidying } from './tidy';

/** What laying out needs; `body` is filled. */
export interface Layout extends Tidying {
  body: Element;
  facts: ReadonlyMap<Element, Facts>;
  admit: Admit;
}

const WHOLE = names('ul ol dl blockquote table details');
/** A link that shows a picture larger, by itself or by a script. */
const SHOWS = RegExp(`^#$|^javascript:|${PICTURE_FILE.source}`, 'i');
/** A line behind a picture that its box alone tells for a caption. */
const LONGEST_LINE = 250;
/** The longest title of a film. */
const LONGEST_TITLE = 110;
/** Names of captions that mean nothing else. */
const CALLED_CAPTION = anyCase(
  /caption|cutline|cap-?cred|bildunterschrift|bildtext|pie-?de-?foto|didascalia|bildtekst|bijschrift|leyenda|kuvateksti|(?:ima?ge?|photo|pic)[-_]?(?:desc|intro|agency)|(?:^|[\s_-])credit(?:$|\s)/,
);

/** Lays out everything below `root`, in order. */
export function arrange(root: Element, layout: Layout): void {
  const open: { next: ChildNode | null }[] = [{ next: root.firstChild }];
  for (let top = open.at(-1); top; top = open.at(-1)) {
    const node = top.next;
    if (!node) {
      open.pop();
      continue;
    }
    top.next = node.nextSibling;
    const mark = markOf(node);
    if (mark !== null) layout.body.append(layout.out.createComment(mark));
    else if (isElement(node)) {
      if (place(node, layout)) marksIn(node, layout);
      else open.push({ next: node.firstChild });
    }
  }
}

/** Places one element as a block; false where it is a box to look into. */
function place(el: Element, layout: Layout): boolean {
  const name = el.localName;
  if (MEDIA.has(name)) return placeMedia(el, [], layout);
  const facts = layout.facts.get(el);
  if (name === 'figure' || isPictureBox(el, layout.facts) || isFilmBox(el, facts))
    return placeFigure(el, layout);
  if (WHOLE.has(name) && !isLayout(el, facts)) return placeWhole(el, layout);
  if (!isBlock(el)) return false;
  const caption = captionIn(el);
  const legend = caption ?? allIn(el, ':not([data-lede])>img~*').filter(isCaption);
  placeMediaIn(el, legend, layout);
  for (const words of legend) words.remove();
  if (!caption) put(tidyBlock(el, nameOf(el), layout), layout);
  return true;
}

const EMPHASIS = /^(?:em|i|small)$/u;
/** Type that is too small for a text. */
const SMALL = /font-size:\s*(?:\d|1[0-3])(?:\.\d+)?px|font-size:\s*(?:[x-]+-)?small/iu;

/** True for words all of which are set in such type. */
const isSmallType = (el: Element | null): boolean =>
  [el, el?.childElementCount === 1 ? el.firstElementChild : null].some((one) =>
    SMALL.test(attr(one, 'style')),
  );

const isPicture = (el: Element | null): boolean => el !== null && holds(el, 'img') && textOf(el) === '';

/** True where a text beside captions is set in such type, as on pages that set all of theirs so. */
const areSmall = (...beside: (Element | null)[]): boolean =>
  beside.some((one) => isSmallType(one) && !isPicture(elementBefore(one)));

/** The words behind the picture of a paragraph that holds nothing else, where they are set in other type or called a caption. */
export function captionIn(el: Element): Element[] | null {
  const [img, more] = picturesIn(el);
  if (!img || more) return null;
  const rest = [...el.childNodes].filter(
    (node) => !node.contains(img) && node.nodeName !== 'BR' && node.textContent?.trim(),
  );
  const isText = areSmall(elementBefore(el), elementBehind(el));
  const words = rest.filter(
    (node): node is Element =>
      isElement(node) &&
      (EMPHASIS.test(node.localName) || (isSmallType(node) && !isText) || isCalledCaption(node)),
  );
  const own = words.length === rest.length && textOf(el).length <= LONGEST_CAPTION;
  return own && words[0] && precedes(img, words[0]) ? words : null;
}

/** What a single block is in the article. */
function nameOf(el: Element): string {
  const name = el.localName;
  if (name === 'h1') return 'h2';
  // A heading of nothing but signs sets parts of the text apart.
  if ((isHeading(el) && /[\p{L}\d?!]/u.test(textOf(el))) || name === 'pre')
    return attr(el, 'role') === 'heading' ? `h${/^[2-6]$/.exec(attr(el, 'aria-level'))?.[0] ?? '2'}` : name;
  return isStrayCaption(el) ? 'figcaption' : 'p';
}

/** A block that is called a caption, though no picture holds it. */
function isStrayCaption(el: Element): boolean {
  const [inner] = el.children;
  const named = inner && el.childElementCount === 1 && textOf(inner) === textOf(el) ? inner : el;
  if (isSetBehindPicture(el) || isSetAsPicture(el)) return true;
  const called = [named, isOnly(el) ? parentOf(el) : null].some(isCalledCaption);
  return called || isA(el, 'figcaption');
}

const isCalledCaption = (el: Element | null): boolean => CALLED_CAPTION.test(namesOf(el));

/** A line alone in a box of its own right behind a picture, as every box of that name on the page is. */
function isSetBehindPicture(el: Element): boolean {
  const box = parentOf(el);
  const name = attr(box, 'class');
  if (!box || name === '' || !isA(elementBefore(box), 'img')) return false;
  if (box.childElementCount > 1 || textOf(el).length > LONGEST_LINE) return false;
  const alike = beside(box).filter((one) => attr(one, 'class') === name);
  return alike.every((one) => isA(elementBefore(one), 'img'));
}

const makeOf = (el: Element | null): string =>
  ['class', 'style', 'align'].map((name) => attr(el, name)).join();

/** A line right behind a picture that is set as the picture is, in the middle of the page, or in small type, and unlike what follows. */
function isSetAsPicture(el: Element): boolean {
  const [before, behind] = [elementBefore(el), elementBehind(el)];
  if (!isPicture(before) || textOf(el).length > LONGEST_LINE) return false;
  if (isSmallType(el)) return !areSmall(behind, elementBefore(before));
  const make = makeOf(el);
  if (make === makeOf(el.ownerDocument.body) || makeOf(before) !== make) return false;
  return before?.localName === el.localName && (makeOf(behind) !== make || isPicture(behind));
}

const put = (block: Element | null, { body }: Layout): void => {
  if (block) body.append(block);
};

/** A list, table or quote is one block, with what it holds; its pictures come before it. */
function placeWhole(el: Element, layout: Layout): boolean {
  placeMediaIn(el, [], layout);
  put(tidyBlock(el, el.localName, layout), layout);
  return true;
}

/** What was taken out of the midst of a block stands behind it. */
function marksIn(el: Element, { body, out }: Layout): void {
  const walker = el.ownerDocument.createTreeWalker(el, 128);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const mark = markOf(node);
    if (mark !== null) body.append(out.createComment(mark));
  }
}

/** Tables and lists that hold whole paragraphs and pictures are there for the look of the page. */
function isLayout(el: Element, facts: Facts | undefined): boolean {
  if (isA(el, 'details') || isA(el, 'blockquote')) return (facts?.pictures ?? 0) > 1;
  if (!isA(el, 'table')) return (facts?.pictures ?? 0) > 2 || holds(el, 'h2,h3,figure');
  const rows = allIn(el, 'tr').length;
  return rows <= 1 || (facts?.paragraphs ?? 0) > rows || allIn(el, 'td,th').length <= rows;
}

/** A few words that are no sentence: what a film was called that is not here. */
const isTitle = (block: Element): boolean => {
  const text = textOf(block);
  return weigh(text) <= LONGEST_TITLE && !SENTENCE_END.test(text);
};

function placeFigure(el: Element, layout: Layout): boolean {
  if (holds(el, 'figure') && (isA(el, 'figure') || layout.facts.get(el)?.pictures !== 1)) return false;
  const media = mediaIn(el);
  const text = blocksIn(el);
  const chars = layout.facts.get(el)?.chars ?? 0;
  // A figure may be a quote, a table or a diagram's text instead of a picture.
  if (chars > LONGEST_CAPTION && text.some((block) => !standsIn(block, 'figcaption'))) return false;
  if (media.length === 0) return !holds(el, 'table,blockquote,pre') && text.every(isTitle);
  const known = captionsOf(el);
  // Before a picture that is a button stands what pressing it does, as in a link to the picture alone: no caption in its link.
  const isCall = (block: Element): boolean =>
    (standsIn(block, 'button, [role=button]') && media.some((one) => precedes(block, one))) ||
    allIn(block, 'a').some(
      (link) =>
        !(holds(link, 'img') && known.includes(block)) &&
        (SHOWS.test(attr(link, 'href')) || [...leadsTo(link)].some(({ kind }) => kind === 'share')) &&
        textOf(link) === textOf(block),
    );
  // A list below a picture is what can be done with it.
  const captions = text.filter(
    (block) => !isA(block, 'li') && !isCall(block) && (isBesidePicture(block, el) || known.includes(block)),
  );
  const shown = media.filter((one) => isShown(one, layout));
  for (const one of shown) put(mediumOf(one, one === shown.at(-1) ? captions : [], layout), layout);
  return true;
}

const isShown = (el: Element, { admit }: Layout): boolean => !isA(el, 'img') || admit(el);

const mediumOf = (el: Element, captions: readonly Element[], layout: Layout): Element | null =>
  (isA(el, 'img') ? figure : embed)(el, captions, layout);

const mediaIn = (el: Element): Element[] => allIn(el, [...MEDIA].join());

/** Of several, each has the words that stand beside it. */
function placeMediaIn(el: Element, captions: readonly Element[], layout: Layout): void {
  const all = mediaIn(el);
  const isOf = (media: Element, words: Element): boolean => !all[1] || parentOf(words) === parentOf(media);
  for (const media of all)
    placeMedia(
      media,
      captions.filter((words) => isOf(media, words)),
      layout,
    );
}

function placeMedia(el: Element, captions: readonly Element[], layout: Layout): boolean {
  if (isShown(el, layout)) put(mediumOf(el, captions, layout), layout);
  return true;
}
