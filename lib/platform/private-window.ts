/** Private windows, of which Firefox gives Lede's own pages no database: the library is in the normal ones alone. */
import type { browser as polyfilled } from './browser';

/**
 * Whether this page is of a private window. In Chrome none is: those it shows for an incognito window are the normal ones.
 * Asked without the polyfill, which a worker cannot load.
 */
export function isInPrivate(): boolean {
  const { browser } = globalThis as { browser?: typeof polyfilled };
  return browser?.extension?.inIncognitoContext === true;
}
