/** The reading faces, shipped with Lede: of all of them only the chosen one is declared, and so ever fetched. */
import { report } from '../errors';
import type { FontName } from './reading';

/** A face by its name in its stylesheet; null is the system's own, which needs none. */
const FACES: Record<FontName, { family: string; declared: () => Promise<unknown> } | null> = {
  serif: { family: 'Literata Variable', declared: () => import('./faces/serif.css') },
  sans: { family: 'Source Sans 3 Variable', declared: () => import('./faces/sans.css') },
  legible: { family: 'Atkinson Hyperlegible Next Variable', declared: () => import('./faces/legible.css') },
  dyslexic: { family: 'OpenDyslexic', declared: () => import('./faces/dyslexic.css') },
  system: null,
};

const known = new Map<FontName, Promise<unknown>>();

/** Makes a face known to the page, once. Where that fails, text is set in the face that stands in for it. */
export async function declareFace(font: FontName): Promise<void> {
  // Imported anew, a stylesheet that is still on its way would count as there.
  const declared = known.get(font) ?? FACES[font]?.declared();
  if (declared) known.set(font, declared);
  try {
    await declared;
  } catch (error) {
    report(error, `declaring the face ${font}`);
  }
}

/**
 * Loads what a face needs for a text, so that it is there at the first paint and nothing shifts later.
 * Waits at most `limit` milliseconds: text in another face is better than no text.
 */
export async function loadFace(font: FontName, sample: string, limit = 150): Promise<void> {
  const family = FACES[font]?.family;
  if (family === undefined) return;
  const faces = [`1em "${family}"`, `bold 1em "${family}"`, `italic 1em "${family}"`];
  const loaded = declareFace(font).then(() =>
    Promise.allSettled(faces.map((face) => document.fonts.load(face, sample))),
  );
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, limit))]);
}
