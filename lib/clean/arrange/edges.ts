/** The ends of the body: what only the finished run of blocks shows. */
import { allIn, beside, isA, elementBefore, elementBehind, firstIn, isTextNode } from '../../page/select';
import { isHeading, textOf, isSubheading } from '../measure/blocks';
import type { Lead } from './lead';
import type { Metadata } from '../metadata';
import { CLOCK, CREDIT, DATE, FACT, isLabel, sameText, SENTENCE_END, WORD } from '../measure/lines';
import { weigh } from '../measure/measure';
import { isSignature, isSigned } from '../metadata/names';
import { fold, holdsName } from '../metadata/text';
import { UNTOLD, verdictOf } from '../judge/evidence';
import type { Removals } from '../judge/removals';
import { isAllEmphasised } from '../judge/read-build';
import { renamed } from './tidy';

/** A shorter one is a label wherever it stands. */
const LABEL_ALONE = 45;
const PROSE = 80;
/** So many characters are a paragraph, whatever they are marked up as. */
const PARAGRAPH = 150;
const LONGEST_BYLINE = 200;
/** The same at the end of the text, where notes and addresses stand that belong to it. */
const END_LABEL = 50;

/** A label, and behind a colon a number other than the time, or an address: what a ticket costs, whom to call, where to book; several numbers in a row; and one to call. */
const FIGURE =
  /^[^\d:：]{2,30}[:：](?:\D{0,30}\d(?!\d?[:.]\d\d\b)| \S+\.\S+$)|\d\D*[;,]\D{3,}\d|\d\s?[=＝]\s?\D{0,4}\d|(?:\bt[eé]l|fon|phone|tlf|電話|电话|전화|☎)\D{0,3}\d/i;

