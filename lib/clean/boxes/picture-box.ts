/** Boxes of one picture and its caption that are not marked up as a figure, and which of their words are the caption. */
import {
  holds,
  upFrom,
  isA,
  elementBefore,
  elementBehind,
  parentOf,
  firstIn,
  around,
  standsIn,
} from '../../page/select';
import { isFront } from '../../page/address';
import { anyCase } from '../../page/any-case';
import { attr, namesOf } from '../../page/attribute';
import { blocksIn, isBlock, picturesIn, precedes, textOf, writtenIn } from '../measure/blocks';
import { CREDIT, startsAlike } from '../measure/lines';
import type { Facts } from '../measure/measure';
import { PICTURE_FILE } from '../../page/pictures';
import { linkedPicture } from '../judge/read-build';
import { signature } from './shapes';

/** Names of what holds a caption, or whose picture it is. */
export const CAPTION = anyCase(
  /caption|cutline|cap-?cred|credit|legend|copyright|bildunterschrift|bildtext|(?:ima?ge?|photo)[-_]?(?:source|desc|info|agency)|quelle|fotograf|media-?info|byline-?image|pie-?(?:de-?)?foto|didascalia|bildtekst|bijschrift|leyenda|kuvateksti/,
);
/** What marks up a picture with its caption, by the page's language or by its system's. */
export const FIGURE = 'figure, .wp-caption';
/** More text than this is no caption. */
export const LONGEST_CAPTION = 600;
/** The longest line that says whose picture it is. */
export const LONGEST_CREDIT = 350;
/** A box of one picture and so few words, on so few lines, is a picture with its caption if one line is known for one. */
const FEW_WORDS = 350;
const FEW_LINES = 5;
/** So few words, alone in a box with a picture, are its caption. */
const ALONE = 250;

/** A box of one picture, or of several each with its words, and nothing besides. */
export function isPictureBox(el: Element, all: ReadonlyMap<Element, Facts>): boolean {
  const facts = all.get(el);
  if (!facts || facts.pictures === 0 || facts.chars > LONGEST_CAPTION || isBlock(el)) return false;
  if (facts.headings > 0) return false;
  const img = firstIn(el, 'img');
  if (!img) return false;
  const captions = captionsOf(el);
  const texts = writtenIn(el);
  if (facts.pictures > 1)
    return (
      captions.length > 0 && captions.length === texts.length && !holds(el, 'figure') && !holdsBoxes(el, all)
    );
  if (isAlone(el, img, all)) return true;
  // One that is known for a caption vouches for the few words beside it, behind the picture.
  const others = texts.filter((text) => !captions.includes(text));
  return (
    facts.chars <= FEW_WORDS &&
    texts.length <= FEW_LINES &&
    others.length <= captions.length &&
    captions.length > 0 &&
    !(texts.length > 1 && texts.some((text) => isButton(text) && !isCaption(text))) &&
    !others.some((text) => precedes(text, img) || holds(el, 'figcaption'))
  );
}

/** A longer link is a sentence that leads to its source. */
const LONGEST_BUTTON = 25;

