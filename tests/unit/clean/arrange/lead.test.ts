import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const opens = (above: string, head = ''): string =>
  articleOf({ above, head }).text.split('The harbour board')[0]?.trim() ?? '';

describe('belongs to the text', () => {
  test.each([
    ['a sentence', '<p>Five sailings are enough, the board says, and the island disagrees.</p>', ''],
    ['a sentence as a heading', '<p>3 May 2024</p><h2>Five sailings a week are quite enough.</h2>', ''],
    ['a shorter one right behind the headline', '<p>Five sailings a week are quite enough.</p>', ''],
    [
      'a few words that are named a standfirst',
      '<div class="article-excerpt">Five sailings are enough.</div>',
      '',
    ],
    [
      'few words that the page is described with',
      '<p class="x">Five sailings are enough.</p>',
      '<meta name="description" content="Five sailings are enough.">',
    ],
    [
      'what the page is described with, behind a label',
      '<p class="x"><b>Ferries</b> <span>Five sailings are enough for the island, the board says</span></p>',
      '<meta name="description" content="Five sailings are enough for the island, the board says">',
    ],
    [
      'what the page is described with, behind a label of its head',
      '<p class="x">Five sailings are enough for the island, the board says</p>',
      '<meta name="description" content="News, Islands: Five sailings are enough for the island, the board says">',
    ],
    ['a heading named so', '<h2 class="subheadline">Five sailings are enough, the board says</h2>', ''],
  ])('%s', (_, above, head) => {
    expect(opens(above, head)).toMatch(/^(?:Ferries )?Five .*(?:enough|says)/u);
  });

  test('a short list of what is known, with its heading', () => {
    const list =
      '<div class="highlights"><h3>In short</h3><ul><li>Five sailings</li><li>From Monday</li></ul></div>';
    expect(opens(list)).toBe('In short\nFive sailings\nFrom Monday');
  });
});

test('the text of a card for another page is no standfirst', () => {
  const card =
    '<div class="box"><h2><a href="/gale">Gale</a></h2><div><p>In Westport nobody goes out to sea before the gale from the north is over.</p></div></div>';
  expect(opens(card)).toBe('');
});

