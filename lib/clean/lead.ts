/** What the page shows above the body and belongs to it: the standfirst, and the lead picture. */
import { judge } from './evidence';
import type { Layout } from './arrange';
import { precedes, textOf } from './blocks';
import { CAPTION, figure, stem } from './figures';
import { CREDIT, DATE, letters, sameText } from './lines';
import { weigh, type Block, type Measures } from './measure';
import type { Metadata } from './metadata';
import { captionsOf, LONGEST_CAPTION, pictureBoxOf } from './picture-box';
import { tidyBlock } from './tidy';
import type { Topic } from './topic';

const STANDFIRST =
  /lead(?!er)|lede|stand-?first|\bdek\b|deck|summary|intro|sub-?(?:title|head|headline|line)|teaser|excerpt|vorspann|anriss|chapo|chapeau|entradilla|bajada|subt[ií]tul|description|abstract|ingress|manchet|sommario|occhiello|catenaccio|strapline|tagline|kurztext|headline-?text|synopsis|head-?sub|highlights?|key-?(?:points|facts|takeaways)|bullets/iu;
const NOT_STANDFIRST =
  /byline|author|autor|date|time|meta|share|breadcrumb|caption|credit|kicker|tags?\b|comment|toolbar|related|label/iu;
/** Shorter lines are labels; less is enough where they are named for what they are, and nothing where they are items of such a list. */
const LEAST = { plain: 35, named: 20 };
/** The longest line that says whose picture it is. */
const LONGEST_CREDIT = 350;

const namesAbove = (el: Element, upTo: Element | null): string => {
  let names = '';
  for (let at: Element | null = el, i = 0; at && at !== upTo && i < 3; at = at.parentElement, i++)
    names += ` ${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('itemprop') ?? ''}`;
  return names;
};

/** What is found above the body. */
export interface Lead {
  standfirst: Element[];
  pictures: Element[];
}

/** Of the page's metadata, what tells its headline, its standfirst and its picture. */
export type About = Pick<Metadata, 'title' | 'excerpt' | 'leadImage' | 'authors'>;

/** What is known of the article before its body is: its metadata, and its subject by its title alone. */
export interface Known {
  about: About;
  topic: Topic;
}

/** The page's headline: the block whose words are the title's, or its first `<h1>`. */
function headline(measures: Measures, { title }: About): Block | null {
  let first: Block | null = null;
  for (const block of measures.blocks) {
    if (!/^h[1-3]$/u.test(block.el.localName)) continue;
    const same = sameText(block.text, title) || (block.text.length >= 12 && title.startsWith(block.text));
    if (block.el.localName === 'h1' && (same || !first)) first = block;
    if (same) return block;
  }
  return first ?? measures.blocks.find(({ text }) => sameText(text, title)) ?? null;
}

/** The blocks above the body that are its standfirst, in the order of the page. */
function standfirst(root: Element, measures: Measures, { about, topic }: Known): Element[] {
  const { blocks } = measures;
  const start = blocks.findIndex((block) => root.contains(block.el));
  const head = headline(measures, about);
  const from = head ? blocks.indexOf(head) + 1 : 0;
  if (start <= 0 || from > start || (!head && about.excerpt === null)) return [];
  const between = blocks.slice(Math.max(from, start - 40), start);
  const found = between.filter(
    (block) => isStandfirst(block, { about, topic }, Boolean(head)) && !isOfPicture(block, measures),
  );
  return [...new Set(found.flatMap(({ el }) => withHeading(el.closest('ul, ol') ?? el)))];
}

/** A list of what is known comes with the heading above it. */
function withHeading(el: Element): Element[] {
  const heading = el.localName === 'ul' || el.localName === 'ol' ? el.previousElementSibling : null;
  return heading && /^h[2-4]$/u.test(heading.localName) ? [heading, el] : [el];
}

function isStandfirst(block: Block, { about, topic }: Known, afterHead: boolean): boolean {
  const { el, text, chars, linked } = block;
  if (linked > chars * 0.5 || el.closest('figure, nav, aside, footer, button, form')) return false;
  if (letters(text).includes(letters(about.title)) || isDated(block)) return false;
  if (about.excerpt && sameText(text, about.excerpt)) return true;
  const names = namesAbove(el, null);
  if (CAPTION.test(names) || !afterHead) return false;
  const named = STANDFIRST.test(names);
  if (NOT_STANDFIRST.test(names) && !named) return false;
  const listed =
    named && el.localName === 'li' && el.parentElement !== null && el.parentElement.childElementCount > 1;
  if (!listed && chars < (named ? LEAST.named : LEAST.plain)) return false;
  if (!named && !block.isProse) return false;
  const unit = { el, text, chars, linked, controls: 0, apart: true, mixed: false };
  return judge(unit, topic) === null;
}

/** The line of a paper's name and the day. */
const isDated = ({ el, text }: Block): boolean =>
  weigh(text) < 110 && (DATE.test(text) || el.querySelector('time') !== null);

