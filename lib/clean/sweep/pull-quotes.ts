/** Quotations that say once more, in large letters, what stands in the text: an ornament of the page. */
import { recall } from '../../page/recall';
import { upFrom, parentOf, allIn, elementBehind, holds } from '../../page/select';
import { blocksIn, isBlock, isHeading, textOf } from '../measure/blocks';
import { lineHeadsIn } from '../boxes/line-heads';
import { verdictOf } from '../judge/evidence';
import { QUOTES, isAllSaid, isAttribution } from '../judge/quotation';
import { fold, longest } from '../metadata/text';
import { weigh, type Measures } from '../measure/measure';
import type { Removals } from '../judge/removals';

/** Whatever is called one may be: citation, citaat, cita, Zitat. */
const CALLED = '[class*=quote i], [class*=cita i], [class*=zita i]';
/** Behind a dash, who said what stands before: no heading of a text ends so. */
const SAID_BY = /(?<=^["“„”«»‘'「『].*["”“»«’'」』])\s+[–—-]\s+\p{Lu}[^.!?]{3,60}$/su;
/** Between the sentences of a quotation the text may tell who spoke. */
const SENTENCE = /[.!?…]+ /u;
/** What a paragraph tells of who speaks, in the midst of what is said. */
const WHO = /(?<=[,.!?])["”][^"“]*["“]|“[^„“]*„|»[^«]*«/gu;
/** Who said it may stand behind its last sentence. */
const NAME = /(?<=[.!?…]["”»]? )[^.!?…]{1,100}$/u;
/** Longer ones are no ornament, and so few letters, weighed, may stand twice by chance. */
const LONGEST = 450;
const LEAST = 15;
/** Who said it stands beside the quotation, in at most so many characters. */
const ATTRIBUTION = 100;

const REPEATS = verdictOf('other', 'repeats');

/** Takes out every quotation below `root` whose sentences the paragraphs hold too, with the name beside it. */
export function takePullQuotes(
  root: Element,
  { measures, removals }: { measures: Measures; removals: Removals },
): void {
  let paragraphs: { el: Element; said: string; words: () => string[] }[] | undefined;
  const told = new Map<Element, string[]>();
  const quoted = measures.blocks
    .filter(
      ({ el, text }) =>
        // Set as a heading or in bold, what is said is one.
        SAID_BY.test(text) || (isAllSaid(text) && !isHeading(el) && !holds(el, 'b, strong')),
    )
    .map(({ el }) => el);
  const heads: ReadonlySet<Element> = quoted.length > 0 ? lineHeadsIn(measures.blocks) : new Set();
  const isHead = (el: Element): boolean => heads.has(el) || heads.has(parentOf(el) ?? el);
  for (const quote of [...allIn(root, `${QUOTES}, ${CALLED}`), ...quoted]) {
    if (!root.contains(quote) || textOf(quote).length > LONGEST || isHead(quote)) continue;
    const words = longestIn(quote).replace(SAID_BY, '').replace(NAME, '');
    const said = words.split(SENTENCE).map(fold);
    if (weigh(said.join('')) < LEAST) continue;
    paragraphs ??= measures.blocks
      .filter(({ el, isProse }) => isProse && root.contains(el))
      .map(({ el, text }) => ({
        el,
        said: fold(`${text} ${text.replace(WHO, ' ')}`),
        words: () => recall(told, el, () => wordsOf(text)),
      }));
    const own = wordsOf(words);
    const others = paragraphs.filter(({ el }) => !quote.contains(el));
    if (
      said.every((sentence) => others.some((one) => one.said.includes(sentence))) ||
      (quote.matches(CALLED) && others.some((one) => shortens(own, one.words())))
    ) {
      const box = withName(quote, root, measures);
      const next = elementBehind(box);
      if (next && isAttribution(next)) removals.take(next, REPEATS);
      removals.take(box, REPEATS);
    }
  }
}

/** So many words say a thing, and so many more may be left out of it, as a share. */
const SHORTENED = { least: 8, more: 0.4 };

const wordsOf = (text: string): string[] => text.split(/\s+/u).map(fold).filter(Boolean);

/** True for a quotation's words that are some of a text's, in their order and close together. */
function shortens(said: readonly string[], told: readonly string[]): boolean {
  const most = said.length * (1 + SHORTENED.more);
  if (said.length < SHORTENED.least) return false;
  return told.some((_, start) => {
    let at = start - 1;
    return said.every((word) => (at = told.indexOf(word, at + 1)) >= start && at - start < most);
  });
}

/** The longest block of a quotation: the others tell who said it. */
function longestIn(quote: Element): string {
  const blocks = [quote, ...blocksIn(quote)].filter((el) => isBlock(el));
  return longest(blocks.map(textOf));
}

/** The box that holds nothing but a quotation and a name. */
function withName(quote: Element, root: Element, { facts }: Measures): Element {
  const own = textOf(quote).length;
  let box = quote;
  for (const at of upFrom(parentOf(quote))) {
    if (at === root || (facts.get(at)?.pictures ?? 0) > 0 || textOf(at).length > own + ATTRIBUTION) break;
    box = at;
  }
  return box;
}