/** True for a few words that are all link, to another page and not to the site that a picture is from. */
function isButton(text: Element): boolean {
  const link = firstIn(text, 'a');
  const said = textOf(text);
  if (!link || said.length > LONGEST_BUTTON || textOf(link) !== said) return false;
  const href = attr(link, 'href');
  return /^(?:https?:|[^#:]+$)/.test(href) && !isFront(href) && !PICTURE_FILE.test(href);
}

/** Pictures with words each of their own are boxes of their own. */
const holdsBoxes = (el: Element, all: ReadonlyMap<Element, Facts>): boolean =>
  picturesIn(el).some((img) => {
    const box = boxOfWords(img, all);
    return box !== null && box !== el && el.contains(box);
  });

/** One picture over one line, and at most a link to the site that it is from, in a box unlike those that hold the text. */
function isAlone(el: Element, img: Element, all: ReadonlyMap<Element, Facts>): boolean {
  const [line, source, more] = writtenIn(el);
  const facts = all.get(el);
  if (
    !line ||
    more ||
    (source && !isFront(attr(firstIn(source, 'a'), 'href'))) ||
    !facts ||
    facts.chars > ALONE ||
    facts.controls > 0
  )
    return false;
  if (facts.linked > facts.chars / 2) return false;
  if (!precedes(img, line) || holds(el, 'figure, time') || standsIn(el, 'a')) return false;
  const make = signature(el);
  return !near(el).some(
    (other) =>
      signature(other) === make && all.get(other)?.pictures === 0 && (all.get(other)?.chars ?? 0) > 0,
  );
}

/** So many boxes before and behind a box tell what others of its make hold. */
const NEAR = 12;

function near(el: Element): Element[] {
  const found: Element[] = [];
  let [before, behind] = [elementBefore(el), elementBehind(el)];
  for (let i = 0; i < NEAR; i++) {
    if (before) found.push(before);
    if (behind) found.push(behind);
    [before, behind] = [elementBefore(before), elementBehind(behind)];
  }
  return found;
}

/** The smallest box around a picture that holds words as well, where it is a picture's box; else null. */
export function pictureBoxOf(img: Element, all: ReadonlyMap<Element, Facts>): Element | null {
  const box = boxOfWords(img, all);
  return box && isPictureBox(box, all) ? box : null;
}

/** The smallest box around a picture that holds words as well. */
export const boxOfWords = (img: Element, all: ReadonlyMap<Element, Facts>): Element | null =>
  upFrom(parentOf(img)).find((box) => all.get(box)?.chars) ?? null;

/** A picture's box that leads nowhere. */
const isStill = (el: Element, all: ReadonlyMap<Element, Facts>): boolean =>
  isPictureBox(el, all) && !linkedPicture(el);

/** A picture shown for its own sake: it leads nowhere, and words of its box are known for its caption. */
export const isCaptionedBox = (el: Element, all: ReadonlyMap<Element, Facts>): boolean =>
  isStill(el, all) && captionsOf(el).length > 0;

/** Whether an element holds such a box; each is asked once, since many pictures may share one. */
export function holdsCaptioned(el: Element, all: ReadonlyMap<Element, Facts>): boolean {
  const boxes = new Set(picturesIn(el).map((img) => boxOfWords(img, all)));
  return [...boxes].some((box) => box && el.contains(box) && isCaptionedBox(box, all));
}

/** The words of a figure or of such a box are about its picture, whatever they say; `alone`, so may be those below any picture. */
export function isOfPicture(el: Element, all: ReadonlyMap<Element, Facts>, alone = false): boolean {
  const figure = around(el, FIGURE);
  if (figure) return holds(figure, 'img,iframe');
  // What is called a caption may stand right behind a film.
  if (alone && isCaption(el) && el.matches(':is(iframe,video,:has(iframe,video))+*')) return true;
  const before = elementBefore(el);
  const shown = all.get(before ?? el);
  if (alone && before && shown?.pictures === 1 && shown.chars === 0 && describes(el, before))
    return !writtenIn(el).some(isButton);
  const box = upFrom(parentOf(el)).find((at) => all.get(at)?.pictures !== 0);
  return box !== undefined && (alone ? isStill : isCaptionedBox)(box, all);
}

/** What is marked up or called as whose words are a picture's. */
export const isCaption = (el: Element): boolean =>
  isA(el, 'figcaption') || CAPTION.test(`${namesOf(el)} ${attr(el, 'itemprop')}`);

/** A picture's caption may be marked up as anything: it is told by saying what the picture's description says, or whose it is, which no sentence before it does. */
function describes(block: Element, box: Element): boolean {
  const text = textOf(block);
  if (text === '') return false;
  const pictures = isA(box, 'img') ? [box] : picturesIn(box);
  if (text.length <= FEW_WORDS && CREDIT.test(text))
    return !(pictures[0] && /[.。]$/.test(text) && precedes(block, pictures[0]));
  const told = pictures.flatMap((img) => [attr(img, 'alt'), attr(img, 'title')]);
  return told.some((words) => words !== '' && startsAlike(text, words));
}

/** True for a block without a picture, and for the only one of a figure: its words stand beside the picture in it. */
export const isBesidePicture = (block: Element, box: Element): boolean =>
  !holds(block, 'img') || (isA(box, 'figure') && blocksIn(box).length === 1);

/** The blocks of a box, or the block, that are known for a picture's caption, by their names or by what they say; the picture may stand before the box. */
export const captionsOf = (box: Element, img: Element = box): Element[] =>
  (isBlock(box) ? [box] : blocksIn(box)).filter((block) => {
    // When and by whom the article was written stands beside pictures too.
    if (holds(block, 'time, [rel~=author]')) return false;
    return (
      upFrom(block).some((at) => box.contains(at) && isCaption(at)) ||
      holds(block, '[class*=caption i],[class*=credit i],[class*=copyright i]') ||
      isA(block, 'small') ||
      describes(block, img)
    );
  });
