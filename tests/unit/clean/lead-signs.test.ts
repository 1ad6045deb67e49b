import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

test('a picture that leads where prompts do leads no text', () => {
  const picture = (href: string): string =>
    `<div><a href="${href}"><img src="https://paper.test/mark-220.png" alt="Letters from the quay" width="220" height="52"></a></div>`;
  expect(picturesOf(articleOf({ above: picture('https://paper.test/newsletter') }))).toEqual([]);
  expect(picturesOf(articleOf({ above: picture('https://paper.test/quay') }))).toHaveLength(1);
});

test('the sign of the site, which leads to its front page, leads no text; the picture behind it does, with its caption', () => {
  const sign = '<div><a href="https://paper.test"><img src="/i/paper.svg" alt=""></a></div>';
  const figure = '<figure><a href="/m/quay.jpg"><img src="/m/quay.jpg" alt="Carla Ruiz"></a></figure>';
  const boxes = `<div><div><div><div>${figure}</div></div></div><p class="image-caption">Carla Ruiz</p></div>`;
  expect(picturesOf(articleOf({ above: sign + boxes }))).toEqual(['quay.jpg: Carla Ruiz']);
});
