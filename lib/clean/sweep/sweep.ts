/** Goes through the body from its largest groups down to its single blocks, and takes out what is not article. */
import type { RemovalKind } from '../../article';
import { TEXT_BLOCKS } from '../../page/elements';
import { elementBehind, holds, isA, parentOf, standsIn } from '../../page/select';
import { captionIn } from '../arrange/arrange';
import { isListOfLinks, isTold } from '../boxes/boxes';
import { leadsByItem } from '../boxes/other-stories';
import { isOfPicture } from '../boxes/picture-box';
import { UNTOLD, type Verdict, mayBeCaption } from '../judge/evidence';
import { isBoxOfCall, linkedPicture } from '../judge/read-build';
import type { Removals } from '../judge/removals';
import { OF_TRADE, type Topic } from '../judge/topic';
import { blocksIn, isBlock, isList, isSubheading, picturesIn, textOf } from '../measure/blocks';
import { CLOCK, PLAIN_BUTTON } from '../measure/lines';
import type { Facts, Measures } from '../measure/measure';
import { takeHeadLeft, takeWithHead } from './company';
import { isCited } from '../judge/quotation';
import { takeInnerPointers } from './inner-pointers';
import { isHeadline, isLoneLink } from './leaf';
import { isListing } from './listing';
import { isNotes } from './notes';
import { ownText } from './own-text';
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
  below(root);

  /** Judges everything below `parent`, and tells what went. */
  function below(parent: Element, apart = false): Gone {
    let above: Verdict | null = null;
    let leadIn: Facts | null = null;
    let heads = false;
    let runs = false;
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
      const foreign =
        apart ||
        !(leaf
          ? TEXT_BLOCKS.has(el.localName)
          : own.isMadeSo(el) || (WHOLE.has(el.localName) && !isBoxOfCall(el, facts)));
      const at = { foreign, apart, above, leadIn, heads, runs };
      const verdict = verdictOn(el, facts, at, { page, verdicts });
      above = null;
      leadIn = leaf && /[:：]$/.test(textOf(el)) ? facts : null;
      heads = facts.links === 0 && verdict?.kind === 'related';
      runs = verdict?.why[0] === 'link-only';
      if (verdict && !apart && isOneOfMany(el, verdict, measures.facts, verdicts)) continue;
      if (verdict && mayBeCaption(verdict))
        if (facts.pictures === 0 ? isOfPicture(el, measures.facts, true) : leaf && captionIn(el)) continue;
      if (verdict !== UNTOLD) above = verdict;
      // The words to enlarge or share a picture or to unfold a box go, and it stays; where a table holds both, they say that the text goes on.
      const isLabelled = facts.chars + facts.links + facts.controls > 0;
      const stays = verdict && isLabelled && isOnlyLabel(verdict, el, facts) && !linkedPicture(el);
      if (stays && leaf) el.replaceChildren(...picturesIn(el));
      else if (verdict && !stays) {
        takeWithHead(el, verdict, facts, { own: own.heads, removals, topic });
        if (facts.links + facts.controls > 0) gone.led = facts;
        if (hasPicture(verdict)) gone.asked += facts.chars;
        gone.verdict = verdict;
      } else if (leaf) takeInnerPointers(el, page);
      else if (!foreign || !isTold(el, facts)) {
        addTo(gone, below(el, foreign));
      }
    }
    const all = measures.facts.get(parent);
    if (all) takePictures(parent, all, gone, removals);
    if (apart) takeHeadLeft(parent, all, removals);
    return gone;
  }
}

/** What stands right above an element, and how it is made. */
interface Place {
  foreign: boolean;
  apart: boolean;
  above: Verdict | null;
  leadIn: Facts | null;
  heads: boolean;
  runs: boolean;
}

/** The verdict on an element where it stands. */
function verdictOn(
  el: Element,
  facts: Facts,
  at: Place,
  { page, verdicts }: { page: Page; verdicts: Verdicts },
): Verdict | null {
  // Those below the colon of a paragraph are the text's.
  const isLedTo = !at.above && at.leadIn?.paragraphs === 1 && isListOfLinks(el);
  if (isLedTo || (!at.apart && isLongList(el, facts))) return null;
  const verdict = verdicts.of(el, facts, at.foreign) ?? (at.above && goesWith(el, at) ? at.above : null);
  if (!verdict) return null;
  const isFact = OF_TRADE.has(verdict.kind) && blocksIn(el).length < 2 && page.topic.isOneOfFacts(textOf(el));
  return isFact || (!at.apart && headsText(el, verdict, page, verdicts)) ? null : verdict;
}

/** What somebody is told to have said is no longer, in characters: a longer group is a part of the text with whatever stands in it. */
const MOST_TOLD = 600;

