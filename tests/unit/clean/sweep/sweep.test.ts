import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../../../lib/article';
import { extractOf } from '../../../support/fixtures';

const PROSE = [
  'The harbour board said on Tuesday that the winter ferry will sail five times a week, as it did before the dispute.',
  'Its chairman told reporters that the money had been found in the repair fund, which was set up after the storm of 2019.',
  'Islanders had asked for six sailings, and their convener said that five were fewer than the hospital needs in January.',
  'The first crossing is planned for Monday, weather permitting, according to a notice that was put up on the quay.',
];

/** An article with something between its second and its third paragraph. */
function articleWith(inside: string, { lang = 'en', prose = PROSE } = {}): Article {
  const [first = '', second = '', ...rest] = prose.map((text) => `<p class="text">${text}</p>`);
  const { document } = parseHTML(
    `<!doctype html><html lang="${lang}"><head><title>Ferry to sail again</title>
      <meta property="og:type" content="article"><meta name="author" content="Ada Quill"></head>
      <body><main><article><h1>Ferry to sail again</h1>${first}${second}${inside}${rest.join('')}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  expect(prose.filter((text) => !extraction.article.text.includes(text))).toEqual([]);
  return extraction.article;
}

describe('goes', () => {
  test.each([
    [
      'a small box with a button, whatever it says',
      '<div class="x"><p>Blue is the colour.</p><button>Go</button></div>',
    ],
    [
      'a box that speaks to the reader',
      '<div class="x"><p>We think you will love what comes next.</p></div>',
    ],
    [
      'a small box that ends in a link of its own, even if it tells of somebody',
      '<div class="x"><p>She wrote this one for those who paid.</p><a href="/pay">Take part</a></div>',
    ],
    [
      'a box that ends in a link of its own',
      '<div class="x"><span>Blue is the colour of the week.</span><a href="/blue">Have it</a></div>',
    ],
    [
      'a box of a paragraph and a link, though it is long enough for prose',
      '<section class="x"><h2>June</h2><p>Blue is the colour of a night with the editors on 12 June, from 10 crowns.</p><p><a href="/blue">Book</a></p></section>',
    ],
    [
      'a paragraph in a box within a box, which no other paragraph stands in',
      '<div><div><div><div>June</div><div><div>Blue is the colour of a night with the editors on 12 June, from 10 crowns.</div></div><div><a href="/blue">Book</a></div></div></div></div>',
    ],
    [
      'all of a box of which one part is a prompt',
      '<div class="x"><div>Blue is the colour.</div><div>Sign up for our newsletter</div></div>',
    ],
    [
      'a linked picture that says what it wants',
      '<p><a href="/club"><img src="/blue.png" alt="Subscribe now and read every story for free"></a></p>',
    ],
    [
      'a short link that is called a button',
      '<p class="cta"><a class="btn" href="https://shop.test/1">See prices</a></p>',
    ],
    [
      'a label and a link to another page',
      '<p>WEATHER | <a href="/gale">Gale closes three roads in the north</a></p>',
    ],
    ['a note on the author', '<p><em>Ada Quill is a reporter who was born on the island.</em></p>'],
    [
      'the card of a film',
      '<div class="card"><h3>Gale closes three roads</h3><p>Our reporter was there.</p><p>Duration 1:30</p></div>',
    ],
    ['how long a film runs', '<p>Duration 1:30</p>'],
    ['how old a teaser is', '<div class="x"><p>14 hours ago</p></div>'],
  ])('%s', (_, inside) => {
    const { document } = parseHTML(`<html><body>${inside}</body></html>`);
    const words = (document.body.textContent ?? '').trim();
    const { text, html } = articleWith(inside);
    for (const block of document.querySelectorAll('p, div, span, a, em'))
      if (!block.firstElementChild) expect(text).not.toContain((block.textContent ?? '').trim() || words);
    expect(html).not.toContain('blue.png');
  });

  test.each([
    [
      'the heading above a call, and the link below it',
      '<h4>Blue is the colour</h4><p>Sign up for our newsletter, it is free.</p><p><a href="/go">Have it</a></p>',
    ],
    [
      'links in paragraphs of their own, and the label above them',
      '<p><b>Blue is the colour</b></p><p><a href="/1">Gale</a></p><p><a href="/2">Bridge</a></p><p><a href="/3">Market</a></p>',
    ],
    ['a link with arrows before it', '<p>&gt;&gt; <a href="/1">Gale closes three roads in the north</a></p>'],
    [
      'a label and short links with signs between them',
      '<p><em>Words of the day <a href="/1">Gale</a>, <a href="/2">Sea</a>, <a href="/3">Ice</a></em></p>',
    ],
    ['a label in a frame', '<p>--- Advertisement ---</p>'],
    ['a call whose link ends before the full stop', '<p>Blue is it: <a href="/go">have it now</a>.</p>'],
  ])('%s', (_, inside) => {
    const { document } = parseHTML(`<html><body>${inside}</body></html>`);
    const { text } = articleWith(inside);
    for (const word of (document.body.textContent ?? '').match(/Blue|Gale|Sea|Sign|Have|Words|Advert/gu) ??
      [])
      expect(text).not.toContain(word);
  });

  test('a list of links goes with the heading right above it', () => {
    const list = ['Gale closes roads', 'Bridge to be painted', 'Market to move'];
    const { text, removals } = articleWith(
      `<h4>From the islands</h4><ul>${list.map((item) => `<li><a href="/${item.length}">${item}</a></li>`).join('')}</ul>`,
    );
    expect(text).not.toContain('From the islands');
    expect(removals.map(({ kind }) => kind)).toEqual(['related']);
  });
});

describe('stays', () => {
  test.each([
    ['a box without a call', '<div class="x"><p>Blue is the colour of the board’s flag.</p></div>'],
    [
      'a quotation that speaks to somebody',
      '<blockquote><p>“You must give us our ferry back.”</p></blockquote>',
    ],
    [
      'a paragraph that tells of a newsletter',
      '<p class="text">The board told islanders of it in its newsletter.</p>',
    ],
    [
      'a note with a way back to its place',
      '<ol><li><p>Minutes of 4 March. <a href="#n1">↩</a></p></li></ol>',
    ],
    [
      'a box of facts marked as an aside',
      '<aside class="x"><h3>The fund</h3><p>It was set up after the storm of 2019 and holds some four million crowns.</p></aside>',
    ],
    [
      'who is quoted, named like who wrote',
      '<blockquote><p>Five are enough for anybody.</p><div><p class="author">The skipper</p></div></blockquote>',
    ],
    [
      'a line that ends in a footnote’s number',
      '<p>Did they subscribe to the agreement?<sup><a href="#n2">2</a></sup></p>',
    ],
    [
      'a pull quote that speaks to somebody',
      '<div class="pullquote"><p>The error that makes you laugh is the one you print.</p></div>',
    ],
    [
      'a sentence of the text that is a link up to its full stop',
      '<p><a href="/1">The repair of the quay is not over yet</a>.</p>',
    ],
    [
      'what somebody says, before it is told who',
      '<p>“Sign up for our newsletter today,” he told every islander he met.</p>',
    ],
    [
      'paragraphs in a box of links',
      `<div><ul><li><h3><a href="/1">Gale closes roads</a></h3></li><li><h3><a href="/2">Bridge to be painted</a></h3></li></ul><p class="text">${PROSE[1] ?? ''} It had not been touched since.</p></div>`,
    ],
  ])('%s', (_, inside) => {
    const { document } = parseHTML(`<html><body>${inside}</body></html>`);
    const { text } = articleWith(inside);
    for (const p of document.querySelectorAll('p')) expect(text).toContain((p.textContent ?? '').trim());
  });

  test('what speaks to the reader, in an article that does', () => {
    const advice = ['ticket', 'luggage', 'bicycle', 'dog'].map(
      (thing) =>
        `If you cross with your ${thing}, you should ask for your place at the quay on the day before you sail, and keep your receipt with you all the way.`,
    );
    const { text, removals } = articleWith('<div class="x"><p>Your ticket is on your phone.</p></div>', {
      prose: advice,
    });
    expect(removals).toEqual([]);
    expect(text).toContain('Your ticket is on your phone.');
  });

  test('the questions of an interview, in bold', () => {
    const asked = ['When did you begin?', 'Do you subscribe to that view?', 'Does it worry you?'];
    const { text } = articleWith(
      asked.map((one) => `<p><b>${one}</b></p><p>It was a year ago.</p>`).join(''),
    );
    for (const one of asked) expect(text).toContain(one);
  });

  test('a picture that is described with a name and a trade', () => {
    const { html } = articleWith('<div><img src="/quay.jpg" alt="The quay. Ada Roe, staff reporter"></div>');
    expect(html).toContain('quay.jpg');
  });

  test('a subheading that a prompt is set under, where others like it stand over text', () => {
    const { html } = articleWith(
      `<h3>The fund</h3><p class="text">${PROSE[1] ?? ''} It had been left alone since that winter, as the board said.</p><h3>The quay</h3><p>Sign up for our newsletter, it is free.</p>`,
    );
    expect(html).toContain('The quay');
  });

  test('subheadings on the level of the headline', () => {
    expect(articleWith('<h1>The repair fund</h1>').html).toContain('<h2>The repair fund</h2>');
  });

  test('a picture with a button to enlarge it', () => {
    const { html } = articleWith(
      '<div class="x"><img src="/quay.jpg" alt="The quay"><button>Enlarge</button></div>',
    );
    expect(html).toContain('quay.jpg');
  });

  test('a picture inside a button', () => {
    const { html } = articleWith(
      '<figure><button class="zoom"><img src="/quay.jpg" alt="The quay at dawn"></button><div class="caption">The quay at dawn. Photo: A. Quill</div></figure>',
    );
    expect(html).toContain('quay.jpg');
    expect(html).toContain('<figcaption>The quay at dawn. Photo: A. Quill</figcaption>');
  });
});

test.each([
  [
    'what the description says',
    '<div class="x"><img src="/q.jpg" alt="The quay at dawn"><p>The quay at dawn, in March</p></div>',
  ],
  [
    'whose picture it is',
    '<div class="x"><img src="/q.jpg" alt=""><p>The quay</p><p>Photo: A. Quill</p></div>',
  ],
  [
    'a caption behind its figure',
    '<div class="x"><figure><img src="/q.jpg" alt=""></figure><figcaption>The quay (A. Quill)</figcaption></div>',
  ],
])('a picture’s caption is told by %s', (_, inside) => {
  const { html, text } = articleWith(inside);
  expect(html).toMatch(/<figure><img[^>]*q\.jpg[^>]*><figcaption>The quay/u);
  expect(text).not.toContain('The quay');
});

test('the last line stays where its writer speaks of themselves', () => {
  const last = 'We followed the river for two days before we saw another tent.';
  expect(articleWith('', { prose: [...PROSE, last] }).text).toContain(last);
});

test('the last line stays where its script says much in few characters', () => {
  const prose = [
    '港の委員会は火曜日、冬の連絡船を以前と同じく週五便で運航すると発表した。修繕基金から費用を出すという。',
    '島の住民は六便を求めていた。代表は、一月には病院にとって五便では足りないと述べた。冬は長いからだという。',
    '最初の便は月曜日に予定されている。天候次第だと、岸壁に張り出された知らせにはある。住民は待っている。',
  ];
  const places = '北島：東町、西町、南町、北町、上町、下町、中町、本町、新町、古町、浜町、港町';
  expect(articleWith(`<p class="text">${places}</p>`, { lang: 'ja', prose }).text).toContain(places);
});

describe('stays, in a box of its own', () => {
  test.each([
    [
      'facts in a list',
      '<aside class="infobox"><div>The ferry in figures</div><ul><li>Built in 1978 in Leith</li><li>Sails five times a week</li></ul></aside>',
      'Built in 1978 in Leith',
    ],
    [
      'a sentence in a box named for subscribers',
      '<div class="subscriber-only"><p>The chairman did not want to be photographed.</p></div>',
      'photographed',
    ],
    [
      'a list beside the price of a thing',
      '<div class="card"><span>7</span><div class="price"><a href="https://shop.test/1">£319 at one shop</a><a href="https://shop.test/2">£329 at another</a></div><ul><li>Shuts like a book</li><li>Warm light</li></ul><ul><li>No buttons</li><li>A grey line</li></ul></div>',
      'Shuts like a book',
    ],
  ])('%s', (_, inside, words) => {
    expect(articleWith(inside).text).toContain(words);
  });
});

describe('goes, in any language,', () => {
  test.each([
    [
      'a line that links to the site’s own account',
      '<p>Haberlerimizi <a href="https://t.me/paperdaily">kanalımızdan</a> da takip edin.</p>',
    ],
    [
      'a line that links to a channel',
      '<p>Mari bergabung, klik <a href="https://whatsapp.com/channel/x">ini</a>, kemudian join.</p>',
    ],
    [
      'who wrote it, in a box named so',
      '<div class="author-box"><img src="/ada.jpg" alt=""><h4>Ada Quill</h4><p>Deniz ve liman muhabiri, 2015 yılından beri.</p></div>',
    ],
  ])('%s', (_, inside) => {
    const text = articleWith(inside).text;
    expect(text.split('\n')).toHaveLength(PROSE.length);
  });
});

test('a line that links to somebody else’s account stays', () => {
  const said =
    'The convener showed the boat on <a href="https://t.me/islandboat">her channel</a> that evening.';
  expect(articleWith(`<p>${said}</p>`).text).toContain('her channel');
});

test('a paragraph stays whose box holds a prompt beside it', () => {
  const boxes = PROSE.map((text) => `<div class="block"><p class="text">${text}</p></div>`);
  const wall = 'Your session has timed out. Please sign back in to pick up where you left off.';
  boxes.splice(
    2,
    0,
    `<div class="block"><p class="text">The board was late, the convener said, and nobody had asked her.</p><div><span>${wall}</span> <a href="/in">Sign in</a></div></div>`,
  );
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry</title><meta property="og:type" content="article"></head>
      <body><main><article>${boxes.join('')}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain('and nobody had asked her');
  expect(text).not.toContain(wall);
});
