import { expect, test } from 'vitest';
import { differenceOfBodies } from '../support/tree';

const ORIGIN = 'http://127.0.0.1:1';
const between = (actual: string, expected: string): string | null =>
  differenceOfBodies(actual, expected, ORIGIN);

test('wrappers, white space and styling make no difference', () => {
  const actual = `<div id="page"><section><p class="x">One  two</p>\n<div>Three</div></section></div>`;
  expect(between(actual, '<p>One two</p><p>Three</p>')).toBeNull();
});

test('a missing, an added and a changed node are each named', () => {
  expect(between('<p>One</p>', '<p>One</p><h2>Two</h2>')).toContain('<h2>Two is missing');
  expect(between('<p>One</p><p>Ad</p>', '<p>One</p>')).toContain('<p>Ad should not be there');
  expect(between('<ul><li>a</li><li>c</li></ul>', '<ul><li>a</li><li>b</li></ul>')).toContain(
    'ul[1] > li[2]',
  );
});

test('addresses count, and only absolute ones equal those of the fixture', () => {
  const expected = '<figure><img src="/media/a.jpg" alt="A"></figure>';
  expect(
    between(`<figure><img alt="A" src="${ORIGIN}/media/a.jpg" width="4"></figure>`, expected),
  ).toBeNull();
  expect(between('<figure><img alt="A" src="../media/a.jpg"></figure>', expected)).toContain('src="../media');
});

test('the only paragraph of a list item or a cell is its text', () => {
  expect(between('<ul><li><p>a</p></li></ul>', '<ul><li>a</li></ul>')).toBeNull();
});
