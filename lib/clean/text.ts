import { isA } from '../page/select';
import { rawText, squeezed } from '../page/attribute';
/** The plain text of a body. */

const BLOCKS = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li dl dt dd blockquote pre table tr td th caption details summary figure figcaption hr div section'.split(
    ' ',
  ),
);

/** The text of a body, a line for each block; figures and their captions are left out. */
export function bodyText(body: Element): string {
  const lines: string[] = [''];
  const walk = (from: Node): void => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (node.nodeType === 3) lines.push((lines.pop() ?? '') + squeezed(rawText(node)));
      else if (node.nodeName === 'BR') lines.push('');
      else if (node.nodeType === 1 && !isA(node as Element, 'figure')) {
        const block = BLOCKS.has((node as Element).localName);
        if (block) lines.push('');
        walk(node);
        if (block) lines.push('');
      }
    }
  };
  walk(body);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}
