/** What prompts ask for in words that no fixture holds goes; what reports tell of the same things stays. */
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { extractOf } from '../../../support/fixtures';
import { FOUND } from './found-lines';
import { CASES } from './prompt-lines';
import { PROSE } from './prose';

/** What an article of some prose gives, with a line between its second and its third paragraph. */
function textWith(language: string, line: string): string {
  const [first = '', second = '', ...rest] = (PROSE[language] ?? []).map((text) => `<p>${text}</p>`);
  const { document } = parseHTML(
    `<!doctype html><html lang="${language}"><head><title>A</title><meta property="og:type" content="article"></head>
      <body><main><article>${first}${second}<p>${line}</p>${rest.join('')}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article.text;
}

const rows = (which: 'goes' | 'stays'): [string, string][] =>
  [...Object.entries(CASES), ...Object.entries(FOUND)].flatMap(([language, of]) =>
    of[which].map((line): [string, string] => [language, line]),
  );

describe('in a paragraph like any other', () => {
  test.each(rows('goes'))('%s: “%s” goes', (language, line) => {
    const text = textWith(language, line);
    expect(text).not.toContain(line);
    for (const paragraph of PROSE[language] ?? []) expect(text).toContain(paragraph);
  });

  test.each(rows('stays'))('%s: “%s” stays', (language, line) => {
    expect(textWith(language, line)).toContain(line);
  });
});
