import { beforeEach, expect, test, vi } from 'vitest';
import { KEY_LINES } from '../../../components/library/key-sheet';
import { LibraryActions } from '../../../lib/state/library-actions.svelte';
import type { LibraryPage } from '../../../lib/state/library.svelte';
import {
  LIBRARY_KEYS,
  libraryCommandOf,
  placeAfter,
  viewOf,
  type LibraryCommand,
  type Move,
} from '../../../lib/state/library-keys';

const COMMANDS = Object.keys(LIBRARY_KEYS) as LibraryCommand[];
const pressOf = (key: string, parts: Partial<KeyboardEvent> = {}): KeyboardEvent =>
  ({
    key,
    code: '',
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...parts,
  }) as KeyboardEvent;
const press = (key: string, parts: Partial<KeyboardEvent> = {}): LibraryCommand | null =>
  libraryCommandOf(pressOf(key, parts));

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

test('the keys are those in the same place where others write another script, and Caps Lock changes none', () => {
  expect(press('ت', { code: 'KeyJ' })).toBe('next');
  expect(press('ش', { code: 'KeyA', ctrlKey: true })).toBe('all');
  expect(press('؟', { code: 'Slash', shiftKey: true })).toBe('help');
  expect(press('J')).toBe('next');
  expect(press('A', { ctrlKey: true })).toBe('all');
  const three = pressOf('۳', { code: 'Digit3' });
  expect([libraryCommandOf(three), viewOf(three)]).toEqual(['views', 'favourites']);
});

/** Where a move leads to in a list of 40, of which the rows 10 to 15 are in view. */
const movedTo = (move: Move, at: number, choosing = false): number =>
  placeAfter(move, { at, length: 40, sight: { first: 10, last: 15 }, choosing });

test('the page keys go on by what fits, less one', () => {
  expect(movedTo('further', 10)).toBe(15);
  expect(movedTo('back', 15)).toBe(10);
  const tiny = { at: 3, length: 40, sight: { first: 3, last: 3 }, choosing: false };
  expect([placeAfter('further', tiny), placeAfter('back', tiny)]).toEqual([4, 2]);
});

test.each([0, 30])('from %i, where the cursor is out of sight, the keys go on from what is in view', (at) => {
  expect(movedTo('next', at)).toBe(10);
  expect(movedTo('previous', at)).toBe(15);
  expect(movedTo('further', at)).toBe(15);
  expect(movedTo('back', at)).toBe(10);
  expect(movedTo('last', at)).toBe(39);
  expect(movedTo('next', at, true)).toBe(at + 1);
});

test('where no row is wholly in view, a key still goes on', () => {
  const none = { at: 3, length: 40, sight: { first: 4, last: 2 }, choosing: false };
  expect([placeAfter('next', none), placeAfter('previous', none)]).toEqual([4, 2]);
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
    sight: { first: 0, last: 2 },
    move,
  } as unknown as LibraryPage;
  const nothing = (): void => undefined;
  const actions = new LibraryActions(page, { search: nothing, list: nothing, turn: nothing }, nothing);
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
  const page = {
    cursor: 0,
    ids: [7, 8],
    shown: { view: 'all' },
    sight: { first: 0, last: 1 },
    move: nothing,
  } as unknown as LibraryPage;
  const actions = new LibraryActions(page, { search: nothing, list, turn: nothing }, nothing);
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

test('a page key turns the list by the same as the cursor', () => {
  const [turn, move] = [vi.fn(), vi.fn()];
  const nothing = (): void => undefined;
  const page = { cursor: 10, ids: [], sight: { first: 10, last: 15 }, move } as unknown as LibraryPage;
  const actions = new LibraryActions(page, { search: nothing, list: nothing, turn }, nothing);
  for (const key of ['PageDown', 'PageUp', 'ArrowDown'])
    actions.key({ key, shiftKey: false, target: null, preventDefault: nothing } as unknown as KeyboardEvent);
  expect(turn.mock.calls).toEqual([[5], [-5]]);
  expect(move.mock.calls.map(([to]) => to as number)).toEqual([15, 5, 11]);
});

test('in the bin the keys of what its bar has no buttons for do nothing', () => {
  const asked = vi.fn(() => Promise.resolve(true));
  const nothing = (): void => undefined;
  const page = {
    shown: { view: 'bin' },
    selected: new Set(),
    targets: () => [7],
    changes: { favourite: asked, restore: asked },
  } as unknown as LibraryPage;
  const actions = new LibraryActions(page, { search: nothing, list: nothing, turn: nothing }, nothing);
  const keyed = (key: string): void =>
    actions.key({ key, target: null, preventDefault: nothing } as unknown as KeyboardEvent);
  for (const key of ['f', 't']) keyed(key);
  expect([actions.dialog, asked.mock.calls]).toEqual([null, []]);
  keyed('e');
  expect(asked).toHaveBeenCalledExactlyOnceWith([7]);
});
