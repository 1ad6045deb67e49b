/** What the page shows above the body and belongs to it: the standfirst, the lead picture, the film that leads it. */
import { makeElement } from '../../page/document';
import { isFront } from '../../page/address';
import { attr, rawText } from '../../page/attribute';
import { allIn, holds, upFrom, elementBehind, isA, parentOf, around, standsIn } from '../../page/select';
import type { Layout } from './arrange';
import { blockOf, picturesIn, precedes, textOf, isList, isSubheading, writtenIn } from '../measure/blocks';
import { leadsTo } from '../judge/evidence';
import { linkedPicture } from '../judge/read-build';
import { embed, figure, isBanner, isPortraitOf, isSmall, stem } from './figures';
import { DATE, isLabel, sameText } from '../measure/lines';
import type { Measures } from '../measure/measure';
import { isSigned } from '../metadata/names';
import { fold } from '../metadata/text';
import {
  boxOfWords,
  captionsOf,
  isBesidePicture,
  isCaptionedBox,
  LONGEST_CAPTION,
  LONGEST_CREDIT,
  pictureBoxOf,
} from '../boxes/picture-box';
import { headline, openings, standfirst, type About, type Known } from './standfirst';
import { tidyBlock, trim } from './tidy';

/** What is found above the body. */
export interface Lead {
  /** The headline in the words of the page, which may be others than the title's. */
  head: string;
  standfirst: Element[];
  /** What the body's own first lines say that are a standfirst. */
  openings: string[];
  pictures: Element[];
  films: Element[];
}

/** What is shown between the headline and the body, or right above both. */
function above(root: Element, head: Element | undefined): (el: Element) => boolean {
  const scope = head ? commonParent(head, root) : parentOf(root);
  return (el) => scope?.contains(el) === true && precedes(el, root);
}

/** Elements of a kind that stand outside the body and of the page's furniture. */
const outside = (root: Element, { root: body }: Measures, selector: string): Element[] =>
  allIn(body, selector).filter((el) => !root.contains(el) && !standsIn(el, 'nav, aside, footer, li:has(a)'));

/** The sign of a source, which stands in the line that names it, and leads to it; that of the site; a banner; or a button, which leads where prompts do. */
const isSign = (img: Element): boolean =>
  linkedPicture(img) !== null &&
  (leadsTo(img).size > 0 ||
    (!attr(img, 'alt') && isBanner(img)) ||
    isFront(attr(around(img, 'a'), 'href')) ||
    textOf(blockOf(img) ?? img) !== '');

/** A headline has so many letters. */
const HEADLINE = 25;

/** The picture of another story, to which a headline leads as well. */
function isOfStory(img: Element, { title }: About): boolean {
  const href = attr(linkedPicture(img) && around(img, 'a'), 'href');
  const leads = (link: Element): boolean =>
    attr(link, 'href') === href && textOf(link).length >= HEADLINE && !sameText(textOf(link), title);
  return href !== '' && allIn(upFrom(img).at(-1), 'a').some(leads);
}

/** Tells the pictures that the page names for its lead. */
function namedLeadOf({ leadImage }: About): (img: Element) => boolean {
  const named = leadImage && stem(leadImage.url);
  return (img) => stem(attr(img, 'src')) === named;
}

