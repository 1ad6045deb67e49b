/** Reading JSON of unknown shape without trusting it. */

/** An object of unknown members. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value is an object and no list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as a list: itself when it is one, alone in one otherwise, lists within lists laid flat. */
export function listOf(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.flatMap(listOf) : [value];
}

/**
 * Parses JSON as publishers write it: inside CDATA or comments, with trailing commas, line breaks in strings, escaped as if it were HTML,
 * with more behind it than it opened. Null where even that does not help.
 */
export function parseLooseJson(text: string): unknown {
  const json = /^\s*[[{]/u.test(text) ? text : uncommented(text);
  const bare = json.replace(/;\s*$/u, '');
  return (
    tryJson(bare) ??
    tryJson(mend(bare)) ??
    tryJson(bare.replaceAll('&quot;', '"')) ??
    tryJson(`[${mend(bare)}]`) ??
    tryJson(firstOf(mend(bare)))
  );
}

const uncommented = (text: string): string =>
  text
    .replace(/^\s*(?:\/\/|\/\*)?\s*<!\[CDATA\[\s*(?:\*\/)?/u, '')
    .replace(/(?:\/\/|\/\*)?\s*\]\]>\s*(?:\*\/)?\s*$/u, '')
    .replace(/^\s*<!--|-->\s*$/gu, '');

function tryJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** A text up to where the first bracket in it is closed: a template may close one more than it opens. */
function firstOf(text: string): string {
  let open = 0;
  for (const { 0: sign, index } of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[{}[\]]/gu)) {
    if (sign === '{' || sign === '[') open++;
    else if (!sign.startsWith('"') && --open === 0) return text.slice(0, index + 1);
  }
  return text;
}

/** A string, a comment, a comma before a closing bracket, or a moment or an address that lacks its quotation marks: what stands in a string is never touched. */
const PIECES =
  /"(?:[^"\\]|\\[\s\S])*"|\/\*[\s\S]*?\*\/|\/\/[^\n]*|,(?=\s*(?:,|[}\]]))|(?:\d{4}-\d\d-\d\dT|https?:\/\/)[^\s",]+/gu;

const mend = (text: string): string =>
  text.replace(PIECES, (piece) => {
    if (/^[\dh]/u.test(piece)) return `"${piece}"`;
    if (!piece.startsWith('"')) return '';
    return piece.replace(/\p{Cc}/gu, ' ').replace(/\\(?!["\\/bfnrtu])/gu, '');
  });
