/** The reading faces that are shipped with Lede, by name: the build puts each at `/faces/NAME.css`. */

interface Face {
  /** The family, as its stylesheet calls it. */
  family: string;
  /** The package it comes from, and the stylesheets of it that are needed. */
  from: string;
  styles: readonly string[];
  /** Its files for the letters that most articles are set in. */
  files: readonly string[];
}

const VARIABLE = ['wght', 'wght-italic'];

function latin(name: string): string[] {
  return ['normal', 'italic'].map((style) => `${name}-latin-wght-${style}.woff2`);
}

export const FACES = {
  serif: {
    family: 'Literata Variable',
    from: '@fontsource-variable/literata',
    styles: VARIABLE,
    files: latin('literata'),
  },
  sans: {
    family: 'Source Sans 3 Variable',
    from: '@fontsource-variable/source-sans-3',
    styles: VARIABLE,
    files: latin('source-sans-3'),
  },
  legible: {
    family: 'Atkinson Hyperlegible Next Variable',
    from: '@fontsource-variable/atkinson-hyperlegible-next',
    styles: VARIABLE,
    files: latin('atkinson-hyperlegible-next'),
  },
  dyslexic: {
    family: 'OpenDyslexic',
    from: '@fontsource/opendyslexic',
    styles: ['latin-400', 'latin-700', 'latin-400-italic', 'latin-700-italic'],
    files: ['opendyslexic-latin-400-normal.woff2'],
  },
} as const satisfies Record<string, Face>;

export type FaceName = keyof typeof FACES;

/** Whether a font of the settings is one of these; the system's own is not. */
export function isFace(font: string): font is FaceName {
  return font in FACES;
}
