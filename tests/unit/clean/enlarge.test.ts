import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../support/article-page';

const IMG = '<img src="/a.jpg" alt="" width="300" height="200">';
const TOLD = 'Ada Roe denies that she took money from the board of the harbour.';

test.each([
  ['in its link', `<div class="i"><a href="/a-big.jpg">${IMG}<br>Click to enlarge</a><p>${TOLD}</p></div>`],
  [
    'in a link to nowhere',
    `<div class="i"><div><a href="#">[+] Enlarge${IMG}</a><div>${TOLD}</div></div></div>`,
  ],
  [
    'in a box behind it',
    `<div class="i"><a href="/a-big.jpg">${IMG}</a><span class="z">Enlarge image</span><p>${TOLD}</p></div>`,
  ],
])('the words to enlarge a picture go and it stays with its caption: %s', (_, inside) => {
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual([`a.jpg: ${TOLD}`]);
  expect(article.text).not.toMatch(/enlarge/iu);
});

test('so it does without a caption', () => {
  const inside = `<div class="i"><a href="/a-big.jpg">${IMG}<span class="z">Enlarge image</span></a></div>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual(['a.jpg: ']);
  expect(article.text).not.toMatch(/enlarge/iu);
});

test('the words may be a link of their own', () => {
  const inside = `<div class="i"><a href="/a-big.jpg">${IMG}</a><p><a href="/a-big.jpg">Click to enlarge</a></p><p>${TOLD}</p></div>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toHaveLength(1);
  expect(article.text).not.toMatch(/enlarge/iu);
});

test.each(['The ferry leaves the harbour.', '渡輪離開港口。 圖／港灣報'])(
  'a picture that leads to itself by an address without a file’s ending stays with its caption: %s',
  (caption) => {
    const address = 'https://pictures.test/photo.php?u=1&w=1050';
    const inside = `<figure><a href="${address}"><img src="${address}" alt=""></a><figcaption>${caption}</figcaption><div class="pop"><ul><li><a href="javascript:share()">facebook</a></li></ul></div></figure>`;
    const article = articleOf({ inside });
    expect(picturesOf(article)).toEqual([`photo.php?u=1&w=1050: ${caption}`]);
    expect(article.text).not.toContain('facebook');
  },
);

test('a picture that leads to another page goes with the words that do', () => {
  const inside = `<p><a href="/gale">${IMG}</a></p><p><a href="/gale">Gale closes three roads in the north</a></p>`;
  expect(picturesOf(articleOf({ inside }))).toEqual([]);
});

test('a table of a picture and the words that the text goes on is none of its pictures', () => {
  const inside = `<table><tr><td>Article continues below</td></tr><tr><td>${IMG}</td></tr></table>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual([]);
  expect(article.text).not.toMatch(/continues/u);
});

test('the buttons of a slide show go, and its pictures stay', () => {
  const slide = (name: string): string =>
    `<figure><img src="/${name}.jpg" width="900" height="600" alt=""><figcaption>The quay, ${name}</figcaption></figure>`;
  const inside = `<div class="x"><div>${slide('one')}${slide('two')}</div><div class="controls"><span>Previous</span><span>Next</span></div></div>`;
  const article = articleOf({ inside });
  expect(article.text).not.toContain('Next');
  expect(picturesOf(article)).toEqual(['one.jpg: The quay, one', 'two.jpg: The quay, two']);
});

test('the button to unfold a box of facts goes, and the facts stay', () => {
  const facts =
    '<h3>Farmed salmon</h3><ul><li>Is to be reported.</li><li>May breed with wild fish.</li></ul>';
  const { text } = articleOf({
    inside: `<div class="fact expandable">${facts}<button>Show more</button></div>`,
  });
  expect(text).toContain('Farmed salmon\nIs to be reported.\nMay breed with wild fish.\n');
  expect(text).not.toContain('Show more');
});

test('so does the one beside the heading of such a box', () => {
  const head = '<div><h3>How the shelters work</h3><button>Expand</button></div>';
  const { text } = articleOf({
    inside: `<div class="x">${head}<p class="text">Doors stand in the tunnel, one every 250 metres, and behind them the air is kept at a higher pressure.</p></div>`,
  });
  expect(text).toContain('How the shelters work\nDoors stand');
});

test.each(['', '<figcaption>The quay</figcaption>'])(
  'the button to share a picture of a figure goes and it stays with its caption: %s',
  (caption) => {
    const button =
      '<i><a href="https://www.pinterest.com/pin/create/button/?url=a"><span>Share on Pinterest</span></a></i>';
    const inside = `<div><figure><span>${IMG}${button}</span>${caption}</figure></div>`;
    const article = articleOf({ inside });
    expect(picturesOf(article)).toEqual([`a.jpg: ${caption && 'The quay'}`]);
    expect(article.text).not.toMatch(/pinterest/iu);
  },
);

test('the one letter of a button over a picture is no caption', () => {
  const above = `<header>${IMG}<div class="strip"><button aria-label="Show caption">i</button></div></header>`;
  expect(picturesOf(articleOf({ above }))).toEqual(['a.jpg: ']);
  expect(picturesOf(articleOf({ inside: `<figure>${IMG}<button>i</button></figure>` }))).toEqual(['a.jpg: ']);
});

test('the sign to close what covers a picture takes nothing with it, and is no caption', () => {
  const close = '<div class="over"><div><i>X</i></div><div id="over-1"></div></div>';
  const article = articleOf({ inside: `<div class="shot">${IMG}${close}</div>` });
  expect(picturesOf(article)).toEqual(['a.jpg: ']);
  expect(article.text).not.toMatch(/\bX\b/u);
});
