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

test('a banner that leads away leads no text, and the picture behind it does', () => {
  const banner =
    '<section><a href="https://shop.test/boots?x=728"><img src="/b/boots_728x90.gif"></a></section>';
  const figure =
    '<div class="left"><figure><img src="/m/quay.jpg" alt=""><figcaption>Carla Ruiz</figcaption></figure></div>';
  expect(picturesOf(articleOf({ above: banner + figure }))).toEqual(['quay.jpg: Carla Ruiz']);
});

test('nor does the picture of another story, to which a headline leads as well', () => {
  const card = (href: string, words: string): string =>
    `<div class="tip"><a href="${href}"><div><img src="/m/gale.jpg" alt="A gale"></div></a><div><a href="${href}"><div>${words}</div></a><span>by <a href="/users/ada">Ada Quill</a></span></div></div>`;
  expect(
    picturesOf(articleOf({ above: card('/gale', 'The gale from the north closes three roads') })),
  ).toEqual([]);
  expect(picturesOf(articleOf({ above: card('/ferry', 'Ferry to sail again') }))).toHaveLength(1);
});
