/**
 * The last known settings, to be read at once: the browser's storage answers only after the first paint. The copy
 * keeps a page from flashing white before its dark theme; it decides nothing, the stored value follows soon.
 */

/** The key of the reading settings. */
export const READING = 'reading';

/** What was last known under a key, not yet checked; undefined when nothing was. */
export function lastKnown(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a copy of a value under its key; with null, none is known any more. */
export function remember(key: string, value: object | null): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Without the copy the next page may show the default theme for an instant; nothing is lost.
  }
}

/** The font that articles were last set in, for a page that has not read its settings yet. */
export function lastFont(): string {
  const known = lastKnown(READING);
  const font: unknown = typeof known === 'object' && known !== null && 'font' in known ? known.font : null;
  return typeof font === 'string' ? font : 'serif';
}
