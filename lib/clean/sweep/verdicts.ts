/** Whether a block or a group goes, and why: the questions that are put to it, in their order. */
import { attr } from '../../page/attribute';
import { names } from '../../page/elements';
import { allIn, elementBehind, firstIn, holds, isA, parentOf, standsIn } from '../../page/select';
import { isSmall } from '../arrange/figures';
import {
  cards,
  holdsFacts,
  holdsList,
  isCaptioned,
  isEnlargeable,
  isFilmTitle,
  isPoll,
  isServiceBox,
  isTextBox,
  isTold,
  overStories,
} from '../boxes/boxes';
import { isMachineSummary } from '../boxes/machine-summary';
import { isStandfirstBox } from '../arrange/standfirst';
import { isListOfCards, isListOfStories, isWholly } from '../boxes/other-stories';
import { FIGURE, holdsCaptioned, isCaptionedBox, isOfPicture } from '../boxes/picture-box';
import { isOfRecipe, RECIPE_FACTS } from '../boxes/recipe';
import { headsEntry, isRow } from '../boxes/shapes';
import { widgetVerdict } from '../boxes/widgets';
import {
  LEADS_AWAY,
  UNTOLD,
  type Verdict,
  judge,
  judgeOpening,
  leadsNowhere,
  mayBeCaption,
  namedKind,
  verdictOf,
} from '../judge/evidence';
import { judgePlea } from '../judge/plea';
import { isAttribution, isQuoted } from '../judge/quotation';
import { isAllEmphasised, linkedPicture } from '../judge/read-build';
import type { Topic } from '../judge/topic';
import { isSmallBox, judgeVoice } from '../judge/voice';
import {
  READABLE,
  type Unit,
  blockOf,
  blockText,
  blocksIn,
  isBlock,
  isList,
  isOnly,
  isSubheading,
  textOf,
  unitOf,
} from '../measure/blocks';
import { CREDIT, isLabel } from '../measure/lines';
import type { Facts, Measures } from '../measure/measure';
import { isCode, isLeadIn, isLineNumbers } from './code';
import { asksForGift } from './donation-box';
import { LONGEST_BOX, foreignVerdict, kindOfLinks, liesUnderSigns } from './foreign-box';
import { holdsCardLabel, leafVerdict } from './leaf';
import { isListOfSources } from './listing';
import type { OwnText } from './own-text';
import { isBoxOfPoints, isListOfPoints } from './points';
import { LIKE_PROMPTS, LIKE_SOME, hasPicture, promoPicture } from './promo-picture';

/** Lists and tables. */
export const LISTS = names('ul ol dl menu table');
/** The least share of its characters that a list of stories has in links. */
const LEAST_LINKED = 0.1;
/** Fewer characters in a link are a label's. */
const LEAST_HEADLINE = 25;
/** A paragraph of so many characters is an article's by its words alone, at log odds of less than this that it is a prompt's. */
const PARAGRAPH = { least: 120, odds: -1 };
/** A box of a few sentences goes whole with so much of its text, and one of more where it stands apart. */
const MOST = 0.5;
/** With so much of it where it is called what that asks for. */
const MOST_NAMED = 0.3;
const LONGEST_APART = 1000;
/** A longer line, in weighed characters, names nobody. */
const LONGEST_NAME = 250;

/** Judges the elements of one body; each may be asked about more than once. */
export class Verdicts {
  readonly #own: OwnText;
  readonly #facts: Measures['facts'];
  readonly #topic: Topic;

  constructor(own: OwnText, facts: Measures['facts'], topic: Topic) {
    this.#own = own;
    this.#facts = facts;
    this.#topic = topic;
  }

  /**
   * What speaks against an element; null where it stays, as what the page describes the article with does.
   * `apart`: it stands in a box that the text has no use for.
   */
  of(el: Element, facts: Facts, apart: boolean): Verdict | null {
    const verdict = this.#against(el, facts, apart) ?? widgetVerdict(el, facts, apart, this.#topic);
    return verdict && !this.#topic.isDescription(textOf(el)) ? overStories(verdict, el) : null;
  }

