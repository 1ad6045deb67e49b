/** The plain text of a body. */
import { isA } from '../../page/select';
import { rawText, squeezed } from '../../page/attribute';
import { BLOCKS } from './tidy';

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
