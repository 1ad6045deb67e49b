/** Single blocks that are no part of a text whatever they ask for: controls, counters, labels of players, pointers away. */
import { nameWord } from '../../page/name-word';
import { holds, elementBehind, allIn, firstIn, around, isA } from '../../page/select';
import { anyCase } from '../../page/any-case';
import { attr } from '../../page/attribute';
import { CONTROLS } from '../../page/elements';
import { PICTURE_FILE } from '../../page/pictures';
import { blocksIn, textOf, type Unit } from '../measure/blocks';
import { leadsToHouse } from './house-account';
import { isHouseNote } from './house-note';
import { related } from '../distractions/related';
import { COUNTER, PICTOGRAPHS, SENTENCE_END } from '../measure/lines';
import { urlOf } from '../../page/address';
import {
  isItem,
  judge,
  labelUnit,
  LEADS_AWAY,
  leadsTo,
  namedKind,
  UNTOLD,
  verdictOf,
  type Verdict,
} from '../judge/evidence';
import { weigh, type Facts } from '../measure/measure';
import { endsInCall, linkedPicture } from '../judge/read-build';
import { DOCUMENT } from '../judge/service';
import type { Topic } from '../judge/topic';

/** How long a film or a sound runs, and how old a teaser is: labels of players and cards. */
const MEDIA_LABEL = anyCase(
  /^(?:video|audio|podcast|duration|dauer|länge|durée|duración|durata|duração)\W{0,3}\d{1,2}:\d{2}(?::\d{2})?[^\p{L}\p{N}]*$|^\d{1,2}:\d{2} min\b/u,
);
const AGO = anyCase(/^\d+ (?:minute|hour|day|week|month|year)s? ago$/);
const isCardLabel = (text: string): boolean => MEDIA_LABEL.test(text) || AGO.test(text);
/** In "LABEL: a link to another page", and behind a call, the label is at most so long, and the link at least so. */
const POINTER = { label: 40, link: 25 };
/** A paragraph that is a link may be shorter; a word alone is what the text tells of. */
const SHORTEST_LINK = 12;
/** Signs that such a label begins with. */
const POINTS = /^(?:[■▶►●◆▼★☆→➡⇒☞]|👉)/u;

/** True for a group that holds such a label. */
export const holdsCardLabel = (el: Element): boolean =>
  blocksIn(el).some((block) => isCardLabel(textOf(block)));

function pointsAway({ el, text: whole, linked, chars }: Unit, page: string): boolean {
  if (!/^(?:p|div|h[2-6]|blockquote)$/u.test(el.localName) || linked < chars * 0.45 || linked > chars * 0.95)
    return false;
  const links = allIn(el, 'a[href]');
  const said = textOf(links[0] ?? el);
  const text = whole.replaceAll(SIGNS, '');
  return (
    links.length === 1 &&
    weigh(said) >= POINTER.link &&
    (said.includes(' ') || weigh(said) > said.length) &&
    text.endsWith(said) &&
    text.length - said.length <= POINTER.label &&
    (POINTS.test(whole) ||
      /[:：|>»–—\]!！]$/u.test(text.slice(0, -said.length).trimEnd()) ||
      namedKind(el) === 'related' ||
      (isBoldLabel(el) && leadsOn(el, page)))
  );
}

/** The words before the one link to another page of the site that a paragraph ends in; null for any other paragraph. */
export function labelOf(el: Element | null, page: string): string | null {
  if (!el || !/^(?:p|div)$/.test(el.localName)) return null;
  const [link, more] = allIn(el, 'a[href]');
  const [text, said] = [textOf(el), link ? textOf(link) : ''];
  if (!link || more || said === '' || !text.endsWith(said) || !leadsOn(el, page)) return null;
  const label = text.slice(0, -said.length).trim();
  return label.length > 2 && label.length <= POINTER.label ? label : null;
}

/** True for two such paragraphs in a row with the same words: a label, and what it points to. */
function isPointerInRow(el: Element, page: string): boolean {
  const label = labelOf(el, page);
  return label !== null && label === labelOf(elementBehind(el), page);
}

/** True for a few words in bold and a link behind them, and nothing else. */
const isBoldLabel = ({ children: [label, link, more] }: Element): boolean =>
  label !== undefined && /^(?:strong|b)$/.test(label.localName) && isA(link, 'a') && !more;