test('a standfirst that begins with the words of the headline', () => {
  const title = 'Five ferries to sail again from the north quay';
  const lead = `${title} next week, the board said on Tuesday in a letter to the islanders.`;
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>${title}</title></head><body>
      <div><h2>${title}</h2><p>3 May 2024, 11:16</p><div class="lead">${lead}</div></div>
      <div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></body></html>`,
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text.split('\n')[0]).toBe(lead);
});

test('a byline is no standfirst, whatever its box is called', () => {
  const byline =
    '<div class="subhead">By Ada Quill<br>The Ferry Letter<br><a href="/ada">All letters</a> | <a href="/write">Contact</a></div>';
  expect(opens(byline, '<meta name="author" content="Ada Quill">')).toBe('');
});

test('nor is what describes whoever wrote it', () => {
  const box = (name: string): string =>
    `<header><div class="${name}"><div class="description"><p>Quill has written of harbours, ferries and the people on them for many years.</p></div></div></header>`;
  expect(opens(box('author-info'))).toBe('');
  expect(opens(box('story-info'))).toContain('Quill');
});

test('a list of sentences, whatever it is called', () => {
  const list =
    '<ul class="x"><li>Five sailings a week from the first of March</li><li>The board finds the money in repairs</li></ul>';
  expect(opens(list)).toMatch(/^Five sailings a week/u);
});

test('a list of headings in a box that is named a standfirst', () => {
  const list =
    '<section class="entradilla"><ul><li><h2>Five sailings a week are enough</h2></li><li><h2>The board finds the money</h2></li></ul></section>';
  expect(opens(list)).toBe('Five sailings a week are enough\nThe board finds the money');
});

test('what stands in a form that holds the whole page', () => {
  const line = 'The board says that five sailings are enough for the island in winter.';
  const head = `<h1>Ferry to sail again</h1><p>By Ada Quill, 3 May 2024</p><h2 class="teaser">${line}</h2>`;
  const body = PROSE.map((text) => `<p>${text}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body>
      <form><input name="state"><div><div><div><div>${head}</div><div>${body}</div></div></div></div></form></body></html>`,
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text.split('\n')[0]).toBe(line);
});

test('a line that is called a standfirst for the page’s own scripts', () => {
  expect(
    opens('<div data-testid="standfirst"><p>Five sailings are enough, says the board</p></div>'),
  ).toMatch(/^Five/u);
});

test('what opens a live page, though a form to sign up stands in it', () => {
  const said =
    'of what is known so far, on the day on which the ferry sails again and all the island is on the quay.';
  const lines = Array.from({ length: 8 }, (_, i) => `<p>Part ${i + 1} ${said}</p>`);
  lines.splice(
    2,
    0,
    '<form><label>Our newsletter</label><input type="email"><button>Sign up</button></form>',
  );
  const end = Array.from({ length: 30 }, (_, i) => `<p class="text">Entry ${i + 1} ${said}</p>`).join('');
  const { text } = articleOf({ above: `<div class="live-lead">${lines.join('')}</div>`, end });
  expect(text.match(/Part/g)).toHaveLength(8);
  expect(text.match(/Entry/g)).toHaveLength(30);
});

test('the words of a form are not', () => {
  const words = 'The ferry sails on Monday for the first time since the storm, and here is the news of it.';
  expect(opens(`<div class="intro"><p>${words}</p><input type="email"></div>`)).toBe('');
});

describe('is no part of it', () => {
  test.each([
    ['a label', '<div class="kicker">Ferries</div>'],
    [
      'a heading that ends in a quotation',
      '<p>3 May 2024</p><h2>Five sailings, six crews and a “royal visit”</h2>',
    ],
    [
      'the time',
      '<p><time datetime="2026-03-02T08:00:00Z">Monday at eight in the morning, before the first ferry</time></p>',
    ],
    [
      'when it was told, the time first',
      '<div>First told: 08:19 CET (2/3/2026) | Changed: 09:45 CET (2/3/2026)</div>',
    ],
    [
      'the headline once more, with its kicker',
      '<h2 class="headline-text">Ferries: Ferry to sail again</h2>',
    ],
    ['one line of a menu', '<ul class="intro"><li>Harbour</li></ul>'],
  ])('%s', (_, above) => {
    expect(opens(above)).toBe('');
  });
});

test('a film above the text leads it, with its still picture', () => {
  const player =
    '<div class="player"><video src="/seals.mp4" poster="/seals.jpg" title="Seals beside the ferry"></video></div>';
  const { html } = articleOf({ above: player });
  expect(html).toMatch(
    /^<figure><a href="https:\/\/paper.test\/seals.mp4"><img [^>]*seals.jpg[^>]*><\/a><figcaption>/u,
  );
});

test('a short standfirst inside the body stays, a kicker does not', () => {
  const first =
    '<div class="body"><div class="kicker">Ferries</div><div class="subTitle">Five are enough, says the board</div>';
  const { text } = articleOf({
    above: `${first}<p class="text">The ferry was built in 1978 and has sailed in all weathers since that year.</p></div>`,
  });
  expect(text).toMatch(/^Five are enough, says the board\n/u);
});

test('words beside a field to fill in are no standfirst', () => {
  const form =
    '<div class="x"><p>What moves the islands, from the harbour to the school, every Monday.</p><form><input type="email"></form></div>';
  expect(opens(form)).toBe('');
});

test('a film above the text keeps its caption', () => {
  const film =
    '<figure><video src="/f.mp4" title="The ferry"></video><figcaption>The ferry leaves on Monday.</figcaption></figure>';
  expect(articleOf({ above: film }).html).toContain('The ferry leaves on Monday.');
});

test('a picture that stays in sight beside its text is kept', () => {
  const stage =
    '<div style="position: sticky"><figure><img src="/map.jpg" width="900" height="600" alt=""></figure></div>';
  expect(picturesOf(articleOf({ inside: stage }))).toEqual(['map.jpg: ']);
});

test('a heading of many words right below the headline is its standfirst, a short one is not', () => {
  expect(
    opens('<h2 class="x">Five sailings are enough, says the board, and the island disagrees</h2>'),
  ).toMatch(/^Five/u);
  expect(opens('<h2 class="x">The island part is harder than the sailing one</h2>')).toMatch(/^The island/u);
  expect(opens('<h2 class="x">The ferries of the north</h2>')).toBe('');
  expect(
    opens('<div>Ferries</div><h2 class="x">Gale closes three roads on the islands in the north</h2>'),
  ).toBe('');
});

test('a picture above the text that leads somewhere keeps the line below it', () => {
  const box =
    '<div class="x"><a href="/photo/1"><img src="/f.jpg" width="900" height="600"></a><p>The ferry at the quay on Tuesday</p></div>';
  expect(picturesOf(articleOf({ above: box }))).toEqual(['f.jpg: The ferry at the quay on Tuesday']);
});

test('the picture that the page names leads the text, though it stands aside with its film', () => {
  const head = '<meta property="og:image" content="https://paper.test/quay_film.jpg?w=1600">';
  const above =
    '<aside class="film"><figure><img src="/quay_film.jpg?w=900" width="900" height="600"></figure><div>2:56</div></aside>';
  const inside = '<figure><img src="/quay.jpg" width="900" height="600"></figure>';
  expect(picturesOf(articleOf({ head, above, inside })).join()).toBe('quay_film.jpg?w=900: ,quay.jpg: ');
});

test('a summary by a machine is no standfirst', () => {
  const points =
    '<ul><li>Five sailings a week from the first of March</li><li>The board finds the money in repairs</li></ul>';
  expect(opens(`<div class="x"><h3>In short</h3>${points}</div>`)).toMatch(/^In short\nFive/u);
  expect(opens(`<div class="x"><h3>AI summary</h3>${points}</div>`)).toBe('');
  expect(
    opens(`<div class="x"><h3>In short</h3>${points}<p>Zusammenfassung mit KI erstellt.</p></div>`),
  ).toBe('');
});

test('what describes the author is no standfirst', () => {
  const life = 'Ada Quill has written of the harbour and its ferries since 2004.';
  expect(
    opens(
      `<dl class="author-description"><dt>Ada Quill</dt><dd class="author-description-text">${life}</dd></dl>`,
    ),
  ).toBe('');
});

test('the caption of a lead picture may stand behind buttons without words', () => {
  const share =
    '<div class="x"><a href="https://share.test/a"> </a> <a href="https://share.test/b"> </a></div>';
  const above = `<img src="/f.jpg" width="900" height="600">${share}<div class="caption">The ferry at the quay</div>`;
  expect(picturesOf(articleOf({ above }))).toEqual(['f.jpg: The ferry at the quay']);
});

test('it may stand behind a box in the box of the picture, under the words that enlarge it', () => {
  const above = `<div id="wrap"><a href="/f.jpg">Open the picture</a><div class="featured"><div><img src="/f.jpg" width="900" height="600"></div></div><div class="caption"><span>Photo: The Ferry Letter</span></div></div>`;
  expect(picturesOf(articleOf({ above }))).toEqual(['f.jpg: Photo: The Ferry Letter']);
});

test('the first words of the text are no caption of the film above it', () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>The ferry that never sails</title><meta property="og:type" content="article"></head>
      <body><h1>The ferry that never sails</h1><div class="column"><div><iframe src="https://player.test/player/7"></iframe></div>
      <div class="text"><p>The winter ferry was promised five times a week, and nobody has seen it yet. In this episode, the convener and the chairman of the board tell why.</p></div></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.html.match(/promised/gu)).toHaveLength(1);
});

test('a heading that says much of the title is the headline, where no other is', () => {
  const text = PROSE.map((line) => `<p>${line}</p>`).join('');
  const head = '<div><h2>Quarrel over the winter ferry: board shuts islanders out</h2>';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Quarrel over ferry: board will hear islanders in winter</title><meta property="og:type" content="article"></head>
      <body>${head}<p class="intro">Five sailings are enough, says the board, and leaves the island without an answer.</p></div>
      <div><div class="body">${text}</div></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toMatch(/^Five sailings are enough/u);
});

test('the sign of a source, in the line that names it, leads no article', () => {
  const line = (inside: string): string => `<div class="x">Source: ${inside}</div><div>12:40</div>`;
  const named = '<meta property="og:image" content="https://paper.test/ferry-in-ice.jpg">';
  const sign = '<a href="/agency"><img src="/signs/2023-coast.jpg" alt=""></a> <a href="/agency">Coast</a>';
  expect(picturesOf(articleOf({ above: line(sign), head: named }))).toEqual(['ferry-in-ice.jpg: ']);
  const lead = '<a href="/gallery"><img src="/quay-in-ice.jpg" alt=""></a>';
  expect(picturesOf(articleOf({ above: lead, head: named }))).toEqual(['quay-in-ice.jpg: ']);
});

test('a small sign that opens the text leads it not, where a picture stands above', () => {
  const above = '<div class="banner"><img src="/ferry.jpg" width="900" height="600" alt=""></div>';
  const opened = (width: string): string[] =>
    picturesOf(articleOf({ above, inside: `<p><img src="/sign.png" width="${width}" alt=""></p>` }));
  expect(opened('147')).toEqual(['ferry.jpg: ', 'sign.png: ']);
  expect(opened('640')).toEqual(['sign.png: ']);
});

test('a picture above the text that the headline describes leads it, though one stands soon behind', () => {
  const banner = '<div class="banner"><img src="/ferry.jpg" alt="Ferry to sail again"></div>';
  const inside = '<figure><img src="/quay.jpg" alt="The quay"></figure>';
  expect(picturesOf(articleOf({ above: banner, inside }))).toEqual(['ferry.jpg: ', 'quay.jpg: ']);
});

test('a dot that counts readers far outside the page leads no article', () => {
  const dot = (style: string): string => `<img src="/count/77.png" width="0" height="0" style="${style}">`;
  const lead = '<figure><img src="/f.jpg" alt=""><figcaption>The ferry at the quay</figcaption></figure>';
  const shown = (style: string): string =>
    picturesOf(articleOf({ above: `<div>${dot(style)}${lead}</div>` })).join();
  for (const style of ['top: -50000px !important;', 'left:-9999px', 'width: 0px; visibility: hidden'])
    expect(shown(style)).toBe('f.jpg: The ferry at the quay');
  expect(shown('width: 100%; height: auto')).toContain('77.png');
  expect(shown('width:0;height:0;min-width:100%;max-width:100%')).toContain('77.png');
});

test('the caption of a lead picture may stand in a figure around the figure', () => {
  const inner = '<div><figure><picture><img src="/f.jpg" alt="Ferry sails"></picture></figure></div>';
  const above = `<figure>${inner}<figcaption>The ferry at the quay on Tuesday.</figcaption></figure>`;
  expect(picturesOf(articleOf({ above }))).toEqual(['f.jpg: The ferry at the quay on Tuesday.']);
  expect(picturesOf(articleOf({ inside: above }))).toEqual(['f.jpg: The ferry at the quay on Tuesday.']);
});

test('a line of type like a heading that says who wrote the text, and when, is no second headline', () => {
  const above =
    '<h5><span>By Ada Quill, Associated Ferries</span> | <span>July 19, 2013</span> | 3:55am</h5>';
  expect(opens(above)).toBe('');
});

test('captions of a slide show are no standfirst', () => {
  const slide = (number: number): string =>
    `<li class="slide"><div><a href="#"><img src="/${number}.jpg" alt="quay ${number}"></a></div>
    <div class="summary"><p>The quay at low tide, seen from the tower, on day ${number} of the strike. The picture at the right was set in other colours by the harbour office, so that the stones and the weed on them can be told from the water that runs off, and what is left of the old wall from the sand that the winter brought.<span class="source">Harbour office, A. Quill</span></p></div></li>`;
  expect(opens(`<ul>${[1, 2].map(slide).join('')}</ul>`)).toBe('');
});

test('what a box that is called a summary asks of its reader is no standfirst', () => {
  const said = 'The ferry was missed by the islands for two winters.';
  const asked =
    'Quay Reprints: This copy is for your personal use only. To order copies for distribution to your clients or customers, use the Order Reprints tool.';
  const box = (text: string): string => `<div class="print-summary"><p>${text}</p></div>`;
  const { text } = articleOf({ above: box(asked) + box(said) });
  expect(text).toContain(said);
  expect(text).not.toContain('Reprints');
});
