/** Moments in the life of a page that something may have to wait for. */

/** How long a page that is not in front, and so is not painted, is waited for, in milliseconds. */
const PATIENCE = 200;

/** Fulfilled once the next frame is on the screen, which it may be said to be when the one after it begins. */
export function afterPaint(): Promise<void> {
  return new Promise((painted) => {
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(painted)));
    setTimeout(painted, PATIENCE);
  });
}

/** Fulfilled once the page has loaded with all that it names. A browser shows a popup no sooner. */
export function afterLoad(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((loaded) => addEventListener('load', () => loaded(), { once: true }));
}
