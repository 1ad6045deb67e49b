/** The text of an article's body, the same for every extractor. */
import { parseHTML } from 'linkedom';

const BLOCKS = new Set(
  (
    'address article aside blockquote body br center dd details dialog div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 ' +
    'header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul video audio iframe'
  ).split(' '),
);
const LEFT_OUT = new Set([
  'figure',
  'figcaption',
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'head',
  'title',
]);

const ELEMENT = 1;
const TEXT = 3;

/** A line for each block that holds text; figures and captions are left out, white space is folded. */
export function bodyText(html: string): string {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const pieces: string[] = [];
  collect(document.body, pieces);
  return pieces
    .join('')
    .split('\n')
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}

function collect(node: Node, pieces: string[]): void {
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) pieces.push((child.nodeValue ?? '').replace(/\n/gu, ' '));
    if (child.nodeType !== ELEMENT) continue;
    const name = child.nodeName.toLowerCase();
    if (LEFT_OUT.has(name)) continue;
    const block = BLOCKS.has(name);
    if (block) pieces.push('\n');
    collect(child, pieces);
    if (block) pieces.push('\n');
  }
}
