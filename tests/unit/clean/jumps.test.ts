import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

/** A number in the text and the note that it leads to, by addresses as `page` writes them. */
const noted = (page: string): string =>
  `<p class="text">The quay was mended in the autumn, and the crane was painted blue and white.<a id="r1" href="${page}#n1">1</a></p>
   <p class="text"><a id="n1" href="${page}#r1">1</a> The paint came from the yard, where it had stood since the spring.</p>`;

test.each(['', 'https://paper.test/ferry'])('notes are jumped to inside the article: %s', (page) => {
  const { html } = articleOf({ inside: noted(page) });
  for (const part of ['href="#n1"', 'href="#r1"', 'id="n1"', 'id="r1"']) expect(html).toContain(part);
});

test('what stands elsewhere on the page is led to there', () => {
  const link = '<a href="https://paper.test/ferry#talk">what others said of it</a>';
  const { html } = articleOf({ inside: `<p class="text">The quay was mended, and ${link} was kind.</p>` });
  expect(html).toContain('href="https://paper.test/ferry#talk"');
});

test.each([
  '<div id="n1"><p>[<a href="#r1">1</a>] The paint came from the yard, where it had stood since the spring.</p></div>',
  '<p><a name="n1" href="#r1">[1]</a> The paint came from the yard, where it had stood since the spring.</p>',
])('a note is jumped to by the name of its box or of its number: %s', (note) => {
  const text = '<p class="text">The quay was mended, and painted white.<a name="r1" href="#n1">[1]</a></p>';
  const { html } = articleOf({ inside: text, end: note });
  for (const part of ['href="#n1"', 'href="#r1"', 'id="n1"', 'id="r1"']) expect(html).toContain(part);
});

const PARTS = '<ul><li><a href="#quay">The quay</a></li><li><a href="#crane">The crane</a></li></ul>';
const TEXT =
  '<h2 id="quay">The quay</h2><p class="text">It was mended in the autumn.</p><h2 id="crane">The crane</h2>';

test.each([
  `<div class="toc"><div><p>The harbour in two parts</p><span><a href="#"></a></span></div><nav>${PARTS}</nav></div>`,
  `<div class="toc"><p>The harbour in two parts</p><nav>${PARTS}</nav></div>`,
  `<div class="toc"><h2>The harbour in two parts</h2><nav>${PARTS}</nav></div>`,
])('a table of contents goes with the words above it: %s', (contents) => {
  const { text, removals } = articleOf({ inside: contents + TEXT });
  expect(text).not.toContain('two parts');
  expect(text.match(/The quay/g)).toHaveLength(1);
  expect(removals).toHaveLength(1);
});
