/** Bringing the kept pictures of a saved article into its body, after its words. */
import type { KeptPictures } from './kept-pictures';

/** So many at a time, so that a gallery of hundreds keeps no press waiting. */
const AT_ONCE = 10;

/**
 * Gives each kept picture its local address once the text is painted, those in view first; the browser then reads them
 * as the reader comes near. The answer ends it.
 */
export function bringPictures(body: HTMLElement, kept: KeptPictures): () => void {
  let waiting = [...body.querySelectorAll<HTMLImageElement>('img[data-kept]')];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const bring = (): void => {
    for (const picture of waiting.splice(0, AT_ONCE)) {
      const address = kept.addressOf(picture.dataset['kept'] ?? '');
      if (address) picture.src = address;
    }
    if (waiting.length > 0) timer = setTimeout(bring);
  };
  const frame = requestAnimationFrame(() => {
    timer = setTimeout(() => {
      waiting = nearestFirst(waiting);
      bring();
    });
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
}

/** Pictures by how far their middle is from the window's. */
function nearestFirst(pictures: readonly HTMLImageElement[]): HTMLImageElement[] {
  const placed = pictures.map((picture) => {
    const { top, height } = picture.getBoundingClientRect();
    return { picture, away: Math.abs(top + height / 2 - innerHeight / 2) };
  });
  return placed.sort((one, other) => one.away - other.away).map(({ picture }) => picture);
}
