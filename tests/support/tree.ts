/**
 * Two article bodies side by side, as a reader would compare them: wrappers that show nothing are looked through,
 * white space is folded, attributes that only style are left out. What remains must be equal to the letter.
 */
import { parseHTML } from 'linkedom';

/** An element with the attributes a reader notices, or a piece of text. */
type Tree = string | { tag: string; attrs: Record<string, string>; children: Tree[] };

const WRAPPERS = new Set(
  'body div section article main header hgroup span font center tbody picture time center'.split(' '),
);
const INLINE = new Set(
  'a abbr b bdi bdo br cite code del dfn em i img ins kbd mark q ruby rb rt rp s samp small strong sub sup u var wbr'.split(
    ' ',
  ),
);
/** Elements whose only paragraph says no more than its text alone. */
const HOLDS_TEXT = new Set('li td th dt dd figcaption caption summary'.split(' '));
const ATTRIBUTES: Record<string, string[]> = {
  a: ['href'],
  img: ['src', 'alt'],
  td: ['colspan', 'rowspan'],
  th: ['colspan', 'rowspan'],
  ol: ['start'],
};
const MEDIA = new Set(['img', 'br', 'hr', 'video', 'audio', 'iframe', 'td', 'th']);

/** Whether two bodies are the same; null, or a sentence naming the first node that differs. */
export function differenceOfBodies(actual: string, expected: string, origin: string): string | null {
  return difference(treeOf(actual, origin), treeOf(expected, origin), 'body');
}

function treeOf(html: string, origin: string): Tree[] {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  return blocks(document.body, origin);
}

/** The children of a container, with loose text between its blocks gathered into paragraphs. */
function blocks(element: Element, origin: string): Tree[] {
  const out: Tree[] = [];
  let loose: Tree[] = [];
  const flush = (): void => {
    const children = trimmed(loose);
    if (children.some((child) => typeof child !== 'string' && child.tag === 'img') && children.length === 1)
      out.push(...children);
    else if (children.length > 0) out.push({ tag: 'p', attrs: {}, children });
    loose = [];
  };
  for (const child of flattened(element, origin)) {
    if (typeof child === 'string' || INLINE.has(child.tag)) loose.push(child);
    else {
      flush();
      out.push(child);
    }
  }
  flush();
  return out;
}

function flattened(element: Element, origin: string): Tree[] {
  const out: Tree[] = [];
  for (const child of element.childNodes) {
    if (child.nodeType === 3) out.push(child.textContent ?? '');
    else if (child.nodeType === 1) out.push(...elementTree(child as Element, origin));
  }
  return out;
}

function elementTree(element: Element, origin: string): Tree[] {
  const tag = element.tagName.toLowerCase();
  if (tag === 'source' || tag === 'template') return [];
  if (tag === 'a' && !element.hasAttribute('href')) return flattened(element, origin);
  if (WRAPPERS.has(tag)) return wrapper(element, origin);
  const children = childrenOf(element, tag, origin);
  if (children.length === 0 && !MEDIA.has(tag)) return [];
  return [{ tag, attrs: attributes(element, tag, origin), children }];
}

/** A wrapper around words alone is inline when it is a span, and stands for a paragraph when it is a block. */
function wrapper(element: Element, origin: string): Tree[] {
  const inline = /^(?:span|font|time|picture)$/iu.test(element.tagName);
  return inline ? flattened(element, origin) : blocks(element, origin);
}

function childrenOf(element: Element, tag: string, origin: string): Tree[] {
  if (INLINE.has(tag)) return trimmedTexts(flattened(element, origin));
  if (/^(?:p|h[1-6]|pre)$/u.test(tag)) return trimmed(flattened(element, origin));
  const children = blocks(element, origin);
  const [first] = children;
  if (HOLDS_TEXT.has(tag) && typeof first === 'object' && first.tag === 'p')
    return [...first.children, ...children.slice(1)];
  return children;
}

function attributes(element: Element, tag: string, origin: string): Record<string, string> {
  const kept: Record<string, string> = {};
  for (const name of ATTRIBUTES[tag] ?? []) {
    const value = element.getAttribute(name);
    if (value) kept[name] = value.startsWith(origin) ? value.slice(origin.length) : value;
  }
  return kept;
}

/** Folds white space, joins neighbouring texts, drops what is empty. */
function trimmedTexts(children: Tree[]): Tree[] {
  const out: Tree[] = [];
  for (const child of children) {
    const last = out.at(-1);
    if (typeof child === 'string' && typeof last === 'string') out[out.length - 1] = fold(last + child);
    else out.push(typeof child === 'string' ? fold(child) : child);
  }
  return out.filter((child) => child !== '');
}

/** As above, and without the white space and line breaks at either end of a block. */
function trimmed(children: Tree[]): Tree[] {
  const out = trimmedTexts(children);
  const blank = (child: Tree | undefined): boolean =>
    typeof child === 'string' ? child.trim() === '' : child?.tag === 'br';
  while (out.length > 0 && blank(out[0])) out.shift();
  while (out.length > 0 && blank(out.at(-1))) out.pop();
  const first = out[0];
  if (typeof first === 'string') out[0] = first.trimStart();
  const last = out.at(-1);
  if (typeof last === 'string') out[out.length - 1] = last.trimEnd();
  return out;
}

const fold = (text: string): string => text.replace(/[\s\u00a0\u200b]+/gu, ' ');

function difference(actual: Tree[], expected: Tree[], path: string): string | null {
  for (let i = 0; i < Math.max(actual.length, expected.length); i++) {
    const a = actual[i];
    const e = expected[i];
    const here = `${path} > ${i + 1}`;
    if (e === undefined) return `${here}: ${show(a)} should not be there`;
    if (a === undefined) return `${here}: ${show(e)} is missing`;
    if (typeof a === 'string' || typeof e === 'string') {
      if (a !== e) return `${here}: expected ${show(e)}, found ${show(a)}`;
      continue;
    }
    const label = `${path} > ${e.tag}[${i + 1}]`;
    if (a.tag !== e.tag || JSON.stringify(a.attrs) !== JSON.stringify(e.attrs))
      return `${label}: expected ${show(e)}, found ${show(a)}`;
    const deeper = difference(a.children, e.children, label);
    if (deeper) return deeper;
  }
  return null;
}

function show(tree: Tree | undefined): string {
  if (tree === undefined) return 'nothing';
  if (typeof tree === 'string') return JSON.stringify(tree);
  const attrs = Object.entries(tree.attrs).map(([name, value]) => ` ${name}="${value}"`);
  const words = textOf(tree);
  return `<${tree.tag}${attrs.join('')}>${words.length > 160 ? `${words.slice(0, 160)}…` : words}`;
}

function textOf(tree: Tree): string {
  return typeof tree === 'string' ? tree : tree.children.map(textOf).join('');
}
