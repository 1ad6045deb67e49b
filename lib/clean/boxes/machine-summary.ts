/** The summary of an article that a machine wrote and the page says so of: the article tells it all again. */
import { isA, upFrom, parentOf } from '../../page/select';
import { namesOf } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { blocksIn, textOf } from '../measure/blocks';
import type { Facts } from '../measure/measure';

const MACHINE = /\b(?:AI|KI|IA)\b|GPT|人工智能|nst\S+ Intel|l\S+ artifi|cial intel/;
const SUMMARY = anyCase(
  /summar|zusammenfass|kürze|résum|resum|riassunt|sintesi|samen(?:ge)?vat|sammanfatt|sammendrag|opp?summer|podsumow|streszcz|özet|takeaway|key p|요약|要約|摘要/,
);
const MADE = anyCase(/gener|crea|cré|erst|power/);
/** What a note, and all of such a box, hold at most. */
const LONGEST = { note: 200, box: 1_500 };

/** True for a box that is called so, or whose first or last words say so of it, or what it is and who made it; its points may speak of anything. */
export function isMachineSummary(el: Element, { chars }: Pick<Facts, 'chars'>): boolean {
  if (chars > LONGEST.box) return false;
  if (/\bai[-_]?summary/i.test(namesOf(el))) return true;
  const said = blocksIn(el)
    .filter((block) => !isA(block, 'li'))
    .map(textOf)
    .filter(Boolean);
  const notes = [...said.slice(0, 2), said.at(-1) ?? ''].filter((text) => text.length <= LONGEST.note);
  return (
    notes.some((text) => SUMMARY.test(text)) &&
    notes.some((text) => MACHINE.test(text) && (SUMMARY.test(text) || MADE.test(text)))
  );
}

/** So many boxes up, a note speaks for a block. */
const LEVELS = 4;

/** True for a block in such a box. */
export function isInMachineSummary(block: Element, all: ReadonlyMap<Element, Facts>): boolean {
  const boxes = upFrom(parentOf(block)).slice(0, LEVELS);
  return boxes.some((box) => {
    const facts = all.get(box);
    return facts && isMachineSummary(box, facts);
  });
}
