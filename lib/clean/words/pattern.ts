/** Lists of words, and the expressions that they are made of. */

/** Between the alternatives of a prepared list, and around the letters of one that a text must hold. */
export const SPLIT = '~';
export const MARK = '`';
/** Marked in place of letters where a text must hold a digit or a sign. */
export const SIGNED = '¶';
/** Written for any letter in the lists that the build lays down: the one capital in them. */
export const ANY_LETTER = 'L';

/**
 * Letters as plain ranges: of scripts in use, with their marks, without punctuation. Few ranges, lower case and no
 * Unicode mode, since expressions closed over upper and lower case take many times as long to make ready.
 */
const LETTERS = 'a-zß-\u05ff\u0620-\u1fff\u2c00-\u2dffぁ-\ufefe';
const CLASSES: Readonly<Record<string, string>> = {
  '\\p{L}': LETTERS,
  [ANY_LETTER]: LETTERS,
  '\\p{N}': '0-9',
};
const NO_WORD = new RegExp(`[^${LETTERS}0-9]`, 'g');
const NO_WORDS = new RegExp(`[^${LETTERS}0-9]+`, 'g');
/** Letters that are written without spaces, or with few. */
export const UNSPACED = /[\u3040-\u9fff가-\ud7af\u0e00-\u0e7f]/;

/** What a list may write shorter outside classes: no group is asked what it held, and pages set both apostrophes. */
const SHORT: Readonly<Record<string, string>> = { '(': '(?:', "'": "['\u2019]" };

/** The source of an expression with its classes of letters and digits written as plain ranges, and the short in full. */
function plain(source: string): string {
  let inClass = false;
  return source.replaceAll(/\\p\{[LN]\}|L|\\[[\]()]|[[\]']|\((?!\?)/g, (token) => {
    if (token === '[') inClass = true;
    if (token === ']') inClass = false;
    if (!inClass && SHORT[token]) return SHORT[token];
    const ranges = CLASSES[token];
    return ranges ? (inClass ? ranges : `[${ranges}]`) : token;
  });
}

/** A text in lower case with a blank for every sign that is neither letter nor digit; as long as it was. */
export const wordsOnly = (text: string): string => text.replace(NO_WORD, ' ');

/** A text in lower case without such signs. */
export const lettersOnly = (text: string): string => text.replace(NO_WORDS, '');

/** True for words of scripts that set no spaces between them, and so need no word boundary. */
export const isUnspaced = (word: string): boolean => UNSPACED.test(word);

/** An expression for words that are whole: no letter beside them, nor a digit before. One that ends in a digit finds any number. */
export const bounded = (source: string): RegExp => new RegExp(plain(`(?<![\\p{L}\\p{N}])${ended(source)}`));

/**
 * The same for who sees to what stands before each match, of which it finds one behind the other: that takes half as
 * long to make ready, and most are asked of few texts.
 */
export const closed = (source: string): RegExp => new RegExp(plain(ended(source)), 'g');

const ended = (source: string): string => `(?:${source})(?!\\p{L})`;

/** An expression for words that stand anywhere. */
export const anywhere = (source: string): RegExp => new RegExp(plain(source));

/** An expression for words that are the whole text, signs around them aside. */
export const whole = (source: string): RegExp =>
  new RegExp(plain(`^[^\\p{L}\\p{N}]*(?:${source})[^\\p{L}\\p{N}]*$`));
