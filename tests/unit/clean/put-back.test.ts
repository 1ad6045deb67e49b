import '../../support/dom-parser';
import { expect, test } from 'vitest';
import type { Article, Removal } from '../../../lib/article';
import { placeOf, putBack } from '../../../lib/clean/put-back';
import { anArticle } from '../../support/articles';

const url = 'https://news.example/harbour/quiet?page=2';
const removal = (html: string, after = 1): Removal => ({
  id: html,
  kind: 'related',
  why: [],
  text: '',
  html,
  after,
});

/** The body with these removals in it again. */
const backIn = (html: string, removals: Removal[]): string =>
  putBack({ ...anArticle(), html, url, removals }, () => true).html;

test('a block comes back where it stood', () => {
  const html = '<p>One.</p><p>Two.</p>';
  const back = [removal('<p>Before.</p>', 0), removal('<p>Between.</p>', 1), removal('<p>After.</p>', 9)];
  expect(backIn(html, back)).toBe('<p>Before.</p><p>One.</p><p>Between.</p><p>Two.</p><p>After.</p>');
});

test('a block whose own place stands in it, or in what stands in it, comes back once', () => {
  const held = (id: string): string => `<!--${placeOf(id)}-->`;
  const one = { ...removal(`<p>One.</p>${held('b')}`), id: 'a' };
  const other = { ...removal(`<p>Other.</p>${held('a')}${held('b')}`), id: 'b' };
  const back = backIn(`<div>${held('a')}</div>`, [one, other]);
  expect(back.replace(/<!--.*?-->/g, '')).toBe('<div><p>One.</p><p>Other.</p></div>');
});

test('what is not put back yet keeps its place, whatever else has come back, one after the other', () => {
  const removals = [
    removal('<p>Before.</p><p>Here.</p>', 0),
    removal('<p>Between.</p>', 1),
    removal('<p>After.</p>', 2),
  ];
  const whole = '<p>Before.</p><p>Here.</p><p>One.</p><p>Between.</p><p>Two.</p><p>After.</p>';
  for (const order of [
    [0, 1, 2],
    [2, 1, 0],
    [1, 0, 2],
    [0, 2, 1],
  ]) {
    let article: Article = { ...anArticle(), html: '<p>One.</p><p>Two.</p>', removals };
    for (const at of order) article = putBack(article, ({ id }) => id === removals[at]?.id);
    expect([article.html, article.removals]).toEqual([whole, []]);
  }
});

test('a list that an earlier Lede kept, the last at its end, comes back in order', () => {
  const back = [removal('<p>After.</p>', 2), removal('<p>Before.</p>', 0), removal('<p>Here.</p>', 0)];
  expect(backIn('<p>One.</p><p>Two.</p>', back)).toBe(
    '<p>Before.</p><p>Here.</p><p>One.</p><p>Two.</p><p>After.</p>',
  );
});

test.each([
  ['/storm', 'https://news.example/storm'],
  ['storm', 'https://news.example/harbour/storm'],
  ['//other.example/storm', 'https://other.example/storm'],
  ['https://other.example/storm', 'https://other.example/storm'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ['#note', '#note'],
])('its link to %s leads to where it led on its page', (written, whole) => {
  const back = removal(`<p>See <a href="${written}">the storm</a>.</p>`);
  expect(backIn('<p>One.</p>', [back])).toContain(`href="${whole}"`);
});
