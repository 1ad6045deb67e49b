import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const FIRST =
  'The ferry sails at eight in the morning and at noon, and on market days once more in the evening from the quay.';
const THEN = 'In winter it stays in the harbour.';

/** What the page's text has of `block`, without the paragraphs around it. */
const of = (block: string): string => articleOf({ inside: block }).html;

test('two paragraphs of an item or a cell stay in it', () => {
  expect(of(`<ul><li>${FIRST}<br>${THEN}</li><li>The crossing takes an hour.</li></ul>`)).toContain(
    `<ul><li><p>${FIRST}</p><p>${THEN}</p></li><li>The crossing takes an hour.</li></ul>`,
  );
  const rows = ['Ferry', 'Launch'].map((one) => `<tr><td>${one}</td><td>${FIRST}<br><br>${THEN}</td></tr>`);
  const table = of(`<table><tr><th>What</th><th>When</th></tr>${rows.join('')}</table>`);
  expect(table.match(/<td>/g)).toHaveLength(4);
  expect(table).toContain(`<td>Ferry</td><td><p>${FIRST}</p><p>${THEN}</p></td>`);
});

test('a quote of two paragraphs is one quote', () => {
  expect(of(`<blockquote>${FIRST}<br>${THEN}</blockquote>`)).toContain(
    `<blockquote><p>${FIRST}</p><p>${THEN}</p></blockquote>`,
  );
});

test('a break that ends a block leaves nothing behind it', () => {
  expect(of(`<ul><li>${FIRST}<br>\n</li><li>${FIRST}</li></ul>`)).not.toMatch(/<li>\s*<\/li>/);
  expect(of(`<blockquote><p>${THEN}</p><p>${FIRST}<br>\n</p></blockquote>`)).toContain(
    `<p>${FIRST}</p></blockquote>`,
  );
});

test('a label that only a style sets apart from the text it opens stands apart', () => {
  const block = (opening: string): string => of(`<p>${opening} will sail on Sundays.</p><p>${FIRST}</p>`);
  expect(block('<span class="keyword">Islands</span>The ferry')).toContain('<p>Islands The ferry');
  expect(block('<span class="big">T</span>The ferry')).toContain('<p>TThe ferry');
  expect(block('<span class="big">T</span>he ferry')).toContain('<p>The ferry');
  expect(block('The <span class="x">Mac</span>Quill ferry')).toContain('<p>The MacQuill ferry');
});

test('a poem that is set as code is one of lines and stanzas', () => {
  const stanzas = ['one red\none green', 'and hears the river\n<em>breathe</em>'];
  for (const poem of [stanzas.join('\n\n'), stanzas.join('\n\n').replaceAll('\n', '<br>')])
    expect(of(`<pre class="wp-block-verse">${poem}</pre>`)).toContain(
      '<p>one red<br>one green</p><p>and hears the river<br><em>breathe</em></p>',
    );
  expect(of('<pre class="wp-block-code">one red\none green</pre>')).toContain(
    '<pre>one red\none green</pre>',
  );
});

test('a paragraph of signs without width is none', () => {
  expect(of('<p>\u200b</p><p><span>\u200b\u2060</span></p>')).toBe(of(''));
});