/** What ends as sentences do and is none: what leads on, all of it in brackets, a mail address. */
const NO_SENTENCE = /[:：]$|^[([].{1,30}[)\]]$|\S@\S+\.[a-z]|\[email/u;

/** A last sentence, with who wrote the text and when behind it. */
const LAST_WORDS = /^(?:\S+ ){2,}\S+[.!?…] /;

/** So many lines make it a habit. */
const HABIT = 2;
/** So many line breaks in a few words are a verse's. */
const VERSE = 2;
/** Behind so much text, in characters of which a paragraph counts at most eighty, there is no byline any more. */
const BEGUN = 200;
/** So many blocks into the body, a date or a name may still be the byline. */
const OPENING = 8;

/** On a label that the reader may miss. */
const LABELLED = verdictOf('other', 'label');

/** Takes a label; without a record where the article's head tells it again, or it has no words. */
const takeLabel = (el: Element, isTold: boolean, removals: Removals): void =>
  removals.take(el, isTold || !WORD.test(textOf(el)) ? UNTOLD : LABELLED);

/** Drops what stands between the headline and the text: the headline again, the byline, the section's name. */
export function trimStart(
  body: Element,
  { title, authors, excerpt }: Pick<Metadata, 'title' | 'authors' | 'excerpt'>,
  { openings, head }: Pick<Lead, 'openings' | 'head'>,
  removals: Removals,
): void {
  let told = 0;
  for (const el of [...body.children].slice(0, OPENING)) {
    const opened = told >= PROSE;
    if (told < BEGUN && isPath(el, authors, opened)) el.remove();
    if (!opened) dropSignature(el, authors);
    const text = textOf(el);
    const heading = isHeading(el);
    const signed = isSigned(text);
    if (heading && sameText(text, title)) dropAbove(el, removals);
    if (!heading && !isA(el, 'p')) {
      // Over nothing but who wrote the text stands that one's portrait; behind a sentence, it is who took the picture.
      if ((signed || isSignature(text)) && !LAST_WORDS.test(text) && isLongByline(text, authors)) el.remove();
      continue;
    }
    if (
      (text.length < title.length * 1.5 && sameText(text, title)) ||
      (!opened && heading && sameText(text, head)) ||
      isTold(elementBehind(el), text) ||
      ((!opened || signed) && isLongByline(text, authors))
    )
      el.remove();
    else if (
      isLabel(text) &&
      !openings.includes(text) &&
      ((!opened && !tells(text)) || (told < BEGUN && isByline(text, authors))) &&
      !isOfText(el, body, authors)
    )
      takeLabel(el, isByline(text, authors), removals);
    else {
      // Below a heading in the text stands no byline, but what happens when.
      if (opened && heading) return;
      // A heading that says something else opens the text; one that the page is described with is a standfirst, and a sentence above the text too.
      if (heading && (sameText(text, excerpt ?? '') || /^\D.*\.$/.test(text)))
        el.replaceWith(renamed(el, 'p'));
      told += isSubheading(el) ? PROSE : Math.min(PROSE, weigh(text));
    }
  }
}

/** Drops the labels above the headline, however much they tell: a section's name, or who talks to whom. */
function dropAbove(headline: Element, removals: Removals): void {
  for (let el = elementBefore(headline); el; el = elementBefore(headline)) {
    if (!isA(el, 'p') || !isLabel(textOf(el))) return;
    takeLabel(el, false, removals);
  }
}

/** True for a label that is the text's: it heads what is below it, goes on there, opens an entry, tells a figure, or is one line of a habit or of a verse. */
function isOfText(el: Element, body: Element, authors: readonly string[]): boolean {
  const text = textOf(el);
  const behind = elementBehind(el);
  return (
    (isHeading(el) ? !isA(behind, el.localName) : isA(behind, 'ul')) ||
    /^…|,$/.test(text) ||
    isEntry(text) ||
    isFigure(text, elementBefore(el)) ||
    isOneOfFacts(el, body, authors) ||
    (!isSignedBy(text, authors) && isHabit(el, body)) ||
    (!isByline(text, authors) && allIn(el, 'br').length >= VERSE)
  );
}

/** So many facts in lines of their own are what a thing is like; when and by whom the article was written is told in fewer. */
const FACTS = 4;

/** True for one of those, or what stands right above one with a colon; none of them names an author, or a day. */
function isOneOfFacts(el: Element, body: Element, authors: readonly string[]): boolean {
  const isOne = (one: Element | null): boolean =>
    one !== null && isA(one, 'p') && FACT.test(textOf(one)) && !isByline(textOf(one), authors);
  const text = textOf(el);
  if (!/[:：]/.test(text) || isSignedBy(text, authors)) return false;
  return (isOne(el) || isOne(elementBehind(el))) && [...body.children].filter(isOne).length >= FACTS;
}

/** What a line that ends in a colon leads to: how long it takes, how many it serves. */
const isFigure = (text: string, before: Element | null): boolean =>
  before !== null && /[:：]$/.test(textOf(before)) && /^\d/.test(text) && !DATE.test(text);

/** A line set like others in the body, all in bold, a day, or behind a picture: they head its parts. */
function isHabit(el: Element, body: Element): boolean {
  const kindOf = (one: Element): string =>
    `${isAllEmphasised(one)}${DATE.test(textOf(one))}${isA(elementBefore(one), 'figure')}`;
  const kind = kindOf(el);
  const isAlike = (one: Element): boolean => kindOf(one) === kind && isLabel(textOf(one));
  return kind.includes('true') && [...body.children].filter(isAlike).length > HABIT;
}

/** A label before what is told again. */
const LABEL = 10;

/** Whether what stands behind a paragraph tells the same, a label apart: some pages show a short text as their standfirst too. */
function isTold(next: Element | null, text: string): boolean {
  const told = next ? textOf(next) : '';
  return weigh(told) >= PROSE && text.endsWith(told) && text.length <= told.length + LABEL;
}

/** What stands behind the last sentence of a block. */
const BEHIND = /(?:^|[.!?…»”"]\s)\s*([^.!?…]{6,80})$/u;

/** Drops who wrote the text from the end of a standfirst. */
function dropSignature({ lastChild }: Element, authors: readonly string[]): void {
  if (!isTextNode(lastChild)) return;
  const said = lastChild.data.trimEnd();
  const name = BEHIND.exec(said)?.[1] ?? '';
  const bare = said.slice(0, -name.length).trimEnd();
  if (
    (bare !== '' || lastChild.previousSibling) &&
    authors.some((one) => fold(name).includes(fold(one))) &&
    isSignature(name)
  )
    lastChild.data = bare;
}

/** The time alone opens an entry of a live blog; with the day, it is when the article appeared. */
const isEntry = (text: string): boolean =>
  CLOCK.test(text) && !DATE.test(text) && !DATE.test(text.replace(CLOCK, ''));

/** The way to the page from the site's front, or the list that a date stands in: labels, most of them links, dates or authors; behind the first words (`opened`), authors alone. */
function isPath(el: Element, authors: readonly string[], opened: boolean): boolean {
  if (!/^[uod]l$/.test(el.localName)) return false;
  const items = [...el.children];
  const tells = (item: Element): boolean =>
    isByline(textOf(item), authors) ||
    (!opened && allIn(item, 'a, time').some((one) => textOf(one) === textOf(item)));
  return items.every((item) => isLabel(textOf(item))) && items.filter(tells).length >= items.length / 2;
}

/** A line of several words that names no part of the site, as standfirsts are. */
const tells = (text: string): boolean => weigh(text) > LABEL_ALONE && !/[|•·:@©/]/u.test(text);

/** How long it takes to read, in short. */
const MINUTES = /\d\s?min\.$/i;

/** Every author, and who took the pictures, and the day: no sentence. */
function isLongByline(text: string, authors: readonly string[]): boolean {
  const all = authors.length > 0 && authors.every((author) => text.includes(author));
  return all && weigh(text) <= LONGEST_BYLINE && (!SENTENCE_END.test(text) || MINUTES.test(text));
}

const isSignedBy = (text: string, authors: readonly string[]): boolean =>
  authors.some((author) => holdsName(text, author));

const isByline = (text: string, authors: readonly string[]): boolean =>
  DATE.test(text) || isSignedBy(text, authors);

/** So many words beside its numbers, the month's among them, tell of a day; a sentence needs more. */
const WORDS_OF_DAY = 3;

/** True for a day, and what was done then in a word or two: no sentence that tells of one. */
const isDay = (text: string): boolean =>
  DATE.test(text) && (!SENTENCE_END.test(text) || (text.match(/\p{L}+/gu) ?? []).length <= WORDS_OF_DAY);

/** Who an author is, all of it in other type, or who wrote it with whom or took the pictures, all of it in brackets. */
function isLife(el: Element, text: string, authors: readonly string[]): boolean {
  const bracketed = /^\(.*\)$/.test(text);
  return (
    (bracketed && CREDIT.test(text)) ||
    authors.some((author) =>
      isAllEmphasised(el) ? text.startsWith(`${author} `) : bracketed && text.includes(author),
    )
  );
}

/** True for a line that is set as others in the body are: below each letter stands who wrote it, below the last too. */
function signsAsOthers(el: Element, body: Element): boolean {
  const make = makeOf(el);
  const alike = [...body.children].filter((one) => one !== el && makeOf(one) === make);
  return make.includes(',') && alike.filter((one) => weigh(textOf(one)) <= END_LABEL).length >= HABIT;
}

/** The sign, of any kind, or the number that an item of a list begins with; a question mark, where another alphabet had a dot. */
const ITEM = /^(?:[•‣*→–-]|(?!©)\p{So}|\d+[.)] |\?(?= ))/u;

/** True for one of several lines that begin so: the last of a list that no markup tells. */
const isListed = (el: Element): boolean =>
  ITEM.test(textOf(el)) && beside(el).some((one) => ITEM.test(textOf(one)));

/** The elements that a line is made of, in their order. */
const makeOf = (el: Element): string => Array.from(el.children, ({ localName }) => localName).join();

/** When an article was made or changed, as Chinese papers tell it. */
const TIMED = /^[\u3400-\u9fff]{2,6}\s?[:：]\s?\d{1,2}:\d{2}$/u;

/** Whose the picture above the text is, told below it. */
const OF_LEAD =
  /^(?:(?:header|cover|featured|lead|top|main|hero|title) (?:image|photo|picture|illustration)|(?:titel|beitrags|header|aufmacher)(?:bild|foto)|(?:foto|image[nm]?) (?:de (?:portada|capa|destaque)|destacada|principal)|(?:photo|image) (?:de couverture|à la une|principale)|(?:foto|immagine) (?:di|in) copertina|omslags?(?:bild|foto)|forsidebilde?|zdjęcie (?:główne|tytułowe)|(?:borító|címlap|nyitó)kép)\b[^.:：]{0,20}[:：]/i;

/** Drops what trails after the text: a heading of nothing but an entry's, the headline again, an agency's initials or name, who asked the questions. */
export function trimEnd(
  body: Element,
  authors: readonly string[],
  { siteName: site, title }: Pick<Metadata, 'siteName' | 'title'>,
  removals: Removals,
): void {
  // Behind the text may stand its pictures: right above one, a label may be the picture's.
  let el = body.lastElementChild;
  while (isA(el, 'figure')) el = elementBefore(el);
  const isLast = el === body.lastElementChild;
  while (el) {
    const before: Element | null = elementBefore(el);
    const text = textOf(el);
    const heading = isHeading(el) && text.length < PARAGRAPH && !/^\d.*\.$/.test(text);
    const written = isA(el, 'p');
    const label =
      written &&
      weigh(text) <= END_LABEL &&
      !FIGURE.test(text) &&
      (!SENTENCE_END.test(text) || NO_SENTENCE.test(text) || text.endsWith(`(${site ?? ''})`));
    const said = textOf(firstIn(el, 'a') ?? el);
    const again = written && text.length < title.length + PROSE && sameText(said, title);
    const signature =
      written &&
      weigh(text) <= END_LABEL &&
      !LAST_WORDS.test(text) &&
      (isSignedBy(text, authors) || isDay(text));
    if (label && ((!signature && isListed(el)) || signsAsOthers(el, body))) return;
    const trails = OF_LEAD.test(text) || (isLast ? heading || label || again : TIMED.test(text));
    if (!trails && !signature && !isLife(el, text, authors)) return;
    // What a star in the text leads to stays, whatever is signed above it.
    if (!text.startsWith('*')) takeLabel(el, signature || again, removals);
    el = before;
  }
}
