import { expect, test } from 'vitest';
import { KEY_GROUPS } from '../../../components/reader/command-name';
import { commandOf, keyOf, KEYS, type Command } from '../../../lib/reading/keys';
import { LIBRARY_KEYS } from '../../../lib/state/library-keys';

const COMMANDS = Object.keys(KEYS) as Command[];

const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  commandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('no key has two commands and no command is without a key', () => {
  const keys = Object.values(KEYS).flat();
  expect(new Set(keys).size).toBe(keys.length);
  for (const command of COMMANDS) expect(press(KEYS[command][0])).toBe(command);
});

test('a command tells its first key', () => {
  expect(keyOf('larger')).toBe('+');
  for (const command of COMMANDS) expect(press(keyOf(command))).toBe(command);
});

test('what the library does too has its keys', () => {
  for (const name of ['archive', 'favourite', 'tag', 'undo'] as const)
    expect(KEYS[name]).toEqual(LIBRARY_KEYS[name]);
  expect(KEYS.bin).toEqual(LIBRARY_KEYS.delete);
});

test('every command has its place in the sheet, once', () => {
  const listed = KEY_GROUPS.flatMap(({ commands }) => commands);
  expect(listed.toSorted()).toEqual(COMMANDS.toSorted());
});

test("the browser's own keys stay the browser's", () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('f', { metaKey: true })).toBeNull();
  expect(press('Tab')).toBeNull();
});
