/** When the reader's place is kept, in the popup as in the reading view. */

/** What is told that the reader moves, and that they leave. */
interface PlaceKeeper {
  moved: () => void;
  stop: () => void;
}

/**
 * Has the place kept while the reader moves on, at most once in so many milliseconds, and when they or the page go; never
 * where nothing has moved since, as in a tab that was not looked at, where nothing was measured either.
 */
export function placeKeeper(keep: () => void, moment: number): PlaceKeeper {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const keepMoved = (): void => {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    keep();
  };
  addEventListener('pagehide', keepMoved);
  return {
    moved: () => (waiting ??= setTimeout(keepMoved, moment)),
    stop: () => {
      keepMoved();
      removeEventListener('pagehide', keepMoved);
    },
  };
}
