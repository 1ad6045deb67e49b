import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

/** The text of a page of this body. */
function textOf(body: string): string {
  const page = `<html lang="en"><head><title>Ferry to sail again</title></head><body>${body}</body></html>`;
  const { document } = parseHTML(page, { location: new URL('https://paper.test/ferry') });
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text : extraction.reason;
}

const TITLE = '<h1>Ferry to sail again</h1>';
const [first = '', second = '', third = '', fourth = ''] = PROSE.map((text) => `<p>${text}</p>`);

test.each([
  `<div class="before">${first}${second}</div><div class="slot"></div><div class="behind">${third}${fourth}</div>`,
  `<div class="intro">${first}${second}</div><div class="story">${third}${fourth}</div>`,
  `${first}<blockquote>${second}${third}</blockquote>${fourth}`,
  `${first}<dl><dt>What did they ask for?</dt><dd>${second}</dd><dt>When?</dt><dd>${third}</dd></dl>${fourth}`,
  `<div><font face="Times">${first}${second}${third}</font>${fourth}</div>`,
])('a text in several boxes is whole: %s', (text) => {
  for (const said of PROSE) expect(textOf(`<article>${TITLE}${text}</article>`)).toContain(said);
});

test('a box with a form beside the text is none of it', () => {
  const form = `<div class="ask"><p>${PROSE[0] ?? ''}</p><form><input type="email"><button>Send</button></form></div>`;
  const text = `<div class="story">${second}${third}${fourth}</div>`;
  expect(textOf(`<article>${TITLE}${text}${form}</article>`)).not.toContain(PROSE[0]);
});

test('a box of paragraphs right behind the text is part of it, however deep they stand in it', () => {
  const known = [
    'The board was founded in 1974 and has five members, of whom the island elects two and the county three.',
    'It runs four quays and a slipway, and has paid for every repair to them since the great storm of that year.',
  ].map((said) => `<p>${said}</p>`);
  const fact = `<div class="fact"><hr><div><h3>The board</h3></div><div><div>${known.join('')}</div></div></div>`;
  const text = `<div class="text">${first}${second}${third}${fourth}</div>`;
  expect(textOf(`<article>${TITLE}<div class="column">${text}${fact}</div></article>`)).toMatch(
    /quay\.\nThe board\nThe board was founded/u,
  );
});

test('the list that the last line leads into is read, though the boxes of the text end before it', () => {
  const items = PROSE.map((line) => `<li>${line}</li>`).join('');
  const text = PROSE.map((line) => `<p>${line}</p>`).join('');
  const withLast = (last: string): string => {
    const { document } = parseHTML(
      `<html lang="en"><head><title>Ferry</title></head><body><main><div><div><div><div><h1>Ferry</h1>${text}<p>${last}</p></div></div></div></div><ul>${items.replaceAll('The', 'Item')}</ul></main></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? extraction.article.text : '';
  };
  expect(withLast('The winners of the year are:')).toContain('Item harbour board');
  expect(withLast('The winners of the year are not known.')).not.toContain('Item harbour board');
});

test('the first part of a text that is cut in two is part of it, where its box is called as the other is, and less', () => {
  const box = (names: string, texts: readonly string[]): string =>
    `<div><div class="${names}">${texts.map((text) => `<p>${text}</p>`).join('')}</div></div>`;
  const more = PROSE.map((text) => `${text} So it was on Monday, and so it was on the day before.`);
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main><h1>Ferry to sail again</h1>
      ${box('text grey', PROSE.slice(0, 3))}<div><h4>Advertisement</h4></div>${box('text grey wide', [...PROSE.slice(3), ...more])}</main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({ article: { text: [...PROSE, ...more].join('\n') } });
});

test('a paragraph behind the text, in a box that is called as its own is, and more, is none of it', () => {
  const appeal =
    'Right now, when so little is certain, it takes people who stand together, above all with those who stand up for others where they live, on every island.';
  const text = PROSE.map((one) => `<p>${one}</p>`).join('');
  expect(
    textOf(
      `<div><main>${TITLE}<div class="text grey">${text}</div></main><div><div class="text grey last"><p>${appeal}</p></div></div></div>`,
    ),
  ).toBe(PROSE.join('\n'));
});
