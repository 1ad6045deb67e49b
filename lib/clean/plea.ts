/** What no one sign condemns, but all of them together: a few sentences that ask something of the reader, or offer it. */
import { isPart, namedKind, type Unit, type Verdict } from './evidence';
import { weigh } from './measure';
import { QUOTES } from './pull-quotes';
import { readBuild, type Build } from './read-build';
import type { Plea } from './read-words';
import type { Topic } from './topic';

const HEADING = /^h[1-6]$/u;
/** The number of a step. */
const STEP = /^\d{1,2}[.)] /;
/** A plea is made in few words. */
const LONGEST = 300;
const SET_OFF = 0.5;

/** Judges a block by all that it says and how it is built; null where it may be article. */
export function judgePlea(unit: Unit, topic: Topic): Verdict | null {
  const { el, text, linked } = unit;
  if (text === '' || text.length > LONGEST || (STEP.test(text) && linked === 0)) return null;
  const speech = topic.hear(text, unit.controls > 0);
  const { plea } = speech;
  if (!plea) return null;
  const build = readBuild(unit);
  // A subheading asks its reader what the text answers.
  if (HEADING.test(el.localName) && build.sound < 1) return null;
  const { likeness } = speech;
  const pleading = { plea, unit, build };
  const is = likeness === null ? isPlea(pleading, topic) : isLikePlea(likeness, pleading, topic);
  if (!is || topic.isOwn(unit)) return null;
  return { kind: plea.kind ?? namedKind(el) ?? 'other', why: ['voice', ...build.why] };
}

interface Pleading {
  plea: Plea;
  unit: Unit;
  build: Build;
}

/**
 * What each sign is worth where it is known how like a prompt's the words are, which tells most of it; two together say
 * more, and of many words each says less. Log odds, much the same in all languages that were learnt of.
 */
const LEARNT = { house: 1.1, own: 1.1, asks: 0.4, call: 0.4, told: -0.25 } as const;
const LIKENESS = 1.7;
const ABOUT = { thing: 0.8, asReader: 0.8, asHouse: 0.9 };
const SOUND = 1.2;
const LENGTH = { worth: 0.9, common: 90 };
/** What they must give: on a page, paragraphs of the article are many times as many as prompts. */
const LEARNT_ENOUGH = 2.9;
/** Items of lists and cells of tables are short by nature, and so few characters are a subheading's. */
const PART = 2;
const FEW = 30;
/** and where the article speaks to its reader, so may any of its paragraphs. */
const SPOKEN = 2.5;
/** What names the things that the title does is hardly a prompt. */
const OF_TITLE = 2;
/** Code may read like anything. */
const CODE = 'pre, code';

function isLikePlea(likeness: number, { plea, unit, build }: Pleading, topic: Topic): boolean {
  // Words no more like a prompt's than an article's settle most blocks.
  if (likeness <= 0 || unit.el.matches(CODE) || unit.el.closest(QUOTES)) return false;
  const { reader, house, kind } = plea;
  let odds = likeness * LIKENESS + build.sound * SOUND + (build.setOff ? SET_OFF : 0);
  odds -= Math.max(0, Math.log(weigh(unit.text) / LENGTH.common)) * LENGTH.worth;
  for (const sign of Object.keys(LEARNT) as (keyof typeof LEARNT)[]) if (plea[sign]) odds += LEARNT[sign];
  if (kind) odds += ABOUT.thing + (reader ? ABOUT.asReader : 0);
  if (reader && house) odds += ABOUT.asHouse;
  if (weigh(unit.text) <= FEW || (build.sound === 0 && isPart(unit.el))) odds -= PART;
  if (topic.echoesTitle(unit.text)) odds -= OF_TITLE;
  if (odds < LEARNT_ENOUGH || (odds < LEARNT_ENOUGH + SPOKEN && topic.speaksToReader)) return false;
  // Of what it is about, and step by step, an article may say anything.
  return build.sound > 0 || !(topic.isGuide || topic.about(kind ?? 'newsletter') !== 'no');
}

/** The same in languages that nothing was learnt of. */
const SIGNS = { reader: 1, house: 1.2, call: 0.5, own: 0.8, asks: 0.8, question: 0.3, told: -0.9 } as const;
const THING = 1;
const ENOUGH = 2.5;
/** Who is quoted may speak to somebody too. */
const QUOTED = 1;

/** The signs that a few words tell; the others take the words of every kind of distraction. */
const QUICK = ['reader', 'house', 'call', 'own', 'question'] as const;
/** Sums of the same numbers in another order may differ by less. */
const SLACK = 0.001;

function isPlea({ plea, unit, build }: Pleading, topic: Topic): boolean {
  const built = build.sound + (build.setOff ? SET_OFF : 0);
  const worth = (signs: readonly (keyof typeof SIGNS)[]): number =>
    signs.reduce((sum, sign) => sum + (plea[sign] ? SIGNS[sign] : 0), built);
  if (worth(QUICK) + SIGNS.asks + THING < ENOUGH - SLACK) return false;
  const points = worth(Object.keys(SIGNS) as (keyof typeof SIGNS)[]) + (plea.kind ? THING : 0);
  const enough = ENOUGH + (unit.el.closest(QUOTES) ? QUOTED : 0);
  // Last, since it takes the reading of all paragraphs.
  return points >= enough && pleads(plea, unit, build) && !topic.speaksToReader;
}

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
