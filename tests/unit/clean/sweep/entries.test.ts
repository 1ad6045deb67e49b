/** Articles in entries, each below a heading that leads to what it tells of. */
import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const entry = (title: string, text: string): string =>
  `<article class="tile"><div class="content"><a href="/to/${title.length}"><h3><span>${title.slice(0, 2)}</span>&nbsp;${title.slice(3)}</h3></a><div><p>${text}</p></div></div></article>`;

test('the numbered headings of its entries stay, however long they are', () => {
  const entries =
    entry('1. Moth night at the upper meadow', 'A sheet, a lamp and somebody who has counted 412 species.') +
    entry('2. Brass', 'Eleven players on the seventh level of a car park, and one of them is nine.');
  const { text } = articleOf({ inside: `<div class="tiles">${entries}</div>` });
  expect(text).toContain('1. Moth night at the upper meadow\nA sheet');
  expect(text).toContain('2. Brass\nEleven');
});

test('a heading that leads away stays over a text of its own, and goes over a teaser’s', () => {
  const told = 'The ferry sailed twice on Monday and once on Tuesday, as the board had promised. ';
  const of = (times: number): string =>
    articleOf({
      inside: `<div class="tiles">${entry('0 Two sailings and a storm on the first of May', told.repeat(times))}</div>`,
    }).text;
  expect(of(4)).toContain('wo sailings and a storm on the first of May');
  expect(of(1)).not.toContain('wo sailings and a storm on the first of May');
});
