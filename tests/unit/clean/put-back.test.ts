import '../../support/dom-parser';
import { expect, test } from 'vitest';
import type { Removal } from '../../../lib/article';
import { putBack } from '../../../lib/clean/put-back';

const url = 'https://news.example/harbour/quiet?page=2';
const removal = (html: string, after = 1): Removal => ({
  id: html,
  kind: 'related',
  why: [],
  text: '',
  html,
  after,
});

test('a block comes back where it stood', () => {
  const html = '<p>One.</p><p>Two.</p>';
  const back = [removal('<p>Before.</p>', 0), removal('<p>Between.</p>', 1), removal('<p>After.</p>', 9)];
  expect(putBack({ html, url }, back)).toBe(
    '<p>Before.</p><p>One.</p><p>Between.</p><p>Two.</p><p>After.</p>',
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
  expect(putBack({ html: '<p>One.</p>', url }, [back])).toContain(`href="${whole}"`);
});
