import { expect, test } from 'vitest';
import { learn, minutesFor, PaceMeter } from '../../../lib/reading/pace';

const MINUTE = 60_000;

/** Moves through an article of which a window shows 300 words, and answers with what was learnt of it. */
function learntOf(...moves: [at: number, words: number][]): number[] {
  const meter = new PaceMeter();
  return moves.flatMap(([at, words]) => meter.note(at, words, 300) ?? []);
}

test('a stretch of steady reading gives its pace, once the reader moves on from its end', () => {
  expect(learntOf([0, 0], [MINUTE / 4, 60], [MINUTE / 2, 125])).toEqual([]);
  expect(learntOf([0, 0], [MINUTE / 4, 60], [MINUTE / 2, 125], [MINUTE, 130])).toEqual([250]);
});

test('a window that is turned smoothly has been read whole, in the time before', () => {
  const frames = Array.from({ length: 10 }, (_, n): [number, number] => [MINUTE + n * 16, 25 * (n + 1)]);
  const [pace = 0, ...others] = learntOf([0, 0], ...frames, [2 * MINUTE, 260]);
  expect(pace).toBeCloseTo(250, -1);
  expect(others).toEqual([]);
});

test('skimming, looking away, going back and jumping on teach nothing', () => {
  expect(learntOf([0, 0], [1000, 200], [2000, 400])).toEqual([]);
  expect(learntOf([0, 0], [10 * MINUTE, 130], [11 * MINUTE, 140])).toEqual([]);
  expect(learntOf([0, 500], [MINUTE / 2, 100], [MINUTE, 110])).toEqual([]);
  const frames = Array.from({ length: 10 }, (_, n): [number, number] => [MINUTE + n * 16, 50 * (n + 1)]);
  expect(learntOf([0, 0], [MINUTE, 500], [2 * MINUTE, 510])).toEqual([]);
  expect(learntOf([0, 0], ...frames, [2 * MINUTE, 510])).toEqual([]);
});

test('what is read after a jump, or after looking away, counts from there', () => {
  expect(learntOf([0, 0], [MINUTE, 500], [1.5 * MINUTE, 650], [2 * MINUTE, 660])).toEqual([300]);
  expect(learntOf([0, 0], [9 * MINUTE, 10], [10 * MINUTE, 190], [11 * MINUTE, 200])).toEqual([190]);
});

test('an interruption starts a new stretch', () => {
  const meter = new PaceMeter();
  meter.note(0, 0, 300);
  meter.interrupt();
  meter.note(MINUTE / 2, 130, 300);
  expect(meter.note(MINUTE, 140, 300)).toBeNull();
});

test('the first sample counts in full, later ones a little', () => {
  expect(learn(undefined, 300)).toBe(300);
  expect(learn(200, 300)).toBe(215);
});

test('something left is at least a minute, nothing left is none', () => {
  expect(minutesFor(10, 230)).toBe(1);
  expect(minutesFor(2300, 230)).toBe(10);
  expect(minutesFor(0, 230)).toBe(0);
});
