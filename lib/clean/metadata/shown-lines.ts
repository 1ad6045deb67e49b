/** What a reader sees line by line, for pages that name nothing in their markup: of divs, table cells and line breaks. */
import { attr } from '../../page/attribute';
import { allIn, isElement, isTextNode } from '../../page/select';
import { UNSEEN_CLASS } from '../../page/visibility';
import { fold, lineIn, longest, tidy } from './text';

/** Elements that begin and end a line. */
const BREAKS =
  /^(?:p|div|h[1-6]|ul|ol|li|dl|dt|dd|table|tbody|tr|td|th|section|article|header|main|center|blockquote|hr|br|time)$/u;
/** Nothing is told of the article there; a form that the whole page stands in is none. */
const SKIPPED = /^(?:script|style|svg|noscript|template|nav|aside|figure|form|button|select|iframe|footer)$/u;
const isPage = (node: Node): boolean =>
  node.nodeName.toLowerCase() === 'form' && tidy(node.textContent).length > LONG_FORM;
/** No form that a reader fills in says so much. */
const LONG_FORM = 1000;

/** So many lines are looked through for the headline of a page without an `h1`, and so many before it belong to it. */
const LINES = 150;
const BEFORE = 4;
/** Parts of a tab's title that are headlines and no names have at least so many letters. */
const LONG = 15;
const DENSE = /[\u3040-\u9fff\uac00-\ud7af]/u;

/** A text in letters alone that is long enough to be told from a name. */
const isLong = (text: string): boolean => text.length >= (DENSE.test(text) ? LONG / 2 : LONG);

/** What a headline may be marked up as. */
export const HEADINGS = 'h1, h2, h3';

/** The headline: the heading that says most of the tab's title, since logos are headings too; else the first `h1`, of the text where it has one. */
export function headingOf(doc: Document): Element | null {
  const tab = fold(doc.title);
  let most = '';
  let told: Element | null = null;
  for (const one of allIn(doc, HEADINGS)) {
    const text = fold(lineIn(one));
    if (isLong(text) && text.length > most.length && tab.includes(text)) [most, told] = [text, one];
  }
  const marked = [...allIn(doc, 'main h1, article h1'), ...allIn(doc, 'h1')];
  return told ?? marked.find((one) => lineIn(one) !== '') ?? null;
}

/** The headline of a page without an `h1`: the longest line that the tab's title begins or ends with, beside the site's name; `names` are the site's, folded. */
export function lineOfTab(doc: Document, names: readonly string[] = []): string | undefined {
  const tab = fold(doc.title);
  const told = linesOf(doc, LINES).filter((line) => {
    const text = fold(line);
    if (names.includes(text)) return false;
    return isLong(text) && text.length < tab.length && (tab.startsWith(text) || tab.endsWith(text));
  });
  return told.length > 0 ? longest(told) : undefined;
}

/** The lines behind the headline, and those right before it where no heading tells it; at most `most`. */
export function linesNear(doc: Document, most: number): string[] {
  const heading = headingOf(doc);
  if (heading) return linesOf(doc, most, heading);
  const headline = lineOfTab(doc);
  const lines = headline === undefined ? [] : linesOf(doc, LINES);
  const at = lines.indexOf(headline ?? '');
  return lines.slice(Math.max(0, at - BEFORE), at + 1 + most);
}

/** The first lines of a page, or those behind an element of it; at most `most`. */
export function linesOf(doc: Document, most: number, behind: Element | null = null): string[] {
  const lines: string[] = [];
  let line = '';
  const end = (): void => {
    const text = tidy(line);
    if (text !== '') lines.push(text);
    line = '';
  };
  let node: Node | null = behind ? after(behind) : (doc.body as Node | null);
  while (node && lines.length < most) {
    const name = node.nodeName.toLowerCase();
    if (isTextNode(node)) line = joined(line, node.data);
    else if (isElement(node) && UNSEEN_CLASS.test(attr(node, 'class'))) line = line && `${line} | `;
    if (BREAKS.test(name)) end();
    if (
      node.firstChild &&
      (!SKIPPED.test(name) || isPage(node)) &&
      !(name === 'li' && isOfTeaser(node as Element))
    )
      node = node.firstChild;
    else node = after(node, end);
  }
  if (lines.length < most) end();
  return lines;
}

/** A headline has more letters than a name, and a teaser not many more. */
const TEASER = { headline: 30, whole: 300 };

/** True for a box of a few words that holds the headline of another page, but not this one's: names and days in it are of that. */
export function isOfTeaser(box: Element | null, heading: Element | null = null): boolean {
  if (!box || box.contains(heading) || lineIn(box).length > TEASER.whole) return false;
  return allIn(box, 'a').some((link) => lineIn(link).length >= TEASER.headline);
}

/** Names, places and dates with nothing between them are set apart by the look of the page. */
const joined = (line: string, more: string): string =>
  line + (/[a-zß-ÿ]$/.test(line) && /^(?:[A-ZÀ-Þ][a-zß-ÿ]|\d)/.test(more) ? ' | ' : '') + more;

/** The next node that is not below `node`; `leave` is told when a line's element is left. */
function after(node: Node, leave?: () => void): Node | null {
  let at: Node | null = node;
  while (at && !at.nextSibling) {
    if (BREAKS.test(at.nodeName.toLowerCase())) leave?.();
    at = at.parentNode;
  }
  if (at && BREAKS.test(at.nodeName.toLowerCase())) leave?.();
  return at?.nextSibling ?? null;
}
