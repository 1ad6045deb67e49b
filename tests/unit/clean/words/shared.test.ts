/** Prompts in languages that share a file of words. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractOf } from '../../../support/fixtures';

/** By language: prose, prompts that go from between it, and what reports tell of the same things. */
type Cases = Record<string, { prose: string[]; goes: string[]; stays: string[] }>;
const CASES = JSON.parse(readFileSync(join(import.meta.dirname, 'shared-lines.json'), 'utf8')) as Cases;

/** So many prompts in one article: more would outweigh its prose. */
const AT_ONCE = 3;

/** The lines of an article of some prose, with others in its midst. */
function linesWith(lang: string, prose: string[], lines: string[]): string[] {
  const long = prose.map((line, i) => `${line} ${prose[(i + 1) % prose.length] ?? ''}`);
  // What stands twice, word by word, is read once.
  const behind = prose.map((line) => `${line} ${line}`);
  const all = [...long, ...lines, ...behind].map((line) => `<p>${line}</p>`).join('');
  const { document } = parseHTML(
    `<html lang="${lang}"><head><title>X</title></head><body><article><h1>X</h1>${all}</article></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text.split('\n') : [];
}

test.each(Object.entries(CASES))('%s', (lang, { prose, goes, stays }) => {
  for (let at = 0; at < goes.length; at += AT_ONCE) {
    const lines = goes.slice(at, at + AT_ONCE);
    const left = linesWith(lang, prose, [...lines, ...stays]);
    expect(lines.filter((line) => left.includes(line))).toEqual([]);
    expect(left.slice(prose.length, -prose.length)).toEqual(stays);
  }
});
