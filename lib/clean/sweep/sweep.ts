/** Goes through the body from its largest groups down to its single blocks, and takes out what is not article. */
import { TEXT_BLOCKS } from '../../page/elements';
import { elementBehind, holds, isA, parentOf, standsIn } from '../../page/select';
import { captionIn } from '../arrange/arrange';
import { isListOfLinks, isServiceBox, isTold } from '../boxes/boxes';
import { isListOfNames, leadsByItem } from '../boxes/other-stories';
import { isOfPicture } from '../boxes/picture-box';
import { LEADS_AWAY, UNTOLD, type Verdict, mayBeCaption } from '../judge/evidence';
import { isAllEmphasised, isArrowed, isBoxOfCall, linkedPicture } from '../judge/read-build';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';
import { blocksIn, isBlock, isList, picturesIn, textOf } from '../measure/blocks';
import { PLAIN_BUTTON } from '../measure/lines';
import type { Facts, Measures } from '../measure/measure';
import { offerOver, takeHeadLeft, takeWithHead } from './company';
import { isCited } from '../judge/quotation';
import { takeInnerPointers } from './inner-pointers';
import { isHeadline, isLoneLink, labelOf } from './leaf';
import { isListing } from './listing';
import { isNotes } from './notes';
import { isLongList, isOfText, isToldBelow, type Standing } from './of-text';
import { type OwnText, ownText } from './own-text';
import { isPost } from './posts';
import { type Gone, hasPicture, isWide, takePictures } from './promo-picture';
import { LISTS, Verdicts } from './verdicts';

/** Lists, and what else a text holds as one. */
const WHOLE = new Set([...LISTS, 'blockquote', 'li']);

/** What the sweep knows of the page. */
export interface Page {
  root: Element;
  measures: Measures;
  removals: Removals;
  topic: Topic;
}

/** Takes the distractions out of the body; each leaves its record in `page.removals`. */
export function sweep(page: Page): void {
  const { root, measures, removals, topic } = page;
  const own = ownText(root, measures);
  const verdicts = new Verdicts(own, measures.facts, topic);
  const known = { own, facts: measures.facts, topic, verdicts };
  below(root);

  /** Judges everything below `parent`, and tells what went. */
  function below(parent: Element, apart = false): Gone {
    let above: Verdict | null = null;
    let [leadIn, label]: [Facts | null, string | null] = [null, null];
    let [heads, runs, line] = [false, false, false];
    const gone: Gone = { verdict: null, asked: 0, led: null };
    for (const el of [...parent.children]) {
      const facts = measures.facts.get(el);
      if (!facts) continue;
      const leaf = isBlock(el);
      if (isPost(el, facts, own.posts)) {
        // What stands in the link to the post is its button.
        for (const block of blocksIn(el)) if (standsIn(parentOf(block), 'a')) removals.take(block, UNTOLD);
        continue;
      }
      if (!leaf && !own.comments.has(el) && isListing(el, facts)) continue;
      if (isCited(el, facts) || isNotes(el)) continue;
      if (!apart && !above && isToldBelow(leadIn, facts)) {
        leadIn = null;
        continue;
      }
      const foreign = apart || !isOfMake(el, facts, own);
      const at = { foreign, apart, above, leadIn, heads, runs, line, label };
      const verdict = verdictOn(el, facts, at, known);
      above = null;
      leadIn = leaf && /[:：]$/.test(textOf(el)) ? facts : null;
      heads = facts.links === 0 && (verdict?.kind === 'related' || verdict?.kind === 'tags');
      runs = verdict?.why[0] === 'link-only';
      line = verdict !== null && isLineInBold(el);
      label = verdict === LEADS_AWAY ? labelOf(el, topic.url) : null;
      if (verdict && isOfText(el, verdict, at, known)) {
        if (!leaf && facts.links + facts.controls > 0) addTo(gone, below(el, foreign));
        continue;
      }
      if (verdict && mayBeCaption(verdict))
        if (facts.pictures === 0 ? isOfPicture(el, measures.facts, true) : leaf && captionIn(el)) continue;
      if (verdict !== UNTOLD) above = verdict;
      // The words to enlarge or share a picture or to unfold a box go, and it stays; where a table holds both, they say that the text goes on.
      const isLabelled = facts.chars + facts.links + facts.controls > 0;
      const stays = verdict && isLabelled && isOnlyLabel(verdict, el, facts) && !linkedPicture(el);
      if (stays && leaf) takeWords(el, verdict, removals);
      else if (verdict && !stays) {
        takeWithHead(el, verdict, facts, { own: own.heads, removals, topic });
        if (facts.links + facts.controls > 0) gone.led = facts;
        if (hasPicture(verdict)) gone.asked += facts.chars;
        gone.verdict = verdict;
      } else if (leaf) takeInnerPointers(el, page);
      else if (!isServiceBox(el, facts) && !(foreign && isTold(el, facts))) {
        addTo(gone, below(el, foreign));
      }
    }
    const all = measures.facts.get(parent);
    if (all) takePictures(parent, all, gone, removals);
    if (apart) takeHeadLeft(parent, all, removals);
    return gone;
  }
}

