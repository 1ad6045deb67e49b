import { beforeEach, expect, test, vi } from 'vitest';
import { KEY_LINES } from '../../../components/library/key-sheet';
import { LibraryActions } from '../../../lib/state/library-actions.svelte';
import type { LibraryPage } from '../../../lib/state/library.svelte';
import { LIBRARY_KEYS, libraryCommandOf, type LibraryCommand } from '../../../lib/state/library-keys';

const COMMANDS = Object.keys(LIBRARY_KEYS) as LibraryCommand[];
const press = (key: string, held: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey', boolean>> = {}) =>
  libraryCommandOf({ key, ctrlKey: false, metaKey: false, altKey: false, ...held });

test('no key has two commands', () => {
  const keys = Object.values(LIBRARY_KEYS).flat();
  expect(new Set(keys).size).toBe(keys.length);
});

test('the sheet lists every command, once', () => {
  expect(KEY_LINES.flatMap(({ commands }) => commands).toSorted()).toEqual(COMMANDS.toSorted());
});

test("what is held decides whose key it is: the browser's, or one of the library", () => {
  expect(press('a', { ctrlKey: true })).toBe('all');
  expect(press('a', { metaKey: true })).toBe('all');
  expect(press('a')).toBeNull();
  expect(press('f', { ctrlKey: true })).toBeNull();
  expect(press('e', { altKey: true })).toBeNull();
  expect(press('3')).toBe('views');
  expect(press('6')).toBeNull();
});

beforeEach(() => {
  vi.stubGlobal('HTMLElement', EventTarget);
  vi.stubGlobal('Element', EventTarget);
  vi.stubGlobal('document', { body: null, activeElement: undefined });
});

test('a key that is held moves on through the list, but bins one article', () => {
  const bin = vi.fn(() => Promise.resolve());
  const move = vi.fn();
  const page = {
    cursor: 0,
    ids: [7, 8, 9],
    shown: { view: 'all' },
    selected: new Set(),
    targets: () => [7],
    changes: { bin },
    move,
  } as unknown as LibraryPage;
  const nothing = (): void => undefined;
  const actions = new LibraryActions(page, { search: nothing, list: nothing }, nothing);
  const press = (key: string, repeat: boolean): void =>
    actions.key({ key, repeat, target: null, preventDefault: nothing } as unknown as KeyboardEvent);
  for (const repeat of [false, true, true]) press('#', repeat);
  expect(bin).toHaveBeenCalledExactlyOnceWith([7]);
  for (const repeat of [false, true, true]) press('j', repeat);
  expect(move).toHaveBeenCalledTimes(3);
});

test('the list has the focus for each of its keys, whatever button had it; not for other keys, nor in a dialog', () => {
  const list = vi.fn();
  const nothing = (): void => undefined;
  const page = { cursor: 0, ids: [7, 8], shown: { view: 'all' }, move: nothing } as unknown as LibraryPage;
  const actions = new LibraryActions(page, { search: nothing, list }, nothing);
  vi.stubGlobal('document', { body: null, activeElement: {} });
  const press = (key: string): void =>
    actions.key({ key, repeat: false, target: null, preventDefault: nothing } as unknown as KeyboardEvent);
  press('y');
  expect(list).not.toHaveBeenCalled();
  press('j');
  expect(list).toHaveBeenCalledOnce();
  actions.dialog = { is: 'keys' };
  press('j');
  expect(list).toHaveBeenCalledOnce();
});
