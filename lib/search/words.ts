/** Words as search knows them: cut out of a text and folded, the same way for what is searched and what is sought. */

/** A word found in a text: folded, with where it stands in the text as it was. */
export interface Word {
  word: string;
  start: number;
  end: number;
}

/** Scripts that leave no spaces between words, where only a dictionary tells them apart. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々〆]/u;

/** Letters in a row, and the hyphens between them that only a narrow line shows. */
const RUN = /[\p{L}\p{N}\p{M}ー々〆\u00ad]+/gu;

/** No word of a language is longer; what is (a data address, a line without spaces) must not fill the index. */
const LONGEST_WORD = 64;

let segmenter: Intl.Segmenter | undefined;

/**
 * A word or text without case, accents, width and soft hyphens: what a reader types and what a page holds become the same.
 * Accents go in every script where they are marks of their own, but not Japanese voicing marks or Indic vowels,
 * which tell words apart.
 */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u0483-\u0487\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad]/gu, '')
    .toLowerCase()
    .replace(/[łøđıßæœþð\u03c2ـٱةەىیک]/gu, (letter) => PLAIN[letter] ?? '')
    .normalize('NFC');
}

const ASCII = /^[\0-\x7f]*$/u;

/**
 * Letters that Unicode does not take apart, as readers type them without their stroke or ligature; and those that
 * writers of Arabic and Persian do not tell apart, or have no key for.
 */
const PLAIN: Readonly<Record<string, string>> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ð: 'd',
  ς: 'σ',
  ٱ: 'ا',
  ة: 'ه',
  ە: 'ه',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
};

/**
 * A word as the index keeps it, perhaps empty. Some letters take apart into a space or a sign and more (the Arabic
 * ligatures of marks alone, a fraction), and what is no letter there would cut the word in two.
 */
function foldWord(word: string): string {
  const folded = ASCII.test(word) ? word.toLowerCase() : foldLetters(word);
  return folded.slice(0, LONGEST_WORD);
}

/** The letters and digits of a text as its words have them, run together: a word that is not in these is not in the text. */
export function foldLetters(text: string): string {
  return fold(text).replace(NO_LETTER, '');
}

const NO_LETTER = /[^\p{L}\p{N}\p{M}]/gu;

/** Every word of a text in order. Lazy, so that a snippet can stop at the first hit. */
export function* words(text: string): Generator<Word> {
  for (const run of text.matchAll(RUN)) {
    if (UNSPACED.test(run[0])) yield* segments(run[0], run.index);
    else yield { word: foldWord(run[0]), start: run.index, end: run.index + run[0].length };
  }
}

function* segments(run: string, at: number): Generator<Word> {
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { segment, index } of segmenter.segment(run)) {
    const start = at + index;
    yield { word: foldWord(segment), start, end: start + segment.length };
  }
}

/** A text as the index takes it: its folded words, spaces between. */
export function indexText(text: string): string {
  const found: string[] = [];
  for (const { word } of words(text)) if (word) found.push(word);
  return found.join(' ');
}

/** A title as a list is sorted by it: folded, from its first letter or digit on. */
export function sortKey(title: string): string {
  const folded = fold(title);
  return folded.replace(/^[^\p{L}\p{N}]+/u, '') || folded;
}

/** Korean glues particles to its words and East Asian dictionaries cut them unevenly: sought as beginnings. */
export function isOpenEnded(word: string): boolean {
  return UNSPACED.test(word) || /\p{Script=Hangul}/u.test(word);
}
