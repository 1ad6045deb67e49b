/** Quotations in large letters that say once more what the text tells, whatever their boxes are called. */
import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const TOLD =
  '<p class="text">Nobody laughs at the last joke of the evening. The pilots have sailed this water for forty years, and the board knows it well.</p>';
const SAID = '“Nobody laughs at the last joke”';

test.each([
  `<div class="x7"><p>${SAID}</p></div>`,
  `<p class="text x7">${SAID}</p>`,
  '<div class="x7">«The pilots have sailed this water for forty years, and the board knows it well.»</div>',
])('goes: %s', (inside) => {
  const { text, removals } = articleOf({ inside: TOLD + inside });
  expect(text).toContain('the board knows it well');
  expect(text).not.toMatch(/[“«]/u);
  expect(removals).toMatchObject([{ kind: 'other', why: ['repeats'] }]);
});

test.each([
  `<h2>${SAID}</h2>`,
  `<p><strong>${SAID}</strong></p>`,
  '<p>“Nobody laughs at the second joke”</p>',
  '<p>“The pilots”</p>',
])('stays: %s', (inside) => {
  expect(articleOf({ inside: TOLD + inside }).text).toContain('“');
});

test('goes as a heading that says behind a dash who said it', () => {
  const heading = '<h3>« The pilots have sailed this water for forty years » – Ada Quill</h3>';
  expect(articleOf({ inside: TOLD + heading }).text).not.toContain('Ada Quill');
});

test.each([
  ['goes', 'The pilots have sailed this water for forty years, the board knows it', false],
  ['stays', 'The pilots and the board have sailed for forty years, and Nobody laughs at it', true],
])('what leaves out words of the text, and is called a quotation, %s in its order', (_, said, stays) => {
  const { text } = articleOf({ inside: `${TOLD}<p class="social-quote">${said}</p>` });
  expect(text.includes(said)).toBe(stays);
});

test('a thousand quotations are each compared with the text in a moment', { timeout: 5_000 }, () => {
  const quotes = Array.from(
    { length: 1200 },
    (_, at) =>
      `<div class="quote"><p>The bell ${at} was rung by the harbour's hand at noon on Monday.</p></div>`,
  );
  // Else this takes ten seconds.
  expect(articleOf({ inside: quotes.join('') }).text).toContain('The bell 1199 was rung');
});
