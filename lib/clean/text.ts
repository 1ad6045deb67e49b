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
      if (node.nodeType === 3) lines.push((lines.pop() ?? '') + (node.nodeValue ?? '').replace(/\s+/gu, ' '));
      else if (node.nodeName === 'BR') lines.push('');
      else if (node.nodeType === 1 && (node as Element).localName !== 'figure') {
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

/** Adults read some 238 words of English a minute silently (Brysbaert, 2019), and some 500 characters of Japanese or Chinese. */
const PER_MINUTE = { words: 238, characters: 500 };
const BY_CHARACTER = /^(?:ja|zh)(?:-|$)/iu;

/** Words of a text; characters in languages that write none apart. */
export function countWords(text: string, language: string | null): number {
  if (language && BY_CHARACTER.test(language)) return text.replace(/\s+/gu, '').length;
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’-]*/gu)?.length ?? 0;
}

/** Reading time in minutes, at least 1. */
export function minutesOf(words: number, language: string | null): number {
  const each = language && BY_CHARACTER.test(language) ? PER_MINUTE.characters : PER_MINUTE.words;
  return Math.max(1, Math.round(words / each));
}
