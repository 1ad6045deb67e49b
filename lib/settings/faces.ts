/** The reading faces that are shipped with Lede, by name: the build puts each at `/faces/NAME.css`, with its files. */

interface Face {
  /** The family, as its stylesheet calls it. */
  family: string;
  /** Its files for the letters that most articles are set in. */
  files: readonly string[];
}

const both = (name: string): string[] =>
  ['normal', 'italic'].map((style) => `${name}-latin-wght-${style}.woff2`);

export const FACES = {
  serif: { family: 'Literata Variable', files: both('literata') },
  sans: { family: 'Source Sans 3 Variable', files: both('source-sans-3') },
  legible: {
    family: 'Atkinson Hyperlegible Next Variable',
    files: both('atkinson-hyperlegible-next'),
  },
  dyslexic: { family: 'OpenDyslexic', files: ['opendyslexic-latin-400-normal.woff2'] },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;

/** Whether a font of the settings is one of these; the system's own is not. */
export function isFace(font: string): font is FaceName {
  return font in FACES;
}
