/** The piece of a text that shows why it was found. */
import type { Query, WordsTerm } from './query';
import { words, type Word } from './words';

/** A piece of a snippet; `hit` ones are marked. */
interface SnippetPart {
  text: string;
  hit: boolean;
}

/** A snippet, and the number of the block (line of the text) it stands in, where opening the result goes. */
export interface Snippet {
  parts: SnippetPart[];
  block: number;
}

/** Characters shown before the first hit, few enough that it stands in view on a phone, and in all. */
const LEAD = 14;
const LENGTH = 220;

/** The text around the first place where something sought stands, with the words marked; null when none does. */
export function snippetFor(text: string, query: Query): Snippet | null {
  const sought = query.filter(
    (term): term is WordsTerm & { not: boolean } => term.kind === 'words' && !term.not,
  );
  if (sought.length === 0) return null;
  const first = firstHit(text, sought);
  if (!first) return null;
  const start = wordStart(text, first.start);
  const piece = text.slice(start, start + LENGTH);
  return { parts: marked(piece, sought, start > 0), block: blockAt(text, first.start) };
}

function firstHit(text: string, sought: WordsTerm[]): Word | null {
  const longest = Math.max(...sought.map((term) => term.words.length));
  const window: Word[] = [];
  for (const word of words(text)) {
    window.push(word);
    if (window.length > longest) window.shift();
    const term = sought.find((one) => endsWith(window, one));
    if (term) return window[window.length - term.words.length] ?? word;
  }
  return null;
}

/** Whether the newest words of the window are the phrase. */
function endsWith(window: Word[], { words: phrase, open }: WordsTerm): boolean {
  const from = window.length - phrase.length;
  if (from < 0) return false;
  return phrase.every((wanted, at) => {
    const word = window[from + at]?.word ?? '';
    return open && at === phrase.length - 1 ? word.startsWith(wanted) : word === wanted;
  });
}

/** Marks every word that belongs to something sought; a text of other words is one part. */
function marked(piece: string, sought: WordsTerm[], cut: boolean): SnippetPart[] {
  const parts: SnippetPart[] = [];
  let shown = 0;
  const add = (end: number, hit: boolean): void => {
    if (end > shown) parts.push({ text: piece.slice(shown, end).replace(/\s+/gu, ' '), hit });
    shown = end;
  };
  for (const { word, start, end } of words(piece)) {
    if (!sought.some((term) => isPart(word, term))) continue;
    add(start, false);
    add(end, true);
  }
  add(piece.length, false);
  const [first] = parts;
  if (cut && first) parts.unshift({ text: '… ', hit: false });
  return parts;
}

function isPart(word: string, { words: phrase, open }: WordsTerm): boolean {
  return phrase.some((wanted, at) =>
    open && at === phrase.length - 1 ? word.startsWith(wanted) : word === wanted,
  );
}

/** A little before the hit, at the start of a word, and not before its line. */
function wordStart(text: string, hit: number): number {
  const line = text.lastIndexOf('\n', hit - 1) + 1;
  const from = Math.max(line, hit - LEAD);
  if (from === line) return from;
  const space = text.indexOf(' ', from);
  return space === -1 || space >= hit ? from : space + 1;
}

function blockAt(text: string, hit: number): number {
  let block = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < hit; at = text.indexOf('\n', at + 1)) block++;
  return block;
}
