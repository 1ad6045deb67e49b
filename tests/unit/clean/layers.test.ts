import { expect, test } from 'vitest';
import { putBack } from '../../../lib/clean/put-back';
import { articleOf, PROSE } from '../../support/article-page';

const MUSEUM =
  'The lifeboat museum opens at ten and shows the old engine room of the steamer to all who ask at the desk.';

test.each([
  ['a dialog', `<div role="dialog"><p>${MUSEUM}</p></div>`],
  ['a dialog without a paragraph', `<dialog open>${MUSEUM}</dialog>`],
])('what floats over the page goes, is listed where it stood, and comes back: %s', (_, layer) => {
  const article = articleOf({ inside: layer });
  expect(article.text).toBe(PROSE.join('\n'));
  expect(article.removals).toMatchObject([{ kind: 'other', why: ['apart'], text: MUSEUM, after: 2 }]);
  const { html } = putBack(article, () => true);
  expect(html.indexOf(MUSEUM)).toBeGreaterThan(html.indexOf(PROSE[1] ?? ''));
  expect(html.indexOf(MUSEUM)).toBeLessThan(html.indexOf(PROSE[2] ?? ''));
});

test.each([
  '<div role="dialog"><h2>Menu</h2><ul><li><a href="/a">News</a></li><li><a href="/b">Sport</a></li></ul></div>',
  `<div role="dialog"><a href="/story"><p>${MUSEUM}</p></a></div>`,
  '<div role="dialog"><p>One moment, please</p><button>Close</button></div>',
])('what holds no text of its own is not listed: %s', (layer) => {
  expect(articleOf({ inside: layer }).removals).toEqual([]);
});
