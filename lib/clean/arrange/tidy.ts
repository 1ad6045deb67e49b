/** Copies what is kept of a block: the elements and attributes that carry meaning, with absolute addresses. */
import { makeElement } from '../../page/document';
import { fragmentOf, urlOf } from '../../page/address';
import { names } from '../../page/elements';
import { attr, rawText } from '../../page/attribute';
import { allIn, isA, parentOf, isElement, isTextNode } from '../../page/select';

/** What is set in lines of its own. */
export const BLOCKS = names(
  'p h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table caption thead tbody tfoot tr th td details summary figure figcaption',
);
/** Kept as they are, beside those. Everything else gives way to what it holds. */
const INLINE = names(
  'a em strong b i u s sub sup code kbd samp var abbr cite q dfn time mark small br ruby rt rp bdi bdo ins del',
);
const ATTRIBUTES = names(
  'href title lang dir datetime cite colspan rowspan start value reversed width height open',
);
/** What is no part of a text: pictures and films are placed as blocks of their own. */
const LEFT_OUT = /^(?:input|img|iframe|video)$/;
/** Deeper than any text nests; the rest is taken as words alone. */
const DEEPEST = 100;

/** What a copy needs to know of its page. `targets` are the ids that links of the body point at. */
export interface Tidying {
  out: Document;
  base: string;
  targets: ReadonlySet<string>;
}

/** What an address leads to inside the page at `base`; null for one that leads out of it. */
function jumpOf(href: string, base: string): string | null {
  if (href.startsWith('#')) return fragmentOf(href);
  const url = urlOf(href, base)?.href ?? '';
  return url.split('#')[0] === base.split('#')[0] ? fragmentOf(url) : null;
}

/** An absolute web address; a jump inside the page stays one; null for anything that leads nowhere. */
function target(href: string, { base, targets }: Tidying): string | null {
  if (href.startsWith('#')) return href.length > 1 ? href : null;
  const jump = jumpOf(href, base);
  if (jump !== null && targets.has(jump)) return `#${jump}`;
  const url = urlOf(href, base);
  return url && /^(?:https?|mailto|tel):$/u.test(url.protocol) ? url.href : null;
}

function tidyAttributes(from: Element, to: Element, how: Tidying): void {
  for (const { name, value } of from.attributes) {
    if (name === 'href') {
      const href = target(value, how);
      if (href) to.setAttribute('href', href);
    } else if (ATTRIBUTES.has(name)) to.setAttribute(name, value);
  }
  const id = idsOf(from).find((one) => how.targets.has(one));
  if (id) to.setAttribute('id', id);
}

/** What an element is jumped to by: its own name, or that of the box that it begins, which gives way to it. */
function idsOf(el: Element): string[] {
  const box = parentOf(el);
  const begins = box?.firstElementChild === el && /^(?:div|section|span)$/.test(box.localName);
  return [el.id, isA(el, 'a') ? attr(el, 'name') : '', begins ? box.id : ''];
}

/** Copies the children of `from` into `to`, in place of what means nothing the children of that. */
export function tidyChildren(from: Element, to: Element, how: Tidying, depth = 0): void {
  if (depth > DEEPEST) return to.append(rawText(from));
  for (let node = from.firstChild; node; node = node.nextSibling) {
    if (isTextNode(node)) to.append(how.out.createTextNode(gapBefore(node) + rawText(node)));
    else if (isElement(node)) tidyElement(node, to, how, depth);
  }
}

function tidyElement(el: Element, to: Element, how: Tidying, depth: number): void {
  const name = el.localName;
  const keeps =
    (BLOCKS.has(name) || INLINE.has(name)) && (name !== 'a' || target(attr(el, 'href'), how) !== null);
  if (LEFT_OUT.test(name)) return;
  if (isSetApart(el) && /\S$/.test(rawText(to))) to.append(' ');
  if (!keeps) {
    const marked = (el.hasAttribute('lang') || el.hasAttribute('dir')) && name !== 'button';
    if (!marked) return tidyChildren(el, to, how, depth + 1);
  }
  const copy = makeElement(how.out, keeps ? name : 'span');
  tidyAttributes(el, copy, how);
  tidyChildren(el, copy, how, depth + 1);
  if (copy.firstChild || name === 'br' || name === 'td' || name === 'th') to.append(copy);
}

/** The blank that the look of a page sets behind a label that opens a text: its words end small, and a capital follows. */
function gapBefore(text: Node): string {
  const label = text.previousSibling;
  const opens = isElement(label) && !label.previousSibling && label.matches('span[class]');
  return opens && /\p{Ll}\n\p{Lu}/u.test(`${rawText(label)}\n${rawText(text)}`) ? ' ' : '';
}

/** The time of an entry, a caption and whose picture it is. */
const APART = 'time, [class*=caption], [class*=credit], [class*=copyright]';

/** Such a part stands apart from what is beside it, if only in the look of the page. */
function isSetApart(el: Element): boolean {
  const before = el.previousSibling;
  return isElement(before) && [el, before].some((one) => one.matches(APART));
}

/** The ids that links below `root` point at, such as those of footnotes. */
export function targetsOf(root: Element, base: string): ReadonlySet<string> {
  const ids = new Set(allIn(root, '[id], a[name]').flatMap((el) => [el.id, attr(el, 'name')]));
  const jumps = allIn(root, 'a[href*="#"]').map((link) => jumpOf(attr(link, 'href'), base) ?? '');
  return new Set(jumps.filter((jump) => ids.has(jump)));
}

/** An element under another name, with all that it holds; itself where it is called so. */
export function renamed(el: Element, name: string): Element {
  if (el.localName === name) return el;
  const copy = makeElement(el.ownerDocument, name);
  for (const { name: key, value } of el.attributes) copy.setAttribute(key, value);
  copy.append(...el.childNodes);
  return copy;
}

/** The block `el` as a `name`, spaces at its ends and line breaks around it gone; null where nothing is left. */
export function tidyBlock(el: Element, name: string, how: Tidying): Element | null {
  const copy = makeElement(how.out, name);
  tidyAttributes(el, copy, how);
  tidyChildren(el, copy, how);
  trim(copy);
  return rawText(copy).trim() ? copy : null;
}

/** Drops the spaces and the line breaks that a block begins or ends with. */
export function trim(block: Element): void {
  if (isA(block, 'pre')) return;
  for (const end of ['firstChild', 'lastChild'] as const) {
    for (let node = block[end]; node; node = block[end]) {
      if (isTextNode(node)) {
        node.data = end === 'firstChild' ? node.data.trimStart() : node.data.trimEnd();
        if (node.data !== '') break;
      } else if (node.nodeName !== 'BR') break;
      node.remove();
    }
  }
}
