/**
 * How like a text is to those of prompts: what lists of words cannot name. Each of its traits has a weight, learnt from
 * lines of prompts and of articles (`tests/learning`).
 */

/** Letters of scripts with spaces, one letter of a script without any, a number, a sign. */
const LETTERS = 'a-zß-\u0dff\u0e80-\u1fff\u2c00-\u2dff';
const TOKEN = new RegExp(
  `[${LETTERS}]+(?:['’][${LETTERS}]+)?|[0-9]+|[\u0e00-\u0e7f\u3005-\u3007\u3041-\uff00]|[.!?:,@©→»|。！？：、]`,
  'g',
);
const ENDS = '.!?:。！？：';
const PAUSES = '.,。、';

/** Traits are named by numbers below this. */
export const TRAITS = 1 << 18;

/** What tells a word, its beginning, a pair, the opening of a sentence and the end of a text apart. */
const SORTS = { word: 1, beginning: 2, pair: 3, opening: 4, end: 5 };
/** A word of more letters than `least` is known by its beginning too, in whatever form it stands. */
const BEGINNING = { least: 5, letters: 4 };

/** The number of a trait: Fowler, Noll and Vo's hash, its bits mixed once more. */
function trait(sort: number, ...tokens: string[]): number {
  let hash = 0x811c9dc5 ^ sort;
  for (const token of tokens) {
    for (let i = 0; i < token.length; i++) hash = Math.imul(hash ^ token.charCodeAt(i), 0x01000193);
    hash = Math.imul(hash ^ 32, 0x01000193);
  }
  return (hash ^ (hash >>> 15)) & (TRAITS - 1);
}

/** The traits of a text: its words, their beginnings, those that stand together or open a sentence, and the last. */
export function traitsOf(text: string): ReadonlySet<number> {
  const traits = new Set<number>();
  let before = '';
  for (const [written] of text.toLowerCase().matchAll(TOKEN)) {
    // One number tells as much as another.
    const token = /^[0-9]/.test(written) ? '0' : written.replace('’', "'");
    if (!PAUSES.includes(token)) traits.add(trait(SORTS.word, token));
    if (token.length > BEGINNING.least) traits.add(trait(SORTS.beginning, token.slice(0, BEGINNING.letters)));
    if (before) traits.add(trait(SORTS.pair, before, token));
    if (!before || ENDS.includes(before)) traits.add(trait(SORTS.opening, token));
    before = token;
  }
  return traits.add(trait(SORTS.end, before));
}

/** The share that each of a text's traits has in its odds: in a long text many traits mean little. */
export const shareOf = ({ size }: ReadonlySet<number>): number => (size + 1) ** -0.7;

/** A number below 85 as a sign of ASCII, none of which a string of a script must escape. */
export const sign = (value: number): string => String.fromCharCode(value + (value < 51 ? 41 : 42));
const valueOf = (code: number): number => code - (code > 92 ? 42 : 41);

/** The sign of a weight of nought, and the one that leads so far on without any. */
export const NOUGHT = 42;
export const FAR = 84;

/** Log odds that a text is a prompt's and not an article's, of lines that are as often one as the other; 0 for words it knows nothing of. */
export type Likeness = (text: string) => number;

/** Makes learnt weights ready to be asked. `learnt`: what a step of the weights is worth, and by turns the way to the next trait and its weight. */
export function likenessBy(learnt: string): Likeness {
  const [scale, steps = ''] = learnt.split(' ');
  const weights = new Int8Array(TRAITS);
  for (let i = 0, at = 0; i < steps.length; i++) {
    const way = valueOf(steps.charCodeAt(i));
    at += way;
    if (way < FAR) weights[at] = valueOf(steps.charCodeAt(++i)) - NOUGHT;
  }
  return (text) => {
    const traits = traitsOf(text);
    let sum = 0;
    for (const one of traits) sum += weights[one] ?? 0;
    return Number(scale) * sum * shareOf(traits);
  };
}
