import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { pictureSource } from '../../../lib/page/pictures';

const SITE = 'https://harbour.example';

function sourceOf(html: string): string | undefined {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const img = document.querySelector('img');
  return img ? pictureSource(img as unknown as Element, `${SITE}/ferry`)?.src.replace(SITE, '') : undefined;
}

describe('pictureSource', () => {
  it('takes no stand-in of an editor', () => {
    expect(sourceOf('<img src="/editor/img/trans.gif">')).toBeUndefined();
    expect(sourceOf('<img src="/img/trans-island-ferry.gif">')).toBe('/img/trans-island-ferry.gif');
  });

  it('takes the width that reading wants', () => {
    expect(sourceOf('<img src="/a.jpg" srcset="/b.jpg 400w, /c.jpg 1200w, /d.jpg 3000w">')).toBe('/c.jpg');
    expect(sourceOf('<img src="/a.jpg" srcset="/b.jpg 1x, /c.jpg 2x">')).toBe('/c.jpg');
    expect(sourceOf('<img src="/a.jpg">')).toBe('/a.jpg');
    const high = '/b.jpg 400w 267h,/c.jpg 1200w 801h,/d.jpg 3000w 2000h';
    expect(sourceOf(`<img src="/a.jpg" data-srcset="${high}">`)).toBe('/c.jpg');
  });

  it.each([
    ['/a/quay.jpg', '<img src="/a/quay-150x150.jpg">', '/a/quay.jpg'],
    ['/a/quay_large.jpg', '<img src="/a/quay.jpg" width="240">', '/a/quay_large.jpg'],
    ['/a/quay_large.jpg', '<img src="/a/quay.jpg">', '/a/quay.jpg'],
    ['/a/quay_large.jpg', '<img src="/a/quay.jpg" width="640">', '/a/quay.jpg'],
    ['/a/quay.jpg', '<img src="/a/s.jpg" width="150" srcset="/a/quay-800.jpg 800w">', '/a/quay-800.jpg'],
    ['/ads/offer.jpg', '<img src="/a/quay.jpg" width="150">', '/a/quay.jpg'],
    ['/wiki/File:quay.jpg', '<img src="/a/quay.jpg" width="150">', '/a/quay.jpg'],
  ])('takes what a small copy of it opens: %s around %s', (href, img, source) => {
    expect(sourceOf(`<a href="${href}">${img}</a>`)).toBe(source);
  });

  it.each(['data-lazy', 'data-delay', 'data-echo', 'data-src', 'data-original'])(
    'takes the picture that a script has yet to set: %s',
    (name) => {
      expect(sourceOf(`<img alt="" ${name}="images/boat.jpg">`)).toBe('/images/boat.jpg');
    },
  );

  it.each(['empty-shelves.jpg', '500-blankets-on-the-quay.jpg', 'pixel-9-review.webp', 'seal-gray-2.jpg'])(
    'knows a photograph of what stand-ins are called too: %s',
    (file) => expect(sourceOf(`<img src="/${file}">`)).toBe(`/${file}`),
  );

  it.each(['empty.png', 'lazy-image.jpg', 'x-loading.gif', 'a_grey_2.svg', 'x-placeholder-16x9.png'])(
    'takes no file that stands in for a picture: %s',
    (file) => expect(sourceOf(`<img src="/${file}" data-src="/boat.jpg">`)).toBe('/boat.jpg'),
  );

  it('believes the width in an address where the page tells no other', () => {
    const at = (width: number): string => `/image/width=${width},dpr=1/boat.jpg`;
    const picture = (...widths: number[]): string =>
      `<picture>${widths.map((width) => `<source srcset="${at(width)}">`).join('')}<img src="${at(720)}"></picture>`;
    expect(sourceOf(picture(329, 879, 366))).toBe(at(879));
    expect(sourceOf(picture(329, 366))).toBe(at(720));
    expect(sourceOf('<img src="/s?w=400" srcset="/s?w=500 1x, /s?w=500&dpr=2 2x">')).toBe('/s?w=500&dpr=2');
  });

  it('takes no source for small screens where there is one for wide ones', () => {
    const source = (width: number): string =>
      `<source media="(max-width: ${width}px)" srcset="/${width}/boat.jpg">`;
    const sources = [470, 885, 1190].map(source).join('');
    expect(sourceOf(`<picture>${sources}<img src="/1900/boat.jpg"></picture>`)).toBe('/1190/boat.jpg');
    expect(sourceOf(`<picture>${source(470)}<img src="/1900/boat.jpg"></picture>`)).toBe('/1900/boat.jpg');
  });

  it('takes the source for wide screens, whichever comes first', () => {
    const source = (media: string, file: string): string =>
      `<source media="(${media})" srcset="/${file}.jpg">`;
    const narrow = source('max-width: 680px', 'phone');
    const sources = narrow + source('min-width: 681px', 'desk');
    expect(sourceOf(`<picture>${sources}<img src="/desk-old.jpg"></picture>`)).toBe('/desk.jpg');
    const rising = [320, 768, 1024].map((px) => source(`min-width: ${px}px`, `from-${px}`)).join('');
    expect(sourceOf(`<picture>${rising}<img src="/boat.jpg"></picture>`)).toBe('/from-1024.jpg');
    expect(sourceOf(`<picture>${source('min-width: 1px', 'any')}<img src="/old.jpg"></picture>`)).toBe(
      '/any.jpg',
    );
  });

  it('believes the size that stands in an address', () => {
    const source = (px: number, size: string): string =>
      `<source media="(max-width: ${px}px)" srcset="/fit/${size}/filters:jpeg/boat.png">`;
    const sources = [source(425, '393x261'), source(1199, '968x645'), source(1200, '525x350')].join('');
    expect(sourceOf(`<picture>${sources}<img src="/fit/525x350/boat.png"></picture>`)).toBe(
      '/fit/968x645/filters:jpeg/boat.png',
    );
    expect(sourceOf('<img src="/boat-300x200.jpg" data-src="/boat-1024x683.jpg">')).toBe(
      '/boat-1024x683.jpg',
    );
    expect(sourceOf('<img src="/boat-300x200.jpg" data-full="/boat.jpg">')).toBe('/boat.jpg');
  });

  it('reads the sizes that a framework’s script chooses from', () => {
    const sizes = '[/boat-300x198.jpg, small], [/boat-1300x858.jpg, medium]';
    expect(sourceOf(`<img data-interchange="${sizes}">`)).toBe('/boat-1300x858.jpg');
  });

  it('takes the picture of a noscript for the small copy that stands in for it', () => {
    const figure = (file: string): string =>
      `<figure><div><img src="/max/60/${file}?q=20"></div><div><img><noscript><img src="/max/2000/boat-in-harbour.jpg"></noscript></div></figure>`;
    expect(sourceOf(figure('boat-in-harbour.jpg'))).toBe('/max/2000/boat-in-harbour.jpg');
    expect(sourceOf(figure('quay-at-the-mole.jpg'))).toBe('/max/60/quay-at-the-mole.jpg?q=20');
  });

  it('knows a file that stands in for a picture, whatever stands before its name', () => {
    const lazy = '<img src="/i/authorplaceholder.jpg?v=2" data-src="/boat-in-harbour.jpg">';
    expect(sourceOf(lazy)).toBe('/boat-in-harbour.jpg');
    expect(sourceOf('<img src="/i/authorplaceholder.jpg?v=2" alt="Quay">')).toBeUndefined();
  });
});
