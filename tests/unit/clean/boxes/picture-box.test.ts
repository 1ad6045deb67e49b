import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const IMG = '<img src="/a.jpg" alt="" width="800" height="500">';

describe('a caption', () => {
  test.each([
    ['one line alone in a box with the picture', `<div class="x">${IMG}<p>The quay on Monday.</p></div>`],
    [
      'a line that only its box sets apart',
      `<div class="x"><div>${IMG}</div><div><div>The quay on Monday.</div></div></div>`,
    ],
    [
      'a line over a link to whose picture it is',
      `<div class="x"><div>${IMG}</div><div><div><p>The quay on Monday.</p></div><div><a href="https://prints.test">Old Prints</a></div></div></div>`,
      'The quay on Monday. Old Prints',
    ],
    [
      'a cell of a table',
      `<table><tr><td>${IMG}</td></tr><tr><td class="tr-caption">The quay on Monday.</td></tr></table>`,
    ],
  ])('is %s', (_, inside, caption = 'The quay on Monday.') => {
    const article = articleOf({ inside });
    expect(picturesOf(article)).toEqual([`a.jpg: ${caption}`]);
    expect(article.text).not.toContain('The quay on Monday.');
  });

  test('is one line below a picture, whatever it reads like', () => {
    const words = 'Ferries looked better in your day. (<a href="/free">Public domain</a>)';
    const inside = `<div class="x">${IMG}<br><i>${words}</i></div>`;
    expect(picturesOf(articleOf({ inside }))[0]).toContain('Ferries looked better');
  });

  test('is found in a figure of spans', () => {
    const inside = `<figure><span><span>${IMG}</span><span><figcaption>The quay on Monday.</figcaption></span></span></figure>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: The quay on Monday.']);
  });

  test('is what a figure says that leads to the page of its picture, named like its file', () => {
    const linked = (page: string): string =>
      `<figure><a href="/${page}"><img src="/large/AB2019030100.jpg" alt=""><figcaption>The quay.</figcaption></a></figure>`;
    expect(picturesOf(articleOf({ inside: linked('photo/AB2019030100.html') }))).toEqual([
      'AB2019030100.jpg: The quay.',
    ]);
    expect(picturesOf(articleOf({ inside: linked('quay') }))).toEqual([]);
  });

  test('is shown once below the pictures that share it', () => {
    const inside = `<figure><div>${IMG}<img src="/b.jpg" alt=""></div><figcaption>The quay and the pier.</figcaption></figure>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: ', 'b.jpg: The quay and the pier.']);
  });

  test('is what is called so in the paragraph of the picture', () => {
    const inside = (words: string): string => `<section class="photo"><p>${IMG}${words}</p></section>`;
    expect(picturesOf(articleOf({ inside: inside('<span class="caption">QUAY: The ferry</span>') }))).toEqual(
      ['a.jpg: QUAY: The ferry'],
    );
    expect(picturesOf(articleOf({ inside: inside('<span>[+] Enlarge</span>') }))).toEqual(['a.jpg: ']);
  });

  test('may be a paragraph that says what a prompt says', () => {
    const inside = `<figure>${IMG}<figcaption><p>That's a lot of pictures [Instagram]</p></figcaption></figure>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(["a.jpg: That's a lot of pictures [Instagram]"]);
  });

  test('is not the name of its file, a link for screen readers alone, which makes no teaser of the picture', () => {
    const file = '<h2 class="element-invisible"><a href="/file/44">quay.jpg</a></h2>';
    const inside = `<div class="slideshow_teaser">${file}<div>${IMG}<div>The quay on Monday. (Photo: Ada Roe)</div></div></div>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: The quay on Monday. (Photo: Ada Roe)']);
  });

  test('is not a list of what can be done with the picture', () => {
    const inside = `<figure>${IMG}<div><ul><li>About this picture</li><li>Save a copy</li></ul></div></figure>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: ']);
  });

  test('is no sentence about rights that stands before the picture', () => {
    const box = (first: string, second: string): string =>
      `<table><tbody><tr><td>${first}</td></tr><tr><td>${second}</td></tr></tbody></table>`;
    const rights = '© The Quay Paper 2024. All rights reserved. Copying is not allowed.';
    const [sign, quay] = ['<img src="/sign.png" alt="">', '<img src="/quay.jpg" alt="">'];
    expect(articleOf({ inside: box(rights, sign) }).html).not.toContain('All rights');
    expect(picturesOf(articleOf({ inside: box(quay, '© Ada Quill, The Quay Paper.') }))).toEqual([
      'quay.jpg: © Ada Quill, The Quay Paper.',
    ]);
  });

  test('keeps whose picture it is, which reads like the rights of the page', () => {
    const inside = `<div class="x">${IMG}<div class="y">The quay on Monday.</div><div class="y">© Press/Ada Roe</div></div>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: The quay on Monday. © Press/Ada Roe']);
  });

  test.each([
    [
      'a paragraph beside a figure',
      `<div class="x"><figure>${IMG}</figure><div><p>The quay was built in two winters.</p></div></div>`,
    ],
    ['a line above the picture', `<div class="x"><p>The quay was built in two winters.</p>${IMG}</div>`],
    [
      'the text of a box like others that hold text',
      `<section>${IMG}<p>The quay was built in two winters.</p></section><section><p>It was widened in 1961.</p></section>`,
    ],
    [
      'the text that goes on beside a picture with a credit',
      `<div class="x">${IMG}<p class="credit">Ada Roe</p><p>At nine it was a lane.</p><p>At ten it was a river.</p><p>The quay was built in two winters.</p></div>`,
    ],
  ])('is not %s', (_, inside) => {
    expect(articleOf({ inside }).text).toContain('The quay was built in two winters.');
  });
});

