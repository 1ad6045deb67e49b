/** Pictures that a script has yet to set into an empty box, and which of two is which. */
import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

test('an empty box that is called one of a picture, and tells which, is that picture, with the caption beside it', () => {
  const credit =
    '<div><img src="/sea/ico/ico-foto.png" alt=""></div><div class="fotografo">Foto: Carla Ruiz</div>';
  const item = (file: string, words: string): string =>
    `<li><div><div class="delayed-image-load" data-src="/p/${file}?w=930" data-alt="${file}"></div></div>
     <div><div class="legenda">${words}</div><div>${credit}</div></div></li>`;
  const show = `<div class="show"><ul>${item('quay.jpg', 'The quay on Tuesday')}${item('ferry.jpg', 'The ferry from there')}${item('gulls.jpg', 'Gulls above both')}</ul></div>`;
  const kept = [
    'quay.jpg?w=930: The quay on Tuesday · Foto: Carla Ruiz',
    'ferry.jpg?w=930: The ferry from there · Foto: Carla Ruiz',
    'gulls.jpg?w=930: Gulls above both · Foto: Carla Ruiz',
  ];
  expect(picturesOf(articleOf({ inside: show }))).toEqual(kept);
  expect(picturesOf(articleOf({ above: show }))).toEqual(kept);
});

test('pictures whose files are called by their size alone are told apart by what stands before it', () => {
  const picture = (of: string): string => `<figure><img src="/m/${of}.jpg" alt=""></figure>`;
  const shown = (...all: string[]): number =>
    picturesOf(articleOf({ inside: all.map(picture).join('') })).length;
  expect(shown('1361729/thumbs/873x400', '1361730/thumbs/873x400')).toBe(2);
  expect(shown('1361729/thumbs/873x400', '1361729/thumbs/240x225')).toBe(1);
});

test('what a site shows until a script sets the picture is none, unless its own is told beside it', () => {
  const film =
    '<div class="media"><img src="/static/img/placeholders/w320.png" alt="The quay, seen again"></div>';
  const waiting =
    '<figure><img src="/static/img/placeholders/w640.png" data-src="/m/quay.jpg" alt="The quay"></figure>';
  expect(picturesOf(articleOf({ inside: film }))).toEqual([]);
  expect(picturesOf(articleOf({ inside: waiting })).map((one) => one.split('?')[0])).toEqual([
    expect.stringContaining('quay.jpg'),
  ]);
});

test('the picture of a noscript that is told as text is read as markup is', () => {
  const told = '&lt;img src="/quay.jpg?a=1&amp;amp;b=2" alt="Tom &amp;amp; Ann’s quay > pier"&gt;';
  const { html } = articleOf({ inside: `<figure><noscript>${told}</noscript></figure>` });
  expect(html).toMatch(/src="https:\/\/paper\.test\/quay\.jpg\?a=1&(?:amp;)?b=2"/);
  expect(html).toMatch(/alt="Tom &(?:amp;)? Ann’s quay (?:>|&gt;) pier"/);
});
