/** Notes and references that stand behind the body, in a box of their own: what the numbers in the text lead to. */
import { blocksIn, isHeading, textOf, isSubheading } from '../measure/blocks';
import { fragmentOf } from '../../page/address';
import { attr } from '../../page/attribute';
import { verdictOf } from '../judge/evidence';
import { allIn, holds, upFrom, elementBefore, around } from '../../page/select';
import type { Measures } from '../measure/measure';
import type { Removals } from '../judge/removals';
import { LISTS } from './verdicts';

/** What such a link says: a number, or one of the signs that stand for one. */
const NUMBER = /^[[(]?(?:\d{1,3}|[*†‡§])[\])]?$/u;
/** So many links are followed. */
const MOST = 300;
/** A line with so much of its text in several links leads to the sources, and is none. */
const LINKS = 0.6;

/** The link from a note back to its number in the text. */
const BACK = '[class*=backlink], [role=doc-backlink], [href^="#fnref"], [href^="#ref"], [href^="#cite"]';

/** True for notes: a list each of whose items leads back into the text, and a box of it with its heading. */
export function isNotes(el: Element): boolean {
  const { firstElementChild: heading, lastElementChild: list, childElementCount } = el;
  return (
    isListOfNotes(el) ||
    (childElementCount === 2 && isHeading(heading as Element) && isListOfNotes(list as Element))
  );
}

const isListOfNotes = (el: Element): boolean =>
  LISTS.has(el.localName) && el.children.length > 0 && [...el.children].every((item) => holds(item, BACK));

/** Moves what numbered links of the body lead to, with its heading, to the end of the body. */
export function gatherNotes(
  root: Element,
  { measures, removals }: { measures: Measures; removals: Removals },
): void {
  const found = new Set<Element>();
  for (const link of allIn(root, 'a[href*="#"]').slice(0, MOST)) {
    const id = fragmentOf(attr(link, 'href'));
    if (!id || !NUMBER.test(textOf(link))) continue;
    const note = root.ownerDocument.getElementById(id);
    if (note && !root.contains(note) && !note.contains(root)) found.add(note);
  }
  const notes = [...found];
  const common = upFrom(notes[0]).find((el) => notes.every((note) => el.contains(note)));
  const box = around(common, 'ol, ul, dl') ?? common;
  if (!box || box.contains(root)) return;
  const heading = elementBefore(box);
  if (heading && isSubheading(heading)) root.append(heading);
  root.append(box);
  for (const line of blocksIn(box)) {
    const facts = measures.facts.get(line);
    if (facts && facts.links > 1 && facts.linked > facts.chars * LINKS)
      removals.take(line, verdictOf('related', 'link-only'));
  }
}
