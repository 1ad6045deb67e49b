/** What is said in passing: it leaves by itself, and never while the reader is at it. */

/** How long a sentence stays, and how long what offers something to do, in milliseconds. */
export const TO_READ = 4000;
export const TO_ACT = 12_000;

/** How long it stays at least, whatever the reader turns to: so that it can be read, and screen readers have had it. */
export const TO_NOTICE = 1500;

/** How soon it is looked at again where its time was over and it was still wanted. */
const AGAIN = 1500;

/** Under the pointer, with the focus inside, or under a dialog, where it can be neither read nor pressed. */
export const HELD = ':hover, :focus-within, :root:has(:modal) *';

/** The same, and what is not yet at the end of what it tells. */
const WANTED = `${HELD}, :has([aria-busy="true"])`;

/**
 * Calls `over` once the time of what the element says is over, and it is `wanted` no longer. Answers with what ends the
 * waiting.
 */
export function passing(element: Element, time: number, over: () => void, wanted = WANTED): () => void {
  let waiting: ReturnType<typeof setTimeout>;
  const look = (): void => {
    if (element.matches(wanted)) waiting = setTimeout(look, AGAIN);
    else over();
  };
  waiting = setTimeout(look, time);
  return () => clearTimeout(waiting);
}
