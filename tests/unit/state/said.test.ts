import { beforeEach, expect, test, vi } from 'vitest';
import { Said } from '../../../lib/state/said.svelte';
import type { Removal } from '../../../lib/article';

vi.mock('../../../lib/i18n/t', () => ({ t: (key: string) => key }));

let said: Said;
let undone: string[];
beforeEach(() => {
  said = new Said();
  undone = [];
});

/** Takes out a block of that name. */
const takeOut = (name: string): void => said.sayTakenOut([{} as Removal], () => void undone.push(name));

test('what was taken out comes back one after the other, the newest first', () => {
  for (const name of ['one', 'two', 'three']) takeOut(name);
  for (let times = 0; times < 4; times++) said.undo();
  expect(undone).toEqual(['three', 'two', 'one']);
});

test('neither a hint nor the end of a notice takes the way back away', () => {
  takeOut('one');
  takeOut('two');
  said.dismiss();
  said.undo();
  said.say({ text: 'a hint' });
  said.undo();
  expect(undone).toEqual(['two', 'one']);
  expect(said.current).toBeNull();
});

test('the button of a notice takes back what it was said of, once', () => {
  takeOut('one');
  takeOut('two');
  said.act();
  said.undo();
  expect(undone).toEqual(['two', 'one']);
});

test('what was done to another article is not undone', () => {
  takeOut('one');
  said.forgetUndos();
  said.undo();
  expect(undone).toEqual([]);
});

test('who says something, or ends what was said, silences whoever else speaks in its place', () => {
  const hush = vi.fn();
  const other = new Said(hush);
  other.say({ text: 'a hint' });
  expect(hush).toHaveBeenCalledOnce();
  other.undo();
  expect(hush).toHaveBeenCalledTimes(2);
});
