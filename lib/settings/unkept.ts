/**
 * Changes of settings that the browser's storage has not kept yet. It answers a moment later, and the page may have
 * closed by then; what is noted here was noted at once, and the next page makes the change again.
 */

const noteOf = (key: string): string => `${key}:unkept`;

/** The fields under a key that were changed and perhaps not kept, with their new values; undefined where none were. */
export function unkept(key: string): object | undefined {
  try {
    const fields: unknown = JSON.parse(localStorage.getItem(noteOf(key)) ?? 'null');
    return typeof fields === 'object' && fields ? fields : undefined;
  } catch {
    return undefined;
  }
}

/** Notes fields that are being changed beside those noted before. */
export function noteUnkept(key: string, fields: object): void {
  try {
    localStorage.setItem(noteOf(key), JSON.stringify({ ...unkept(key), ...fields }));
  } catch {
    // Then the change is kept where the page stays open for a moment longer.
  }
}

/** Forgets what was noted, as it is kept by now, or cannot be. */
export function forgetUnkept(key: string): void {
  try {
    localStorage.removeItem(noteOf(key));
  } catch {
    // Without a storage nothing was noted.
  }
}
