import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test.each([
  '<p>■ Again <a href="/gale">Gale closes three roads in the north</a></p>',
  '<p>■あわせて読みたい　<a href="/gale">三つの道路が強風で通行止めになった</a></p>',
])('a sign and a link to another page goes: %s', (inside) => {
  expect(articleOf({ inside }).text).not.toMatch(/Gale|強風/u);
});

test('a table keeps every cell, whatever figure it holds', () => {
  const table = '<table><tr><th></th><th>Ferry</th></tr><tr><td>Sailings</td><td>11 of 13</td></tr></table>';
  expect(articleOf({ inside: table }).html).toContain(table.replaceAll(/<\/?tbody>/gu, ''));
});
