/**
 * Every key of the reading view, once: the table that presses are looked up in and that the `?` sheet shows. What the
 * library does too has the library's keys.
 */
import { nameOfKey, type PressedKey } from './pressed-key';

/** As `nameOfKey` gives them; letters in lower case unless Shift is part of the press. */
export const KEYS = {
  next: ['j'],
  previous: ['k'],
  nextHeading: ['n'],
  previousHeading: ['p'],
  top: ['g'],
  end: ['G'],
  find: ['/'],
  outline: ['o'],
  links: ['l'],
  larger: ['+', '='],
  smaller: ['-'],
  usualSize: ['0'],
  theme: ['c'],
  text: ['T'],
  lineFocus: ['F'],
  emphasis: ['b'],
  speak: ['r'],
  speakHere: ['R'],
  previousSentence: ['['],
  nextSentence: [']'],
  slower: ['<'],
  faster: ['>'],
  save: ['s'],
  archive: ['e'],
  nextArticle: ['N'],
  favourite: ['f'],
  tag: ['t'],
  bin: ['#', 'Delete'],
  remove: ['x'],
  undo: ['z'],
  showOnPage: ['v'],
  back: ['u'],
  close: ['q'],
  help: ['?'],
} as const;

export type Command = keyof typeof KEYS;

const ENTRIES = Object.entries(KEYS) as [Command, readonly string[]][];

/** A press, as far as it matters here. */
export type Press = PressedKey & Pick<KeyboardEvent, 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a press; null when it has none, or belongs to the browser. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  const name = nameOfKey(press);
  return ENTRIES.find(([, keys]) => keys.includes(name))?.[0] ?? null;
}

/** What goes on while its key is held: moving, and steps of size and rate. All else is done once a press. */
const GO_ON: ReadonlySet<Command> = new Set([
  ...(['next', 'previous', 'nextHeading', 'previousHeading', 'top', 'end'] as const),
  ...(['larger', 'smaller', 'previousSentence', 'nextSentence', 'slower', 'faster'] as const),
]);

/** Whether a command is done again and again while its key is held. */
export function goesOn(command: Command): boolean {
  return GO_ON.has(command);
}

/** The first key of a command, as it is told beside the command's name. */
export function keyOf(command: Command): string {
  return KEYS[command][0];
}

/** Whether the element takes letters itself, so that they are no commands there. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea,select')) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|range|button)$/u.test(target.type);
}
