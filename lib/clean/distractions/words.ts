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
  asks: RegExp;
  things: RegExp;
}

/** One vocabulary made ready; an expression is null where no language has words of that sort. */
export interface Matcher {
  things: RegExp | null;
  pairs: readonly Pair[];
  says: RegExp | null;
  labels: RegExp | null;
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
function union(lists: (string | undefined)[], whole: boolean): RegExp | null {
  const all = lists.flatMap((list) => (list ? alternatives(list) : []));
  if (all.length === 0) return null;
  if (whole) return new RegExp(`^[^\\p{L}\\p{N}]*(?:${all.join('|')})[^\\p{L}\\p{N}]*$`, 'iu');
  const spaced = all.filter((word) => !UNSPACED.test(word));
  const unspaced = all.filter((word) => UNSPACED.test(word));
  const bounded = spaced.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${spaced.join('|')})(?![\\p{L}\\p{N}])`] : [];
  return new RegExp([...bounded, ...unspaced].join('|'), 'iu');
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
