/** A file of text alone: read as an article of paragraphs, called by its name. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { extractOf } from '../../support/fixtures';
import { PROSE } from '../../support/article-page';

function readText(text: string, name: string): { title: string; lines: string[]; html: string } {
  const { document } = parseHTML(`<html><head></head><body><pre>${text}</pre></body></html>`, {
    location: new URL(`https://paper.test/files/${name}`),
  });
  Object.defineProperty(document, 'contentType', { value: 'text/plain' });
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  const { title, text: body, html } = extraction.article;
  return { title, lines: body.split('\n'), html };
}

/** As mail programs break lines. */
const broken = (text: string): string => text.replace(/(.{50}\S*) /gu, '$1\n');

test('what empty lines set apart are its paragraphs, wherever their lines are broken', () => {
  const text = PROSE.map(broken).join('\n\n');
  expect(text.split('\n').length).toBeGreaterThan(PROSE.length * 2);
  expect(readText(text, 'ferry.txt').lines).toEqual(PROSE);
});

test('its name is its title, in whatever letters', () => {
  expect(readText(PROSE.join('\n\n'), 'f%C3%A4hre.txt').title).toBe('fähre.txt');
  expect(readText(PROSE.join('\n\n'), '100%.txt').title).toBe('100%.txt');
});

test('short lines stay lines', () => {
  const verse = 'The ferry goes\nthe ferry comes\nand nobody waits';
  expect(readText([verse, ...PROSE].join('\n\n'), 'verse.txt').html).toContain(
    'The ferry goes<br>the ferry comes<br>and nobody waits',
  );
});

/** A page of a mailing list's archive. */
const archived = (letter: string, attributes = ''): string[] => {
  const { document } = parseHTML(
    `<html><head><title>The ferry</title></head><body><h1>The ferry</h1><b>Ada Quill</b><ul><li>Previous message: <a href="1">The quay</a></li><li>Next message: <a href="3">The dog</a></li></ul><hr><pre${attributes}>${letter}</pre><hr><a href="/list">More about this list</a></body></html>`,
    { location: new URL('https://lists.test/2') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text.split('\n') : [];
};

test('a letter in the archive of a list is read as paragraphs, and nothing around it', () => {
  expect(archived(PROSE.map(broken).join('\n\n'))).toEqual(PROSE);
});

test('code is not taken apart', () => {
  const code = ['const ferry = 1;', 'let quay = 2;', 'run(ferry, quay)'].join('\n\n').repeat(20);
  expect(archived(code)).not.toContain('let quay = 2;');
});

test('a letter that nobody sees stays unread, and so does one with parts that may be hidden', () => {
  const letter = PROSE.map(broken).join('\n\n');
  expect(archived(letter, ' hidden')).not.toContain(PROSE[0]);
  expect(archived(letter.replace('harbour', '<span hidden>secret</span>')).join()).not.toContain('secret');
});
