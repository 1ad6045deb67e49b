/** Pictures that lead to a larger one of themselves, whatever words stand in their links. */
import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

const ROWS = ['quay', 'ferry', 'pier'];

test('several pictures in a row stay that open larger ones, with the captions in their links', () => {
  const one = (name: string): string =>
    `<div><a data-lightbox="all" href="/large/${name}.jpg?1"><img src="/small/${name}.jpg?1" alt=""><span class="label caption">The ${name}</span></a></div>`;
  const article = articleOf({ inside: `<div class="images">${ROWS.map(one).join('')}</div>` });
  expect(picturesOf(article)).toEqual(ROWS.map((name) => `${name}.jpg?1: The ${name}`));
});

test('so they do in one paragraph, each with the words of its own link', () => {
  const one = (name: string): string =>
    `<a href="/large/${name}.jpg"><img src="/small/${name}.jpg" alt=""><span class="caption">The ${name}</span></a>`;
  const article = articleOf({ inside: `<div class="images">${ROWS.map(one).join(' ')}</div>` });
  expect(picturesOf(article)).toEqual(ROWS.map((name) => `${name}.jpg: The ${name}`));
});

test('a picture stays that leads to the page of itself, by the number that its file is counted with', () => {
  const inside =
    '<div class="ad"><label>Advertisement</label></div><div class="shot"><a href="/all-pictures/quay-test-001.html"><img src="/quay/quay-test-001.jpg?v=16&version=text" alt="The quay"><span class="picture-enlarge">enlarge </span><span class="source">(Photo: Carla Ruiz)</span></a></div>';
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual(['quay-test-001.jpg?v=16&version=text: (Photo: Carla Ruiz)']);
  expect(article.text).not.toMatch(/enlarge|Advertisement/u);
});

test('a picture of a story goes that its file is called by', () => {
  const inside =
    '<div class="shot"><a href="/gale-closes-three-roads.html"><img src="/m/gale-closes-three-roads.jpg" alt=""><span>Gale closes three roads in the north</span></a></div>';
  expect(picturesOf(articleOf({ inside }))).toEqual([]);
});

test('small copies in a row are shown as the large pictures that they open', () => {
  const one = (name: string, i: number): string =>
    `<dl class="gallery-item"><dt><a href="/uploads/${name}.jpg"><img width="${100 + i}" height="100" src="/uploads/${name}-150x150.jpg" alt=""></a></dt><dd class="gallery-caption">The ${name}</dd></dl>`;
  const article = articleOf({ inside: `<div class="gallery">${ROWS.map(one).join('')}</div>` });
  expect(picturesOf(article)).toEqual(ROWS.map((name) => `${name}.jpg: The ${name}`));
  expect(article.html).not.toMatch(/(?:width|height)="10/u);
});

test('a picture that leads to its own page stays with the paragraph below it that says all that it is described with', () => {
  const said = 'The crane on the quay was painted blue and white in autumn. (Photo: Harbour board)';
  const show = (below: string): string =>
    `<div id="pics" class="pic"><ul class="p300"><li><a href="/photo/paper/404488"><img src="/bigPic/155.jpg" alt="${said}"></a>\n${below}</li></ul><div class="pg"></div></div>`;
  expect(picturesOf(articleOf({ inside: show(`<p>${said}</p>`) }))).toEqual([`155.jpg: ${said}`]);
  expect(picturesOf(articleOf({ inside: show('<p>Harbour in pictures</p>') }))).toEqual([]);
});

test('words stay beside a picture that leads to a larger size kept beside it under its number', () => {
  const lead = (href: string): string =>
    `<p><a style="FLOAT: right; MARGIN: 0px 0px 5px 5px" href="${href}"><img src="/.a/6a00d8341c-320wi" alt="Taxis"></a>I can see six reasons for that:</p>`;
  expect(articleOf({ inside: lead('/.a/6a00d8341c-pi') }).text).toContain('I can see six reasons for that:');
});