  #against(el: Element, facts: Facts, apart: boolean): Verdict | null {
    const own = this.#own;
    const topic = this.#topic;
    // A question and its answer may stand in a box.
    if (
      own.questions.has((!isBlock(el) && firstIn(el, '[data-lede]')) || el) ||
      isLeadIn(el) ||
      isOfRecipe(el, own.ingredients)
    )
      return null;
    if (facts.chars <= LONGEST_NAME && isAttribution(el)) return null;
    if (isCode(el)) return isLineNumbers(el) ? UNTOLD : null;
    if (own.comments.has(el)) return verdictOf('comments', 'named');
    const isHead = facts.headings > 0 && own.isHeadline(firstIn(el, 'h1'));
    const pictured = isHead ? null : promoPicture(el, facts, topic);
    if (pictured) return pictured;
    // What hardly leads anywhere holds such a list beside its own text.
    const leads = facts.pictures > 0 && facts.linked > facts.chars * LEAST_LINKED;
    if (leads && !own.isIn(el) && isWholly(el, this.#facts, isListOfStories)) return LEADS_AWAY;
    if (facts.prose > own.prose * 0.4 && !this.#isLife(el, apart)) return null;
    const isNav = el.matches('nav, [role=navigation]');
    // The way to the page may end in its headline.
    if (isNav || isHead) return isNav ? verdictOf('navigation', 'named') : null;
    // A caption may stand in a box of its own, and hold paragraphs.
    const isWords = isBlock(el) || facts.pictures === 0;
    if (isWords && facts.controls === 0 && isOfPicture(el, this.#facts)) return null;
    // Whatever it says, it is told above the text.
    if (own.isHeadline(el)) return UNTOLD;
    const unit = unitOf(el, facts, { text: blockText(el, facts), apart, last: own.ends.has(el) });
    // A paragraph may hold nothing else.
    const img = isA(el, 'img') ? el : isBlock(el) && facts.chars === 0 ? firstIn(el, 'img') : null;
    const described = img && this.#ofDescribed(img, unit);
    if (img === el || described) return described;
    if (facts.pictures > 0 && standsIn(parentOf(el), 'figure') && !linkedPicture(el)) return null;
    if (apart && !isBlock(el) && isMachineSummary(el, facts)) return verdictOf('other', 'machine');
    const isFigure = el.matches(FIGURE) || isCaptionedBox(el, this.#facts);
    // A small one beside words may be the words' sign.
    const isShown = (): boolean =>
      holdsCaptioned(el, this.#facts) || (holds(el, 'figure') && !isSmall(firstIn(el, 'img')));
    if (facts.pictures > 0 && (isFigure || isShown()))
      return isFigure || facts.links === 0 ? null : this.#groupVerdict(el, facts, unit);
    if (isEnlargeable(el, facts) || (facts.pictures > 0 && liesUnderSigns(el, facts))) return null;
    const large = facts.chars > READABLE;
    const said = !large || (apart && facts.controls + facts.links > 0) ? judge(unit, topic) : null;
    const behind = elementBehind(isOnly(el) ? parentOf(el) : el);
    // The words for a reader's comment are those for the writer's, who heads a part with them.
    if (
      said?.kind === 'comments' &&
      leadsNowhere(unit) &&
      holds(el, 'b, strong') &&
      /^\p{Lu}\p{Ll}+$/u.test(unit.text) &&
      behind &&
      this.#facts.get(behind)?.prose
    )
      return null;
    // What an employer asks for is listed under the words for an account.
    const isAsked = said?.kind === 'signup' && leadsNowhere(unit) && behind && isList(behind);
    if (isAsked && !holds(behind, 'a, input')) return null;
    const isOfFacts = said && (holdsFacts(el, facts) || (!isBlock(el) && isServiceBox(el, facts)));
    if (said && !isOfFacts && !(unit.mixed && this.#holdsText(el))) return said;
    if (!isBlock(el)) return this.#groupVerdict(el, facts, unit) ?? this.#boxVerdict(el, facts, unit);
    // The headline may stand in a box of its own.
    const heads = own.isHeadline(behind) || own.isHeadline(firstIn(behind, 'h1'));
    if (isSubheading(el) && isLabel(unit.text) && heads) return UNTOLD;
    if (own.entries.has(el) || isRow(parentOf(el))) return null;
    const verdict = leafVerdict(unit, facts, topic) ?? judgeOpening(el, facts, topic);
    const isStandfirst = el === own.opens && leadsNowhere(unit) && isAllEmphasised(el);
    return verdict ?? (isStandfirst ? null : judgePlea(unit, topic));
  }

  /** True for the life of an author below a text that is short itself. */
  #isLife(el: Element, apart: boolean): boolean {
    return (
      isBlock(el) && this.#topic.isLifeOfAuthor({ text: textOf(el), apart, last: this.#own.ends.has(el) })
    );
  }

  /** A picture without a caption goes where it is described as prompts speak. */
  #ofDescribed(img: Element, unit: Unit): Verdict | null {
    if (isCaptioned(img)) return null;
    const topic = this.#topic;
    const described = { ...unit, text: attr(img, 'alt'), apart: true };
    const said = judge(described, topic);
    if (said && !mayBeCaption(said)) return said;
    const { likeness, plea } = topic.hear(described.text);
    const asks = plea && (plea.asks || plea.call || plea.house);
    const isLike = (likeness ?? 0) >= (asks ? LIKE_SOME : LIKE_PROMPTS);
    const pleads = isLike ? judgePlea(described, topic) : null;
    return pleads && ((asks && pleads.kind === 'other') || !mayBeCaption(pleads)) ? pleads : null;
  }

  /** True where a paragraph of the page's own make stands in a group, or one that reads like an article's and no prompt's. */
  #holdsText(el: Element): boolean {
    return (
      this.#own.isIn(el) ||
      blocksIn(el).some(
        (block) =>
          ((this.#facts.get(block)?.prose ?? 0) >= PARAGRAPH.least ||
            (isSubheading(block) && !holds(block, 'a') && textOf(block).length >= PARAGRAPH.least)) &&
          (this.#topic.hear(textOf(block)).likeness ?? 0) < PARAGRAPH.odds,
      )
    );
  }

  /** A small box goes with the first of its parts that is a prompt, another with most of its text; or with its voice. */
  #boxVerdict(el: Element, facts: Facts, unit: Unit): Verdict | null {
    const topic = this.#topic;
    // A picture may have a button to enlarge it, and below a heading all that leads to its source.
    const isShown = facts.pictures > 0 && (facts.links < 3 || facts.headings > 0);
    const isPictured =
      isShown &&
      facts.paragraphs < 2 &&
      !(isA(el, 'table') && facts.links > 0) &&
      !linkedPicture(el) &&
      !isSmall(firstIn(el, 'img'));
    if (isPictured || facts.chars > (unit.apart ? LONGEST_APART : LONGEST_BOX)) return null;
    if (isServiceBox(el, facts)) return null;
    const asks = blocksIn(el).some((block) => this.#own.questions.has(block));
    const opens = this.#own.opens !== undefined && el.contains(this.#own.opens);
    const holdsText =
      asks ||
      (opens && facts.links + facts.controls === 0 && isStandfirstBox(el)) ||
      isTold(el, facts) ||
      holdsList(el, facts) ||
      isListOfPoints(firstIn(el, 'ul, ol'), topic) ||
      isRow(el) ||
      holds(el, `code, ${RECIPE_FACTS}`) ||
      this.#holdsText(el);
    const small = !holdsText && isSmallBox(unit, topic);
    let first: Verdict | null = null;
    let taken = 0;
    let keepsText = false;
    let keepsHead = false;
    for (const part of allIn(el, '[data-lede], img')) {
      const facts = this.#facts.get(part);
      if (!facts) continue;
      const verdict = this.of(part, facts, unit.apart);
      if (!verdict && facts.prose > 0 && !unit.apart) keepsText = true;
      if (!verdict && isSubheading(part)) keepsHead = true;
      if (!verdict || verdict === UNTOLD) continue;
      if (small && verdict.kind !== 'other') return verdict;
      first = first && first.kind !== 'other' ? first : verdict;
      taken += facts.chars;
    }
    const most = first && hasPicture(first) && namedKind(el) === first.kind ? MOST_NAMED : MOST;
    // The day and the time above a heading go without it.
    const keeps = keepsText || (keepsHead && first?.kind === 'other');
    if (first && taken > facts.chars * most && !keeps) return first;
    return unit.apart && !holdsText ? (judgeVoice(unit, topic) ?? judgePlea(unit, topic)) : null;
  }

  /** Groups whose build alone says that they are no part of the text. */
  #groupVerdict(el: Element, facts: Facts, unit: Unit): Verdict | null {
    const own = this.#own;
    const topic = this.#topic;
    const name = el.localName;
    if ((name === 'footer' && !standsIn(el, 'blockquote')) || name === 'dialog' || name === 'form')
      return verdictOf(namedKind(el) ?? 'other', name === 'form' ? 'form' : 'named');
    if (facts.chars === 0) return facts.pictures > 0 ? null : UNTOLD;
    // Who asks for an address means to write to it, whatever it is called.
    if (
      facts.controls > 0 &&
      facts.chars <= LONGEST_BOX &&
      holds(el, ':scope > input[type=email], :scope > label > input[type=email]')
    )
      return verdictOf(namedKind(el) ?? 'newsletter', 'form');
    if (facts.prose === 0 && facts.chars <= READABLE && isPoll(el)) return verdictOf('other', 'form');
    if (unit.apart && !/\p{L}/u.test(unit.text) && blocksIn(el).length > 2) return UNTOLD;
    if (unit.apart && facts.headings > 0 && facts.chars <= LONGEST_APART && asksForGift(unit))
      return verdictOf('donation', 'apart', 'ends-in-link', 'links-there');
    // A picture with its caption, or with whose it is, may stand over links.
    const img = firstIn(el, 'img');
    const shown =
      img &&
      !linkedPicture(img) &&
      (CREDIT.test(textOf(blockOf(img) ?? img)) || holdsCaptioned(el, this.#facts));
    const mostlyLinks = !shown && facts.linked > facts.chars * 0.6;
    const heading = judgeOpening(el, facts, topic);
    if (heading) return heading;
    if (isList(el) && isListOfCards(el)) return LEADS_AWAY;
    if (mostlyLinks && !unit.apart && isListOfSources(el, topic.url)) return null;
    const isIndex = isList(el) && facts.linked >= facts.chars * 0.95;
    // The section and the headline of a teaser may stand in one link, or beside its picture; or the link holds a heading alone.
    const whole = (facts.pictures === 0 && firstIn(el, 'a')) || el;
    const isTeaser =
      unit.apart &&
      !headsEntry(el, this.#facts) &&
      (blocksIn(whole).length > 1 || (facts.chars > LEAST_HEADLINE && holds(whole, 'h2, h3, h4')));
    if (mostlyLinks && (facts.links > 1 || isIndex || isTeaser) && facts.prose === 0)
      return verdictOf(kindOfLinks(el), 'link-only');
    if (
      (name === 'aside' || attr(el, 'role') === 'complementary') &&
      !isTextBox(el, facts) &&
      !isBoxOfPoints(el, facts, own.heads, topic) &&
      !isQuoted(el, facts)
    )
      return verdictOf(namedKind(el) ?? 'other', 'named');
    const isCard = unit.apart && facts.chars < READABLE && linkedPicture(el) && cards(el) > 0;
    const areCards = (): boolean =>
      facts.linked > facts.chars * 0.25 && isWholly(el, this.#facts, (one) => cards(one) > 1);
    if ((isCard || areCards()) && !own.isIn(el)) return LEADS_AWAY;
    if (LISTS.has(name) || name === 'figure') return null;
    if (unit.apart && facts.chars <= READABLE && !own.isIn(el) && holdsCardLabel(el))
      return verdictOf('related', 'label');
    if (unit.apart && isFilmTitle(el, facts)) return verdictOf('other', 'label');
    return unit.apart && !own.isMadeSo(el) ? foreignVerdict(unit, facts, { topic, own }) : null;
  }
}
