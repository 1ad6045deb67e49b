import { expect, test } from 'vitest';
import { commandOf, keyOf, KEYS } from '../../../lib/reading/keys';

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('no key has two commands and no command is without a key', () => {
  const keys = KEYS.flatMap((entry) => [...entry.keys]);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { command, keys: own } of KEYS) expect(press(own[0])).toBe(command);
});

test('a command tells its first key', () => {
  expect(keyOf('larger')).toBe('+');
  for (const { command } of KEYS) expect(press(keyOf(command))).toBe(command);
});

test("the browser's own keys stay the browser's", () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('f', { metaKey: true })).toBeNull();
  expect(press('Tab')).toBeNull();
});
