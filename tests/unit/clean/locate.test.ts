import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

const item = (name: string, link = ''): string =>
  `<li><div>${link && `<a href="${link}">`}<img src="/${name}.jpg" alt="" width="800" height="500">${link && '</a>'}</div><div class="gallery-caption">The quay, ${name}.</div></li>`;

test('a gallery above the text is part of it', () => {
  const gallery = `<ul class="gallery">${['one', 'two', 'three'].map((name) => item(name)).join('')}</ul>`;
  expect(picturesOf(articleOf({ above: gallery }))).toEqual([
    'one.jpg: The quay, one.',
    'two.jpg: The quay, two.',
    'three.jpg: The quay, three.',
  ]);
});

test('pictures that lead to other pages are not', () => {
  const cards = `<ul class="gallery">${['one', 'two', 'three'].map((name) => item(name, `/${name}`)).join('')}</ul>`;
  expect(picturesOf(articleOf({ above: cards }))).toEqual([]);
});
