import { expect, test } from 'vitest';
import { KEY_GROUPS } from '../../../components/reader/command-name';
import { commandOf, keyOf, KEYS, type Command } from '../../../lib/reading/keys';
import { LIBRARY_KEYS } from '../../../lib/state/library-keys';

const COMMANDS = Object.keys(KEYS) as Command[];

const NOTHING_HELD = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

/** A press on a Latin keyboard, unless its `code` is given; a capital is written with Shift. */
const press = (key: string, held: Partial<typeof NOTHING_HELD> = {}, code = ''): Command | null =>
  commandOf({ key, code, ...NOTHING_HELD, shiftKey: /^[A-Z]$/u.test(key), ...held });

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

test.each([
  ['Arabic', 'ت', 'KeyJ', 'next'],
  ['Russian', 'о', 'KeyJ', 'next'],
  ['Greek', 'ξ', 'KeyJ', 'next'],
  ['Hebrew', 'ח', 'KeyJ', 'next'],
  ['Thai', '่', 'KeyJ', 'next'],
  ['Russian', 'х', 'BracketLeft', 'previousSentence'],
  ['Arabic', 'ظ', 'Slash', 'find'],
  ['Persian', '۰', 'Digit0', 'usualSize'],
] as const)('on a keyboard for %s, %s is the key in its place', (_, key, code, command) => {
  expect(press(key, {}, code)).toBe(command);
});

test('with Shift a key of another script is the capital, and ؟ is the question mark wherever it stands', () => {
  expect(press('Т', { shiftKey: true }, 'KeyN')).toBe('nextArticle');
  expect(press('Б', { shiftKey: true }, 'Comma')).toBe('slower');
  expect(press('؟', { shiftKey: true }, 'KeyH')).toBe('help');
});

test('a Latin letter is its own wherever it stands, and so are the signs of other keyboards', () => {
  expect(press('a', {}, 'KeyQ')).toBeNull();
  expect(press('é', {}, 'Digit2')).toBeNull();
  expect(press('ö', {}, 'Slash')).toBeNull();
  expect(press('§', { shiftKey: true }, 'Digit3')).toBeNull();
  expect(press('q', {}, 'KeyA')).toBe('close');
});

test('Caps Lock makes no difference, with Shift or without', () => {
  expect(press('J', { shiftKey: false })).toBe('next');
  expect(press('G', { shiftKey: false })).toBe('top');
  expect(press('g', { shiftKey: true })).toBe('end');
});

test("the browser's own keys stay the browser's", () => {
  expect(press('s', { ctrlKey: true })).toBeNull();
  expect(press('f', { metaKey: true })).toBeNull();
  expect(press('Tab')).toBeNull();
});
