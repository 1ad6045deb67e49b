/** The summary of an article that a machine wrote and the page says so of: the article tells it all again. */
import { rawText } from '../page/attribute';
import { upFrom, parentOf } from '../page/select';
import { anyCase } from '../page/any-case';
import { blocksIn, textOf } from './blocks';
import type { Facts } from './measure';

const MACHINE = /\b(?:AI|KI|IA)\b|GPT|人工智能/;
const SUMMARY = anyCase(
  /summar|zusammenfass|résum|resum|riassunt|samenvat|sammanfatt|sammendrag|opp?summer|podsumow|özet|요약|要約|摘要/,
);
/** What a note, and all of such a box, hold at most. */
const LONGEST = { note: 200, box: 1_500 };

/** True for a box whose first or last words say so of it. */
export function isMachineSummary(el: Element, { chars }: Pick<Facts, 'chars'>): boolean {
  if (chars > LONGEST.box || !MACHINE.test(rawText(el))) return false;
  const said = blocksIn(el)
    .map(textOf)
    .filter((text) => text !== '');
  return [...said.slice(0, 2), said.at(-1) ?? ''].some(
    (text) => text.length <= LONGEST.note && MACHINE.test(text) && SUMMARY.test(text),
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
