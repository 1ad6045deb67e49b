/** How long a text takes to read. */
import { tongueOf } from './language';

/**
 * Characters a minute, without spaces, by language: the means that IReST measured with 25 or more readers of each
 * (Trauzettel-Klosinski and Dietz 2012, https://doi.org/10.1167/iovs.11-8284; Greek: Gleni et al. 2019,
 * https://doi.org/10.1097/OPX.0000000000001434). Korean was not measured: a character is a syllable, and 370 syllables
 * a minute are the mean of all its languages, as 863 characters are, which stand in for any other.
 */
const CHARACTERS: Readonly<Record<string, number>> = {
  ar: 612,
  de: 920,
  el: 1049,
  en: 987,
  es: 1025,
  fi: 1078,
  fr: 998,
  he: 833,
  it: 950,
  ja: 357,
  ko: 370,
  nl: 978,
  pl: 916,
  pt: 913,
  ru: 986,
  sl: 885,
  sv: 917,
  tr: 1054,
  yue: 255,
  zh: 255,
};

const MEAN = 863;

/** Minutes to read a text, at least 1; `language` is a BCP 47 tag, and a text in Han or kana is counted as such without one. */
export function readingMinutes(text: string, language: string | null): number {
  const characters = text.replace(/\s+/gu, '').length;
  return Math.max(1, Math.round(characters / (CHARACTERS[spoken(text, language)] ?? MEAN)));
}

/** The number of words, as the language counts them: Japanese and Chinese write none apart. */
export function countWords(text: string, language: string | null): number {
  if (!/^(?:ja|zh|yue|th|lo|km|my)$/u.test(spoken(text, language)))
    return text.split(/\s+/u).filter(Boolean).length;
  const segments = new Intl.Segmenter(language ?? undefined, { granularity: 'word' }).segment(text);
  let words = 0;
  for (const { isWordLike } of segments) if (isWordLike) words++;
  return words;
}

/** What the tag tells, or else how the text begins. */
const spoken = (text: string, language: string | null): string =>
  (language ?? tongueOf(text.slice(0, 500)) ?? '').toLowerCase().split('-')[0] ?? '';
