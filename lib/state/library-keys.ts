/** Every key of the library page, once: the table that presses are looked up in and that the `?` sheet shows. */
import { VIEWS } from '../library/list';

/** As `KeyboardEvent.key` gives them, after `Ctrl+` where that or the Command key is held. */
export const LIBRARY_KEYS = {
  next: ['j', 'ArrowDown'],
  previous: ['k', 'ArrowUp'],
  further: ['PageDown'],
  back: ['PageUp'],
  first: ['Home'],
  last: ['End'],
  open: ['Enter', 'o'],
  select: ['x'],
  all: ['Ctrl+a'],
  archive: ['e'],
  favourite: ['f'],
  tag: ['t'],
  versions: ['v'],
  delete: ['#', 'Delete'],
  undo: ['z'],
  search: ['/'],
  views: VIEWS.map((_, at) => String(at + 1)),
  leave: ['Escape'],
  help: ['?'],
} as const;

export type LibraryCommand = keyof typeof LIBRARY_KEYS;

const ENTRIES = Object.entries(LIBRARY_KEYS) as [LibraryCommand, readonly string[]][];

/** A press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a press; null when it has none, or belongs to the browser. */
export function libraryCommandOf({ key, ctrlKey, metaKey, altKey }: Press): LibraryCommand | null {
  if (altKey) return null;
  const name = ctrlKey || metaKey ? `Ctrl+${key}` : key;
  return ENTRIES.find(([, keys]) => keys.includes(name))?.[0] ?? null;
}

/** Articles that a press of the page keys goes over. */
const PAGE = 8;

/** Where each command that moves leads to, from a place in a list of that length. */
const MOVES = {
  next: (at) => at + 1,
  previous: (at) => at - 1,
  further: (at) => at + PAGE,
  back: (at) => at - PAGE,
  first: () => 0,
  last: (_, length) => length - 1,
} satisfies Partial<Record<LibraryCommand, (at: number, length: number) => number>>;

/** A command that moves; with Shift it chooses what it passes. */
export type Move = keyof typeof MOVES;

/** Whether a command moves through the list and does nothing else. */
export function isMove(command: LibraryCommand): command is Move {
  return command in MOVES;
}

/** The place that a command moves to, from a place in a list of that length; it may lie beyond its ends. */
export function placeAfter(move: Move, at: number, length: number): number {
  return MOVES[move](at, length);
}
