/** An article's HTML with its pictures from the library, so that reading it asks nothing of the network. */

/**
 * Puts `local` addresses (a picture's address on the web → its local one) in place of the pictures'.
 * A picture that is not kept loses its address and keeps its words; other sources of a picture go.
 */
export function localise(html: string, local: ReadonlyMap<string, string>): string {
  const page = new DOMParser().parseFromString(html, 'text/html');
  for (const source of page.querySelectorAll('picture > source')) source.remove();
  for (const picture of page.querySelectorAll('img')) {
    picture.removeAttribute('srcset');
    const address = picture.getAttribute('src')?.trim() ?? '';
    if (address.startsWith('data:')) continue;
    const kept = local.get(address);
    if (kept) picture.setAttribute('src', kept);
    else picture.removeAttribute('src');
  }
  for (const element of page.querySelectorAll('[poster], [background]')) {
    element.removeAttribute('poster');
    element.removeAttribute('background');
  }
  return page.body.innerHTML;
}