/** The pictures outside the body that may lead it: the one the page names, those above it, behind the headline first, then captioned ones above the headline of its article. */
function picturesAbove(
  root: Element,
  measures: Measures,
  { about, head }: { about: About; head: Element | undefined },
): Element[] {
  const isAbove = above(root, head);
  // Over nothing but who wrote the text stands that one's portrait.
  const pictures = outside(root, measures, 'img').filter(
    (img) =>
      !isPortraitOf(img, about.authors) &&
      !isSign(img) &&
      (standsIn(img, 'figure') || !isSigned(textOf(boxOfWords(img, measures.facts) ?? img))),
  );
  const isNamed = namedLeadOf(about);
  const article = around(root, 'article');
  const isOver = (img: Element): boolean => {
    const box = boxOfWords(img, measures.facts);
    return box !== null && precedes(img, root) && isCaptionedBox(box, measures.facts);
  };
  return [
    ...pictures.filter((img) => isNamed(img) && standsIn(img, 'figure, picture, main, article')),
    // Right above the text it may stand aside, with a film.
    ...picturesIn(measures.root)
      .filter((img) => isNamed(img) && isAbove(img))
      .reverse(),
    // Before the headline the site may show itself.
    ...pictures.filter((img) => head && precedes(head, img) && isAbove(img)),
    ...pictures.filter(isAbove),
    ...pictures.filter((img) => article?.contains(img) && isOver(img)),
  ];
}

const commonParent = (a: Element, b: Element): Element | null =>
  upFrom(a).find((at) => at.contains(b)) ?? null;

/** The line that a box above the text holds below its picture and nothing else, though the picture leads somewhere. */
function lineBelow(img: Element, facts: Layout['facts']): Element | null {
  const box = boxOfWords(img, facts);
  const [line, more] = writtenIn(box);
  const text = textOf(line ?? img);
  const fits = text.length <= LONGEST_CREDIT && !DATE.test(text) && !holds(line, 'a, time');
  return line && !more && fits && precedes(img, line) ? line : null;
}

/** Finds what belongs to the article above its body, before the body is swept. */
export function findLead(root: Element, measures: Measures, known: Known): Lead {
  const head = headline(measures, known.about);
  return {
    head: head?.text ?? '',
    standfirst: standfirst(root, measures, known),
    openings: openings(root, measures, known),
    pictures: picturesAbove(root, measures, { about: known.about, head: head?.el }),
    films: outside(root, measures, 'video, iframe').filter(above(root, around(root, 'article') ?? head?.el)),
  };
}

/**
 * A picture among so many first blocks of the body leads it already, beside one above it that the page names for its
 * lead, that stands in a figure, or that is just there.
 */
const NEAR = { named: 1, figure: 2, shown: 4 };

/** The day that a page sets behind the last word of a standfirst, in a part of its own. */
function dayBehind(el: Element): Element | null {
  const { lastElementChild: last, lastChild } = el;
  const isDay = last !== null && last === lastChild && last.matches('time, [class*=date i]');
  return isDay && DATE.test(textOf(last)) && isLabel(textOf(last)) ? last : null;
}

/** A standfirst as a block of the article, without the day behind it. */
function standfirstBlock(el: Element, all: readonly Element[], layout: Layout): Element | null {
  const copy = tidyBlock(el, nameAbove(el, all), layout);
  if (copy && dayBehind(el)?.childNodes.length === 1) {
    copy.lastChild?.remove();
    trim(copy);
  }
  return copy;
}

/** Sets the standfirst before the body, and a lead picture where the body opens with none but a small sign. */
export function addLead(lead: Lead, about: About, layout: Layout): void {
  const { body } = layout;
  const known = Array.from(body.children, rawText).slice(0, 6);
  // A quotation above the text may be of any of its sentences.
  const isRepeated = (el: Element): boolean =>
    isA(el, 'blockquote') && fold(rawText(body)).includes(fold(rawText(el)));
  const isNew = (el: Element): boolean =>
    !known.some((text) => sameText(text, rawText(el))) && !isRepeated(el);
  const fresh = lead.standfirst.filter(isNew);
  body.prepend(...fresh.flatMap((el) => standfirstBlock(el, fresh, layout) ?? []));
  const opens = (within: number): boolean =>
    [...body.children].slice(0, within).some((el) => !allIn(el, 'img').every(isSmall));
  const isNamed = namedLeadOf(about);
  const near = (img: Element): number => {
    if (isNamed(img)) return NEAR.named;
    return standsIn(img, 'figure') || sameText(attr(img, 'alt'), about.title) ? NEAR.figure : NEAR.shown;
  };
  const picture = lead.pictures.find(
    (img) => !opens(near(img)) && !isOfStory(img, about) && layout.admit(img),
  );
  const show = picture ? [picture, ...othersOfShow(picture, layout).filter(layout.admit)] : [];
  body.prepend(...show.map((img) => figure(img, captionOf(img, layout.facts, lead.standfirst), layout)));
  const [film] = lead.films.flatMap(
    (one) => embed(one, captionOf(one, layout.facts).filter(isNew), layout) ?? [],
  );
  if (film) body.prepend(film);
  if (holds(body, 'img') || !about.leadImage) return;
  const { url: src, alt } = about.leadImage;
  body.prepend(figure(makeElement(layout.out, 'img', { src, alt }), [], layout));
}

