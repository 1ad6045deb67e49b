/** Making a reading face known to a page: of all that are shipped only the chosen one is declared, and so ever fetched. */
import { report } from '../errors';
import { FACES, isFace } from './faces';

/**
 * Makes a face known to the page, once; the system's own needs nothing. Where that fails, text is set in the face that
 * stands in for it.
 */
export async function declareFace(font: string): Promise<void> {
  if (!isFace(font)) return;
  try {
    await loadStyle(`/faces/${font}.css`);
  } catch (error) {
    report(error, `declaring the face ${font}`);
  }
}

/**
 * Loads what a face needs for a text, so that it is there at the first paint and nothing shifts later.
 * Waits at most `limit` milliseconds: text in another face is better than no text.
 */
export async function loadFace(font: string, sample: string, limit = 150): Promise<void> {
  if (!isFace(font)) return;
  const { family } = FACES[font];
  const faces = [`1em "${family}"`, `bold 1em "${family}"`, `italic 1em "${family}"`];
  const loaded = declareFace(font).then(() =>
    Promise.allSettled(faces.map((face) => document.fonts.load(face, sample))),
  );
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, limit))]);
}

/**
 * Asks for a face's stylesheet and files before anything needs them, which keeps no page from having loaded.
 * For the first moments of a page: what it asks for is used by `loadFace`.
 */
export function hurryFace(font: string): void {
  if (!isFace(font)) return;
  preload(`/faces/${font}.css`, { as: 'style' });
  // Fonts are always fetched without credentials, and one preloaded with them would be fetched again.
  for (const file of FACES[font].files)
    preload(`/faces/files/${file}`, { as: 'font', crossOrigin: 'anonymous' });
}

function preload(href: string, how: { as: string; crossOrigin?: string }): void {
  document.head.append(Object.assign(document.createElement('link'), { rel: 'preload', href, ...how }));
}

/** Loads a stylesheet, unless the page has it or is loading it. */
function loadStyle(address: string): Promise<void> {
  const known = document.querySelector<HTMLLinkElement>(`link[rel=stylesheet][href="${address}"]`);
  const link = known ?? document.createElement('link');
  const loaded = new Promise<void>((resolve, reject) => {
    if (link.sheet) resolve();
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => reject(new Error(`${address} did not load`)));
  });
  if (!known) document.head.append(Object.assign(link, { rel: 'stylesheet', href: address }));
  return loaded;
}
