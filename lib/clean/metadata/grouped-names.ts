/** The names that elements hold, and which of them stand together. */
import { firstIn, isElement, isTextNode, parentOf, upFrom } from '../../page/select';
import { attr } from '../../page/attribute';
import { LONGEST } from './byline-places';
import { isPersonal, namesIn } from './names';
import { HEADINGS } from './shown-lines';
import { lineIn, tidy } from './text';

/** More names together are a list of all who write for the paper. */
const MANY = 8;

/** Names that stand together, and the box of the first. */
interface Group {
  parent: Element | null;
  names: string[];
}

/** The names of each of several elements; those of elements side by side, or in a box of nothing else, stand together. */
export function groupsOf(elements: Element[]): string[][] {
  const groups: Group[] = [];
  let before: Element | null = null;
  for (const element of elements) {
    if (before?.contains(element)) continue;
    const names = namesOf(element);
    if (names.length === 0) continue;
    before = element;
    const last = groups.at(-1);
    if (last && isBeside(last, element, names)) last.names.push(...names);
    else groups.push({ parent: parentOf(element), names });
  }
  return groups.map(({ names }) => names).filter((names) => names.length <= MANY);
}

/** So much beside the names of a byline may part them. */
const BETWEEN = 12;

/** True where both stand side by side, or a box that says hardly more than their names holds both. */
function isBeside({ parent, names }: Group, element: Element, own: readonly string[]): boolean {
  if (parent === parentOf(element) || parentOf(parent) === parentOf(parentOf(element))) return true;
  const both = upFrom(parent).find((one) => one.contains(element));
  const told = [...names, ...own].join(' ').length;
  return both !== undefined && !firstIn(both, HEADINGS) && lineIn(both).length <= told + BETWEEN;
}

/** The names in an element: those that stand in elements of their own, else those of the whole text. */
export function namesOf(element: Element): string[] {
  const told = element.getAttribute('content');
  if (told !== null) return namesIn(told).filter(isPersonal);
  const all = textsIn(element);
  const pieces = all.filter((_, at) => !IN_SECTION.test(all[at - 1] ?? ''));
  const [apart, whole] = [' | ', ' '].map((between) => pieces.join(between).slice(0, LONGEST));
  const names = namesIn(apart ?? '').filter(isPersonal);
  return names.length > 0 ? names : namesIn(whole ?? '').filter(isPersonal);
}

/** The word between who wrote it and the section. */
const IN_SECTION = /^(?:in|en|dans|em)$/i;

function textsIn(node: Node): string[] {
  if (isTextNode(node)) return [tidy(node.data)].filter((text) => text !== '');
  if (/^(?:script|style|svg|form)$/i.test(node.nodeName) || isUnheard(node) || isOfRole(node)) return [];
  const pieces = [...node.childNodes].flatMap(textsIn);
  // First and last name may stand in elements of their own.
  const whole = pieces.join(' ');
  if (pieces.length === 2 && !pieces.some(isPersonal) && isPersonal(whole)) return [whole];
  // So may a name's last letter, for the look of it.
  const last = pieces.length === 2 && /^[a-zß-ÿ]$/.test(pieces[1] ?? '') ? tidy(node.textContent) : whole;
  return isPersonal(last) && last.length < whole.length ? [last] : pieces;
}

/** What somebody is, below their name: “Former Chair” looks like one. */
const isOfRole = (node: Node): boolean =>
  isElement(node) && /[_-](?:role|job)(?!\S)/i.test(attr(node, 'class'));

/** What is said twice is kept once, as it is read out. */
const isUnheard = (node: Node): boolean => (node as Element).getAttribute?.('aria-hidden') === 'true';
