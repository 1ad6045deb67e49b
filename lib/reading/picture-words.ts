/** The words that stand for a picture that cannot be had. */

const SPACE = /\s+/gu;

/** What a picture's description says and its caption does not: those who cannot see it read both. */
export function untoldWords(picture: HTMLImageElement): string {
  const alt = picture.alt.trim();
  const caption = picture.closest('figure')?.querySelector('figcaption')?.textContent ?? '';
  return caption.replace(SPACE, ' ').includes(alt.replace(SPACE, ' ')) ? '' : alt;
}
