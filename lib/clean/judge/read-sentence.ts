/** What one sentence amounts to, for one kind of distraction. */
import type { Score } from './evidence';
import type { Sentence } from './sentence';
import { Heard } from '../words/heard';
import type { Matcher } from '../words/vocabulary';
import type { Found } from '../words/word-list';

/** Of words that say nothing of the kind. */
export const NOTHING: Score = { points: 0, why: [] };
/** In so few words a thing need not be asked for to be offered. */
const FEW_WORDS = 60;
/** So soon behind a name it is told who that is. */
const SOON = 3;
/** What a phrase ends in that another page's headline follows, or what stands between them. */
const POINTER = /^.?\s*[:：|–—>】\]-]/;

/** The text with blanks in place of a match: one word cannot be both what is asked and what for. */
const without = (text: string, { index, match }: Found): Heard =>
  new Heard(text.slice(0, index) + ' '.repeat(match.length) + text.slice(index + match.length));

/** 2 for a set phrase or for asking for a thing, more where the sentence opens so; 1 for the thing in a few words. */
export function readSentence(
  sentence: Sentence,
  { asks, things, says }: Matcher,
  { careful, name, spoken }: { careful: boolean; name: string | null; spoken: boolean },
): Score {
  const { heard } = sentence;
  const phrase = says?.exec(heard) ?? null;
  // Who is introduced by name, is so by what they are; of others the same words are those of any report.
  const unsaid = spoken || (careful && !(name && sentence.opensWith(name)));
  const thing = unsaid ? null : (things?.exec(heard) ?? null);
  if (!phrase && !thing) return NOTHING;
  const ask = thing && asks ? asks.exec(without(heard.text, thing)) : null;
  if (careful && !phrase && !(name && ask && ask.index <= name.length + SOON)) return NOTHING;
  const opens = phrase?.index === 0 || (ask !== null && ask.index === 0);
  const direct = opens || sentence.addresses;
  let points = phrase || ask ? 2 : sentence.length <= FEW_WORDS && !sentence.isCall(thing) ? 1 : 0;
  // Advice names the same things and deeds, but speaks for no house, of no page, and makes no haste.
  const ours = sentence.namesSite || sentence.has('house') || sentence.has('call') || sentence.has('own');
  if (ask && !phrase && !careful && !ours) points -= 1;
  if (opens) points += phrase?.index === 0 ? 0.6 : 0.5;
  // What is told of somebody is told as reports tell it.
  if (!direct && !careful) points -= phrase ? (sentence.has('own') ? 0 : 0.6) : 1;
  // Behind “read also:” a headline tells of others, and not the page.
  const isPointer = phrase?.index === 0 && POINTER.test(heard.text.slice(phrase.match.length - 1));
  if (sentence.narrates && !careful && !isPointer) points -= !direct ? 1.5 : ours ? 0.5 : 1;
  return points > 0 ? { points, why: ['words'] } : NOTHING;
}