/** True for what is made as the text is. */
const isOfMake = (el: Element, facts: Facts, own: OwnText): boolean =>
  isBlock(el)
    ? TEXT_BLOCKS.has(el.localName)
    : own.isMadeSo(el) || own.lineHeads.has(el) || (WHOLE.has(el.localName) && !isBoxOfCall(el, facts));

/** What stands right above an element, and how it is made. */
interface Place extends Standing {
  above: Verdict | null;
  leadIn: Facts | null;
  heads: boolean;
  runs: boolean;
  line: boolean;
  label: string | null;
}

/** The verdict on an element where it stands. */
function verdictOn(
  el: Element,
  facts: Facts,
  at: Place,
  { verdicts, topic, own }: { verdicts: Verdicts; topic: Topic; own: OwnText },
): Verdict | null {
  // Those below the colon of a paragraph are the text's.
  const isLedTo = !at.above && at.leadIn?.paragraphs === 1 && isListOfLinks(el);
  if (isLedTo || (!at.apart && isLongList(el, facts))) return null;
  const verdict = verdicts.of(el, facts, at.foreign);
  if (verdict) return verdict;
  if (at.above && goesWith(el, facts, at, topic)) return at.above;
  // However short, what stands below an offer is its button.
  const isButton = facts.links > 0 && isBlock(el) && offerOver(el, own.heads, topic).length > 0;
  return isButton ? LEADS_AWAY : null;
}

/** Takes the words of a block, and leaves its pictures. */
function takeWords(el: Element, verdict: Verdict, removals: Removals): void {
  const words = el.cloneNode(true) as Element;
  for (const picture of picturesIn(words)) picture.remove();
  el.replaceChildren(...picturesIn(el));
  el.after(words);
  removals.take(words, verdict);
}

/** Counts what went from a part of a box as gone from the box. */
function addTo(gone: Gone, { verdict, asked, led }: Gone): void {
  gone.verdict = verdict ?? gone.verdict;
  gone.asked += asked;
  gone.led ??= led;
}

/** A button is a paragraph, or in the type of the lowest headings. */
const BUTTONS = /^(?:p|div|h[56])$/;

/** A sentence that is too long for a button. */
const LONG_SENTENCE = /.{60}\.$/;

/** Longer ones, in characters, are paragraphs. */
const LONGEST_LINE = 60;
const LONGEST_BETWEEN = 200;
/** What stands between two prompts that are one may be this like an article's, in log odds. */
const LEAST_LIKE = -1;

/** True for a line that is all in bold. */
const isLineInBold = (el: Element): boolean =>
  isA(el, 'p') && isAllEmphasised(el) && holds(el, 'b, strong') && textOf(el).length <= LONGEST_LINE;

/** True for a paragraph that leads nowhere, right above one that is nothing but a link. */
const isOverLink = (el: Element, topic: Topic): boolean => {
  const next = elementBehind(el);
  const said = textOf(el);
  if (!isA(el, 'p') || said.length > LONGEST_BETWEEN || holds(el, 'a') || !next || !isLoneLink(next))
    return false;
  return (topic.hear(said).likeness ?? LEAST_LIKE) >= LEAST_LIKE;
};

/** A line that is drawn with signs. */
const RULE = /^[^\p{L}\p{N}]{3,}$/u;

/** So much of what stands below a label of other stories leads there. */
const ALL = 0.95;

/** The link right below a prompt is its button, so is the line that ends it, or a sentence between a line in bold and that link; and links below its colon, a label of other stories or another headline are what it points to. */
const goesWith = (
  el: Element,
  { chars, linked }: Facts,
  { leadIn, heads, runs, line, label }: Place,
  topic: Topic,
): boolean =>
  (isLoneLink(el, BUTTONS) && !LONG_SENTENCE.test(textOf(el))) ||
  (isBlock(el) && (PLAIN_BUTTON.test(textOf(el)) || RULE.test(textOf(el)))) ||
  isArrowed(el) ||
  (runs && isHeadline(el)) ||
  (heads && linked > chars * ALL) ||
  (line && isOverLink(el, topic)) ||
  (label !== null && label === labelOf(el, topic.url)) ||
  (isList(el) && (leadIn !== null || (heads && (leadsByItem(el) || isListOfNames(el)))));

/** Who wrote the article may be named in the paragraph of its picture, which is a wide one. */
const isOnlyLabel = (
  { kind }: Verdict,
  el: Element,
  { pictures, headings, controls, chars }: Facts,
): boolean => {
  if (kind === 'continue')
    return (pictures > 0 || (headings > 0 && controls > 0)) && !LISTS.has(el.localName);
  if (kind === 'share') return pictures > 0 && (chars < 2 || holds(el, 'figure'));
  return (
    isBlock(el) && (kind === 'other' ? pictures > 0 : kind === 'author-box' && picturesIn(el).some(isWide))
  );
};