/** A line that says whose picture it is, what a picture of the page is described as, or that stands in a picture's box. */
function isOfPicture({ el, text, chars }: Block, { root, facts }: Measures): boolean {
  if (chars <= LONGEST_CREDIT && CREDIT.test(text)) return true;
  return Array.from(root.querySelectorAll('img')).some(
    (img) => sameText(text, img.getAttribute('alt') ?? '') || pictureBoxOf(img, facts)?.contains(el) === true,
  );
}

/** The pictures outside the body that may lead it: the one the page names, then those between headline and body. */
function picturesAbove(root: Element, measures: Measures, about: About): Element[] {
  const outside = Array.from(measures.root.querySelectorAll('img')).filter(
    (img) =>
      !root.contains(img) && !img.closest('nav, aside, footer, li') && !isPortraitOf(img, about.authors),
  );
  const named = about.leadImage && stem(about.leadImage.url);
  const head = headline(measures, about)?.el;
  const scope = head ? commonParent(head, root) : root.parentElement;
  return [
    ...outside.filter(
      (img) => stem(img.getAttribute('src') ?? '') === named && img.closest('figure, picture, main, article'),
    ),
    ...outside.filter((img) => scope?.contains(img) && precedes(img, root)),
  ];
}

/** Words beside a name in the description of a portrait. */
const BESIDE_NAME = 15;

function isPortraitOf(img: Element, authors: readonly string[]): boolean {
  const alt = img.getAttribute('alt') ?? '';
  return authors.some((author) => alt.includes(author) && alt.length <= author.length + BESIDE_NAME);
}

function commonParent(a: Element, b: Element): Element | null {
  let at: Element | null = a;
  while (at && !at.contains(b)) at = at.parentElement;
  return at;
}

/** Finds what belongs to the article above its body, before the body is swept. */
export function findLead(root: Element, measures: Measures, known: Known): Lead {
  return {
    standfirst: standfirst(root, measures, known),
    pictures: picturesAbove(root, measures, known.about),
  };
}

/**
 * A picture among so many first blocks of the body leads it already, beside one above it that the page names for its
 * lead, that stands in a figure, or that is just there.
 */
const NEAR = { named: 1, figure: 2, shown: 4 };

/** Sets the standfirst before the body, and a lead picture where the body opens without one. */
export function addLead(lead: Lead, about: About, layout: Layout): void {
  const { body } = layout;
  const known = Array.from(body.children, (el) => el.textContent ?? '').slice(0, 6);
  const fresh = lead.standfirst.filter((el) => !known.some((text) => sameText(text, el.textContent ?? '')));
  body.prepend(...fresh.flatMap((el) => tidyBlock(el, nameAbove(el), layout) ?? []));
  const opens = (within: number): boolean =>
    Array.from(body.children)
      .slice(0, within)
      .some((el) => el.querySelector('img') !== null);
  const named = about.leadImage && stem(about.leadImage.url);
  const near = (img: Element): number => {
    if (stem(img.getAttribute('src') ?? '') === named) return NEAR.named;
    return img.closest('figure') ? NEAR.figure : NEAR.shown;
  };
  const above = lead.pictures.find((img) => !opens(near(img)) && layout.gallery.admit(img));
  if (above) return body.prepend(figure(above, captionOf(above, layout.facts), layout));
  if (body.querySelector('img') || !about.leadImage) return;
  const img = layout.out.createElement('img');
  img.setAttribute('src', about.leadImage.url);
  img.setAttribute('alt', about.leadImage.alt);
  body.prepend(figure(img, [], layout));
}

/** Lists and their headings stay what they are; a standfirst that is marked up as a heading is a paragraph. */
function nameAbove(el: Element): string {
  const next = el.nextElementSibling?.localName ?? '';
  const heads = /^h[2-4]$/u.test(el.localName) && /^[uo]l$/u.test(next);
  return heads || /^[uo]l$/u.test(el.localName) ? el.localName : 'p';
}

/** The caption of a picture above the body: the words of its box, or what stands right behind it and is called or reads like one. */
function captionOf(img: Element, facts: Layout['facts']): Element[] {
  const box = img.closest('figure') ?? pictureBoxOf(img, facts);
  const words = Array.from(box?.querySelectorAll('[data-lede]') ?? []).filter(
    (el) => !el.querySelector('img') && textOf(el) !== '',
  );
  if (words.length > 0) return words;
  const near = [img.parentElement, img.nextElementSibling, img.parentElement?.nextElementSibling];
  for (const place of near)
    if (place && textOf(place).length <= LONGEST_CAPTION) {
      const found = captionsOf(place);
      if (found.length > 0) return found;
    }
  const behind = (box ?? img).nextElementSibling;
  const text = textOf(behind ?? img);
  return behind?.hasAttribute('data-lede') && text.length <= LONGEST_CREDIT && CREDIT.test(text)
    ? [behind]
    : [];
}
