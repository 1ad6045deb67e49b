/** Pictures that lead elsewhere: badges, banners and the cards of other stories say what they want in their descriptions. */
import { names } from '../../page/elements';
import { allIn, around, firstIn, isA, isElement, standsIn } from '../../page/select';
import { houseOf } from '../../page/address';
import { attr } from '../../page/attribute';
import { blocksIn, picturesIn, textOf, unitOf } from '../measure/blocks';
import {
  judge,
  LEADS_AWAY,
  leadsTo,
  mayBeCaption,
  namedKind,
  verdictOf,
  type Verdict,
} from '../judge/evidence';
import { isBanner, isSmall, side } from '../arrange/figures';
import { FIGURE } from '../boxes/picture-box';
import { CREDIT } from '../measure/lines';
import { isPersonal } from '../metadata/names';
import { markOf, type Removals } from '../judge/removals';
import type { Facts } from '../measure/measure';
import { endsInCall, linkedPicture } from '../judge/read-build';
import type { Topic } from '../judge/topic';
import { judgePlea } from '../judge/plea';
import { judgeVoice } from '../judge/voice';

/** The words of a picture's description and its caption, where the picture is a prompt. */
const LONGEST = 300;
/** Words beside such pictures that are no more than a label or a button. */
const LABEL = 60;
/** What a picture that says nothing may lead to, and is a banner. */
const SHOPS = /^(?:app-promo|newsletter)$/;
/** Captions are unlike anything else in an article: only words that are much like a prompt's condemn one, or a picture that is described with them. */
export const LIKE_PROMPTS = 2.6;
/** A description that asks for something, or speaks for the house, need be less like them: so are two in three of prompts, and none of 250 in articles. */
export const LIKE_SOME = 1;
/** The same for one that ends in a button, and in one to another page of the site. */
const LIKE_NEITHER = 0;
const LIKE_CALLS = -0.5;

/** A verdict on a group of nothing but pictures that lead elsewhere and a few words. */
export function promoPicture(el: Element, facts: Facts, topic: Topic): Verdict | null {
  if (facts.pictures === 0 || facts.chars >= LONGEST || facts.paragraphs > 1) return null;
  const all = isA(el, 'img') ? [el] : picturesIn(el);
  if (all.length === 0 || (facts.paragraphs > 0 && !isUnderCall(el, all, topic))) return null;
  const named = around(el, '[class*=banner i]');
  if ((named && !textOf(named) && all.every(isSilentBanner)) || isTeaser(el, facts)) return LEADS_AWAY;
  // Whoever paid for it is told to machines.
  if (all.every((img) => standsIn(img, 'a[rel~=sponsored]'))) return verdictOf('advertisement', 'leads-away');
  const figure = around(el, FIGURE);
  if ((figure && CREDIT.test(textOf(figure))) || !all.every(linkedPicture))
    return captionVerdict(el, facts, topic);
  const text = [textOf(el), ...all.map((img) => attr(img, 'alt'))].filter(Boolean).join('\n');
  if (text.length <= LONGEST) {
    const unit = unitOf(el, facts, { text, apart: true, mixed: false });
    const said = judge(unit, topic) ?? judgeVoice(unit, topic) ?? judgePlea(unit, topic);
    if (said) return said;
  }
  if (facts.chars > LABEL) return null;
  const [shop] = [...leadsTo(el)].filter(({ kind }) => SHOPS.test(kind) && topic.about(kind) === 'no');
  if (text === '' && shop) return verdictOf(shop.kind, 'links-there');
  // Several such pictures in a row, one over nothing but a link, or a banner.
  return all.length > 1 || isLinked(facts) || all.every(isBanner)
    ? verdictOf(namedKind(el) ?? 'related', 'leads-away')
    : null;
}

/** True for a figure whose picture leads elsewhere over a caption of some sentences that is like a prompt, or ends in a button and is not unlike one. */
function isUnderCall(el: Element, all: readonly Element[], topic: Topic): boolean {
  if (!el.matches(FIGURE) || !all.every(linkedPicture)) return false;
  const text = textOf(el);
  return (topic.hear(text).likeness ?? -1) >= (endsInCall(el, text) ? LIKE_NEITHER : LIKE_SOME);
}

/** A caption tells what is to be seen, or whose picture it is; one that asks for something else is a banner's. */
function captionVerdict(el: Element, facts: Facts, topic: Topic): Verdict | null {
  const caption = isA(el, 'figure') ? firstIn(el, 'figcaption') : null;
  const text = textOf(caption ?? el);
  if (!caption || facts.chars === 0 || CREDIT.test(text)) return null;
  // What the picture is described with may be what its button is for.
  const link = allIn(caption, 'a').at(-1);
  const ends = link !== undefined && text.length <= LABEL && text.endsWith(textOf(link));
  const alt = ends ? attr(firstIn(el, 'img'), 'alt') : '';
  const isButton = alt !== '' || (ends && isLinked(facts));
  const words = isLinked(facts) ? [text, alt] : [alt];
  const whole = isButton ? words.join('\n') : text;
  const likeness = topic.hear(whole).likeness ?? 0;
  const calls = endsInCall(caption, text);
  const onward = calls && leadsOnward(link, topic.url);
  const least = isButton || calls ? LIKE_NEITHER : LIKE_PROMPTS;
  if (likeness < (onward ? LIKE_CALLS : least)) return null;
  const unit = unitOf(caption, facts, { text: whole, apart: isButton || onward, mixed: false });
  const said = judge(unit, topic) ?? judgePlea(unit, topic);
  if (onward) return said ?? verdictOf('other', 'ends-in-link');
  return said && !mayBeCaption(said) ? said : null;
}

