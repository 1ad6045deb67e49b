/** Goes through the body from its largest groups down to its single blocks, and takes out what is not article. */
import type { Topic } from './topic';
import { captionIn } from './arrange';
import { cards, holdsList, isCaptioned, isEnlargeable, isFilmTitle, isListOfLinks, isTextBox } from './boxes';
import {
  READABLE,
  blockText,
  blocksIn,
  isBlock,
  picturesIn,
  precedes,
  textOf,
  unitOf,
  isList,
  isOnly,
  isSubheading,
} from './blocks';
import {
  judge,
  judgeOpening,
  LEADS_AWAY,
  leadsNowhere,
  mayBeCaption,
  namedKind,
  UNTOLD,
  verdictOf,
  type Unit,
  type Verdict,
} from './evidence';
import { TEXT_BLOCKS } from '../page/elements';
import { holds, elementBehind, parentOf, firstIn, allIn } from '../page/select';
import { isBeforeCode, isCode, isLineNumbers } from './code';
import { commentLists } from './comment-lists';
import { headOf, headsOfText, takeHeadLeft } from './company';
import { foreignVerdict, kindOfLinks, LONGEST_BOX } from './foreign-box';
import { asksForGift } from './donation-box';
import { takeInnerPointers } from './inner-pointers';
import { holdsCardLabel, isLoneLink, leafVerdict } from './leaf';
import { isLabel } from './lines';
import { isListing } from './listing';
import { isMachineSummary } from './machine-summary';
import type { Block, Facts, Measures } from './measure';
import { isWholly, isListOfStories, leadsByItem } from './other-stories';
import { holdsCaptioned, isCaptionedBox, isOfPicture } from './picture-box';
import { dropSigns, promoPicture } from './promo-picture';
import { isBoxOfCall, linkedPicture } from './read-build';
import { judgePlea } from './plea';
import { isPost, postsIn } from './posts';
import { ingredientsIn, isOfRecipe } from './recipe';
import type { Removals } from './removals';
import { entriesIn, isRow, paragraphsOf, questionsIn, shapesOfProse, signature } from './shapes';
import { isSmallBox, judgeVoice } from './voice';

const LISTS = new Set(['ul', 'ol', 'dl', 'menu', 'table']);
/** Lists, and what else a text holds as one. */
const WHOLE = new Set([...LISTS, 'blockquote', 'li']);
const LONGEST_SUBHEADING = 120;
/** Fewer characters in a link are a label's. */
const LEAST_HEADLINE = 25;
/** A box of a few sentences goes whole with so much of its text, and one of more where it stands apart. */
const MOST = 0.5;
const LONGEST_APART = 1000;

/** What the sweep knows of the page. */
export interface Page {
  root: Element;
  measures: Measures;
  removals: Removals;
  topic: Topic;
}

class Sweep {
  readonly #shapes: ReadonlySet<string>;
  /** The questions of an interview, which speak to somebody else, and those of a list with their answers. */
  readonly #questions: ReadonlySet<Element>;
  /** Entries of a calendar, which say where to call and to sign up. */
  readonly #entries: ReadonlySet<Element>;
  readonly #ingredients: readonly Element[];
  readonly #prose: number;
  readonly #heads: ReadonlySet<string>;
  readonly #comments: ReadonlySet<Element>;
  /** Paragraphs of the shape that most have, where it says something. */
  readonly #paragraphs: readonly Element[];
  readonly #posts: readonly Element[];
  /** The last blocks: rights and thanks stand there, in paragraphs like any other. */
  readonly #ends: ReadonlySet<Element>;
  readonly #removals: Removals;
  readonly #topic: Topic;
  readonly #blocks: readonly Block[];
  readonly #facts: Measures['facts'];

