/** Who is named right before the day of publication, in a line that says no more: “Ada Quill, 3 May 2024”. */
import { allIn } from '../../page/select';
import { isPersonal, isSigned, isWord, namesIn } from './names';
import { wordsOnly } from '../words/pattern';
import { lineIn } from './text';

/** Where a day begins that a line tells in numbers. */
const DAY =
  /(?<!\d)(?:\d{1,2}[./-]\s?\d{1,2}[./-]\s?(?:\d\d){1,2}(?!\d)|(?:19|20)\d\d(?:[-./]\s?\d{1,2}[-./]|[年년]|\. \p{L})|\d{1,2}(?:\.|st|[nr]d|th|er)?\s?(?:de |di )?\p{L}{3,}[.,]?\s?(?:de )?(?:19|20)\d\d|\d{1,2}, (?:19|20)\d\d)/u;
/** So much may stand between names and a day: what somebody is, a weekday, that it was published then. */
const BEFORE_DAY = 22;
/** A place of so many characters may stand in a line between them, and nobody who signs. */
const PLACE = /^(?!(?:By|Von|Par|Por|Di|Door|A[fv]) )\p{Lu}[\p{L}\s.'’-]{2,24}$/u;

/** Who wrote nothing, in a line above the name. */
const OTHERS = /^(?:editor|redaktur|photographer|photos?|fotos?|fotograf(?:er)?)\s*:?$/i;

/**
 * Names and a day, in one of the lines around the headline or in two that follow on each other, and not what links to
 * sections are called. A group for each line, empty for most.
 */
export function datedNames(doc: Document, lines: readonly string[]): string[][] {
  const sections = sectionsOf(doc);
  const opensWithDay = (line = ''): boolean => (DAY.exec(line)?.index ?? Infinity) <= BEFORE_DAY;
  return lines.map((line, at) => {
    const day = DAY.exec(line);
    const [next = '', more] = lines.slice(at + 1);
    if (!day && !opensWithDay(next) && !(PLACE.test(next) && opensWithDay(more))) return [];
    const said = line.slice(0, day?.index).replace(/[\s|•·,–—-]+$/u, '');
    if (OTHERS.test(lines[at - 1] ?? '')) return [];
    // The month may stand before the number of the day.
    const names = isSigned(said) ? namesIn(said) : namesIn(`${said} 1`).filter((name) => !isWord(name));
    const people = names.filter(isPersonal);
    const isAll = said.length - people.join('').length <= BEFORE_DAY;
    const words = wordsIn(said);
    const isSection = sections.some((section) => words.includes(section));
    return isAll && !isSection && said.startsWith(people[0] ?? '–') ? people : [];
  });
}

/** What the links to sections and topics are called. */
const sectionsOf = (doc: Document): string[] =>
  allIn(
    doc,
    'nav a, [rel~=tag], [href*="/categor" i], [href*="/tag" i], [href*="/topic" i], [href*="/section" i]',
  )
    .map((link) => wordsIn(lineIn(link)))
    .filter((words) => words.length > 5);

/** Between blanks, so that one text holds another's whole words alone. */
const wordsIn = (text: string): string => ` ${wordsOnly(text.toLowerCase()).trim()} `;
