import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { markFilms } from '../../../lib/reading/films';

const FILM = 'https://paper.test/ferry.mp4';

/** The first figure of a body whose films are marked. */
function figureOf(html: string): HTMLElement {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  markFilms(document.body as unknown as HTMLElement);
  const figure = document.querySelector('figure');
  if (!figure) throw new Error('no figure');
  return figure as unknown as HTMLElement;
}
const isFilm = (html: string): boolean => figureOf(html).matches('[data-film]');

test('a still picture that leads where its caption does is a film, and is one way there by keyboard', () => {
  const figure = figureOf(
    `<figure><a href="${FILM}"><img src="still.jpg" alt=""></a><figcaption><a href="${FILM}">The launch</a> Filmed on Monday.</figcaption></figure>`,
  );
  expect(figure.matches('[data-film]')).toBe(true);
  const ways = Array.from(figure.querySelectorAll('a'), (link) => link.getAttribute('tabindex'));
  expect(ways).toEqual(['-1', null]);
  expect(figure.querySelector('a')?.getAttribute('aria-hidden')).toBe('true');
});

test('what is played has no still picture everywhere', () => {
  const named = (address: string): string =>
    `<figure><figcaption><a href="${address}">The quay</a></figcaption></figure>`;
  expect(isFilm(named('https://www.youtube.com/watch?v=FerryAtQuay'))).toBe(true);
  expect(isFilm(named('https://sounds.test/ferry.mp3?from=page'))).toBe(true);
  expect(isFilm(named('https://www.openstreetmap.org/export/embed.html?bbox=1'))).toBe(false);
});

test('a picture stays one, whatever its caption begins with', () => {
  const link = '<a href="https://video.test/1">Ada Quill</a>';
  expect(isFilm(`<figure><img src="a.jpg" alt="">  <figcaption>Photo: ${link}</figcaption></figure>`)).toBe(
    false,
  );
  const larger = '<a href="/large.jpg"><img src="a.jpg" alt=""></a>';
  expect(isFilm(`<figure>${larger}<figcaption>${link} took it.</figcaption></figure>`)).toBe(false);
  expect(isFilm('<figure><img src="a.jpg" alt=""></figure>')).toBe(false);
});
