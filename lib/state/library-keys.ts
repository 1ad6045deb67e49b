/** Every key of the library page, once: the table that presses are looked up in and that the `?` sheet shows. */
import { VIEWS, type View } from '../library/list';
import type { Press } from '../reading/keys';
import { nameOfKey } from '../reading/pressed-key';

/** As `nameOfKey` gives them, after `Ctrl+` where that or the Command key is held. */
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

/** The command of a press; null when it has none, or belongs to the browser. */
export function libraryCommandOf(press: Press): LibraryCommand | null {
  if (press.altKey) return null;
  const key = nameOfKey(press);
  const name = press.ctrlKey || press.metaKey ? `Ctrl+${key}` : key;
  return ENTRIES.find(([, keys]) => keys.includes(name))?.[0] ?? null;
}

/** The list that a press of one of the number keys leads to. */
export function viewOf(press: Press): View {
  return VIEWS[Number(nameOfKey(press)) - 1] ?? 'all';
}

/** The first and the last article that is wholly in view, by their places in the list. */
export interface Sight {
  first: number;
  last: number;
}

/** Where a move begins: a place in a list of that length, of which some is in view; and whether it chooses what it passes. */
interface Start {
  at: number;
  length: number;
  sight: Sight;
  choosing: boolean;
}

/** Articles that a page key goes over: as many as fit, but for one, so that each is in view once. */
export function pageOf({ first, last }: Sight): number {
  return Math.max(1, last - first);
}

/** Where each command that moves leads to. */
const MOVES = {
  next: ({ at }) => at + 1,
  previous: ({ at }) => at - 1,
  further: ({ at, sight }) => at + pageOf(sight),
  back: ({ at, sight }) => at - pageOf(sight),
  first: () => 0,
  last: ({ length }) => length - 1,
} satisfies Partial<Record<LibraryCommand, (start: Start) => number>>;

/** A command that moves; with Shift it chooses what it passes. */
export type Move = keyof typeof MOVES;

/** Where a move leads to instead when its place was left behind: on from what is in view. */
const MOVES_IN_SIGHT: Partial<Record<Move, (sight: Sight) => number>> = {
  next: ({ first }) => first,
  previous: ({ last }) => last,
  further: (sight) => sight.first + pageOf(sight),
  back: (sight) => sight.last - pageOf(sight),
};

/** Whether a command moves through the list and does nothing else. */
export function isMove(command: LibraryCommand): command is Move {
  return command in MOVES;
}

/** The place that a command moves to; it may lie beyond the ends of the list. */
export function placeAfter(move: Move, start: Start): number {
  const inSight = isLeftBehind(start) ? MOVES_IN_SIGHT[move] : undefined;
  return inSight?.(start.sight) ?? MOVES[move](start);
}

/** Whether the reader has gone on from the place. What is being chosen begins there all the same. */
function isLeftBehind({ at, sight: { first, last }, choosing }: Start): boolean {
  return !choosing && first <= last && (at < first || at > last);
}