  constructor({ root, measures, removals, topic }: Page) {
    this.#removals = removals;
    this.#topic = topic;
    this.#facts = measures.facts;
    // What readers wrote is no habit of the page.
    const lists = commentLists(root);
    const blocks = measures.blocks.filter(
      ({ el }) => root.contains(el) && !lists.some((list) => list.contains(el)),
    );
    this.#blocks = blocks;
    this.#shapes = shapesOfProse(root, blocks);
    this.#questions = questionsIn(blocks);
    this.#entries = entriesIn(blocks);
    this.#ingredients = ingredientsIn(root);
    this.#comments = new Set(lists);
    this.#posts = postsIn(root);
    this.#heads = headsOfText(root, measures);
    this.#prose = measures.facts.get(root)?.prose ?? 0;
    this.#ends = new Set(blocks.slice(-2).map(({ el }) => el));
    this.#paragraphs = paragraphsOf(blocks, this.#prose);
  }

  /** True where paragraphs of the page's own make stand in a group. */
  #holdsText(el: Element): boolean {
    return this.#paragraphs.some((paragraph) => el.contains(paragraph));
  }

  /** Judges everything below `parent`. */
  below(parent: Element, apart = false): void {
    let above: Verdict | null = null;
    let leadIn: Facts | null = null;
    let heads = false;
    let led: Facts | null = null;
    for (const el of [...parent.children]) {
      const facts = this.#facts.get(el);
      if (!facts) continue;
      const leaf = isBlock(el);
      if (isPost(el, facts, this.#posts)) {
        // What stands in the link to the post is its button.
        for (const block of blocksIn(el))
          if (parentOf(block)?.closest('a')) this.#removals.take(block, UNTOLD);
        continue;
      }
      if (!leaf && !this.#comments.has(el) && isListing(el, facts)) continue;
      const foreign =
        apart ||
        !(leaf
          ? TEXT_BLOCKS.has(el.localName)
          : this.#shapes.has(signature(el)) || (WHOLE.has(el.localName) && !isBoxOfCall(el, facts)));
      // The link right below a prompt is its button, and links below its colon or a label of other stories are what it points to.
      const listed = leadIn !== null && isListOfLinks(el);
      const goesOn: boolean =
        isLoneLink(el) || (isList(el) && (leadIn !== null || (heads && leadsByItem(el))));
      // And those below the colon of a paragraph are the text's.
      const own: boolean = listed && !above && leadIn?.paragraphs === 1;
      const verdict: Verdict | null = own
        ? null
        : (this.#verdict(el, facts, foreign) ?? (above && goesOn ? above : null));
      above = null;
      leadIn = leaf && /[:：]$/.test(textOf(el)) ? facts : null;
      heads = facts.links === 0 && verdict?.kind === 'related';
      if (verdict && mayBeCaption(verdict))
        if (facts.pictures === 0 ? isOfPicture(el, this.#facts, true) : leaf && captionIn(el)) continue;
      if (verdict !== UNTOLD) above = verdict;
      // The words to enlarge or share a picture or to unfold a box go, and it stays; where a table holds both, they say that the text goes on.
      const stays = verdict && isOnlyLabel(verdict, el, facts) && !linkedPicture(el);
      if (stays && leaf) el.replaceChildren(...picturesIn(el));
      else if (verdict && !stays) {
        this.#take(el, verdict, facts);
        if (facts.links + facts.controls > 0) led = facts;
      } else if (leaf) takeInnerPointers(el, { removals: this.#removals, topic: this.#topic });
      else this.below(el, foreign);
    }
    if (led) dropSigns(parent, led);
    if (apart) takeHeadLeft(parent, this.#facts.get(parent), this.#removals);
  }

  /** The headline, which a few words may stand above as a heading of their own. */
  #isHeadline(el: Element | null): boolean {
    return el?.localName === 'h1' && isBlock(el) && !this.#isSubheading(el);
  }

  /** Some pages have their subheadings on the headline's level. */
  #isSubheading(el: Element): boolean {
    const first = this.#blocks.find((block) => block.isProse && block.el.isConnected);
    return first !== undefined && textOf(el).length <= LONGEST_SUBHEADING && precedes(first.el, el);
  }

  /** Takes a block, and the heading that goes with it. */
  #take(el: Element, verdict: Verdict, facts: Facts): void {
    const head = headOf(el, facts, { kind: verdict.kind, own: this.#heads });
    if (head) this.#removals.take(head, verdict);
    this.#removals.take(el, verdict);
  }

  #verdict(el: Element, facts: Facts, apart: boolean): Verdict | null {
    if (this.#questions.has(el) || isBeforeCode(el) || isOfRecipe(el, this.#ingredients)) return null;
    if (isCode(el)) return isLineNumbers(el) ? UNTOLD : null;
    if (this.#comments.has(el)) return verdictOf('comments', 'named');
    const pictured = promoPicture(el, facts, this.#topic);
    if (pictured) return pictured;
    if (facts.pictures > 0 && !this.#holdsText(el) && isWholly(el, this.#facts, isListOfStories))
      return LEADS_AWAY;
    if (facts.prose > this.#prose * 0.4) return null;
    const isNav = el.matches('nav, [role=navigation]');
    // The way to the page may end in its headline.
    if (isNav || (facts.headings > 0 && this.#isHeadline(firstIn(el, 'h1'))))
      return isNav ? verdictOf('navigation', 'named') : null;
    const { localName: name } = el;
    // A caption may stand in a box of its own, and hold paragraphs.
    const isWords = isBlock(el) || facts.pictures === 0;
    if (isWords && facts.controls === 0 && isOfPicture(el, this.#facts)) return null;
    // Whatever it says, it is told above the text.
    if (this.#isHeadline(el)) return UNTOLD;
    const unit = unitOf(el, facts, { text: blockText(el, facts), apart, last: this.#ends.has(el) });
    if (name === 'img') {
      const said = isCaptioned(el) ? null : judge({ ...unit, apart: true }, this.#topic);
      return said && !mayBeCaption(said) ? said : null;
    }
    if (facts.pictures > 0 && parentOf(el)?.closest('figure') && !linkedPicture(el)) return null;
    const isFigure = name === 'figure' || isCaptionedBox(el, this.#facts);
    if (facts.pictures > 0 && (isFigure || holds(el, 'figure') || holdsCaptioned(el, this.#facts)))
      return isFigure || facts.links === 0 ? null : this.#groupVerdict(el, facts, unit);
    if (isEnlargeable(el, facts)) return null;
    const large = facts.chars > READABLE;
    const said = !large || (apart && facts.controls + facts.links > 0) ? judge(unit, this.#topic) : null;
    if (said && !(unit.mixed && this.#holdsText(el)) && !(leadsNowhere(unit) && holdsList(el, facts)))
      return said;
    if (!isBlock(el)) return this.#groupVerdict(el, facts, unit) ?? this.#boxVerdict(el, facts, unit);
    const behind = elementBehind(isOnly(el) ? parentOf(el) : el);
    if (isSubheading(el) && isLabel(unit.text) && this.#isHeadline(behind)) return UNTOLD;
    if (this.#entries.has(el) || isRow(parentOf(el))) return null;
    const topic = this.#topic;
    return leafVerdict(unit, facts, topic) ?? judgeOpening(el, facts, topic) ?? judgePlea(unit, topic);
  }

  /** A small box goes with the first of its parts that is a prompt, another with most of its text; or with its voice. */
  #boxVerdict(el: Element, facts: Facts, unit: Unit): Verdict | null {
    const topic = this.#topic;
    // A picture may have a button to enlarge it, and below a heading all that leads to its source.
    const isShown = facts.pictures > 0 && (facts.links < 3 || facts.headings > 0);
    const isPictured = isShown && facts.paragraphs < 2 && !linkedPicture(el);
    if (isPictured || facts.chars > (unit.apart ? LONGEST_APART : LONGEST_BOX)) return null;
    const asks = blocksIn(el).some((block) => this.#questions.has(block));
    const holdsText = asks || this.#holdsText(el) || holdsList(el, facts) || isRow(el);
    const small = !holdsText && isSmallBox(unit, topic);
    let first: Verdict | null = null;
    let taken = 0;
    let keepsText = false;
    for (const part of allIn(el, '[data-lede], img')) {
      const facts = this.#facts.get(part);
      if (!facts) continue;
      const verdict = this.#verdict(part, facts, unit.apart);
      if (!verdict && facts.prose > 0 && !unit.apart) keepsText = true;
      if (!verdict || verdict === UNTOLD) continue;
      if (small && verdict.kind !== 'other') return verdict;
      first = first && first.kind !== 'other' ? first : verdict;
      taken += facts.chars;
    }
    if (first && taken > facts.chars * MOST && !keepsText) return first;
    return unit.apart && !holdsText ? (judgeVoice(unit, topic) ?? judgePlea(unit, topic)) : null;
  }

  /** Groups whose build alone says that they are no part of the text. */
  #groupVerdict(el: Element, facts: Facts, unit: Unit): Verdict | null {
    const name = el.localName;
    if ((name === 'footer' && !el.closest('blockquote')) || name === 'dialog' || name === 'form')
      return verdictOf(namedKind(el) ?? 'other', name === 'form' ? 'form' : 'named');
    if (facts.chars === 0) return facts.pictures > 0 ? null : UNTOLD;
    if (unit.apart && !/\p{L}/u.test(unit.text) && blocksIn(el).length > 2) return UNTOLD;
    if (unit.apart && isMachineSummary(el, facts)) return verdictOf('other', 'machine');
    if (unit.apart && facts.headings > 0 && facts.chars <= LONGEST_APART && asksForGift(unit))
      return verdictOf('donation', 'apart', 'ends-in-link', 'links-there');
    const mostlyLinks = facts.linked > facts.chars * 0.6;
    const heading = judgeOpening(el, facts, this.#topic);
    if (heading) return heading;
    const isIndex = isList(el) && facts.linked >= facts.chars * 0.95;
    // The section and the headline of a teaser may stand in one link, or beside its picture; or the link holds a heading alone.
    const whole = (facts.pictures === 0 && firstIn(el, 'a')) || el;
    const isTeaser =
      unit.apart &&
      (blocksIn(whole).length > 1 || (facts.chars > LEAST_HEADLINE && holds(whole, 'h2, h3, h4')));
    if (mostlyLinks && (facts.links > 1 || isIndex || isTeaser) && facts.prose === 0)
      return verdictOf(kindOfLinks(el), 'link-only');
    if (name === 'aside' && !isTextBox(el, facts)) return verdictOf(namedKind(el) ?? 'other', 'named');
    const isCard = unit.apart && facts.chars < READABLE && linkedPicture(el) && cards(el) > 0;
    const areCards = (): boolean =>
      facts.linked > facts.chars * 0.25 && isWholly(el, this.#facts, (one) => cards(one) > 1);
    if ((isCard || areCards()) && !this.#holdsText(el)) return LEADS_AWAY;
    if (LISTS.has(name) || name === 'figure') return null;
    if (unit.apart && facts.chars <= READABLE && !this.#holdsText(el) && holdsCardLabel(el))
      return verdictOf('related', 'label');
    if (unit.apart && isFilmTitle(el, facts)) return verdictOf('other', 'label');
    return unit.apart && !this.#shapes.has(signature(el))
      ? foreignVerdict(unit, facts, { topic: this.#topic, holdsText: () => this.#holdsText(el) })
      : null;
  }
}

const isOnlyLabel = ({ kind }: Verdict, el: Element, { pictures, headings, controls }: Facts): boolean =>
  kind === 'continue'
    ? (pictures > 0 || (headings > 0 && controls > 0)) && !LISTS.has(el.localName)
    : pictures > 0 && (kind === 'other' ? isBlock(el) : kind === 'share' && holds(el, 'figure'));

/** Takes the distractions out of the body; each leaves its record in `page.removals`. */
export function sweep(page: Page): void {
  new Sweep(page).below(page.root);
}
