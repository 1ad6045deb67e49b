/** The summary of an article that a machine wrote and the page says so of: the article tells it all again. */
import { anyCase } from '../page/any-case';
import { textOf } from './blocks';
import type { Facts } from './measure';

const MACHINE =
  /(?<![A-Za-z])(?:AI|KI|IA|A\.I\.)(?![A-Za-z])|GPT|[Aa]rtificial|[Kk]ünstliche|인공지능|生成AI|人工智能|人工知能|искусственн|нейросет|الذكاء الاصطناعي|בינה מלאכותית/;
const SUMMARY = anyCase(
  /summar|takeaway|key points|zusammenfass|kurzfassung|résum|resum|riassunt|sintesi|samenvat|sammanfatt|sammendrag|oppsummer|opsummer|streszcz|podsumow|özet|요약|要約|まとめ|摘要|总结|總結|кратк|пересказ|ملخص|תקציר/,
);
const MADE = anyCase(
  /generat|creat|made|produc|written|powered|erstell|generier|skapa|gjord|laget|lavet|génér|créé|réalis|elabor|hecho|fatto|gemaakt|gegenereerd|wygenerow|oluştur|생성|제공|作成|生成|создан|подготовлен|إنشاء|נוצר/,
);
/** A label tells what stands below it, a note how it was made. */
const LONGEST = { label: 40, note: 250, box: 1_500 };

const says = (text: string): boolean =>
  text.length <= LONGEST.note &&
  MACHINE.test(text) &&
  SUMMARY.test(text) &&
  (text.length <= LONGEST.label || MADE.test(text));

/** True for a box that says so of itself. */
export function isMachineSummary(
  el: Element,
  { chars, controls }: Pick<Facts, 'chars' | 'controls'>,
): boolean {
  if (chars > LONGEST.box || (chars < LONGEST.label && controls === 0)) return false;
  if (!MACHINE.test(el.textContent ?? '')) return false;
  return Array.from(el.querySelectorAll('[data-lede]')).some((block) => says(textOf(block)));
}

/** So many boxes up, a note speaks for a block. */
const LEVELS = 4;

/** True for a block in such a box. */
export function isInMachineSummary(block: Element, all: ReadonlyMap<Element, Facts>): boolean {
  let at = block.parentElement;
  for (let i = 0; at && i < LEVELS; i++, at = at.parentElement) {
    const facts = all.get(at);
    if (!facts || facts.chars > LONGEST.box) return false;
    if (isMachineSummary(at, facts)) return true;
  }
  return false;
}
