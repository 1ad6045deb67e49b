/** Small texts of a page's head, made comparable. */
import { wordsOnly } from '../words/pattern';

/** White space folded, ends trimmed. */
export function tidy(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b]+/gu, ' ').trim();
}

/** Letters and digits alone, lower case: two spellings of one headline or name become the same. */
export function fold(text: string): string {
  return wordsOnly(text.normalize('NFKC').toLowerCase()).replaceAll(' ', '');
}

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  lt: '<',
  gt: '>',
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  auml: 'ä',
  ouml: 'ö',
  uuml: 'ü',
  Auml: 'Ä',
  Ouml: 'Ö',
  Uuml: 'Ü',
  szlig: 'ß',
  eacute: 'é',
  egrave: 'è',
};

/** Text out of JSON, where HTML's references and tags are not undone by the browser. */
export function plainText(text: string): string {
  const bare = text.replace(/<\/?[a-z][^>]*>/gi, ' ');
  return tidy(decode(decode(bare)));
}

function decode(text: string): string {
  return text.replace(
    /&(?:#(\d+)|#x([\da-f]+)|([a-z]+));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return ENTITIES[name] ?? whole;
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}
