import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { describe, isAlike } from '../../../lib/rules/describe';
import { plainHostOf } from '../../../lib/page/address';
import type { BlockDescription } from '../../../lib/rules/rule';

function block(html: string): BlockDescription {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const element = document.body.firstElementChild;
  if (!element) throw new Error('no element');
  return describe(element);
}

const BOX = block(
  '<div class="a1"><p>Get our harbour letter every Friday</p><a href="https://x.example/letters/1">Join</a></div>',
);

test('a block is known again under other classes, numbers, accents and case', () => {
  expect(
    isAlike(
      BOX,
      block(
        '<div id="z9"><b>GET our Harbóur letter every Friday</b> <a href="https://x.example/letters/2">Join</a></div>',
      ),
    ),
  ).toBe(true);
  expect(isAlike(block('<p>Read 4 of 5 free articles</p>'), block('<p>Read 12 of 5 free articles</p>'))).toBe(
    true,
  );
});

test('a block whose words changed a little is known by where it leads', () => {
  expect(
    isAlike(
      BOX,
      block(
        '<div><p>Get our autumn harbour letter</p><a href="https://x.example/letters/7">Join us</a></div>',
      ),
    ),
  ).toBe(true);
  expect(isAlike(BOX, block('<div><p>Get our autumn harbour letter</p></div>'))).toBe(false);
});

test('pictures without words are known by where they come from', () => {
  const one = block('<figure><img src="https://cdn.example/promo/1.png"></figure>');
  expect(isAlike(one, block('<figure><img src="https://cdn.example/promo/2.png"></figure>'))).toBe(true);
  expect(isAlike(one, block('<figure><img src="https://cdn.example/photos/2.png"></figure>'))).toBe(false);
});

test('a picture that is shown from the library is known by where it was on the web', () => {
  const one = block('<figure><img src="https://cdn.example/promo/1.png"></figure>');
  const kept =
    '<figure><img data-kept="https://cdn.example/promo/1.png" src="blob:chrome-extension://x/1"></figure>';
  expect(isAlike(one, block(kept))).toBe(true);
});

test('a picture that did not come is known by its own words and place, not by those that stand for it', () => {
  const figure = (inside: string): string => `<figure>${inside}<figcaption>At dawn.</figcaption></figure>`;
  const one = block(figure('<img src="https://cdn.example/promo/1.png" alt="A quiet harbour">'));
  const missing =
    '<span data-missing="https://cdn.example/promo/1.png" data-alt="A quiet harbour">Picture not available: A quiet harbour</span>';
  expect(block(figure(missing))).toEqual(one);
});

test('prose is never taken for other prose, nor one element for another', () => {
  const one = block('<p>The ferry left the harbour at six with four passengers and a dog aboard.</p>');
  expect(
    isAlike(one, block('<p>The ferry reached the island at nine with three passengers and no dog.</p>')),
  ).toBe(false);
  expect(
    isAlike(one, block('<h2>The ferry left the harbour at six with four passengers and a dog aboard.</h2>')),
  ).toBe(false);
  expect(isAlike(block('<p></p>'), block('<p></p>'))).toBe(false);
});

test('a link that leads nowhere is no obstacle', () => {
  const broken = block(
    '<p>Get our <a href="http://">harbour letter</a> every <a href="https://[x">Friday</a></p>',
  );
  expect(broken.links).toEqual([]);
  expect(isAlike(broken, block('<p>Get our harbour letter every Friday</p>'))).toBe(true);
  expect(['https://[x', 'http://', 'no address'].map(plainHostOf)).toEqual(['', '', '']);
});
