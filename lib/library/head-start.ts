/**
 * The reading view's head start. Its framework and its code take longer to come than the article does, so the first
 * script of its document begins to read what its address asks for, and the code collects it.
 */
import { readEarly, type Address, type Early } from '../db/early';

declare global {
  var ledeOpening: Promise<Early> | undefined;
}

/** What the reading view is asked to show, from its address; `line` is the line of the text that a search found. */
export type Wanted = (Address & { line?: number }) | null;

/** What an address (its part from the question mark on) asks for: a saved article by its number, or an opened one by its key. */
export function wantedBy(search: string): Wanted {
  const address = new URLSearchParams(search);
  const id = Number(address.get('id'));
  const block = address.get('block');
  if (Number.isInteger(id) && id > 0) return { id, ...(block !== null && { line: Number(block) }) };
  const key = address.get('open');
  return key ? { key } : null;
}

/**
 * Begins to read the article, over the page's own connection to the library where it has one. Where that fails, nobody
 * hears of it: the library itself is asked instead, and tells why.
 */
export function beginOpening(search: string, own: IDBDatabase | null = null): void {
  const wanted = wantedBy(search);
  if (wanted) globalThis.ledeOpening = readEarly(wanted, own).catch(() => null);
}

/** What was begun, once; null where there was no head start, or it came to nothing. */
export async function takeOpening(): Promise<Early> {
  const begun = globalThis.ledeOpening;
  globalThis.ledeOpening = undefined;
  return (await begun) ?? null;
}
