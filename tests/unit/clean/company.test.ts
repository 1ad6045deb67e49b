import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const link = (words: string): string => `<p><a href="/${words.length}">${words}</a></p>`;

test('what leads into a list of other stories by its colon goes with it', () => {
  const lead = 'More tales of the sea, which every week follow a different skipper from around the world:';
  const links = link('How one man built a ferry for everyone') + link('The diver who never came up again');
  const { text, removals } = articleOf({ inside: `<p>${lead}</p>${links}` });
  expect(text).not.toContain('around the world');
  expect(removals.map((one) => one.text).join()).toContain('around the world');
  expect(articleOf({ inside: `<p>${lead}</p><ul><li>Tom Reed</li><li>Nora Vance</li></ul>` }).text).toContain(
    lead,
  );
});

test('a headline above the text is not told of as a prompt', () => {
  const above = '<aside><p>Ferry</p></aside><h1>Ferry to sail again: what do you think? Have your say</h1>';
  expect(articleOf({ above }).removals.map((one) => one.text)).toEqual([]);
});
