/** The room that a picture takes: kept for it before it is there, and of its own form once it is. */

/** Up to so many CSS pixels wide a picture is as small as its markup says, a face or a flag; a larger one may be more. */
const SMALL = 150;
/** A picture that all but fills the column is let fill it; beyond this it would look coarse. */
const STRETCH = 1.25;
/** Wider than any column. */
const COLUMN = 9999;
/** What stands on the line, or in a table's cell, has the size that it is given there. */
const IN_LINE = ':is(p, li) img:not(:only-child), td img';

/**
 * Keeps room for a picture. How wide it is, its markup may not know: a page often gives the size of a small copy beside
 * the address of a large one; so it gets the column's width, in the form that is told, or of 3:2, the commonest of news
 * pictures. It takes its own size when it loads before the reader has come to it; one that is in view by then keeps the
 * room, with nothing drawn around it, until it is out of view, so that no line moves under the reader's eyes.
 */
export function makeRoom(picture: HTMLImageElement): void {
  const [width = 0, height = 0] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
  const isTold = width > 0 && height > 0;
  const isKept = picture.dataset['kept'] !== undefined;
  if (isTold && (isKept || width <= SMALL || picture.matches(IN_LINE))) {
    giveForm(picture, isKept ? width * STRETCH : width, width / height);
    return;
  }
  if (isTold) giveForm(picture, COLUMN, width / height);
  if (!isKept && picture.complete && takeForm(picture)) return;
  picture.dataset['unsized'] = 'waiting';
  picture.addEventListener('load', () => loaded(picture), { once: true });
}

/** Most pictures have the room that they need: they are done. */
function loaded(picture: HTMLImageElement): void {
  const { width, height } = picture.getBoundingClientRect();
  const { naturalWidth, naturalHeight } = picture;
  const isFit =
    naturalWidth * STRETCH >= width && Math.abs((width * naturalHeight) / naturalWidth - height) < 2;
  if (isFit && takeForm(picture)) return;
  picture.dataset['unsized'] = 'there';
  const seen = new IntersectionObserver(([entry]) => {
    if (entry?.isIntersecting !== false) return;
    seen.disconnect();
    takeForm(picture);
  });
  seen.observe(picture);
}

/** Whether it has a form of its own, as a drawing may not; its room is given up either way. */
function takeForm(picture: HTMLImageElement): boolean {
  const { naturalWidth, naturalHeight } = picture;
  delete picture.dataset['unsized'];
  if (!naturalWidth || !naturalHeight) return false;
  giveForm(picture, naturalWidth * STRETCH, naturalWidth / naturalHeight);
  return true;
}

/** As wide as this at most, and no wider than the column nor higher than the window lets it be. */
function giveForm(picture: HTMLImageElement, width: number, ratio: number): void {
  picture.style.setProperty('--wide', `${String(width)}px`);
  picture.style.setProperty('--ratio', String(ratio));
}
