import { describe, expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../../support/article-page';

const IMG = '<img src="/a.jpg" alt="The quay at the island" width="800" height="500">';

describe('goes to the picture before it', () => {
  test.each([
    ['a paragraph that says whose picture it is', `${IMG}<p>The quay. Photo: Ada Roe</p>`],
    ...['Photo by Ada Roe', 'Image courtesy of Ada Roe (North Quay)'].map((credit) => [
      `one that ends in “${credit}”`,
      `${IMG}<p>The quay. ${credit}</p>`,
      `The quay. ${credit}`,
    ]),
    ...['Photograph', 'Photography', 'Fotografie', 'Fotograf', 'Fotografía', 'Photographie '].map((word) => [
      `one that says ${word}`,
      `${IMG}<p>The quay. ${word}: Ada Roe</p>`,
      `The quay. ${word}: Ada Roe`,
    ]),
    [
      'a paragraph called a caption',
      `<div>${IMG}</div><p class="caption">The quay. <i>Photo: Ada Roe</i></p>`,
    ],
    [
      'a figcaption without a figure',
      `<div>${IMG}</div><figcaption>The quay. <i>Photo: Ada Roe</i></figcaption>`,
    ],
    [
      'small print in Polish',
      `<picture>${IMG}</picture><small><span>The quay.</span> <span>Źródło: Harbour News, fot: Ada Roe</span></small>`,
      'The quay. Źródło: Harbour News, fot: Ada Roe',
    ],
    ['the only item of a list', `<p>${IMG}</p><ul><li>The quay. Photo: Ada Roe</li></ul>`],
    [
      'one that ends in who took it',
      `${IMG}<p>The quay at dawn. (Harbour Photo)</p>`,
      'The quay at dawn. (Harbour Photo)',
    ],
    ['emphasis in the picture’s paragraph', `<p>${IMG}<br><em>The quay. Photo: Ada Roe</em></p>`],
    [
      'emphasis there that begins with whose it is',
      `<p>${IMG}<br><em>(Credit: Ada Roe / Millstone)</em></p>`,
      '(Credit: Ada Roe / Millstone)',
    ],
    ['a line in a box of its own', `${IMG}<div class="i">The quay. Photo: Ada Roe</div>`],
  ])('%s', (_, inside, caption = 'The quay. Photo: Ada Roe') => {
    const article = articleOf({ inside });
    expect(picturesOf(article)).toEqual([`a.jpg: ${caption}`]);
    expect(article.text).not.toContain('Ada Roe');
  });

  test('a line in a box that only pictures have before them', () => {
    const inside = `${IMG}<div class="i">Elias at his table.</div>`;
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: Elias at his table.']);
    const { text } = articleOf({ inside: `${inside}<p>And so on.</p><div class="i">Elias is eighty.</div>` });
    expect(text).toContain('Elias at his table.');
  });
});

test.each([
  ['Elias at his table<span class="credit">Photo: Ada Roe</span>', ' · Photo: Ada Roe'],
  ['Elias at his table <span class="credit">Photo: Ada Roe</span>', ' · Photo: Ada Roe'],
  ['Elias at his table<cite>Photo: Ada Roe</cite>', ' · Photo: Ada Roe'],
  ['Elias at his table <cite>(Ada Roe)</cite>', ' (Ada Roe)'],
  ['Elias at his table. <cite>Ada Roe</cite>', '. Ada Roe'],
  ['Elias at his table, <span class="credit">photo: Ada Roe</span>', ', photo: Ada Roe'],
  ['Elias at <cite>The Table</cite> of the house', ' The Table of the house', 'Elias at'],
  [
    '<span class="text">Elias at his table</span><span class="person"><span>Photo: Ada Roe</span></span>',
    ' Photo: Ada Roe',
  ],
])(
  'a credit that only a style sets apart from the caption stands apart: %s',
  (caption, credit, words = 'Elias at his table') => {
    const article = articleOf({ inside: `<figure>${IMG}<figcaption>${caption}</figcaption></figure>` });
    expect(picturesOf(article).map((one) => one.replace(/\s+/gu, ' '))).toEqual([`a.jpg: ${words}${credit}`]);
  },
);

describe('goes to the picture before it by its markup alone', () => {
  test.each([
    ['the only paragraph of a box called a caption', '<div class="caption"><p>Elias at his table.</p></div>'],
    ['a box called a cutline', '<div class="cutline">Elias at his table.</div>'],
    ['a box called so in Dutch', '<div class="field-bijschrift">Elias at his table.</div>'],
    ['a box that is called so by its id', '<div id="mainCaption">Elias at his table.</div>'],
    ['a paragraph called a picture’s description', '<p class="image_desc">Elias at his table.</p>'],
    ['a paragraph called a credit', '<p class="story-credit">Elias at his table.</p>'],
    ['a box called caption and credit in short', '<div class="cap-cred">Elias at his table.</div>'],
    ['a line called a picture’s agency', '<p class="x-image-agency">Elias at his table.</p>'],
  ])('%s', (_, line) => {
    expect(picturesOf(articleOf({ inside: `<div>${IMG}</div>${line}` }))).toEqual([
      'a.jpg: Elias at his table.',
    ]);
  });

  test('what is called a caption in the picture’s paragraph', () => {
    const line = '<span class="x-caption"><span>Elias at his table.</span> <span>North Quay</span></span>';
    const article = articleOf({ inside: `<p><span>${IMG}</span> ${line}</p>` });
    expect(picturesOf(article)).toEqual(['a.jpg: Elias at his table. North Quay']);
  });

  test('emphasis with a link, in a box with the picture', () => {
    const line = '<i>Elias at his table. (<a href="https://pictures.test/roe">Ada Roe</a>)</i>';
    const article = articleOf({ inside: `<div class="right">${IMG}<br>${line}</div>` });
    expect(picturesOf(article)).toEqual(['a.jpg: Elias at his table. (Ada Roe)']);
  });
});

test.each(['港務會公布冬季渡輪的班次。（資料照）', '渡輪停在碼頭，等候天候好轉。（取自港務會臉書）'])(
  '“%s” is one behind its picture, in one paragraph',
  (line) => {
    const inside = `<p><span><span>${IMG}</span><span>${line}</span></span></p>`;
    expect(picturesOf(articleOf({ inside }))).toEqual([`a.jpg: ${line}`]);
  },
);

test.each(['△冬季渡轮的五层架构', '▲ The quay at dawn'])('“%s” points up to its picture', (line) => {
  expect(picturesOf(articleOf({ inside: `<div>${IMG}</div><p class="text">${line}</p>` }))).toEqual([
    `a.jpg: ${line}`,
  ]);
});

test.each(['駅に置かれた試験機（写真：浜学院）', 'The stork. Fot. Ada Roe'])(
  '“%s” is one, whatever it stands in',
  (line) => {
    const inside = `<div class="x"><a href="/a-big.jpg">${IMG}</a><strong>${line}</strong></div>`;
    expect(picturesOf(articleOf({ inside }))).toEqual([`a.jpg: ${line}`]);
  },
);

test('a picture that leads to its own page stays with the name of who took it, an author', () => {
  const img = IMG.replace('The quay at the island', 'Words and pictures: Ada Quill');
  const figure = `<figure><a href="/views/of/ferry">${img}</a><figcaption>The quay at noon. Photo: Ada Quill</figcaption></figure>`;
  expect(picturesOf(articleOf({ inside: figure }))).toHaveLength(1);
});

test('which of how many is left out of a caption', () => {
  const figure = `<figure>${IMG}<figcaption><span>1/5</span><div>The quay.</div></figcaption></figure>`;
  expect(picturesOf(articleOf({ inside: figure }))).toEqual(['a.jpg: The quay.']);
});

test('a link with an arrow, which unfolds a caption or leads to all pictures, is left out of it above the text too', () => {
  const figure = `<figure>${IMG}<figcaption><span>The quay at noon, and the sheds on the far side of it …</span> <a href="/picture/7">more &gt;</a></figcaption></figure>`;
  const caption = 'a.jpg: The quay at noon, and the sheds on the far side of it …';
  expect(picturesOf(articleOf({ inside: figure }))).toEqual([caption]);
  expect(picturesOf(articleOf({ above: figure }))).toEqual([caption]);
});

test('words that lead to the picture itself are no caption', () => {
  const box = `<div><div class="wrap">${IMG}<div><a href="/a-large.jpg">Enlarge this image</a></div></div><p class="caption">The quay at noon</p></div>`;
  const article = articleOf({ inside: `<div>${box}<p class="caption">The quay at noon</p></div>` });
  expect(picturesOf(article)).toEqual(['a.jpg: The quay at noon']);
});

test('a paragraph that speaks of a photo behind a picture is none', () => {
  const words = 'It was told by a photo by the chairman’s wife, who has since left the island.';
  expect(articleOf({ inside: `<div>${IMG}</div><p class="text">${words}</p>` }).text).toContain(words);
});

test('a paragraph that begins with the thing a picture is described as, and goes on, is none', () => {
  const img = IMG.replace('The quay at the island', 'winter ferries');
  const words = 'Winter ferries may cost the harbour more than it can pay.';
  expect(articleOf({ inside: `<div>${img}</div><p class="text">${words}</p>` }).text).toContain(words);
  const caption = articleOf({ inside: `<div>${img}</div><p class="text">Winter ferries, at the quay</p>` });
  expect(picturesOf(caption)).toEqual(['a.jpg: Winter ferries, at the quay']);
});

test('a caption without a picture is no part of the text', () => {
  expect(articleOf({ inside: '<p class="caption">The quay at noon</p>' }).text).not.toContain('noon');
});

test('a line behind a picture that is set as the picture is, and unlike the text', () => {
  const set = (inside: string): string => `<p style="text-align: center">${inside}</p>`;
  const article = articleOf({ inside: set(IMG) + set('Elias at his table.') });
  expect(picturesOf(article)).toEqual(['a.jpg: Elias at his table.']);
  const all = articleOf({ inside: set(IMG) + set('Elias at his table.') + set('And so on, in a poem.') });
  expect(all.text).toContain('Elias at his table.');
});

test('a line in small type right behind a picture, in its box or beside it', () => {
  const small = '<span style="font-size: 12px; color: #888">Elias at his table.</span>';
  for (const inside of [`<p>${IMG}<br>${small}</p>`, `<section>${IMG}</section><p>${small}</p>`])
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: Elias at his table.']);
  const told = `<p>${small.replace('at his', 'left the')}</p>`;
  for (const inside of [
    `${told}<p>${IMG}<br>${small}</p>`,
    `<section>${IMG}</section><p>${small}</p>${told}`,
  ])
    expect(articleOf({ inside }).text).toContain('Elias at his table.');
});

test('the caption of a listing stays behind it', () => {
  const { text } = articleOf({
    inside: '<figure><pre>a = 1</pre><figcaption>The first line</figcaption></figure>',
  });
  expect(text).toContain('a = 1\nThe first line');
});

test('a picture that is a button keeps its place and its caption, without what pressing it does', () => {
  const figure = `<figure><div role="button"><span>Press enter or click to view image in full size</span>${IMG}</div><figcaption>The quay. Photo by Ada Roe.</figcaption></figure>`;
  expect(picturesOf(articleOf({ inside: figure }))).toEqual(['a.jpg: The quay. Photo by Ada Roe.']);
});

test('a caption in a box of its own is one, whatever it says', () => {
  const caption = '<figcaption>Elias, via <a href="https://twitter.com/elias">Twitter</a></figcaption>';
  const inside = `<figure class="x"><div>${IMG}</div><div class="y">${caption}</div></figure>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: Elias, via Twitter']);
});

test('a word of thanks that is called a credit stays with its picture', () => {
  const inside = `<div id="lede">${IMG}<p> <span class="photoCredit">Courtesy H4</span></p></div>`;
  expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: Courtesy H4']);
});

test('a line that ends in whose picture it is, with nothing between, is a caption whatever it says', () => {
  const line =
    'Paper.test-Chefredakteur Ada Roe über die Fähre: ...<cite style="display:block;">Archivfoto: PT</cite>';
  const inside = `<div style="float:left"><div class="imgbox"><a href="/xl/a.jpg">${IMG}</a><p class="img-text">${line}</p></div></div>`;
  expect(picturesOf(articleOf({ inside }))[0]).toMatch(/^a\.jpg: Paper\.test.*PT$/u);
});

test('whatever words a figure holds beside its picture are its caption, without a block of their own', () => {
  const hero = `<figure><span><span>${IMG}</span></span><span class="meta"><cite>By Ada Roe / Harbour Times</cite></span></figure>`;
  for (const article of [articleOf({ inside: hero }), articleOf({ above: hero })])
    expect(picturesOf(article)).toEqual(['a.jpg: By Ada Roe / Harbour Times']);
});

test('a caption of many words is its picture’s, where it is marked up as one', () => {
  const words = 'The slip as it was, with the oldest boat nearest to the water and the newest by the road. ';
  const figure = `<figure>${IMG}<figcaption><div>© Ada Roe, after a drawing</div><div>${words.repeat(8)}</div></figcaption></figure>`;
  const article = articleOf({ inside: figure });
  expect(picturesOf(article)[0]).toMatch(/^a\.jpg: © Ada Roe.*by the road\.$/u);
  expect(article.html).not.toContain('<p>The slip');
});

test('a caption in a part of a page that is built of components stays', () => {
  const inside = `<div class="cmp cmp-image">${IMG}<span class="cmp-image--title">Figure 3: the sluice in spring</span></div>`;
  for (const page of [inside, inside.replace(IMG, '')])
    expect(articleOf({ inside: page }).html).toContain('the sluice in spring');
});

test('what reads like the house’s own voice is a caption behind the picture of its paragraph', () => {
  const line = 'Our cartoonist will be signing the calendar at the Quayside Bookshop this Saturday.';
  const inside = `<p><a href="/l/quay.jpg"><img src="/quay.jpg" alt="" width="590" height="335"></a> <small>${line}</small></p>`;
  expect(picturesOf(articleOf({ inside }))).toEqual([`quay.jpg: ${line}`]);
});

test('two lines in small type behind the picture of a paragraph are its caption', () => {
  const inside = `<p class="media">${IMG}<small>The quay without its boats.</small><small>Ada Roe</small></p>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual(['a.jpg: The quay without its boats. Ada Roe']);
  expect(article.text).not.toContain('Ada Roe');
});

test('a button beside a caption is none of it', () => {
  const words = '<figcaption>The quay without its boats.</figcaption>';
  const more = `<figure><div>${IMG}</div><div>${words}<button>More</button></div></figure>`;
  const count = `<div>${IMG}<div class="caption">The quay without its boats.</div><div><span>1 / 2</span><button>View all</button></div></div>`;
  for (const inside of [more, count])
    expect(picturesOf(articleOf({ inside }))).toEqual(['a.jpg: The quay without its boats.']);
});

test('goes to the film right before it, whose words it stands behind', () => {
  const film = '<p><iframe title="The film" src="https://www.youtube.com/embed/Ferry123"></iframe></p>';
  const caption =
    '<div class="film-caption"><span>How the ferry sails.</span><span class="copyright">© Ada Roe</span></div>';
  expect(picturesOf(articleOf({ inside: film + caption }))).toEqual([
    ': The film How the ferry sails. © Ada Roe',
  ]);
});

test('leaves nothing behind where it names who is quoted', () => {
  const { html } = articleOf({
    inside: '<blockquote>Five are enough.</blockquote><figcaption>A pilot of the port</figcaption>',
  });
  expect(html).toContain('Five are enough.<p>A pilot of the port</p></blockquote>');
  expect(html).not.toContain('figcaption');
});

test('a paragraph in one box with a picture that has its caption is none', () => {
  const said = 'Brush the dust away and wet the stones, and then wet them again before noon.';
  const inside = `<div class="row"><figure><img src="/a.jpg" width="900"><figcaption>The wall</figcaption></figure><p>${said}</p></div>`;
  expect(articleOf({ inside }).text).toContain(said);
});

test('a caption in a box of its own stays, though it begins like a call', () => {
  const said = 'Join us for a summer of sailing: members of the Orsk choir on the quay.';
  const inside = `<div class="wp-caption">${IMG}<div class="wp-caption-text">${said}</div></div>`;
  expect(picturesOf(articleOf({ inside }))).toEqual([`a.jpg: ${said}`]);
});

test('a caption stays where links to other stories stand below it in its box', () => {
  const item = (at: number): string =>
    `<li><a href="/s/${at}">The board of the harbour has its say at last, part ${at}</a></li>`;
  const links = `<h4>Related topics</h4><ul>${[1, 2, 3].map(item).join('')}</ul>`;
  const words = '<span class="cr2">The quay, <span class="cr">© Harbour AG</span></span>';
  const picture = (href: string): string =>
    `<div class="media"><div><a href="${href}"><img src="/s/a.jpg" alt=""></a><br>${words}</div>${links}</div>`;
  const shown = articleOf({ inside: picture('/big/a.jpg') });
  expect(picturesOf(shown)).toEqual(['a.jpg: The quay, © Harbour AG']);
  expect(shown.html).toContain('<figcaption>The quay');
  expect(shown.text).not.toContain('The board of the harbour');
  expect(picturesOf(articleOf({ inside: picture('/s/4') }))).toEqual([]);
});

test('how many pictures there are is no caption', () => {
  expect(picturesOf(articleOf({ inside: `<div class="g">${IMG}<div><i></i>3</div></div>` }))).toEqual([
    'a.jpg: ',
  ]);
  expect(picturesOf(articleOf({ inside: `<figure>${IMG}<figcaption>1936</figcaption></figure>` }))).toEqual([
    'a.jpg: 1936',
  ]);
});

test('a legend in the box of a picture that a paragraph opens with is its caption, and no words of the paragraph', () => {
  const said = 'The pilot tells of the ferry as of a road, and of the island as of its end.';
  const box = (name: string): string =>
    `<p class="text"><a href="/big.jpg">${IMG}<span class="${name}"><b>The pilot’s book.</b> Quay Press, 264 pages</span></a>${said}</p>`;
  const article = articleOf({ inside: box('legend') });
  expect(picturesOf(article)).toEqual(['a.jpg: The pilot’s book. Quay Press, 264 pages']);
  expect(article.html).toContain(`<p>${said}</p>`);
  expect(articleOf({ inside: box('x') }).html).not.toContain(`<p>${said}</p>`);
});

test('a caption that says whose account a picture comes from stays', () => {
  const words = 'Image via <a href="https://x.com/quay/status/1">the Quay’s X/Twitter account</a>';
  const inside = `<figure>${IMG}<figcaption class="credit">${words}</figcaption><figcaption><div>© Ada Roe, Quay Press</div></figcaption></figure>`;
  expect(picturesOf(articleOf({ inside }))).toEqual([
    'a.jpg: Image via the Quay’s X/Twitter account · © Ada Roe, Quay Press',
  ]);
});