/** A show's slides stand so far above their pictures. */
const SLIDES = 4;

/** What a box is called first: of a row of slides one is called more. */
const firstName = (box: Element): string => attr(box, 'class').split(' ')[0] ?? '';

/** The other pictures of the show that a lead picture is in: each alone in a box, or with its caption, in a row of nothing else. */
function othersOfShow(picture: Element, { facts }: Layout): Element[] {
  for (const box of upFrom(picture).slice(0, SLIDES)) {
    const row = [...(parentOf(box)?.children ?? [])].filter((one) => isA(one, box.localName));
    const shown = row.map((one) => (isA(one, 'img') ? [one] : picturesIn(one)));
    const isSlide = (one: Element, at: number): boolean =>
      firstName(one) === firstName(box) &&
      shown[at]?.length === 1 &&
      !linkedPicture(one) &&
      (facts.get(one)?.chars ?? 0) <= LONGEST_CAPTION;
    if (row.length > 1) return row.every(isSlide) ? shown.flat().filter((img) => img !== picture) : [];
  }
  return [];
}

/** Lists and their headings stay what they are; a standfirst that is marked up as a heading is a paragraph. */
function nameAbove(el: Element, all: readonly Element[]): string {
  const next = elementBehind(el);
  const heads = isSubheading(el) && next !== null && isList(next) && all.includes(next);
  return heads || isList(el) ? el.localName : 'p';
}

/** What stands next behind an element and says something: buttons to share it may say nothing. */
function wordsBehind(el: Element | null): Element | null {
  let at = elementBehind(el);
  while (at && textOf(at) === '') at = elementBehind(at);
  return at;
}

/** The figure of a picture, or one around it that holds its caption besides. */
function figureOf(img: Element): Element | null {
  const own = around(img, 'figure');
  const outer = around(parentOf(own), 'figure');
  return outer && picturesIn(outer).length === 1 ? outer : own;
}

/** The caption of a picture above the body: the words of its box, or what stands right behind it and is called or reads like one; never what is `taken`. */
function captionOf(img: Element, facts: Layout['facts'], taken: readonly Element[] = []): Element[] {
  const box = figureOf(img) ?? pictureBoxOf(img, facts);
  const words = box ? writtenIn(box).filter((el) => isBesidePicture(el, box) && !standsIn(el, 'button')) : [];
  if (words.length > 0) return words;
  // Behind each of the boxes that hold the picture alone, or with links to its section.
  const boxes = upFrom(img).filter((at) => facts.get(at)?.chars === facts.get(at)?.linked);
  const near = [blockOf(img) ?? parentOf(img), ...[...boxes, box].map(wordsBehind)];
  for (const place of near)
    if (place && textOf(place).length <= LONGEST_CAPTION && picturesIn(place).every((one) => one === img)) {
      const found = captionsOf(place, holds(place, 'img') ? place : img);
      if (found.length > 0) return found;
    }
  const line = box ? null : lineBelow(img, facts);
  return line && !taken.includes(line) ? [line] : [];
}
