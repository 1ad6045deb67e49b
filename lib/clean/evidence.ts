/**
 * Whether a block is a distraction: its words and its build must agree.
 *
 * Words alone never condemn, since articles write about newsletters, apps and subscriptions; build alone never
 * does either, since sites build their articles from the same boxes. Each point is one sign and is kept with
 * the verdict, so that the reader can be told why.
 */
import type { RemovalKind } from '../article';
import { DISTRACTIONS } from './distractions';
import type { Distraction } from './distractions/distraction';
import { addresses, narrates } from './distractions/voice';
import { compile, type Matcher } from './distractions/words';

/** A block, or a group of blocks, as it is judged. */
export interface Unit {
  el: Element;
  text: string;
  chars: number;
  linked: number;
  controls: number;
  /** It stands apart from the prose: not among its paragraphs. */
  apart: boolean;
  /** It is a group that holds paragraphs besides: its words must then speak for all of it. */
  mixed: boolean;
}

export interface Verdict {
  kind: RemovalKind;
  why: string[];
}

interface Score {
  points: number;
  why: string[];
}

/** The least that words and build must give together. */
const ENOUGH = 3;
const NOTHING: Score = { points: 0, why: [] };
const LONGEST_LABEL = 90;
const FEW_WORDS = 60;
const SHORT = 110;
const MIDDLING = 230;
const LONG = 420;
const SENTENCE = /[^.!?。！？\n]+(?:[.!?。！？]+|$|(?=\n))/gu;

const compiled = new Map<Distraction, Matcher>();

function matcher(distraction: Distraction): Matcher {
  let made = compiled.get(distraction);
  if (!made) compiled.set(distraction, (made = compile(distraction.words)));
  return made;
}

const found = (match: RegExpExecArray | null): string => match?.[0].trim().slice(0, 60) ?? '';

/** What one sentence says: 2 for a set phrase or for asking for a thing, 1 for the thing alone in a few words. */
function readSentence(sentence: string, words: Matcher, linked: boolean): Score {
  const phrase = words.says?.exec(sentence) ?? null;
  const thing = words.things?.exec(sentence) ?? null;
  if (!phrase && !thing) return NOTHING;
  let ask: RegExpExecArray | null = null;
  if (thing)
    for (const pair of words.pairs) if (!ask && pair.things.test(sentence)) ask = pair.asks.exec(sentence);
  const direct = (ask !== null && ask.index <= 2) || addresses(sentence);
  let points = phrase || ask ? 2 : sentence.length <= FEW_WORDS ? 1 : 0;
  if (!direct && !phrase) points -= 1;
  // The headline that a link leads to narrates, too.
  if (!linked && narrates(sentence)) points -= direct ? 0.5 : 1.5;
  return points > 0 ? { points, why: [`says “${found(phrase ?? ask ?? thing)}”`] } : NOTHING;
}

/** What the words of a block amount to, for one kind. */
function readWords(unit: Unit, words: Matcher): Score {
  const { text } = unit;
  if (text.length <= LONGEST_LABEL && words.labels?.test(text))
    return { points: 3, why: [`is labelled “${text.slice(0, 60)}”`] };
  if (text.length > LONG && unit.controls === 0) return NOTHING;
  let best = NOTHING;
  let hits = 0;
  let sentences = 0;
  for (const [sentence] of text.matchAll(SENTENCE)) {
    if (!sentence.trim()) continue;
    sentences++;
    const score = readSentence(sentence.trim(), words, unit.linked > unit.chars * 0.6);
    if (score.points > 0) hits++;
    if (score.points > best.points) best = score;
  }
  return { points: best.points + (hits > 1 && hits * 2 > sentences ? 1 : 0), why: best.why };
}

/** Class, id and role words of an element and of what it wraps, down to its first fork. */
function nameOf(el: Element): string {
  let names = '';
  for (let at: Element | null = el, i = 0; at && i < 4; at = at.firstElementChild, i++)
    names += ` ${at.localName} ${at.getAttribute('class') ?? ''} ${at.id} ${at.getAttribute('role') ?? ''} ${at.getAttribute('aria-label') ?? ''}`;
  return names.replace(/(\p{Ll})(\p{Lu})/gu, '$1-$2');
}

const ADDRESS_KINDS = new Set<RemovalKind>(['newsletter', 'signup']);

/** True where an element holds a field for an e-mail address. */
export function asksForAddress(el: Element): boolean {
  return (
    el.querySelector(
      'input[type=email], input[name*=email], input[name*=EMAIL], input[placeholder*="mail"]',
    ) !== null
  );
}

function linksTo(el: Element, links: RegExp): boolean {
  if (el.localName === 'a') return links.test(el.getAttribute('href') ?? '');
  for (const a of el.getElementsByTagName('a')) if (links.test(a.getAttribute('href') ?? '')) return true;
  return false;
}

const EMPHASIS = new Set(['strong', 'b', 'em', 'i', 'u', 'small', 'mark', 'center']);

/** What the build of a block amounts to, whatever its kind. */
function readBuild(unit: Unit): Score {
  const why: string[] = [];
  let points = 0;
  const sign = (is: boolean, worth: number, what: string): void => {
    if (!is) return;
    points += worth;
    why.push(what);
  };
  const { el, text, chars, linked, controls } = unit;
  sign(text.length <= SHORT, 1, 'is short');
  sign(text.length > SHORT && text.length <= MIDDLING, 0.5, 'is short');
  sign(controls > 0, 2, 'holds a form or a button');
  sign(chars > 0 && linked > chars * 0.7, 1, 'is nothing but a link');
  sign(unit.apart, 1, 'stands apart from the text');
  const only = el.children.length === 1 ? el.firstElementChild : null;
  const whole = only !== null && (only.textContent ?? '').trim().length >= text.length - 2;
  sign(whole && EMPHASIS.has(only.localName), 0.5, 'is set off from the text');
  sign(/^(?:h[2-6]|img|center|table|td|blockquote)$/u.test(el.localName), 0.5, 'is no paragraph');
  return { points, why };
}

/** Judges one block; null where it may be article. `topic` is the article's title: what it is about is no prompt. */
export function judge(unit: Unit, topic: string): Verdict | null {
  if (unit.text === '') return null;
  const build = readBuild(unit);
  const names = nameOf(unit.el);
  let best: (Verdict & { points: number }) | null = null;
  for (const distraction of DISTRACTIONS) {
    const words = matcher(distraction);
    const said = readWords(unit, words);
    if (said.points <= 0) continue;
    if (unit.mixed && said.points < 3 && unit.controls === 0) continue;
    let built = build.points;
    const why = [...said.why, ...build.why];
    if (distraction.names?.test(names)) [built] = [built + 1, why.push('is named so in the markup')];
    if (ADDRESS_KINDS.has(distraction.kind) && asksForAddress(unit.el))
      [built] = [built + 2, why.push('asks for an address')];
    if (distraction.links && linksTo(unit.el, distraction.links))
      [built] = [built + 2, why.push('links there')];
    const about =
      !asksForAddress(unit.el) &&
      ((words.things?.test(topic) ?? false) || (words.says?.test(topic) ?? false));
    const points = said.points + built - (about ? 1.5 : 0);
    if (built >= 1 && points >= ENOUGH && points > (best?.points ?? 0))
      best = { kind: distraction.kind, why, points };
  }
  return best && { kind: best.kind, why: best.why };
}

/** The kind that an element's names and links alone speak of, for groups too long to read. */
export function namedKind(el: Element): RemovalKind | null {
  const names = nameOf(el);
  return DISTRACTIONS.find((distraction) => distraction.names?.test(names))?.kind ?? null;
}
