import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

const frame = (src: string): string => `<iframe src="https://${src}"></iframe>`;

test.each([
  'platform.twitter.com/widgets/tweet_button.html?url=x',
  'www.facebook.com/plugins/like.php?href=x',
])('the frame of a button is no film: %s', (src) => {
  expect(picturesOf(articleOf({ inside: frame(src) }))).toEqual([]);
});

test.each(['platform.twitter.com/embed/Tweet.html?id=7', 'www.facebook.com/plugins/post.php?href=x'])(
  'the frame of a message is a titled link: %s',
  (src) => {
    expect(picturesOf(articleOf({ inside: frame(src) }))).toHaveLength(1);
  },
);

test('a picture is shown once, whatever its size and how finely it was saved', () => {
  const sizes = [
    'quay-ec3bdb8a-s1100-c50',
    'quay-ec3bdb8a-s1200',
    'quay-ec3bdb8a-s400-c85',
    'quay-ec3bdb8a-800x450',
  ];
  const inside = sizes.map((name) => `<img src="/${name}.jpg" alt="">`).join('');
  expect(picturesOf(articleOf({ inside }))).toHaveLength(1);
});

test('a picture that only its box without scripts holds is shown', () => {
  const kept = (box: string): string[] => picturesOf(articleOf({ inside: box }));
  const still = '<noscript><img src="/quay.jpg" alt="The quay"></noscript>';
  expect(kept(`<picture>${still}</picture>`)).toEqual(['quay.jpg: ']);
  expect(
    kept(`<div data-picture data-alt="The quay"><div data-src="/q.jpg"></div>${still}</div>`),
  ).toHaveLength(1);
  expect(kept(`<div>${still}</div>`)).toEqual([]);
});
