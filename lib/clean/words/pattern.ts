/** Expressions made of lists of words. */

/**
 * Letters as plain ranges: of scripts in use, with their marks, without punctuation. Few ranges, lower case and no
 * Unicode mode, since a browser makes dozens of these expressions ready for one page: written with `\p{L}` and closed
 * over upper and lower case, they took most of a second.
 */
const LETTERS = 'a-z\u00df-\u05ff\u0620-\u1fff\u2c00-\u2dff\u3041-\ufefe';
const CLASSES: Readonly<Record<string, string>> = { '\\p{L}': LETTERS, '\\p{N}': '0-9' };
const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u;

/** What a list may write shorter outside classes: no group is asked what it held, and pages set both apostrophes. */
const SHORT: Readonly<Record<string, string>> = { '(': '(?:', "'": "['\u2019]" };

/** The source of an expression with its classes of letters and digits written as plain ranges, and the short in full. */
function plain(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{[LN]\}|\\[[\]()]|[[\]']|\((?!\?)/gu, (token) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (!inClass && SHORT[token]) return SHORT[token];
    const ranges = CLASSES[token];
    return ranges ? (inClass ? ranges : `[${ranges}]`) : token;
  });
}

/** An expression over a text in lower case, made ready when it is first asked: most never are. */
export class Pattern {
  private ready: RegExp | undefined;

  constructor(private readonly source: () => string) {}

  /** True where it stands in the text, which is in lower case. */
  test(text: string): boolean {
    return this.expression.test(text);
  }

  /** Where it stands in the text, which is in lower case. */
  exec(text: string): RegExpExecArray | null {
    return this.expression.exec(text);
  }

  private get expression(): RegExp {
    return (this.ready ??= new RegExp(plain(this.source())));
  }
}

/** The alternatives of a list, split at the bars that stand outside brackets. */
function alternatives(list: string): string[] {
  const found: string[] = [''];
  let depth = 0;
  for (const char of list) {
    if (char === '(' || char === '[') depth++;
    if (char === ')' || char === ']') depth--;
    if (char === '|' && depth === 0) found.push('');
    else found.push((found.pop() ?? '') + char);
  }
  return found;
}

const bounded = (list: string): string => `(?<![\\p{L}\\p{N}])(?:${list})(?![\\p{L}\\p{N}])`;

/** Scripts that set no spaces between words need no word boundary. */
function anywhere(list: string): string {
  if (!UNSPACED.test(list)) return bounded(list);
  const all = alternatives(list);
  const spaced = all.filter((word) => !UNSPACED.test(word));
  const unspaced = all.filter((word) => UNSPACED.test(word));
  return [...(spaced.length > 0 ? [bounded(spaced.join('|'))] : []), ...unspaced].join('|');
}

/** The words of a list, as whole words, anywhere in a text; null without a list. */
export function within(list: string | undefined): Pattern | null {
  return list ? new Pattern(() => anywhere(list)) : null;
}

/** A list whose words must be the whole text, signs around them aside; null without a list. */
export function whole(list: string | undefined): Pattern | null {
  return list ? new Pattern(() => `^[^\\p{L}\\p{N}]*(?:${list})[^\\p{L}\\p{N}]*$`) : null;
}
