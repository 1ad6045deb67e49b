/** The words of prompts as publishers write them, by language and kind; kept out of every set that rules are tuned on. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** One prompt: a heading, its words or its items, and what its button or link says. Empty where it has none. */
export interface Wording {
  head: string;
  text: string;
  button: string;
  /** The words split at semicolons, for kinds that are lists of links. */
  items: string[];
}

/** All wordings of one language, and true sentences that speak of such things and must stay. */
export interface Words {
  kinds: ReadonlyMap<string, Wording[]>;
  controls: string[];
}

/** Kinds whose words are a list of links. */
export const LIST_KINDS = new Set(['badges', 'related', 'share', 'tags']);
/** Kinds that are a label of a few words. */
export const LABEL_KINDS = new Set(['advertisement', 'continue', 'copyright']);
/** Kinds that stand at the end of an article as often as inside it. */
export const END_KINDS = new Set(['author', 'tags', 'copyright', 'comments', 'share']);

const FOLDER = join(import.meta.dirname, 'words');

/** The words of every language, by its code; those of another folder, to tune on, where one is named. */
export function readWords(folder = FOLDER): Map<string, Words> {
  const files = readdirSync(folder).sort();
  return new Map(files.map((file) => [file.replace('.json', ''), readLanguage(join(folder, file))]));
}

function readLanguage(file: string): Words {
  const { controls = [], ...kinds } = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  const wordings = Object.entries(kinds).map(([kind, lines]): [string, Wording[]] => [
    kind,
    lines.map((line) => parseWording(line, kind)),
  ]);
  return { kinds: new Map(wordings), controls };
}

function parseWording(line: string, kind: string): Wording {
  const [head = '', text = '', button = ''] = line.split('|').map((part) => named(part.trim()));
  const isList = LIST_KINDS.has(kind) || text.includes('; ');
  return { head, text, button, items: isList ? text.split(';').map((item) => item.trim()) : [] };
}

function named(text: string): string {
  return text.replaceAll('{site}', 'Westgate Courier').replaceAll('{handle}', 'westgate');
}
