import { expect, test } from 'vitest';
import { Selection } from '../../../lib/state/selection';

const IDS = [1, 2, 3, 4, 5, 6];

test('a run that turns back lets go of what it leaves, but not of what was chosen before', () => {
  const selection = new Selection();
  selection.toggle(4);
  for (const to of [1, 2, 3]) selection.runTo(IDS, 0, to);
  expect([...selection].sort()).toEqual([1, 2, 3, 4]);
  for (const to of [2, 1]) selection.runTo(IDS, 3, to);
  expect([...selection].sort()).toEqual([1, 2, 4]);
});

test('a run crosses the article it began at', () => {
  const selection = new Selection();
  for (const to of [4, 3, 2, 1]) selection.runTo(IDS, 3, to);
  expect([...selection].sort()).toEqual([2, 3, 4]);
});

test('once a run has ended, the next begins where it is said, and leaves it as it is', () => {
  const selection = new Selection();
  selection.runTo(IDS, 0, 1);
  selection.endRun();
  selection.runTo(IDS, 4, 5);
  selection.runTo(IDS, 5, 4);
  expect([...selection].sort()).toEqual([1, 2, 5]);
  selection.clear();
  selection.runTo(IDS, 2, 3);
  expect([...selection].sort()).toEqual([3, 4]);
});

test('an article that comes into the midst of a run does not move where it began', () => {
  const selection = new Selection();
  selection.runTo(IDS, 2, 3);
  selection.runTo([9, ...IDS], 4, 5);
  expect([...selection].sort()).toEqual([3, 4, 5]);
});

test('what is listed no longer is chosen no longer', () => {
  const selection = new Selection();
  selection.runTo(IDS, 0, 2);
  selection.keepOnly([2, 3, 9]);
  expect([...selection]).toEqual([2, 3]);
});
