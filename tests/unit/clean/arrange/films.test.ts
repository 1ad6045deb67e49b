import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../../support/article-page';

test.each([
  '<lite-youtube videoid="FerryAtQuay"><a href="https://youtube.com/watch?v=FerryAtQuay"><span>Play video</span></a></lite-youtube>',
  '<div class="youtube" data-embed="FerryAtQuay"><div class="play-button"></div></div>',
  '<div class="lazyYT" data-youtube-id="FerryAtQuay" data-ratio="16:9"></div>',
  '<div class="youtube-player" data-id="FerryAtQuay"><div><img src="https://i.test/vi/hq.jpg"></div></div>',
])('a box that names a film by its number is a link to it: %s', (box) => {
  const { html } = articleOf({ inside: `<div class="wrap">${box}</div>` });
  expect(html).toContain('<figcaption><a href="https://www.youtube.com/watch?v=FerryAtQuay">');
  expect(html).not.toContain('hq.jpg');
});

test('what is called after a site of films and has words of its own, or a number of another kind, is no film', () => {
  const words = 'The crew tells in the film how the winter storms came over the harbour wall that year.';
  const told = articleOf({
    inside: `<div class="youtube-note" data-id="FerryAtQuay"><p>${words}</p></div><div class="youtube-still" data-id="12345678901"><img src="/quay.jpg" alt="" width="640" height="360"></div>`,
  });
  expect(told.html).toContain(words);
  expect(told.html).not.toContain('watch?v=');
  expect(picturesOf(told)).toHaveLength(1);
});
