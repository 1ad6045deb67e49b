/** Text that a page holds twice. */
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';

test('the whole text once more, for another width of the window, is read once, with its subheadings', () => {
  const again = PROSE.map((text) => `<p>${text}</p>`).join('<h3>The board</h3>');
  const { text, removals } = articleOf({
    inside: '<h3>The board</h3>',
    end: `<div class="wide">${again}</div>`,
  });
  expect(text.split('\n').filter((line) => line === 'The board')).toHaveLength(1);
  for (const line of PROSE) expect(text.split('\n').filter((one) => one === line)).toHaveLength(1);
  expect(removals.some(({ why }) => why.includes('repeats'))).toBe(true);
});

test('a few words may stand twice, and so may a line beside what was said before', () => {
  const { text } = articleOf({ inside: '<p>Nobody came.</p>', end: '<p>Nobody came.</p>' });
  expect(text.split('\n').filter((line) => line === 'Nobody came.')).toHaveLength(2);
});
