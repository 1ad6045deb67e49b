/** Every key of the reading view, once: the table that presses are looked up in and that the `?` sheet shows. */

/** What keys are for, in the order of the sheet. */
export const KEY_GROUPS = ['move', 'look', 'listen', 'article'] as const;

/** `keys` as `KeyboardEvent.key` gives them; letters in lower case unless Shift is part of the press. */
export const KEYS = [
  { command: 'next', keys: ['j'], group: 'move' },
  { command: 'previous', keys: ['k'], group: 'move' },
  { command: 'nextHeading', keys: ['n'], group: 'move' },
  { command: 'previousHeading', keys: ['p'], group: 'move' },
  { command: 'top', keys: ['g'], group: 'move' },
  { command: 'end', keys: ['G'], group: 'move' },
  { command: 'find', keys: ['/'], group: 'move' },
  { command: 'outline', keys: ['o'], group: 'move' },
  { command: 'links', keys: ['l'], group: 'move' },
  { command: 'larger', keys: ['+', '='], group: 'look' },
  { command: 'smaller', keys: ['-'], group: 'look' },
  { command: 'usualSize', keys: ['0'], group: 'look' },
  { command: 'theme', keys: ['t'], group: 'look' },
  { command: 'text', keys: ['T'], group: 'look' },
  { command: 'lineFocus', keys: ['f'], group: 'look' },
  { command: 'emphasis', keys: ['b'], group: 'look' },
  { command: 'speak', keys: ['r'], group: 'listen' },
  { command: 'speakHere', keys: ['R'], group: 'listen' },
  { command: 'previousSentence', keys: ['['], group: 'listen' },
  { command: 'nextSentence', keys: [']'], group: 'listen' },
  { command: 'slower', keys: ['<'], group: 'listen' },
  { command: 'faster', keys: ['>'], group: 'listen' },
  { command: 'save', keys: ['s'], group: 'article' },
  { command: 'archive', keys: ['e'], group: 'article' },
  { command: 'remove', keys: ['x'], group: 'article' },
  { command: 'undo', keys: ['z'], group: 'article' },
  { command: 'showOnPage', keys: ['v'], group: 'article' },
  { command: 'back', keys: ['u'], group: 'article' },
  { command: 'close', keys: ['q'], group: 'article' },
  { command: 'help', keys: ['?'], group: 'article' },
] as const;

export type Command = (typeof KEYS)[number]['command'];

/** A press, as far as it matters here. */
export type Press = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** The command of a press; null when it has none, or belongs to the browser. */
export function commandOf(press: Press): Command | null {
  if (press.ctrlKey || press.metaKey || press.altKey) return null;
  return KEYS.find(({ keys }) => (keys as readonly string[]).includes(press.key))?.command ?? null;
}

/** The first key of a command, as it is told beside the command's name. */
export function keyOf(command: Command): string {
  return KEYS.find((entry) => entry.command === command)?.keys[0] ?? '';
}

/** Whether the element takes letters itself, so that they are no commands there. */
export function takesLetters(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea,select')) return true;
  return target instanceof HTMLInputElement && !/^(checkbox|radio|range|button)$/u.test(target.type);
}