/** Words beside the links of a row of them: a label, and what stands between. */
const BESIDE_LINKS = 45;
/** A call and the words before it. */
const LONGEST_CALL = 300;

/** A label, and links (each written as a nul) with nothing but signs between them. */
const LABELLED_ROW = /^[^.!?\0]{0,30}\0(?:[\s,;|·•/&+[\]–—-]*\0)+[^\p{L}\p{N}]*$/u;

/** The words that a sentence opens with whose links are what it tells of: no label. Who wrote it may be named behind. */
const TELLS_LINKS = /^([^\0:：]{4,})\0[^:：]*[.。](?: \0)?$/u;

/** Words to search by, and nothing else. */
const HASHTAGS = /^[•·\s,|]*#[^\s#,|]+(?:(?:[\s,|][•·\s,|]*)?#[^\s#,|]+)+$/u;

/** A paragraph made of links: pages to go on to, networks to share on. */
function isRowOfLinks({ el, text, chars, linked, apart }: Unit, { links }: Facts, topic: Topic): boolean {
  if (links < 2 || holds(el, 'sup, sub')) return false;
  const each = allIn(el, 'a')
    .map(textOf)
    .filter((said) => /\p{L}{2}/u.test(said));
  const row = each.reduce((rest, said) => rest.replace(said, '\0'), text);
  if (LABELLED_ROW.test(row)) return true;
  if (linked <= chars * 0.5 || chars - linked > BESIDE_LINKS) return false;
  const opening = apart ? '' : (TELLS_LINKS.exec(row)?.[1] ?? '');
  return opening === '' || topic.hear(opening.trim()).read(related).points > 0;
}

/** Signs before or behind a link that leads away, as in “>> …” or “[…]”: a full stop makes it a sentence of the text. */
const SIGNS = new RegExp(`^(?:[\\s[>»›→▶►•·▪|${PICTOGRAPHS}-]|\\ufe0f)+|[\\s\\]>»›→▶|]+$`, 'gu');

