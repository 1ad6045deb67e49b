/** Whom a block speaks to: the page's own voice turns to the reader where the article does not. */
import { namedKind, type Unit, type Verdict } from './evidence';
import { endsInCall, readBuild, type Build } from './read-build';
import { QUOTES } from './pull-quotes';
import type { Plea } from './read-words';
import type { Topic } from './topic';

/** Headings alone may turn to the reader. */
const WORDS = '[data-lede]:not(h1, h2, h3, h4, h5, h6), img';
/** A call in a box holds a few words, and fewer where they make a paragraph. */
const LONGEST_BOX = { plain: 300, mixed: 220 };

/** True for a few words in a box of their own that tell of nobody: if one part of them is a prompt, all of them are. */
export function isSmallBox(unit: Unit, topic: Topic): boolean {
  return isSmall(unit) && !topic.hear(unit.text, unit.controls > 0).narrates;
}

const isSmall = ({ text, apart, mixed }: Unit): boolean =>
  apart && text.length <= (mixed ? LONGEST_BOX.mixed : LONGEST_BOX.plain);

/** What no known words condemn: a small box with a button in it, or one that speaks to the reader as the article does not. */
export function judgeVoice(unit: Unit, topic: Topic): Verdict | null {
  const { sound, why } = readBuild(unit);
  if (sound < 1 || !isSmall(unit) || !unit.el.querySelector(WORDS) || unit.el.matches(QUOTES)) return null;
  const { speaksToReader, narrates } = topic.hear(unit.text, unit.controls > 0);
  const speaks = speaksToReader && !narrates && !topic.speaksToReader;
  if (topic.isOwn(unit)) return null;
  const calls = sound >= 2 && (unit.controls > 0 || endsInCall(unit.el, unit.text));
  if (!speaks && !calls) return null;
  return { kind: namedKind(unit.el) ?? 'other', why: speaks ? ['voice', ...why] : why };
}

/** What each sign of a plea is worth, and what they must give together. */
const SIGNS = { reader: 1, house: 1.2, call: 0.5, own: 0.8, asks: 0.8, question: 0.3, told: -0.9 } as const;
const PLEA = { thing: 1, setOff: 0.5, enough: 2.5 };
/** Who is quoted may speak to somebody too. */
const QUOTED = 1;

function weighPlea(plea: Plea, build: Build): number {
  let points = build.sound + (build.setOff ? PLEA.setOff : 0) + (plea.kind ? PLEA.thing : 0);
  for (const sign of Object.keys(SIGNS) as (keyof typeof SIGNS)[]) if (plea[sign]) points += SIGNS[sign];
  return points;
}

/** The signs that a few words tell; the others take the words of every kind of distraction. */
const QUICK = ['reader', 'house', 'call', 'own', 'question'] as const;
/** Sums of the same numbers in another order may differ by less. */
const SLACK = 0.001;

/** True where the quick signs leave it open whether all of them are enough. */
function mayPlead(plea: Plea, build: Build): boolean {
  let points = build.sound + (build.setOff ? PLEA.setOff : 0) + SIGNS.asks + PLEA.thing;
  for (const sign of QUICK) if (plea[sign]) points += SIGNS[sign];
  return points > PLEA.enough - SLACK;
}

const HEADING = /^h[1-6]$/u;
/** The number of a step. */
const STEP = /^\d{1,2}[.)] /;
/** A plea is made in few words. */
const LONGEST_PLEA = 220;

/**
 * A house that speaks of itself alone, as in “he had not answered when we published this”, asks for nothing; and one
 * that hurries, as in “we are off”, tells of what happens where no sign of the build says otherwise. An item of a list
 * that leads nowhere may begin with any verb.
 */
const pleads = (
  { reader, asks, house, call, own, kind, told }: Plea,
  { el, linked }: Unit,
  { sound, setOff }: Build,
): boolean =>
  reader ||
  (asks && (linked > 0 || el.localName !== 'li')) ||
  (house && (sound > 0 || setOff) && (call || (own && kind !== null && !told)));

/** What only all of its signs together condemn: a few sentences by which the house turns to its reader. */
export function judgePlea(unit: Unit, topic: Topic): Verdict | null {
  if (unit.text === '' || unit.text.length > LONGEST_PLEA) return null;
  const plea = topic.hear(unit.text, unit.controls > 0).plea;
  if (!plea) return null;
  const build = readBuild(unit);
  if (STEP.test(unit.text) && unit.linked === 0) return null;
  // A subheading asks its reader what the text answers.
  if (HEADING.test(unit.el.localName) && build.sound < 1) return null;
  if (!mayPlead(plea, build)) return null;
  const enough = PLEA.enough + (unit.el.closest(QUOTES) ? QUOTED : 0);
  // Last, since it takes the reading of all paragraphs.
  if (weighPlea(plea, build) < enough || !pleads(plea, unit, build) || topic.speaksToReader) return null;
  if (topic.isOwn(unit)) return null;
  return { kind: plea.kind ?? namedKind(unit.el) ?? 'other', why: ['voice', ...build.why] };
}
