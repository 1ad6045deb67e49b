/** The extractors that are compared, each as one expression to run in a page, all answering in one shape. */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build, type Rollup } from 'vite';
import type { Extraction } from '../../../lib/article';
import { layDownWords } from '../../../lib/clean/words/lay-down';
import { PACKS } from '../../../lib/clean/words/packs';

export const EXTRACTORS = ['lede', 'readability', 'defuddle'] as const;
export type ExtractorName = (typeof EXTRACTORS)[number];

/** What any extractor says of a page; what it does not know is null or empty. */
export interface Extracted {
  html: string;
  title: string | null;
  byline: string | null;
  authors: string[];
  published: string | null;
  siteName: string | null;
  leadImage: string | null;
  completeness: string | null;
  removals: { kind: string; text: string; why: string[] }[];
}

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const PEERS = {
  readability: new URL('../extractors/readability.ts', import.meta.url),
  defuddle: new URL('../extractors/defuddle.ts', import.meta.url),
};
const BUILT = `${ROOT}.output/chrome-mv3/`;

/** The expression that runs an extractor in a page; Lede's is the built content script, as it ships. */
export async function extractorScript(name: ExtractorName): Promise<string> {
  if (name === 'lede') {
    if (!existsSync(`${BUILT}extract.js`))
      throw new Error('Run `npm run build` first: there is no built content script.');
    // The browser API is absent outside an extension; its polyfill asks for an id and nothing more.
    const stub = `globalThis.chrome = { ...globalThis.chrome, runtime: { id: 'bench' } };\n`;
    const packs = PACKS.map((pack) => `words-${pack}.js`);
    return [
      stub,
      ...[...packs, 'vote.js', 'extract.js'].map((file) => readFileSync(BUILT + file, 'utf8')),
    ].join('\n');
  }
  return `${await bundle(fileURLToPath(PEERS[name]))}\npeer.extractPage();`;
}

/** Brings what the expression gave into the one shape. */
export function toExtracted(name: ExtractorName, value: unknown): Extracted | null {
  return name === 'lede' ? fromLede(value as Extraction) : (value as Extracted | null);
}

function fromLede(extraction: Extraction): Extracted | null {
  if (extraction.status !== 'article') return null;
  const { article } = extraction;
  return {
    html: article.html,
    title: article.title,
    byline: article.byline,
    authors: article.authors,
    published: article.published,
    siteName: article.siteName,
    leadImage: article.leadImage?.url ?? null,
    completeness: article.completeness.state,
    removals: article.removals.map(({ kind, text, why }) => ({ kind, text, why })),
  };
}

/** One script of an entry and all that it imports, packed as the content script is; its exports are in `peer`. */
export async function bundle(entry: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [layDownWords()],
    define: { 'globalThis.ledeTimed': 'true' },
    build: {
      write: false,
      minify: 'terser',
      target: 'esnext',
      lib: { entry, name: 'peer', formats: ['iife'] },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error(`Nothing was bundled from ${entry}.`);
  return chunk.code;
}
