/** Reading anew after changes, but not after each: for answers that cost more than being up to date is worth. */
import { Dexie, type ObservabilitySet } from 'dexie';
import { DATABASE_NAME, library, type LibraryDatabase } from '../db/open';
import { report } from '../errors';

/** An import or a scroll through an article makes many changes a second; this long they are gathered, in milliseconds. */
const CALM = 1500;

/** Every change of an article, in any tab or window, that touches an index: not, say, how far it has been read. */
const CHANGED = new RegExp(`^idb://${DATABASE_NAME}/articles/[^:]`, 'u');

/**
 * Tells the answer of a question to the library, and tells it anew a moment after its articles have changed.
 * Returns the way to stop. A question that fails is reported, and asked again at the next change.
 */
export function watchCalmly<T>(
  ask: (db: LibraryDatabase) => Promise<T>,
  told: (answer: T) => void,
  calm: number = CALM,
): () => void {
  let stopped = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let reading = Promise.resolve();
  const readOnce = async (): Promise<void> => {
    timer = undefined;
    try {
      const answer = await ask(await library());
      if (!stopped) told(answer);
    } catch (error) {
      report(error, 'reading the library');
    }
  };
  const read = (): void => void (reading = reading.then(readOnce));
  const hear = (parts: ObservabilitySet): void => {
    if (timer === undefined && Object.keys(parts).some((part) => CHANGED.test(part))) {
      timer = setTimeout(read, calm);
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
