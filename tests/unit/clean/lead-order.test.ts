/** Which of the pictures above the text leads it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

test('a picture over nothing but who wrote the text is no lead', () => {
  const above =
    '<section><div><img src="/gt.jpg?w=105" alt=""></div><div><span>Written by <a href="/team">Ada Quill, PhD</a></span><span> on 3 May 2024</span></div></section>';
  expect(picturesOf(articleOf({ above }))).toEqual([]);
});

test('a picture behind the headline leads before one that the site shows above it', () => {
  const box = (file: string): string =>
    `<div class="m"><img src="/${file}.jpg" alt="" width="900" height="400"></div>`;
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title><meta property="og:type" content="article"></head>
      <body><header>${box('mood')}<h1>Ferry to sail again</h1></header><main>${box('quay')}<div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual(['quay.jpg: ']);
});

/** What a page shows whose article begins behind some of it, and over its headline. */
function shownBy(before: string, over = ''): string[] {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title><meta property="og:type" content="article"></head>
      <body><div class="stage">${before}<article>${over}<div class="pad"><header><h2>Ferry to sail again</h2><p>Ada Quill</p></header>
      <div class="body">${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></div></article></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? picturesOf(extraction.article) : [];
}

test('a film over the headline leads the article that both stand in', () => {
  const film = '<div class="w"><iframe src="https://www.youtube.com/embed/aBcDeFgH123"></iframe></div>';
  expect(shownBy('', film)).toHaveLength(1);
  expect(shownBy(film)).toEqual([]);
});

test('a lead picture with links to its section over it keeps the caption behind their box', () => {
  const labels = (...words: string[]): string =>
    words.map((word) => `<a href="/${word}">${word}</a>`).join('');
  const above = (over: string): string =>
    `<div class="top"><div class="shot"><div class="tags">${over}</div><img src="/quay.jpg" alt=""></div><div class="image_description"><div class="title"></div><div><p>The ferry at the new quay of the island</p></div></div></div>`;
  const lead = 'quay.jpg: The ferry at the new quay of the island';
  expect(picturesOf(articleOf({ above: above(labels('Islands', '0')) }))).toEqual([lead]);
});

test('a show of captioned pictures above the text leads it', () => {
  const item = (file: string, words: string): string =>
    `<li><div><img src="https://paper.test/${file}" alt=""></div><p class="captionBox"><span>${words}</span></p></li>`;
  const show = `<ul class="stage">${item('quay.jpg', 'The quay on Tuesday.')}${item('mole.jpg', 'The mole.')}</ul>`;
  expect(picturesOf(articleOf({ above: show }))).toEqual([
    'quay.jpg: The quay on Tuesday.',
    'mole.jpg: The mole.',
  ]);
  const others =
    '<ul><li><a href="/gale"><img src="https://paper.test/gale.jpg" alt=""></a><p>Gale keeps the boats in.</p></li></ul>';
  expect(picturesOf(articleOf({ above: others }))).toEqual([]);
});

test.each([
  [
    'a list',
    (file: string) =>
      `<li><img src="/${file}.jpg" alt="" width="800" height="600"><div class="flex-caption"> </div></li>`,
    'ul',
  ],
  [
    'boxes, of which one is called the first',
    (file: string) =>
      `<div class="slide${file === 'one' ? ' active' : ''}"><figure><img src="/${file}.jpg" alt="" width="800" height="600"></figure></div>`,
    'div',
  ],
])('all pictures of a show above the text lead it, in their order: %s', (_, slide, box) => {
  const show = (more = ''): string[] =>
    picturesOf(
      articleOf({
        above: `<div class="show"><${box}>${['one', 'two', 'three'].map(slide).join('')}${more}</${box}></div>`,
      }),
    );
  expect(show()).toEqual(['one.jpg: ', 'two.jpg: ', 'three.jpg: ']);
  const other = box === 'ul' ? '<li><a href="/other">Bridge shut</a></li>' : '<div>Tides today</div>';
  expect(show(other)).toEqual(['one.jpg: ']);
});
