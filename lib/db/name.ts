/** What the library's database goes by in the browser. */

/** Its name in the extension's origin. */
export const DATABASE_NAME = 'lede';

/** IndexedDB's own version is Dexie's times this; Dexie uses the numbers between for repairs. */
export const DEXIE_FACTOR = 10;
