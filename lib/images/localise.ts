/** An article's HTML with its pictures from the library, so that reading it asks nothing of the network. */

/** A kept picture: its local address, and its size in pixels, so that a page can leave room before it is decoded. */
export interface LocalPicture {
  address: string;
  width: number;
  height: number;
}

/**
 * Puts `local` pictures (by their address on the web) in place of the article's.
 * A picture that is not kept loses its address and keeps its words; other sources of a picture go.
 */
export function localise(html: string, local: ReadonlyMap<string, LocalPicture>): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const source of page.querySelectorAll('picture > source')) source.remove();
  for (const picture of page.querySelectorAll('img')) {
    picture.removeAttribute('srcset');
    const address = picture.getAttribute('src')?.trim() ?? '';
    if (address.startsWith('data:')) continue;
    const kept = local.get(address);
    if (kept) place(picture, kept);
    else picture.removeAttribute('src');
  }
  for (const element of page.querySelectorAll('[poster], [background]')) {
    element.removeAttribute('poster');
    element.removeAttribute('background');
  }
  return page.body.innerHTML;
}

function place(picture: HTMLImageElement, { address, width, height }: LocalPicture): void {
  picture.setAttribute('src', address);
  if (width === 0 || height === 0) return;
  picture.setAttribute('width', String(width));
  picture.setAttribute('height', String(height));
}
