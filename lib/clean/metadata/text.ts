/** Small texts of a page's head, made comparable. */
import { allIn } from '../../page/select';
import { recall } from '../../page/recall';
import { lettersOnly } from '../words/pattern';

/** White space folded, ends trimmed, hyphens that only a narrow line would show gone. */
export const tidy = (text: string | null | undefined): string =>
  (text ?? '')
    .replaceAll('\xad', '')
    .replace(/[\s\u200b]+/gu, ' ')
    .trim();

/** What an element says in one line, without the styles that some builders of pages set among its words; empty for none. */
export function lineIn(el: Element | null | undefined): string {
  const all = el?.textContent ?? '';
  const unread = all.includes('{') ? allIn(el, 'style, script') : [];
  return tidy(unread.reduce((text, { textContent }) => text.replace(textContent, () => ''), all));
}

/** The first line of an element: behind a break may stand where the writer of a letter lives. */
export function firstLine(el: Element): string {
  let line = '';
  for (const node of el.childNodes) {
    if (node.nodeName === 'BR' && tidy(line) !== '') break;
    line += node.textContent ?? '';
  }
  return tidy(line);
}

/** The longest of several texts. */
export const longest = (texts: readonly string[]): string =>
  texts.reduce((most, one) => (one.length > most.length ? one : most), '');

/** A longer name begins few other words, and in some languages its own ending changes. */
const SHORT_NAME = 4;

/** True where a text holds a name; a short one not as the beginning of another word. */
export const holdsName = (text: string, name: string): boolean =>
  name.length > SHORT_NAME
    ? text.includes(name)
    : text.split(name).some((rest, i) => i > 0 && !/^\p{Ll}/u.test(rest));

/** Letters and digits alone, lower case: two spellings of one headline or name become the same. */
export const fold = (text: string): string => lettersOnly(text.normalize('NFKC').toLowerCase());

/** Text out of JSON, where HTML's references and tags are not undone by the browser. */
export function plainText(text: string): string {
  const bare = text.replace(/<\/?[a-z][^<>]*>/gi, ' ');
  return tidy(decode(decode(bare)));
}

/** What references stand for, once it was found out. */
const REFERENCES = new Map<string, string>();

const decode = (text: string): string =>
  text.replace(/&#?\w+;/g, (reference) =>
    recall(
      REFERENCES,
      reference,
      () => new DOMParser().parseFromString(`<p>${reference}`, 'text/html').documentElement.textContent,
    ),
  );