describe('above the text', () => {
  test('a line beside the picture is its caption and no standfirst', () => {
    const article = articleOf({
      above: `<p class="dek">Five sailings are enough, the board says.</p><div class="hero">${IMG}<div class="hero-text">The quay on Monday, before the first ferry came in.</div></div>`,
    });
    expect(picturesOf(article)).toEqual(['a.jpg: The quay on Monday, before the first ferry came in.']);
    expect(article.text).toMatch(/^Five sailings are enough, the board says\.\nThe harbour board/u);
  });

  test('a line behind a figure that says whose picture it is goes with it', () => {
    const article = articleOf({
      above: `<figure>${IMG}</figure><p>The quay, before the first ferry came in on Monday. (Photograph: Ada Roe)</p>`,
    });
    expect(picturesOf(article)).toEqual([
      'a.jpg: The quay, before the first ferry came in on Monday. (Photograph: Ada Roe)',
    ]);
  });

  test('a picture with a caption leads the article from above its headline', () => {
    const { document } = parseHTML(
      `<!doctype html><html><head><title>Ferry to sail again</title></head><body><article>
        <div class="media"><div>${IMG}</div><div class="legend">The quay on Monday.</div></div>
        <div class="body"><h1>Ferry to sail again</h1><div class="text">${'<p>The harbour board said on Tuesday that the winter ferry will sail five times a week, as it did before.</p>'.repeat(4)}</div></div>
        </article></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    );
    const extraction = extractOf(document);
    expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([
      'a.jpg: The quay on Monday.',
    ]);
  });

  test('a button to enlarge the picture is no part of its caption', () => {
    const above = `<figure><button>Expand</button><div>${IMG}</div><figcaption>The quay.</figcaption></figure>`;
    expect(picturesOf(articleOf({ above }))).toEqual(['a.jpg: The quay.']);
  });

  test('the head of an author is not the lead picture', () => {
    const head = '<img src="/ada.jpg" alt="Picture of Ada Quill" width="200" height="200">';
    expect(picturesOf(articleOf({ above: `<div>${head}</div><div>${IMG}</div>` }))).toEqual(['a.jpg: ']);
  });
});

test('a large picture may show a button or a flag, and one of the author is none of the article', () => {
  const picture = (name: string, size: string): string => `<p><img src="/${name}.jpg" ${size}></p>`;
  const large = 'width="900" height="600"';
  const inside =
    picture('a/share', large) +
    picture('b/share', 'width="120" height="120"') +
    picture('quill', `${large} alt="Ada Quill"`);
  expect(picturesOf(articleOf({ inside }))).toEqual(['share.jpg: ']);
});

test('of the pictures above the text that the page names, the one right above it leads it', () => {
  const slides = ['quay-at-dawn-410x220', 'bridge-410x220'].map(
    (name) => `<li><a href="/${name}"><img src="/${name}.jpg" alt=""><h2>Ferry to sail again</h2></a></li>`,
  );
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title>
      <meta property="og:image" content="https://paper.test/quay-at-dawn-1200x630.jpg"></head><body>
      <div class="slider"><ul>${slides.join('')}</ul></div>
      <div><h1>Ferry to sail again</h1><img src="/quay-at-dawn-800x430.jpg" alt="" width="800" height="430"><div class="caption">The quay at six</div>
      <div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([
    'quay-at-dawn-800x430.jpg: The quay at six',
  ]);
});

test('a table of a picture, its caption and whose it is stays a picture', () => {
  const inside = `<table class="center"><tr><td>${IMG}</td></tr><tr><td>▲ The quay on Monday.</td></tr><tr><td>ⓒ Ada Roe</td></tr></table>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: ▲ The quay on Monday. ⓒ Ada Roe']);
});

test('an entry of a list stays that opens with a picture, whose it is, and leads to what it tells of', () => {
  const entry = (name: string): string =>
    `<article class="card"><figure><img src="/${name}.jpg" width="680" height="383" alt=""><figcaption>© Tom Reed</figcaption></figure>
      <h3>Row out to the ${name}</h3><div><p>Of all that the island has to show, the ${name} is what the children ask for first, and there is soup.</p></div>
      <ul><li><span>The ${name}</span>, <a href="#top">Harbour Street 12, Northbay</a></li><li>Monday to Sunday, ten to seven</li><li>Twelve crowns, and ten for children under seventeen</li></ul></article>`;
  const { text } = articleOf({ end: ['seals', 'lock', 'wreck'].map(entry).join('') });
  expect(text.match(/Row out|ask for first|Monday to Sunday/g)).toHaveLength(9);
});

test('a picture stays below whose words, called its description, a link to more of them stands', () => {
  const box =
    '<div class="shot"><div><img src="/quay.jpg" width="620" height="400" alt=""></div><p class="img-desc"><a href="/all">All pictures</a></p></div>';
  expect(picturesOf(articleOf({ inside: `<h2>The quay then</h2>${box}` }))).toEqual([
    'quay.jpg: All pictures',
  ]);
});

test('a captioned picture stays where its box goes on with links to other stories', () => {
  const links = ['bridge', 'lock', 'quay'].map(
    (name) => `<li><a href="/2019/${name}">How the old ${name} was built</a></li>`,
  );
  const shot = `<div class="shot"><a rel="box" href="/a-large.jpg">${IMG}</a><div class="sub">The mayor at the quay (photo: Harbour TV)</div></div>`;
  const inside = `<div class="media left">${shot}<div class="box"><h4>Read also</h4><div><ul>${links.join('')}</ul></div></div></div>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual([expect.stringContaining('The mayor at the quay (photo: Harbour TV)')]);
  expect(article.text).not.toContain('was built');
});

test(
  'the pictures of a long gallery are not each compared with all others for each of them',
  { timeout: 5_000 },
  () => {
    const pictures = Array.from(
      { length: 200 },
      (_, at) => `<p><img src="/quay-${at}x.jpg" alt="" width="800" height="500"></p>`,
    );
    // Else this takes half a minute.
    expect(picturesOf(articleOf({ inside: pictures.join('') }))).toHaveLength(200);
  },
);
