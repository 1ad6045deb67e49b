import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const after = (notes: string, link = '<sup><a href="#n1">1</a></sup>'): string =>
  articleOf({
    inside: `<p class="text">The dispute began in 2019, when the harbour board cut the winter sailings by half.${link}</p>`,
    after: notes,
  }).text;

test('what a number in the text leads to belongs to it, with its heading', () => {
  const notes =
    '<section><h2>References</h2><ol><li id="n1"><p>Harbour board, minutes, 2019.</p><p><a href="/a">Article</a> <a href="/b">Scholar</a></p></li></ol></section>';
  expect(after(notes)).toMatch(/References\nHarbour board, minutes, 2019\.$/u);
});

test('what a number in the text leads to is found by a name in letters of its own', () => {
  const notes =
    '<section><h2>Notes</h2><ol><li id="примечание"><p>Harbour board, minutes, 2019.</p></li></ol></section>';
  const link = `<sup><a href="#${encodeURIComponent('примечание')}">1</a></sup>`;
  expect(after(notes, link)).toMatch(/Harbour board, minutes, 2019\.$/u);
});

test('what another link leads to does not', () => {
  const comments =
    '<section><h2>Comments</h2><ol><li id="n1"><p>I was on the last boat.</p></li></ol></section>';
  expect(after(comments, ' <a href="#n1">See what readers say</a>')).not.toContain('last boat');
});

test('notes with their numbers in brackets are no notices, whatever they speak of', () => {
  const note = '[1] We use cookies to give you the best crossing: a notice of the board, page 4.';
  expect(articleOf({ end: `<h3>Notes</h3><p class="footnote"><small>${note}</small></p>` }).text).toContain(
    note,
  );
});

test('notes in the text stay, each with its link back, and a list of links beside them goes', () => {
  const back = (to: string): string => `<a href="#${to}" class="backlink">Back to the text</a>`;
  const notes = `<section><h2>Notes</h2><ol><li id="n1">Harbour Act, § 18, and talk with T. Reed. ${back('ref-1')}</li><li id="n2">Printed in J. Poppe, Spade, 1908, p. 41. ${back('ref-2')}</li></ol></section>`;
  const more = '<ul><li><a href="/a">The ferry of 1962</a></li><li><a href="/b">The ferry game</a></li></ul>';
  const { text } = articleOf({ end: `<h3>Read more</h3>${more}${notes}` });
  expect(text).toMatch(/Harbour Act, § 18, and talk with T\. Reed\..*\n.*Printed in J\. Poppe/u);
  expect(text).not.toContain('ferry game');
});
