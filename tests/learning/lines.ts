/** The lines that Lede learns from: `fixtures/lines/LANGUAGE/prompts.txt` and `article.txt`, a text in each line. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lines } from './train';

const ROOT = join(import.meta.dirname, '..', '..');
const FOLDER = join(ROOT, 'fixtures', 'lines');

/** The languages that have lines, named as the files of their words are. */
export function languages(): string[] {
  return readdirSync(FOLDER).sort();
}

/** The lines of a language. */
export function linesOf(language: string): Lines {
  const read = (name: string): string[] =>
    readFileSync(join(FOLDER, language, name), 'utf8')
      .split('\n')
      .filter((line) => line !== '');
  return { prompts: read('prompts.txt'), article: read('article.txt') };
}

/** Where the weights of a language are kept. */
export function weightsFile(language: string): string {
  return join(ROOT, 'lib', 'clean', 'words', 'learnt', `${language}.ts`);
}
