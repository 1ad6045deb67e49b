/** What the words of a block amount to, for one kind of distraction. */
import { addresses, narrates } from './distractions/voice';
import type { Matcher } from './distractions/words';
import type { Score, Unit } from './evidence';

export const NOTHING: Score = { points: 0, why: [] };
/** A longer text is no label. */
const LONGEST_LABEL = 90;
/** In so few words a thing need not be asked for to be offered. */
const FEW_WORDS = 60;
/** A longer block is a text of its own, unless it is a form. */
const LONG = 420;
/** A block longer than this, and mostly on other things, is a paragraph that mentions one. */
const OTHERWISE_LONG = 140;
const SENTENCE = /[^.!?。！？\n]+(?:[.!?。！？]+|\n|$)/gu;
const QUOTE = /^["“„«»‘'「『]/u;

const shown = (match: RegExpExecArray | null): string => match?.[0].trim().slice(0, 60) ?? '';

/** The verb that asks for the thing, both in the same language. */
function askIn(sentence: string, words: Matcher): RegExpExecArray | null {
  for (const { asks, things } of words.pairs) {
    const ask = things.test(sentence) ? asks.exec(sentence) : null;
    if (ask) return ask;
  }
  return null;
}

/** 2 for a set phrase or for asking for a thing, more where the sentence opens so; 1 for the thing in a few words. */
function readSentence(sentence: string, words: Matcher, language: string): Score {
  const phrase = words.says?.exec(sentence) ?? null;
  const thing = words.things?.exec(sentence) ?? null;
  if (!phrase && !thing) return NOTHING;
  const ask = thing ? askIn(sentence, words) : null;
  const opens = phrase?.index === 0 || (ask !== null && ask.index === 0);
  const direct = opens || addresses(sentence);
  let points = phrase || ask ? 2 : sentence.length <= FEW_WORDS ? 1 : 0;
  if (opens) points += phrase?.index === 0 ? 0.6 : 0.5;
  if (!direct && !phrase) points -= 1;
  if (narrates(sentence, language)) points -= direct ? 0.5 : 1.5;
  return points > 0 ? { points, why: [`says “${shown(phrase ?? ask ?? thing)}”`] } : NOTHING;
}

/** Reads a block: its label where it is no more than one, else its sentences, the strongest first. */
export function readWords({ text, controls }: Unit, words: Matcher, language: string): Score {
  if (text.length <= LONGEST_LABEL && !QUOTE.test(text) && words.labels?.test(text))
    return { points: 3, why: [`is labelled “${text.slice(0, 60)}”`] };
  if (text.length > LONG && controls === 0) return NOTHING;
  let best = NOTHING;
  let hits = 0;
  let sentences = 0;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (!sentence.trim()) continue;
    sentences++;
    const score = readSentence(sentence.trim(), words, language);
    if (score.points > 0) hits++;
    if (score.points > best.points) best = score;
  }
  const most = hits * 2 > sentences;
  const rest = !most && sentences > 1 && text.length > OTHERWISE_LONG && controls === 0;
  return { points: best.points + (hits > 1 && most ? 1 : 0) - (rest ? 1 : 0), why: best.why };
}
