/** Learns by which traits lines of prompts differ from lines of articles: logistic regression, made small enough to ship. */
import { FAR, NOUGHT, shareOf, sign, TRAITS, traitsOf } from '../../lib/clean/words/likeness';

/** Lines of both kinds. */
export interface Lines {
  prompts: readonly string[];
  article: readonly string[];
}

/** Rounds over all lines, and how many of the last count. */
const ROUNDS = 40;
const LAST = 25;
/** The first step, and how strongly weights are held small. */
const STEP = 0.3;
const RESTRAINT = 2e-4;
/** What fewer lines have says little of any other. */
const LINES = 2;
/**
 * So many traits are kept, those that weigh most, and of these such as many lines have; of a thousand of them two may
 * weigh more than the scale can tell.
 */
const KEPT = 8_000;
const COMMON = 0.3;
const OFF_SCALE = 0.002;

/** The weights that `lines` teach, written as `likenessBy` reads them. The same lines give the same weights. */
export function train({ prompts, article }: Lines): string {
  const lines = [...prompts.map((text) => ({ text, is: 1 })), ...article.map((text) => ({ text, is: 0 }))];
  // Both kinds count the same, however many lines each has.
  const worth = [article, prompts].map((kind) => lines.length / 2 / kind.length);
  const rows = lines.map(({ text, is }): Row => {
    const traits = traitsOf(text);
    return { traits: [...traits], share: shareOf(traits), is, worth: worth[is] ?? 1 };
  });
  const kept = keptOf(rows, descend(rows));
  // Those that are kept learn anew what the others no longer say.
  return pack(descend(rows.map((row) => ({ ...row, traits: row.traits.filter((one) => kept.has(one)) }))));
}

/** A line as it is learnt from. */
interface Row {
  traits: readonly number[];
  share: number;
  is: number;
  worth: number;
}

/** Adagrad over the lines, one at a time, each round in another order; the mean of the weights of the last rounds. */
function descend(rows: readonly Row[]): Float64Array {
  const order = [...rows];
  const weights = new Float64Array(TRAITS);
  const squares = new Float64Array(TRAITS).fill(1e-8);
  const mean = new Float64Array(TRAITS);
  const random = randomBelow();
  for (let round = 0; round < ROUNDS; round++) {
    for (let i = order.length - 1; i > 0; i--) swap(order, i, random(i + 1));
    for (const { traits, share, is, worth } of order) {
      let odds = 0;
      for (const one of traits) odds += (weights[one] ?? 0) * share;
      const error = worth * (1 / (1 + Math.exp(-odds)) - is);
      for (const one of traits) {
        const slope = error * share + RESTRAINT * (weights[one] ?? 0);
        squares[one] = (squares[one] ?? 0) + slope * slope;
        weights[one] = (weights[one] ?? 0) - (STEP * slope) / Math.sqrt(squares[one]);
      }
    }
    if (round < ROUNDS - LAST) continue;
    for (let i = 0; i < TRAITS; i++) mean[i] = (mean[i] ?? 0) + (weights[i] ?? 0) / LAST;
  }
  return mean;
}

/** The traits worth keeping. */
function keptOf(rows: readonly Row[], weights: Float64Array): Set<number> {
  const has = new Map<number, number>();
  for (const { traits } of rows) for (const one of traits) has.set(one, (has.get(one) ?? 0) + 1);
  const known = Array.from(has, ([trait, lines]) => ({ trait, lines })).filter(({ lines }) => lines >= LINES);
  const value = ({ trait, lines }: { trait: number; lines: number }): number =>
    Math.abs(weights[trait] ?? 0) * lines ** COMMON;
  return new Set(
    known
      .sort((a, b) => value(b) - value(a))
      .slice(0, KEPT)
      .map(({ trait }) => trait),
  );
}

function swap<T>(list: T[], one: number, other: number): void {
  [list[one], list[other]] = [list[other] as T, list[one] as T];
}

/** Numbers below a limit, the same ones every time. */
function randomBelow(): (limit: number) => number {
  let state = 12345;
  return (limit) => {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    return Math.floor((state / 2 ** 32) * limit);
  };
}

function pack(weights: Float64Array): string {
  const kept = Array.from(weights, (weight, trait) => ({ trait, weight })).filter(
    ({ weight }) => weight !== 0,
  );
  const sizes = kept.map(({ weight }) => Math.abs(weight)).sort((a, b) => b - a);
  const scale = (sizes[Math.floor(sizes.length * OFF_SCALE)] ?? 1) / NOUGHT;
  let text = '';
  let at = 0;
  for (const { trait, weight } of kept) {
    const steps = Math.max(-NOUGHT, Math.min(NOUGHT, Math.round(weight / scale)));
    if (steps === 0) continue;
    for (; trait - at >= FAR; at += FAR) text += sign(FAR);
    text += sign(trait - at) + sign(NOUGHT + steps);
    at = trait;
  }
  return `${scale.toFixed(5)} ${text}`;
}
