/**
 * The words of distractions as data: for each kind and each language, what it asks, what for, and its set phrases.
 * Every entry is a list of alternatives, split by `|`; regular expressions are allowed in them.
 */

/**
 * `asks` are verbs, in the form that asks; `things` what is asked for; both in one sentence make a prompt.
 * `says` are phrases that need no second word. `labels` count only as the whole text of a block.
 */
export interface Words {
  asks?: string;
  things?: string;
  says?: string;
  labels?: string;
}

/** Words by BCP 47 language. All languages are tried on every page: many pages name the wrong one, or none. */
export type Vocabulary = Readonly<Record<string, Words>>;

/** A thing and the verbs that ask for it, in one language: the two never mix over languages. */
interface Pair {
  asks: Pattern;
  things: Pattern;
}

/** One vocabulary made ready; a pattern is null where no language has words of that sort. */
export interface Matcher {
  things: Pattern | null;
  pairs: readonly Pair[];
  says: Pattern | null;
  labels: Pattern | null;
}

/**
 * Letters as plain ranges: of scripts in use, with their marks, without punctuation. Hundreds of `\p{L}`, each
 * closed over upper and lower case, took a browser most of a second to make ready; these and lower case take a tenth.
 */
const LETTERS =
  'a-z\u00aa\u00b5\u00ba\u00df-\u00f6\u00f8-\u05ff\u0620-\u1fff\u2c00-\u2dff\u3041-\ud7ff\uf900-\ufdff\ufe70-\ufefe';
const CLASSES: Readonly<Record<string, string>> = { '\\p{L}': LETTERS, '\\p{Lu}': LETTERS, '\\p{N}': '0-9' };

/** The source of an expression in lower case, its classes of letters and digits written as plain ranges. */
function plain(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{\w+\}|\\.|[^\\]/gsu, (token) => {
    const ranges = CLASSES[token];
    if (ranges) return inClass ? ranges : `[${ranges}]`;
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    return token.startsWith('\\') ? token : token.toLowerCase();
  });
}

/** An expression over a text in lower case, made ready when it is first asked: most never are. */
export class Pattern {
  readonly #source: string;
  #ready: RegExp | undefined;

  constructor(source: string) {
    this.#source = source;
  }

  test(text: string): boolean {
    return this.#expression.test(text.toLowerCase());
  }

  exec(text: string): RegExpExecArray | null {
    return this.#expression.exec(text.toLowerCase());
  }

  get #expression(): RegExp {
    return (this.#ready ??= new RegExp(plain(this.#source), 'u'));
  }
}

const UNSPACED = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af\u0e00-\u0e7f]/u;

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

/** One expression of many alternatives. Scripts that set no spaces between words need no word boundary. */
function union(lists: (string | undefined)[], whole: boolean): Pattern | null {
  const all = lists.flatMap((list) => (list ? alternatives(list) : []));
  if (all.length === 0) return null;
  if (whole) return new Pattern(`^[^\\p{L}\\p{N}]*(?:${all.join('|')})[^\\p{L}\\p{N}]*$`);
  const spaced = all.filter((word) => !UNSPACED.test(word));
  const unspaced = all.filter((word) => UNSPACED.test(word));
  const bounded = spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : [];
  return new Pattern([...bounded, ...unspaced].join('|'));
}

/** Makes a vocabulary ready for use. */
export function compile(vocabulary: Vocabulary): Matcher {
  const all = Object.values(vocabulary);
  return {
    things: union(
      all.map((words) => words.things),
      false,
    ),
    pairs: all.flatMap((words) => {
      const asks = union([words.asks], false);
      const things = union([words.things], false);
      return asks && things ? [{ asks, things }] : [];
    }),
    says: union(
      all.map((words) => words.says),
      false,
    ),
    labels: union(
      all.map((words) => words.labels),
      true,
    ),
  };
}
