/** What the page shows between its headline and the body, and belongs to the text. */
import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

const opens = (above: string): string =>
  articleOf({ above }).text.split('The harbour board')[0]?.trim() ?? '';

test('a list below a heading of its own, however few words its items have', () => {
  const list = '<div><h3>Key points</h3><ul><li>Five sailings</li><li>From Monday</li></ul></div>';
  expect(opens(list)).toBe('Key points\nFive sailings\nFrom Monday');
  expect(opens(list.replace('Five sailings', '<a href="/five">Five sailings</a>'))).toBe('');
  expect(opens(list.replace(/<h3>.*<\/h3>/, ''))).toBe('');
});

test('a list that tells something, though one of its items is short', () => {
  const told = 'The board has asked for five sailings on every day of the week';
  expect(opens(`<ul class="x"><li>${told}</li><li>The island disagrees</li></ul>`)).toBe(
    `${told}\nThe island disagrees`,
  );
});

test('a heading of many words below the day', () => {
  const told = 'Five sailings are enough, says the board of the harbour';
  expect(opens(`<div>Published 9:15 14 May 2024</div><h2 class="x">${told}</h2>`)).toBe(told);
});

test('each picture of a slide show keeps its own caption', () => {
  const slide = (name: string): string =>
    `<div class="slide"><figure><img src="/${name}.jpg" width="900" height="600"></figure><p class="caption">The ${name} at the quay</p></div>`;
  expect(picturesOf(articleOf({ above: slide('ferry') + slide('tug') }))[0]).toBe(
    'ferry.jpg: The ferry at the quay',
  );
});

test('the picture above the text keeps the words beside it in one line', () => {
  const above =
    '<div><span><img src="/ferry.jpg" width="900" height="600"><span class="x-caption">The ferry at the quay. (Harbour Photo)</span></span></div>';
  expect(picturesOf(articleOf({ above }))).toEqual(['ferry.jpg: The ferry at the quay. (Harbour Photo)']);
});
