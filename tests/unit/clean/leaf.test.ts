import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test.each([
  '<p>■ Again <a href="/gale">Gale closes three roads in the north</a></p>',
  '<p>■あわせて読みたい　<a href="/gale">三つの道路が強風で通行止めになった</a></p>',
])('a sign and a link to another page goes: %s', (inside) => {
  expect(articleOf({ inside }).text).not.toMatch(/Gale|強風/u);
});
