/** Captions that were not marked up as a picture's: what only the finished run of blocks shows. */
import { isA, elementBefore, elementBehind, allIn, firstIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { PICTURE_FILE } from '../../page/pictures';
import { verdictOf } from '../judge/evidence';
import type { Removals } from '../judge/removals';
import { textOf, isList } from '../measure/blocks';
import { CREDIT, isLabel, startsAlike } from '../measure/lines';
import { LONGEST_CREDIT } from '../boxes/picture-box';
import { renamed } from './tidy';

/** A description of one word or two, and a sentence that goes on from it: the text tells of what the picture shows. */
const NAMED = /^\S+(?: \S+)?$/;
const GOES_ON = /^\s?\p{Ll}/u;

/** True where a text begins with what a picture is described as, and is no sentence of what that names. */
function describes(text: string, alt: string): boolean {
  if (!startsAlike(text, alt)) return false;
  return !(NAMED.test(alt) && GOES_ON.test(text.slice(alt.length)));
}

/** A caption stands at most so many blocks behind its picture. */
const NEAR = 2;

/** A sign that points up to the picture, as Chinese papers set it before a caption. */
const POINTS_UP = /^[▲△↑⬆]/u;

/** Gives a paragraph that points up, says whose picture it is, or what its description says, to the picture it follows. */
export function claimCaptions(body: Element, removals: Removals): void {
  takeLost(body, removals);
  for (const box of allIn(body, 'figure')) {
    const after = elementBehind(box);
    if (!lacksCaption(box) || !after || !isWritten(after)) continue;
    const text = textOf(after);
    const described = describes(text, attr(firstIn(box, 'img'), 'alt').trim());
    const isCaption = described || CREDIT.test(text) || POINTS_UP.test(text);
    if (text.length <= LONGEST_CREDIT && isCaption) give(after, box);
  }
}

/** On what tells of a picture that is not there. */
const ALONE = verdictOf('other', 'apart');

/** Who took a picture, as captions end: in brackets. */
const TAKEN_BY = /^\(.+\)$/;

/** Takes what a move to another system left of pictures: the name of the file, the caption and whose it is, as paragraphs. */
function takeLost(body: Element, removals: Removals): void {
  for (const credit of allIn(body, 'p+p+p')) {
    const caption = elementBefore(credit);
    const name = elementBefore(caption);
    const file = textOf(name ?? credit);
    if (TAKEN_BY.test(textOf(credit)) && PICTURE_FILE.test(file) && isLabel(file))
      for (const lost of [name, caption, credit]) if (lost) removals.take(lost, ALONE);
  }
}

/** Gives each caption that stands alone to the picture or the film before it, or to the quotation whose speaker it names; what is told in captions alone is text without a picture, too. */
export function placeCaptions(body: Element, removals: Removals): void {
  const captions = [...body.children].filter((el) => isA(el, 'figcaption'));
  const areText = captions.length > [...body.children].filter((el) => isA(el, 'p')).length;
  for (const caption of captions) {
    const before = elementBefore(caption);
    const picture = pictureBefore(caption);
    if (picture) give(caption, picture);
    else if (before?.matches('blockquote')) give(caption, before, 'p');
    else if (!areText && !before?.matches('pre, table') && textOf(caption).length <= LONGEST_CREDIT)
      removals.take(caption, ALONE);
    else caption.replaceWith(renamed(caption, 'p'));
  }
}

function pictureBefore(caption: Element): Element | null {
  let at = elementBefore(caption);
  for (let i = 0; at && i < NEAR; i++, at = elementBefore(at)) if (lacksCaption(at)) return at;
  return null;
}

/** A film is a link in its caption, and may have words besides. */
const lacksCaption = (el: Element): boolean => el.matches('figure:not(:has(>img+figcaption))');

const isWritten = (el: Element): boolean => isA(el, 'p') || (isList(el) && el.childElementCount === 1);

function give(from: Element, box: Element, name = 'figcaption'): void {
  const words = isList(from) ? (from.firstElementChild ?? from) : from;
  const own = firstIn(box, 'figcaption');
  from.remove();
  if (own) own.append(' ', ...words.childNodes);
  else box.append(renamed(words, name));
}
