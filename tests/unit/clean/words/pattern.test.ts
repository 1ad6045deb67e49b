import { expect, test } from 'vitest';
import { whole, within } from '../../../../lib/clean/words/pattern';

test('words are whole, except where a script sets none apart', () => {
  expect(within('app|apps')?.test('the app.')).toBe(true);
  expect(within('app')?.test('happy')).toBe(false);
  expect(within('abonnier\\p{L}*')?.exec('jetzt abonnieren')?.[0]).toBe('abonnieren');
  expect(within('登録')?.test('無料登録はこちら')).toBe(true);
});

test('a label is the whole text, but for signs around it', () => {
  expect(whole('read more')?.test('» read more …')).toBe(true);
  expect(whole('read more')?.test('read more of it')).toBe(false);
});

test('a plain apostrophe stands for both, and a group holds nothing', () => {
  expect(within("l'(app|appli)")?.exec('dans l’appli')).toEqual(
    expect.objectContaining({ 0: 'l’appli', length: 1 }),
  );
  expect(within("l'app")?.test("l'app")).toBe(true);
  expect(within("[(']\\(app\\)")?.test("('(app)")).toBe(true);
  expect(within("d[e']app")?.test('d’app')).toBe(false);
});

test('no list, no pattern', () => {
  expect(within(undefined)).toBeNull();
  expect(whole('')).toBeNull();
});
