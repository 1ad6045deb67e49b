import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const LINE =
  '<p>The ferry was built in 1978 and has sailed in all weathers since that year, with one crew.</p>';
const LABEL = '<div><h3>Hundred years of the ferry</h3></div>';
const STANDFIRST = '<div><h2>Five sailings a week, and a sixth where the hospital needs one</h2></div>';

test('a heading in a box of its own above the headline’s box is a label, and goes', () => {
  const opening = (before: string, behind: string): string => {
    const page = `${before}<div><h1>Ferry to sail again</h1></div>${behind}${LINE.repeat(3)}`;
    return articleOf({ above: `<div class="body">${page}</div>` }).text;
  };
  expect(opening(LABEL, STANDFIRST)).toMatch(/^Five sailings a week/u);
  expect(opening('', LABEL + STANDFIRST)).toContain('Hundred years');
});

test('a label that stands above the headline in the text’s own box goes, however much it tells', () => {
  const line = 'In conversation with Ada Quill and Tom Reed of the harbour board';
  const { document } = parseHTML(
    `<html lang="en"><head><title>Why the ferry sails</title></head><body><article><span>${line}</span><h2>Why the ferry sails</h2>${PROSE.map((text) => `<p>${text}</p>`).join('')}</article></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toMatch(/^The harbour board/u);
});
