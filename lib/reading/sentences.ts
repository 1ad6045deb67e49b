/** Cutting text into sentences and words, by the rules of its language. */

/** A sentence of a block: its words, and where it stands in the block's text (UTF-16 offsets). */
export interface Sentence {
  text: string;
  start: number;
  end: number;
}

/** Speech engines drop utterances that are too long; longer sentences are cut at a pause. */
const LONGEST = 280;

/** The sentences of a text. `language` is a BCP 47 tag; an unknown one falls back to the rules common to all. */
export function sentencesOf(text: string, language: string | null): Sentence[] {
  const segmenter = segmenterFor(language, 'sentence');
  return [...segmenter.segment(text)]
    .flatMap(({ segment, index }) => cut(segment, index))
    .map(({ text: raw, start }) => {
      const lead = raw.length - raw.trimStart().length;
      const words = raw.trim();
      return { text: words, start: start + lead, end: start + lead + words.length };
    })
    .filter((sentence) => /[\p{L}\p{N}]/u.test(sentence.text));
}

/** Cuts an overlong sentence at a comma, failing that at a space, failing that where it must. */
function cut(text: string, start: number): { text: string; start: number }[] {
  if (text.length <= LONGEST) return [{ text, start }];
  const head = text.slice(0, LONGEST);
  const pause = Math.max(...[', ', '; ', ': ', '、', ',', ' – '].map((mark) => head.lastIndexOf(mark) + 1));
  const at = pause > LONGEST / 3 ? pause : Math.max(head.lastIndexOf(' ') + 1, 0) || LONGEST;
  return [{ text: text.slice(0, at), start }, ...cut(text.slice(at), start + at)];
}

const segmenters = new Map<string, Intl.Segmenter>();

/** A segmenter for a language, made once. */
export function segmenterFor(
  language: string | null,
  granularity: 'sentence' | 'word' | 'grapheme',
): Intl.Segmenter {
  const key = `${granularity}:${language ?? ''}`;
  const known = segmenters.get(key);
  if (known) return known;
  let made: Intl.Segmenter;
  try {
    made = new Intl.Segmenter(language ?? undefined, { granularity });
  } catch {
    made = new Intl.Segmenter(undefined, { granularity });
  }
  segmenters.set(key, made);
  return made;
}

/** The language without region or script: `pt` of `pt-BR`; empty when unknown. */
export function primary(language: string | null): string {
  return (language ?? '').toLowerCase().split('-')[0] ?? '';
}
