import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

test('a picture that leads where prompts do leads no text', () => {
  const picture = (href: string): string =>
    `<div><a href="${href}"><img src="https://paper.test/mark-220.png" alt="Letters from the quay" width="220" height="52"></a></div>`;
  expect(picturesOf(articleOf({ above: picture('https://paper.test/newsletter') }))).toEqual([]);
  expect(picturesOf(articleOf({ above: picture('https://paper.test/quay') }))).toHaveLength(1);
});
