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

test('the still picture of a film has the shape of the film', () => {
  const film =
    '<video src="/ferry.mp4" poster="/still.jpg" width="640" height="360" title="The launch"></video>';
  const { html } = articleOf({ inside: film });
  expect(html).toMatch(/<img height="360" width="640"[^>]*still/u);
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

test.each([
  '<object width="580" height="360"><param name="movie" value="http://www.youtube.com/v/FerryAtQuay&amp;hl=de"><embed src="http://www.youtube.com/v/FerryAtQuay&amp;hl=de" type="application/x-shockwave-flash"></object>',
  '<object data="https://www.youtube-nocookie.com/v/FerryAtQuay?fs=1" type="application/x-shockwave-flash">Get the player.</object>',
  '<embed src="http://www.youtube.com/v/FerryAtQuay" type="application/x-shockwave-flash">',
])('a film that a plug-in once played is a link to where it is still found: %s', (player) => {
  const { html } = articleOf({ inside: `<div align="center">${player}</div>` });
  expect(html).toContain('<figcaption><a href="https://www.youtube.com/watch?v=FerryAtQuay">');
  expect(html).not.toContain('Get the player');
});

test('what else a plug-in once played is left out, whatever it says', () => {
  const played = '<object data="/game.swf"><embed src="/game.swf">Get the player.</object>';
  const { html, removals } = articleOf({ inside: `<p>${played}</p>` });
  expect(html).not.toMatch(/game|Get the player/u);
  expect(removals).toEqual([]);
});
