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

test('a list of whole sentences stays, though each of them tells whom to follow, and a few calls go', () => {
  const people = ['Ada Quill', 'Tom Reed', 'Nora Vance', 'Ole Brand', 'Vera Lind', 'Ida Moss'];
  const item = (name: string, said: string): string =>
    `<li><b>${name}: </b>You can continue to follow ${name} at <a href="https://twitter.com/x">@${name.split(' ')[1]}</a> on Twitter.${said}</li>`;
  const list = (said: string): string =>
    articleOf({ inside: `<ul>${people.map((name) => item(name, said)).join('')}</ul>` }).text;
  expect(list(' What was written until now will be kept in the archive of the harbour.')).toContain(
    'Ole Brand',
  );
  expect(
    articleOf({ inside: `<ul>${item('Ada Quill', '')}${item('Tom Reed', '')}</ul>` }).text,
  ).not.toContain('Tom');
});
