import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test.each([
  ['a day that begins like a time', '<p>22.03.2026, 05:00 by <a href="/by/ada">Ada Quill</a></p>'],
  ['a time with its day', '<p>08:15 GMT, March 12, 2026</p>'],
])('drops %s', (_, above) => {
  expect(articleOf({ above: `<div class="body">${above}</div>` }).text).toMatch(/^The harbour board/u);
});

test.each([
  ['dates of a life', 'Vera Lindqvist, compositor, born 3 June 1934; died 28 December 2025'],
  ['an address', 'Media contact: Jorun Vik, +47 55 55 55 01, press@paper.test'],
])('keeps %s at the end', (_, line) => {
  const inside = '<p>It was the seventh vote on the ferry since the autumn, and the shortest.</p>'.repeat(4);
  expect(articleOf({ inside, end: `<p>${line}</p>` }).text.endsWith(line)).toBe(true);
});

test('drops initials at the end', () => {
  expect(articleOf({ end: '<p>(aq)</p>' }).text).toMatch(/on the quay\.$/u);
});
