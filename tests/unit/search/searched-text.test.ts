import { expect, test } from 'vitest';
import { searchedText } from '../../../lib/search/searched-text';

test('captions stand below the text, a line each, as words without markup', () => {
  const html = `<figure><img src="a.jpg"><figcaption>The <a href="/x?a=1&amp;b=2">old lock</a> &amp;\nits keeper</figcaption></figure>
    <p>Water rose.</p><figure><figcaption><p>Night&nbsp;falls</p><p>Photo: A. Falk</p></figcaption></figure>`;
  expect(searchedText({ html, text: 'Water rose.' })).toBe(
    'Water rose.\nThe old lock & its keeper\nNight falls Photo: A. Falk',
  );
});

test('a text without captions is itself, and an empty caption no line', () => {
  expect(searchedText({ html: '<p>Water rose.</p>', text: 'Water rose.' })).toBe('Water rose.');
  expect(searchedText({ html: '<figcaption> </figcaption>', text: 'Water rose.' })).toBe('Water rose.');
});