/** What leads to more pictures. */
const OF_PICTURES = /galler|foto|photo|bild|image/i;

/** True for a link to another page of the site that is neither one of pictures nor of whoever took this one. */
function leadsOnward(link: Element | undefined, url: string): boolean {
  const href = attr(link, 'href');
  return (
    houseOf(href, url) === houseOf(url) && !OF_PICTURES.test(href) && !(link && isPersonal(textOf(link)))
  );
}

/** Nothing but a link. */
const isLinked = ({ chars, linked }: Facts): boolean => chars > 0 && linked > chars * 0.9;

/** An article within the text, or a figure with a headline, all of whose words lead away: its picture is another story's. */
const isTeaser = (el: Element, facts: Facts): boolean =>
  (isA(el, 'article') || (isA(el, 'figure') && facts.headings > 0)) && isLinked(facts);

/** One that says nothing of itself, and leads away or has a banner's shape: what is called a banner may be the article's own picture. */
const isSilentBanner = (img: Element): boolean =>
  !attr(img, 'alt') && (linkedPicture(img) !== null || isBanner(img));

/** So many times as wide as high, a picture is no portrait. */
const WIDE = 1.2;

/** True for a picture that is told to be so. */
export const isWide = (img: Element): boolean => side(img, 'width') > side(img, 'height') * WIDE;

/** What is set beside the text's own pictures as often as anywhere else. */
const BESIDE_ANY = names('advertisement continue share tags copyright navigation other');

/** True for what may have a picture of its own beside its words: whatever speaks as prompts do, too. */
export const hasPicture = ({ kind, why }: Verdict): boolean =>
  !BESIDE_ANY.has(kind) || (kind === 'other' && why.includes('voice'));

/** What went out of a box: its last verdict, how many characters asked for something, and what led away, if anything. */
export interface Gone {
  verdict: Verdict | null;
  asked: number;
  led: Facts | null;
}

/** A picture goes with more of the words in its box than this. */
const MOST = 0.5;

/** So many characters tell more of somebody than a name and what they are. */
const LIFE = 60;

/** What the cover of an issue is called beside the prompt to buy it. */
const ON_COVER = 30;

/** True for a picture that is told to be higher than wide. */
const isUpright = (img: Element): boolean => side(img, 'height') > side(img, 'width') * WIDE;

/** True where all that a box holds is a picture right below the word for an advertisement, or below what a set of fields is called. */
function isSlot(box: Element, { kind }: Verdict, [img, more]: Element[]): boolean {
  if (!img || more || !(kind === 'advertisement' || isA(box, 'fieldset'))) return false;
  const first = [...box.childNodes].find((node) => isElement(node) || markOf(node) !== null);
  return !isElement(first) && attr(img, 'alt') === '' && !standsIn(img, 'figure');
}

/** True for a picture that is described with words that went from beside it. */
const isDescribed = (img: Element, { kind }: Verdict, removals: Removals): boolean => {
  const alt = attr(img, 'alt');
  return alt !== '' && removals.textsOf(kind).some((text) => text.includes(alt));
};

/**
 * Takes the pictures of a box that says nothing any more, where they were its prompt's: any beside words of which most
 * asked for something; beside links those described with the same words, small ones, as covers of books and signs of
 * apps, and the one over a headline or some words with one link, which is another story's; one below the word for an
 * advertisement. What a cover is called goes with it.
 */
export function takePictures(
  box: Element,
  { chars }: Facts,
  { verdict, asked, led }: Gone,
  removals: Removals,
): void {
  const all = picturesIn(box);
  const said = textOf(box);
  // Beside what no known words condemn, one that is described may be the text's.
  const isMute = verdict?.kind !== 'other' || all.every((img) => attr(img, 'alt') === '');
  const isAsking = asked > chars * MOST && isMute;
  const isCover = isAsking && said.length <= ON_COVER && all.length > 0 && all.every(isUpright);
  if (!verdict || (said !== '' && !isCover)) return;
  const isOne = led?.links === 1;
  // Over words and a link, without a headline, one that is described may be the text's.
  const isOfCard = (img: Element): boolean =>
    isOne && !standsIn(img, 'figure') && (led.headings > 0 || (chars > LABEL && attr(img, 'alt') === ''));
  const go =
    isAsking ||
    isSlot(box, verdict, all) ||
    (led !== null &&
      all.every((img) => isOfCard(img) || isSmall(img) || isDescribed(img, verdict, removals)));
  // Beside the name of who wrote the article a wide one is the article's.
  if (!go || (verdict.kind === 'author-box' && asked < LIFE && all.some(isWide))) return;
  for (const label of blocksIn(box)) removals.take(label, verdict);
  for (const img of all) {
    box.append(img);
    removals.take(img, verdict);
  }
}