/** True for a paragraph, or another element of those `names`, that is one link to another page, and nothing else. */
export function isLoneLink(el: Element, names = /^(?:p|div)$/): boolean {
  const [link = around(el, 'a'), more] = allIn(el, 'a');
  const text = textOf(el);
  if (!names.test(el.localName) || !link || more) return false;
  if (text.replaceAll(SIGNS, '') !== textOf(link).replaceAll(SIGNS, '')) return false;
  // An address or a price is what the text tells of.
  if (/^(?:https?:|www\.)|^.{0,25}[€£$¥].{0,25}$|\d[.,]\d\d(?!\d)/u.test(text)) return false;
  const href = attr(link, 'href');
  // Nor is a larger picture another page, nor that of the picture in the link, nor a document.
  const isFile = PICTURE_FILE.test(href) || DOCUMENT.test(href) || (holds(el, 'img') && !linkedPicture(el));
  return !isFile && !/^(?:$|#|mailto:|tel:)/.test(href);
}

/** True for a heading that is such a link. */
export const isHeadline = (el: Element | null): boolean => el !== null && isLoneLink(el, /^h[2-6]$/);

/** True where the link of an element leads to another page of the site. */
const leadsOn = (el: Element, page: string): boolean =>
  urlOf(attr(firstIn(el, 'a'), 'href'), page)?.host === urlOf(page)?.host;

/** True for a quotation of nothing but the headline of another page of the site, in whose place a script sets a card. */
const isEmbedded = (el: Element, page: string): boolean =>
  isLoneLink(el, /^blockquote$/) && !/[.。]$/.test(textOf(el)) && leadsOn(el, page);

/** A sum of money. */
const PRICE = /^(?:[£$€]\s?\d[\d.,]*|\d[\d.,]*\s?(?:[£$€]|kr|zł))$/;

/** A price, and a link to where it is asked. */
const isOffer = ({ el, text }: Unit, { links }: Facts): boolean =>
  links === 1 && PRICE.test(text.replace(textOf(firstIn(el, 'a') ?? el), '').trim());

/** Names of links that are buttons. */
const BUTTON = anyCase(nameWord(/btn|button|cta/));

/** True for words that are more like a prompt's than an article's. */
const isLikePrompt = (text: string, topic: Topic): boolean => (topic.hear(text).likeness ?? 0) > 0;

/** One such paragraph of a few words or called a button, the way to the front page, or several in a row: a sentence unlike a prompt's may be all link, to where it was told. */
function isLinkAway({ el, text }: Unit, topic: Topic): boolean {
  if (!isLoneLink(el)) return false;
  const next = elementBehind(el);
  const runs = next !== null && isLoneLink(next);
  const link = firstIn(el, 'a');
  const isButton = BUTTON.test(`${el.className} ${link?.className ?? ''}`);
  const isHome = urlOf(attr(link, 'href'), topic.url)?.href === urlOf('/', topic.url)?.href;
  const isTold = text.endsWith('.') && !leadsOn(el, topic.url) && !isLikePrompt(text, topic);
  // In bold, a few words are a subheading that leads to what it tells of.
  const least = holds(el, 'b, strong') ? POINTER.link : SHORTEST_LINK;
  return isButton || runs || isHome || (!isTold && weigh(text) >= least);
}

/** A sign right before a link that points to it. */
const POINTED = /[→➡⇒▶►👉]\ufe0f?$/u;

/** True for a few words behind a sign that points, which end in a link behind another: “👉 …, ➡️ Order now”. */
function isPointedCall({ el, text }: Unit, { links }: Facts): boolean {
  if (links !== 1 || text.length > LONGEST_CALL || !POINTS.test(text)) return false;
  const said = textOf(firstIn(el, 'a') ?? el);
  return text.endsWith(said) && POINTED.test(text.slice(0, -said.length).trim());
}

/** True for a paragraph with a mark of its own behind its last sentence that it is paid for. */
function isMarkedAsPaid({ el, text }: Unit, topic: Topic): boolean {
  const mark = el.lastElementChild;
  const said = mark && isA(el, 'p') && !isA(mark, 'a') ? textOf(mark) : '';
  if (said === '' || !text.endsWith(said) || !SENTENCE_END.test(text.slice(0, -said.length).trim()))
    return false;
  const verdict = judge(labelUnit(mark ?? el, said), topic);
  return verdict?.kind === 'advertisement' && verdict.why.includes('label');
}

/** A verdict on a single block whose build alone says that it is no part of the text. */
export function leafVerdict(unit: Unit, facts: Facts, topic: Topic): Verdict | null {
  const name = unit.el.localName;
  if (CONTROLS.has(name) && facts.pictures === 0) return verdictOf('other', 'form');
  // A cell of a table may hold any figure, or none.
  if (/^t[dh]$/.test(name) && facts.linked === 0) return null;
  // Among paragraphs, so many of five or ten are what a review ends in.
  if (COUNTER.test(unit.text)) return !unit.apart && /^\d+\/(?:5|10)$/.test(unit.text) ? null : UNTOLD;
  if (isCardLabel(unit.text)) return unit.apart || !AGO.test(unit.text) ? UNTOLD : null;
  if (pointsAway(unit, topic.url) || (facts.links === 1 && isPointerInRow(unit.el, topic.url)))
    return LEADS_AWAY;
  if (HASHTAGS.test(unit.text)) return verdictOf('tags', 'label');
  if (isRowOfLinks(unit, facts, topic)) return verdictOf(namedKind(unit.el) ?? 'related', 'link-only');
  if (facts.links === 1 && unit.text.length <= LONGEST_CALL && leadsToHouse(unit.el, topic.url))
    return verdictOf('follow', 'links-there');
  if (unit.apart && isOffer(unit, facts)) return verdictOf('advertisement', 'leads-away');
  if (isPointedCall(unit, facts)) return LEADS_AWAY;
  if (isMarkedAsPaid(unit, topic)) return verdictOf('advertisement', 'label');
  if (!isItem(unit.el) && topic.isLifeOfAuthor(unit)) return verdictOf('author-box', 'words');
  if (isHouseNote(unit)) return verdictOf('other', 'short');
  // Headlines with no text between them are those of other stories.
  if (isLinkAway(unit, topic)) return verdictOf([...leadsTo(unit.el)][0]?.kind ?? 'related', 'link-only');
  if (isEmbedded(unit.el, topic.url) || (isHeadline(unit.el) && isHeadline(elementBehind(unit.el))))
    return verdictOf('related', 'link-only');
  if (
    name === 'p' &&
    unit.text.length <= LONGEST_CALL &&
    endsInCall(unit.el, unit.text) &&
    !topic.hear(unit.text).narrates
  )
    return verdictOf('other', 'ends-in-link');
  return facts.chars === 0 && facts.pictures === 0 ? UNTOLD : null;
}