/** True for what leads nowhere right below a sentence that ends in a colon: the text tells what somebody says there. */
const isToldBelow = (leadIn: Facts | null, { links, controls, pictures, chars }: Facts): boolean =>
  leadIn !== null &&
  leadIn.links === 0 &&
  leadIn.prose >= LEAST_BELOW &&
  links + controls + pictures === 0 &&
  chars >= LEAST_BELOW &&
  chars <= MOST_TOLD;

/** So much text right below a heading, in characters, may be what it heads, with so much of it in links. */
const LEAST_BELOW = 60;
const MOST_LINKED = 0.3;

/** Whose something is, no heading of an article says. */
const NAMES = new Set<RemovalKind>(['author-box', 'copyright']);

/** True for a heading that asks for something, and does not lead there, right above a paragraph that stays: it heads that. */
function headsText(
  el: Element,
  { kind, why }: Verdict,
  { measures, topic }: Page,
  verdicts: Verdicts,
): boolean {
  if (!isSubheading(el) || NAMES.has(kind) || why.includes('label')) return false;
  if (holds(el, 'a, button, img')) return false;
  const next = elementBehind(el);
  const [below = next, more] = next ? blocksIn(next) : [];
  const facts = below && !more && isA(below, 'p') ? measures.facts.get(below) : undefined;
  if (!below || !facts || facts.prose < LEAST_BELOW || facts.linked > facts.chars * MOST_LINKED) return false;
  // What the house says of itself may go with what asks below it.
  return !topic.hear(textOf(below)).plea?.house && !verdicts.of(below, facts, false);
}

/** Counts what went from a part of a box as gone from the box. */
function addTo(gone: Gone, { verdict, asked, led }: Gone): void {
  gone.verdict = verdict ?? gone.verdict;
  gone.asked += asked;
  gone.led ??= led;
}

/** A sentence that is too long for a button. */
const LONG_SENTENCE = /.{60}\.$/;

/** A line that is drawn with signs. */
const RULE = /^[^\p{L}\p{N}]{3,}$/u;

/** The link right below a prompt is its button, so is the line that ends it, and links below its colon, a label of other stories or another headline are what it points to. */
const goesWith = (el: Element, { leadIn, heads, runs }: Place): boolean =>
  (isLoneLink(el) && !LONG_SENTENCE.test(textOf(el))) ||
  (isBlock(el) && (PLAIN_BUTTON.test(textOf(el)) || RULE.test(textOf(el)))) ||
  (runs && isHeadline(el)) ||
  (isList(el) && (leadIn !== null || (heads && leadsByItem(el))));

/** A list of steps has so many: of a longer one not every item is judged by all others. */
const ITEMS = { least: 3, most: 40 };

/** True for an item, or an entry with its time, that leads nowhere, among others that all stay. */
const isOneOfItems = (el: Element, all: Measures['facts'], verdicts: Verdicts): boolean => {
  const listed = el.localName === 'li';
  const own = all.get(el);
  if (!own || own.links + own.controls > 0 || !(listed || CLOCK.test(textOf(el)))) return false;
  const items = [...(parentOf(el)?.children ?? [])].filter((one) => listed || CLOCK.test(textOf(one)));
  return (
    items.length >= ITEMS.least &&
    items.length <= ITEMS.most &&
    items.every((item) => {
      const facts = all.get(item);
      return item === el || (facts !== undefined && !verdicts.of(item, facts, false));
    })
  );
};

/** A list of so many items, of so many characters each, is a part of the text: no prompt says so much. */
const LONG_LIST = { items: 5, chars: 60 };

const isLongList = (el: Element, { chars, linked, pictures, headings, controls }: Facts): boolean =>
  isList(el) &&
  el.childElementCount >= LONG_LIST.items &&
  chars >= LONG_LIST.chars * el.childElementCount &&
  linked < chars / 2 &&
  pictures + headings + controls === 0 &&
  !isListOfLinks(el);

/** True for an item among others that are as it is: whatever it asks for, it is one of theirs. */
const isOneOfMany = (el: Element, verdict: Verdict, all: Measures['facts'], verdicts: Verdicts): boolean =>
  isOneOfItems(el, all, verdicts) || isOneOfSame(el, verdict, all, verdicts);

/** So many items of a list are asked. */
const ASKED = 6;

/** True for an item of such a list whose others speak of the same thing: then the text does, item by item. */
function isOneOfSame(el: Element, { kind }: Verdict, all: Measures['facts'], verdicts: Verdicts): boolean {
  const list = parentOf(el);
  const told = list && all.get(list);
  if (!told || !isLongList(list, told)) return false;
  const asked = [...list.children].slice(0, ASKED);
  const same = asked.filter((item) => {
    const facts = all.get(item);
    return facts && verdicts.of(item, facts, false)?.kind === kind;
  });
  return same.length >= asked.length / 2;
}

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
