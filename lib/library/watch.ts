/** Live reading: an answer now, and another whenever a change anywhere in Lede would alter it. */
import { liveQuery } from 'dexie';
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import { report, type LedeError } from '../errors';

/**
 * Tells the answer of a question to the library, and tells it anew when it changes, in any tab or window.
 * Returns the way to stop.
 */
export function watch<T>(
  ask: (db: LibraryDatabase) => Promise<T>,
  told: (answer: T) => void,
  failed: (error: LedeError) => void = (error) => report(error, 'reading the library'),
): () => void {
  let stopped = false;
  let stop = (): void => {};
  const follow = (): void => {
    library().then(
      (db) => {
        if (stopped) return;
        // An async function, by which Dexie knows to follow the question through its awaits; else it hears of no change.
        const answers = liveQuery(async () => (db.isOpen() ? { answer: await ask(db) } : null));
        const subscription = answers.subscribe({
          next: (found) => {
            if (found) return told(found.answer);
            // The connection was lost; another is opened here, where Dexie follows nothing.
            stop();
            follow();
          },
          error: (cause: unknown) => failed(storageError(cause)),
        });
        stop = () => subscription.unsubscribe();
      },
      (cause: unknown) => failed(storageError(cause)),
    );
  };
  follow();
  return () => {
    stopped = true;
    stop();
  };
}
