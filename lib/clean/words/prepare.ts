/**
 * Lists of words as the build lays them down for the content script: alternatives split once and for all, and in each
 * the letters marked that a text must hold for it to stand there. In the page it would take longer than reading it.
 */
import type { LanguageWords, Words } from './language-words';
import { isUnspaced, MARK, SIGNED, SPLIT, wordsOnly } from './pattern';

/** A part of an alternative, from the first of its letters to behind the last. */
type Range = readonly [from: number, to: number];

/** Shorter runs of letters stand in too many texts to tell anything; a sign that is a word or a syllable does. */
const LEAST = 3;
/** A run this long tells enough. */
const ENOUGH = 7;
/** A letter tells more than the blank beside it. */
const LETTER = 3;
const PLAIN = /^[^\\()[\]{}.?*+^$|']+$/;

/** Digits and signs that a text must hold stand for a run, if an empty one. */
const SIGN = /^(?:\\d|[@©ⓒ#＃]|\[[$€£#＃ⓒ©]+\])$/;

const length = ([from, to]: Range): number => to - from;

/** The words of a language, every list prepared. */
export function prepareWords({ distractions, formal, learnt, ...lists }: LanguageWords): LanguageWords {
  const each = <T extends object>(of: T): T =>
    Object.fromEntries(Object.entries(of).map(([name, list]) => [name, prepareList(list as string)])) as T;
  const kinds = Object.entries(distractions).map(([kind, of]) => [kind, each<Words>(of)]);
  return {
    ...each(lists),
    ...(formal && { formal }),
    ...(learnt && { learnt }),
    distractions: Object.fromEntries(kinds),
  };
}

/** A list as authors write it, prepared. Throws where it holds one of the signs of prepared lists. */
export function prepareList(list: string): string {
  if (list.includes(MARK) || list.includes(SPLIT))
    throw new Error(`A sign of prepared lists stands in ${list}.`);
  return alternatives(list).map(marked).join(SPLIT);
}

/** An alternative with marks around each of the runs of which one stands in every match, or around none where none does. */
function marked(source: string): string {
  if (PLAIN.test(source)) return source;
  const runs = runsOf(source, 0, source.length);
  if (!runs) return MARK + MARK + source;
  let text = '';
  let at = 0;
  for (const [from, to] of runs) {
    text += source.slice(at, from) + MARK + (source.slice(from, to) || SIGNED) + MARK;
    at = to;
  }
  return text + source.slice(at);
}

/** The alternatives of a list, split at the bars that stand outside brackets. */
function alternatives(list: string): string[] {
  return choices(list, 0, list.length).map(([from, to]) => list.slice(from, to));
}

function choices(source: string, from: number, to: number): Range[] {
  const found: Range[] = [];
  let start = from;
  for (let i = from; i < to;) {
    if (source[i] === '|') {
      found.push([start, i]);
      start = i + 1;
    }
    i = pastAtom(source, i);
  }
  return [...found, [start, to]];
}

/** The runs of a part of an expression of which one is sure to stand in what it matches; null where none is. */
function runsOf(source: string, from: number, to: number): readonly Range[] | null {
  const groups: Range[] = [];
  let sign: Range | null = null;
  let best: Range = [0, 0];
  let start = from;
  const end = (at: number): void => {
    if (wordsOnly(source.slice(start, at)).trim() !== '' && at - start > length(best)) best = [start, at];
  };
  for (let i = from; i < to;) {
    const next = pastAtom(source, i);
    const least = leastOf(source, next);
    const isLetter = next === i + 1 && !'.^$'.includes(source[i] ?? '');
    if (!isLetter || least !== 1) end(isLetter && least > 0 ? next : i);
    if (least > 0 && SIGN.test(source.slice(i, next))) sign ??= [i, i];
    if (source[i] === '(' && source[i + 1] !== '?' && least > 0) groups.push([i + 1, next - 1]);
    i = pastQuantifier(source, next);
    if (!isLetter || i > next) start = i;
  }
  end(to);
  const tells = length(best) >= LEAST || isUnspaced(source.slice(...best));
  const own = tells ? [best] : sign && [sign];
  const ofGroup = length(best) >= ENOUGH || (own && isUnspaced(source)) ? null : runsOfGroups(source, groups);
  return ofGroup && (!own || worth(source, ofGroup) > worth(source, own)) ? ofGroup : (own ?? ofGroup);
}

/** How much a text says of an alternative by holding the least telling of its runs. */
function worth(source: string, runs: readonly Range[]): number {
  const each = runs.map((run) => {
    const letters = wordsOnly(source.slice(...run)).trim().length;
    return LETTER * letters + length(run) - letters;
  });
  return Math.min(...each);
}

/** Of a group that must be there, one choice is; the group whose shortest run is longest tells most. */
function runsOfGroups(source: string, groups: readonly Range[]): readonly Range[] | null {
  let best: readonly Range[] | null = null;
  for (const group of groups) {
    const all = choices(source, ...group).map((choice) => runsOf(source, ...choice));
    const runs = all.flatMap((of) => of ?? []);
    if (!all.includes(null) && (!best || worth(source, runs) > worth(source, best))) best = runs;
  }
  return best;
}

/** Where the letter, escape, class or group at `at` ends. */
function pastAtom(source: string, at: number): number {
  const char = source[at];
  if (char === '\\') return at + (source[at + 1] === 'p' ? '\\p{L}'.length : 2);
  if (char === '[') {
    let i = at + 1;
    while (i < source.length && source[i] !== ']') i += source[i] === '\\' ? 2 : 1;
    return i + 1;
  }
  if (char !== '(') return at + 1;
  let i = at + 1;
  while (i < source.length && source[i] !== ')') i = pastAtom(source, i);
  return i + 1;
}

/** How often at least what ends at `at` must be there: 0, 1, or more with 2. */
function leastOf(source: string, at: number): number {
  const sign = source[at] ?? '';
  if (sign === '?' || sign === '*') return 0;
  if (sign === '+') return 2;
  return sign === '{' ? (/[0,]/.test(source[at + 1] ?? '') ? 0 : 2) : 1;
}

function pastQuantifier(source: string, at: number): number {
  const end = /^(?:[?*+]|\{[\d,]+\})\??/.exec(source.slice(at, at + 8));
  return at + (end?.[0].length ?? 0);
}
