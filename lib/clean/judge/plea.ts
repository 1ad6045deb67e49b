/** What no one sign condemns, but all of them together: a few sentences that ask something of the reader, or offer it. */
import { isHeading, type Unit } from '../measure/blocks';
import { holds, isA, standsIn } from '../../page/select';
import { isAmongFacts, isItem, isStep, leadsNowhere, namedKind, verdictOf, type Verdict } from './evidence';
import { CALLED_AT, isLabel, WORD } from '../measure/lines';
import { weigh } from '../measure/measure';
import { QUOTES } from './quotation';
import { readBuild, type Build } from './read-build';
import type { Plea } from './read-words';
import { reachesOthers, sourceOf } from './service';
import type { Topic } from './topic';

/** A longer heading, in weighed characters, is a sentence in its type. */
const LONGEST_HEADING = 70;
/** A plea is made in few words. */
const LONGEST = 300;
const SET_OFF = 0.5;

/** Judges a block by all that it says and how it is built; null where it may be article. */
export function judgePlea(unit: Unit, topic: Topic): Verdict | null {
  const { el, text } = unit;
  if (!WORD.test(text) || text.length > LONGEST || isStep(unit)) return null;
  const speech = topic.hear(text, unit.controls);
  const { plea } = speech;
  if (!plea) return null;
  const build = readBuild(unit);
  const { likeness } = speech;
  const isShort = isHeading(el)
    ? weigh(text) <= LONGEST_HEADING
    : (build.setOff || isItem(el)) && isLabel(text);
  const heads = unit.linked < 1 && isShort;
  if (heads && likeness === null) return null;
  const pleading = { plea, unit, build, heads };
  const is = likeness === null ? isPlea(pleading, topic) : isLikePlea(likeness, pleading, topic);
  if (
    !is ||
    reachesOthers(unit, topic) ||
    topic.isOwn(unit) ||
    (leadsNowhere(unit) && isAmongFacts(unit, topic))
  )
    return null;
  return verdictOf(plea.kind ?? namedKind(el) ?? 'other', 'voice', ...build.why);
}

interface Pleading {
  plea: Plea;
  unit: Unit;
  build: Build;
  heads: boolean;
}

/**
 * What each sign is worth where it is known how like a prompt's the words are, which tells most of it. Log odds, fitted
 * to some thousand lines of either kind, of which the likeness was not learnt, in ten builds.
 */
const LEARNT = { reader: 0.4, house: 1.3, asks: 0.4, call: 0.2, question: 0.8, told: -0.2 } as const;
const LIKENESS = 1.5;
const NAMES_THING = 0.7;
const EMPHASIS = 0.9;
/** Being soundly built as a prompt says much, and more of it says more. */
const SOUND = { any: 1.1, each: 1.1, most: 2 };
/** Prompts are of middling length: what is shorter is as often a subheading, what is longer a paragraph. */
const LENGTH = { common: 130, shorter: 0.66, least: 33, longer: 0.4 };
/** What they must give: on a page, paragraphs of the article are many times as many as prompts. */
const LEARNT_ENOUGH = 2.9;
/** Items of lists and cells of tables are short by nature, and so few characters in a box are a caption's or a fact's. */
const PART = 1;
const FEW = 30;
/** A longer paragraph like any other that asks for nothing and speaks to nobody is the article's. */
const LONG = 200;
/** Where the article speaks to its reader, so may any of its paragraphs. */
const SPOKEN = 3;
/** And where it says “we”, so may any that is built like the others: there it is its writers' word, and not the house's. */
const OURS = 0.7;
/** What names the things that the title does is hardly a prompt. */
const OF_TITLE = 1.4;
/** Who is quoted may ask for anything, but prompts stand in the same boxes, and then may be called so. */
const IN_QUOTES = 2;
/** A subheading asks its reader what the text answers. */
const AS_HEADING = 4;
/** Whom to name, below a recipe that the reader has tried. */
const ACCOUNT = /(?:^|\s)@\w/;
/** A number that is called, and no word of the house, is help that somebody else gives. */
const OTHERS_NUMBER = 2;
/** A sentence that leads to a document or to other houses, and has no word of its own, tells where a source is read. */
const SOURCE = 3;
/** Code may read like anything. */
const CODE = 'pre, code';

function isLikePlea(likeness: number, { plea, unit, build, heads }: Pleading, topic: Topic): boolean {
  // Words no more like a prompt's than an article's settle most blocks.
  if (likeness <= 0 || unit.el.matches(CODE) || holds(unit.el, CODE)) return false;
  const plain = build.sound === 0 && !build.setOff;
  if (plain && weigh(unit.text) > LONG && !plea.reader && !plea.asks && !plea.call) return false;
  let odds = likeness * LIKENESS + lengthOdds(weigh(unit.text)) + (build.setOff ? EMPHASIS : 0);
  if (build.sound > 0) odds += SOUND.any + SOUND.each * Math.min(build.sound, SOUND.most);
  if (weigh(unit.text) <= FEW || (build.sound === 0 && isItem(unit.el))) odds -= PART;
  for (const sign of Object.keys(LEARNT) as (keyof typeof LEARNT)[]) if (plea[sign]) odds += LEARNT[sign];
  if (plea.kind) odds += NAMES_THING;
  if (standsIn(unit.el, QUOTES) && !build.why.includes('named')) odds -= IN_QUOTES;
  if (heads) odds -= AS_HEADING;
  if (!plea.house && leadsNowhere(unit) && CALLED_AT.test(unit.text)) odds -= OTHERS_NUMBER;
  if (plain && !plea.house && sourceOf(unit, topic.url)) odds -= SOURCE;
  if (topic.echoesTitle(unit.text)) odds -= OF_TITLE;
  if (odds >= LEARNT_ENOUGH && build.sound === 0) odds -= topic.leaning;
  if (odds >= LEARNT_ENOUGH && plain && topic.saysWe) odds -= OURS + (plea.house ? LEARNT.house : 0);
  if (odds < LEARNT_ENOUGH || (odds < LEARNT_ENOUGH + SPOKEN && topic.speaksToReader)) return false;
  if (plain && !plea.reader && !plea.house && !plea.asks && topic.tellsOf(unit.text)) return false;
  // Of what it is about, and step by step, an article may say anything.
  const own = topic.about(plea.kind ?? 'newsletter') !== 'no';
  if (build.sound > 0) return !(own && isItem(unit.el) && leadsNowhere(unit));
  const isCalled = plea.kind === 'follow' && ACCOUNT.test(unit.text);
  return (build.setOff && unit.linked > 0) || !(own || (topic.isGuide && !isCalled));
}

function lengthOdds(length: number): number {
  const times = Math.log(Math.max(length, LENGTH.least) / LENGTH.common);
  return times * (times < 0 ? LENGTH.shorter : -LENGTH.longer);
}

/** The same where nothing was learnt of a language, or too little is said beside a quotation. */
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
  const enough = ENOUGH + (standsIn(unit.el, QUOTES) ? QUOTED : 0);
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
  (asks && (linked > 0 || !isA(el, 'li'))) ||
  (house && (sound > 0 || setOff) && (call || (own && kind !== null && !told)));
