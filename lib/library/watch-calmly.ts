/** Reading anew after changes, but not after each: for answers that cost more than being up to date is worth. */
import { Dexie, type ObservabilitySet } from 'dexie';
import { DATABASE_NAME } from '../db/name';
import { library, type LibraryDatabase } from '../db/open';
import { report } from '../errors';

/** An import makes many changes a second; this long they are gathered, in milliseconds. */
const CALM = 1500;

/** What Dexie tells of changes of articles, in any tab or window, begins with this; the name of an index follows. */
const ARTICLES = `idb://${DATABASE_NAME}/articles/`;

/**
 * Tells the answer of a question to the library, and tells it anew when its articles have changed in what
 * an index holds: the first change at once, those that follow gathered.
 * Returns the way to stop. `calm` is the moment, in milliseconds; a question that failed is asked again at the next change.
 */
export function watchCalmly<T>(
  ask: (db: LibraryDatabase) => Promise<T>,
  told: (answer: T) => void,
  options: { calm?: number; failed?: (error: unknown) => void } = {},
): () => void {
  const { calm = CALM, failed = (error: unknown): void => report(error, 'reading the library') } = options;
  let stopped = false;
  // Not by the clock on the wall, which may be set back.
  let nextAt = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = Promise.resolve();
  const readOnce = async (): Promise<void> => {
    await untilShown();
    timer = undefined;
    try {
      const answer = await ask(await library());
      if (!stopped) told(answer);
    } catch (error) {
      if (!stopped) failed(error);
    }
  };
  const read = (): void => void (reading = reading.then(readOnce));
  const hear = (parts: ObservabilitySet): void => {
    if (timer === undefined && changesLists(parts)) {
      const now = performance.now();
      const at = Math.max(now, nextAt);
      nextAt = at + calm;
      timer = setTimeout(read, at - now);
    }
  };
  Dexie.on.storagemutated.subscribe(hear);
  read();
  return () => {
    stopped = true;
    clearTimeout(timer);
    Dexie.on.storagemutated.unsubscribe(hear);
  };
}

/**
 * Whether articles came, went, or stand elsewhere in an index now. What no index holds, such as the reader's place, which
 * changes at each pause in reading, alters no list.
 */
function changesLists(parts: ObservabilitySet): boolean {
  return Object.entries(parts).some(
    ([part, range]) => part.startsWith(ARTICLES) && part !== ARTICLES && 'from' in range,
  );
}

/** A page that nobody sees need not be level; it is as soon as it is looked at. */
function untilShown(): Promise<void> {
  if (typeof document === 'undefined' || !document.hidden) return Promise.resolve();
  return new Promise((shown) => document.addEventListener('visibilitychange', () => shown(), { once: true }));
}
