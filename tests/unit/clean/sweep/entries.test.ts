/** Articles in entries, each below a heading that leads to what it tells of. */
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';

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

test('the name of an entry that is numbered in a paragraph stays, though it leads to it', () => {
  const entry = (i: number, name: string): string =>
    `<p>${i}. <a href="/ways#${i}">${name}</a></p><p>Ask the harbour master for the key before noon, and bring it back by the evening of the same day.</p>`;
  const names = ['Show up at the quay', 'Learn from the pilots'];
  const { text } = articleOf({ inside: names.map((name, i) => entry(i + 1, name)).join('') });
  for (const name of names) expect(text).toContain(name);
});

test('a poll of buttons with their shares goes', () => {
  const option = (name: string, share: number): string =>
    `<div class="o"><button type="button"><div>${name}</div><div>${share}%</div></button></div>`;
  const poll = `<div class="text"><div class="q"><h3>Which ferry do you take?</h3><div>253 votes</div>${option('The first', 61)}${option('The last', 39)}</div></div>`;
  expect(articleOf({ inside: poll }).text).toBe(PROSE.join('\n'));
});

test('the one comment of a page goes, however long it is', () => {
  const said = PROSE.map((text) => `<p>I saw it too. ${text}</p>`).join('');
  const end = `<div id="site-comments"><div class="comment-list"><div class="comment"><a href="/u/1">Tom Reed</a><div class="comment-body">${said}</div></div></div></div>`;
  expect(articleOf({ end }).text).toBe(PROSE.join('\n'));
});

test('a subheading that reads like a label stays in the box that all subheadings have', () => {
  const heads = ['What channel is it on?', 'Our prediction', 'Getting there', 'Team news'];
  const parts = heads.map(
    (head, at) => `<div class="subheadline"><h2>${head}</h2></div><p class="text">${PROSE[at]}</p>`,
  );
  const { text } = articleOf({ inside: parts.join('') });
  for (const head of heads) expect(text).toContain(head);
});
