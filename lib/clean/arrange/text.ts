/** The plain text of a body. */
import { isA, isElement, isTextNode } from '../../page/select';
import { rawText, squeezed } from '../../page/attribute';
import { BLOCKS } from './tidy';

/** The text of a body, a line for each block; figures and their captions are left out. */
export function bodyText(body: Element): string {
  const lines: string[] = [''];
  const walk = (from: Node): void => {
    for (let node = from.firstChild; node; node = node.nextSibling) {
      if (isTextNode(node)) lines.push((lines.pop() ?? '') + squeezed(rawText(node)));
      else if (node.nodeName === 'BR') lines.push('');
      else if (isElement(node) && !isA(node, 'figure')) {
        const block = BLOCKS.has(node.localName);
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
