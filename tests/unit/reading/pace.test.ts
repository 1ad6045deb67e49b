import { expect, test } from 'vitest';
import { learn, minutesFor, PaceMeter } from '../../../lib/reading/pace';

const MINUTE = 60_000;

test('a stretch of steady reading gives its pace', () => {
  const meter = new PaceMeter();
  expect(meter.note(0, 0)).toBeNull();
  expect(meter.note(MINUTE / 4, 60)).toBeNull();
  expect(meter.note(MINUTE / 2, 125)).toBe(250);
});

test('skimming, looking away and going back teach nothing', () => {
  const skim = new PaceMeter();
  skim.note(0, 0);
  expect(skim.note(1000, 4000)).toBeNull();
  const away = new PaceMeter();
  away.note(0, 0);
  expect(away.note(10 * MINUTE, 130)).toBeNull();
  const back = new PaceMeter();
  back.note(0, 500);
  expect(back.note(MINUTE / 2, 100)).toBeNull();
});

test('an interruption starts a new stretch', () => {
  const meter = new PaceMeter();
  meter.note(0, 0);
  meter.interrupt();
  expect(meter.note(MINUTE / 2, 130)).toBeNull();
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
