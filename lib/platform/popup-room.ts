/** How many CSS pixels the popup is wide where it has its way; as in the popup's style. */
const WANTED = 480;

/**
 * Makes do with the room there is. A popup gets at most 800 by 600 pixels of the screen, and where a browser enlarges all
 * its pages those are fewer than Lede asks for: by its form the popup is known to be as large as it can be.
 */
export function fitRoom(): void {
  const isLargest = Math.abs(innerWidth * 3 - innerHeight * 4) <= 4;
  if (!isLargest || innerWidth >= WANTED) return;
  document.body.style.minInlineSize = `${document.documentElement.clientWidth}px`;
}
