/** Which key of Lede's a press means, whatever keyboard and script the reader writes with. */

/** A press, as far as it matters here. */
export type PressedKey = Pick<KeyboardEvent, 'key' | 'code' | 'shiftKey'>;

/** A letter, sign or number of another script: its key has no Latin letter of its own. */
const IS_FOREIGN = /^(?![\p{Script=Latin}0-9])[\p{L}\p{M}\p{Nd}]$/u;

const IS_LATIN_LETTER = /^[a-z]$/iu;

/** What the keys that are neither letters nor numbers have on a Latin keyboard, without Shift and with it. */
const SIGNS: Readonly<Partial<Record<string, readonly [string, string]>>> = {
  Slash: ['/', '?'],
  Comma: [',', '<'],
  Period: ['.', '>'],
  BracketLeft: ['[', '{'],
  BracketRight: [']', '}'],
  Minus: ['-', '_'],
  Equal: ['=', '+'],
};

/**
 * The name of a pressed key: Shift alone makes a letter a capital, not Caps Lock, and a key without a Latin letter has
 * the one in its place.
 */
export function nameOfKey({ key, code, shiftKey }: PressedKey): string {
  if (key === '؟') return '?';
  const name = (IS_FOREIGN.test(key) && inPlace(code, shiftKey)) || key;
  if (!IS_LATIN_LETTER.test(name)) return name;
  return shiftKey ? name.toUpperCase() : name.toLowerCase();
}

/** What stands on the key in that place of a Latin keyboard. */
function inPlace(code: string, shiftKey: boolean): string | undefined {
  return /^(?:Key|Digit)(?<name>.)$/u.exec(code)?.groups?.['name'] ?? SIGNS[code]?.[shiftKey ? 1 : 0];
}
