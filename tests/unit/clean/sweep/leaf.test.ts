import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

test.each([
  '<p>■ Again <a href="/gale">Gale closes three roads in the north</a></p>',
  '<p>■あわせて読みたい　<a href="/gale">三つの道路が強風で通行止めになった</a></p>',
])('a sign and a link to another page goes: %s', (inside) => {
  expect(articleOf({ inside }).text).not.toMatch(/Gale|強風/u);
});

test.each(['👉', '▪️', '►', '»', '·<span>&nbsp; </span>'])(
  'links alone in their paragraphs go behind a sign: %s',
  (sign) => {
    const rows = ['Brent', 'Harbours', 'Ferries'].map(
      (word) => `<p>${sign} <a href="/${word}">${word}</a></p>`,
    );
    expect(articleOf({ inside: rows.join('') }).text).not.toMatch(/Brent|Harbours|Ferries$/u);
  },
);

test('a label in bold and a link to another page of the site go, and a link to another site stays', () => {
  const pointer = (href: string): string =>
    `<p><b>On the islands</b> <a href="${href}">Six ferries and no harbour for any</a></p>`;
  expect(articleOf({ inside: pointer('/ferries') }).text).not.toContain('Six ferries');
  expect(articleOf({ inside: pointer('https://harbour.test/') }).text).toContain('Six ferries');
});

test('a call and the link behind it go, whatever they say', () => {
  const told = 'Ferries of the north, every boat and harbour and lighthouse of a coast that few have seen';
  const box = `<div class="text"><span>Such a coast!</span> <a href="https://coast.test/">${told}</a></div>`;
  expect(articleOf({ inside: box }).text).not.toContain(told);
});

test('links in brackets, one behind the other, go', () => {
  const row = ['Brent', 'Harbours', 'Ferries'].map((word) => `<a href="/${word}">${word}</a>`).join('] [');
  expect(articleOf({ inside: `<p>[${row}]</p>` }).text).not.toMatch(/Brent|Harbours|Ferries/u);
});

test('an address written out right below a prompt goes with it, and one below the text stays', () => {
  const address = 'https://paper.test/letters';
  const prompt = '<p><b>Sign up for our free newsletter.</b></p>';
  expect(articleOf({ inside: `${prompt}<p>The letters: ${address}</p>` }).text).not.toContain(address);
  expect(articleOf({ inside: `<p>The letters: ${address}</p>` }).text).toContain(address);
});

test('what ends in a link behind a bar goes', () => {
  const bars = '<p><b>The chat of the harbour</b> | All about the ferry | <a href="/go">Join in</a></p>';
  expect(articleOf({ inside: bars }).text).not.toContain('All about');
});

test('a table keeps every cell, whatever figure it holds', () => {
  const table = '<table><tr><th></th><th>Ferry</th></tr><tr><td>Sailings</td><td>11 of 13</td></tr></table>';
  expect(articleOf({ inside: table }).html).toContain(table.replaceAll(/<\/?tbody>/gu, ''));
});

test.each(['div', 'p'])('a link alone goes, in a %s too, by as much as it says', (name) => {
  const { text } = articleOf({
    end: `<${name}><a href="/ferry_2">試験の結果はどうだったのか？</a></${name}>`,
  });
  expect(text).not.toContain('試験');
});

const LINES = [
  'The ferry is to sail again on Monday, said the board of the harbour in a note that it put up on the quay at noon on Friday.',
  'Nobody was more glad of it than its chairman, who had been asked for it by every single islander since the spring.',
  '<a href="/other/ferry">Read it in another language</a>',
];

test('a line break behind a paragraph ends it, and what is no text goes from the lines', () => {
  for (const box of ['div', 'p']) {
    const { html } = articleOf({ inside: `<${box}>${LINES.join('<br>')}</${box}>` });
    expect(html).toContain(`<p>${LINES[0] ?? ''}</p><p>${LINES[1] ?? ''}</p>`);
    expect(html).not.toContain('another language');
  }
});

test('short lines stay in one paragraph', () => {
  const poem = 'The sea was grey,<br>the quay was wet.<br>We sailed away.';
  expect(articleOf({ inside: `<p>${poem}</p>` }).html).toContain(poem);
});

test('frames with a button to share are no films', () => {
  const { html } = articleOf({
    inside: `<iframe src="https://platform.twitter.com/widgets/tweet_button.html?lang=en" width="200" height="90"></iframe>
      <iframe src="https://www.facebook.com/plugins/like.php?href=x" width="200" height="90"></iframe>
      <iframe src="https://www.facebook.com/plugins/video.php?href=x" width="600" height="400"></iframe>`,
  });
  expect(html.match(/(?:tweet_button|like|video)\.(?:html|php)/gu)).toEqual(['video.php']);
});

test('the way to the page goes, though it ends in the headline', () => {
  const path =
    '<div role="navigation"><ol><li><a href="/">Start</a></li><li><span>Page at hand: </span><h1>Ferry to sail again</h1></li></ol></div>';
  const { html } = articleOf({ inside: path });
  expect(html).not.toContain('Start');
  expect(html).not.toContain('Page at hand');
});

test('a paragraph that is one link of a few words goes, a subheading stays', () => {
  expect(articleOf({ inside: '<p><a href="/gale">Weekend reading</a></p>' }).text).not.toContain('Weekend');
  const inside = '<p><strong><a href="/isle">The Seal Isle</a></strong></p>';
  expect(articleOf({ inside }).text).toContain('The Seal Isle');
});

test('a list of one prompt goes, a list of one thing stays', () => {
  const list = (item: string): string => `<ul><li>${item}</li></ul>`;
  const prompt = 'Please note that new readers can sign up for our letters free of charge.';
  expect(articleOf({ inside: list(prompt) }).text).not.toContain('sign up');
  const thing = 'The ferry is free of charge for children and for those who carry a season ticket.';
  expect(articleOf({ inside: list(thing) }).text).toContain(thing);
});

test('a source stays, though it ends in a link to what it is', () => {
  const source =
    'Ada Roe et al, The sand of the quay, Journal of Old Sand (2023). DOI: 10.1234/jos.2209482119';
  const [before = '', link = ''] = source.split(/(?=DOI)/u);
  const { text } = articleOf({ end: `<p>${before}<a href="https://doi.example/10.1234">${link}</a></p>` });
  expect(text).toContain(source);
});

test('a house may call itself by its name, as nobody else who asks for the same does', () => {
  const head = '<meta property="og:site_name" content="Gannet">';
  const inside = (whose: string): string => `<p class="text">Get The Crossing, ${whose} newsletter</p>`;
  expect(articleOf({ head, inside: inside('Gannet’s') }).text).not.toContain('The Crossing');
  expect(articleOf({ head, inside: inside('the islanders’') }).text).toContain('The Crossing');
});

test('a word that jumps have too is a subheading where it stands alone', () => {
  expect(articleOf({ inside: '<h2>Reading</h2>' }).text).toContain('Reading');
  expect(articleOf({ inside: '<p>Continue reading below</p>' }).text).not.toContain('below');
});

test('a quotation stays, though a link says behind its dash who said so', () => {
  const quote = '“Nothing good is to be hoped for from the mainland. Should the pilots not stay ashore now?”';
  const said = (link: string): string => `<p>${quote} - <a href="https://pilot.example/5">${link}</a></p>`;
  expect(articleOf({ inside: said('concludes the Pilot.') }).text).toContain('mainland');
  const offer =
    '<p>The crossings, the tides and the weather, all in one place - <a href="/go">see the timetable</a></p>';
  expect(articleOf({ inside: offer }).text).not.toContain('the tides');
});

test('a few words behind a sign that points go where they end in a link behind another', () => {
  const line = (before: string): string =>
    articleOf({
      inside: `<p class="text">👉 The book of the harbour<br>190 pages of old pictures.${before} <a href="/book">At the shop</a></p>`,
    }).text;
  expect(line('<br>➡️')).not.toContain('190 pages');
  expect(line('<br>It was sold out')).toContain('190 pages');
});

test('a sentence that names what it links to stays, one that points to other pages goes', () => {
  const links = (...names: string[]): string =>
    names.map((name) => `<a href="/${name.length}">${name}</a>`).join(' and ');
  const sentence = (opening: string, ...names: string[]): string =>
    articleOf({ inside: `<p>${opening} ${links(...names)}.</p>` }).text;
  const sold = sentence('It is on sale at', 'the Quay Bookshop of Westport', 'Hollister and Sons');
  expect(sold).toContain('on sale at the Quay Bookshop of Westport and Hollister and Sons.');
  expect(sentence('See also', 'The crane was painted', 'The mayor visits the quay')).not.toContain('mayor');
});

test('a last sentence stays with the name of who wrote it, which leads to all of that one', () => {
  const end = (opening: string, signed: string): string =>
    articleOf({
      end: `<p>${opening} <a href="https://news.test/1">looked away at the parade</a>. <a ${signed} href="/u/7">Bert Falk</a></p>`,
    }).text;
  const told = 'Maybe that is why the mayor looked away at the parade. Bert Falk';
  expect(end('Maybe that is why the mayor', 'class="author"')).toContain(told);
  expect(end('Maybe that is why the mayor', 'rel="author"')).toContain(told);
  expect(end('Maybe that is why the mayor', '')).not.toContain('Falk');
});

test('a sentence stays that is a link to another site, as it goes to another page of this one', () => {
  const inside = (href: string, text: string): string => `<p><a href="${href}">${text}</a></p>`;
  const told = 'Two hundred stalls are to open in the sheds of the old quay this weekend.';
  const address = 'The Old Sheds, 84 Quay Street, North Quay.';
  for (const text of [told, address])
    expect(articleOf({ inside: inside('https://sheds.test/market', text) }).text).toContain(text);
  const film = '<div class="film"><div>Watch more of our films</div><a href="/films">Watch now</a></div>';
  expect(articleOf({ inside: film + inside('https://sheds.test/market', told) }).text).toContain(told);
  expect(articleOf({ inside: inside('/market', told) }).text).not.toContain(told);
  const offer = 'Get the app of the sheds here.';
  expect(articleOf({ inside: inside('https://sheds.test/app', offer) }).text).not.toContain(offer);
  const row = inside('https://sheds.test/1', told) + inside('https://sheds.test/2', 'The sheds are cold.');
  expect(articleOf({ inside: row }).text).not.toContain(told);
});

test('the way to the front page goes above the text, however short its name, and a name that leads elsewhere stays', () => {
  const line = (href: string): string => `<div class="who"><a href="${href}">“Bote”</a></div>`;
  expect(articleOf({ inside: line('/') }).text).not.toContain('Bote');
  expect(articleOf({ inside: line('https://bote.test/') }).text).toContain('Bote');
});

test('a sentence with two links is no row of them, in letters of its own too', () => {
  const line =
    '<p>По словам <a href="/a">Ады</a>, <a href="/b">Бориса</a> и сотрудников института, паром снова пойдёт.</p>';
  expect(articleOf({ inside: line }).text).toContain('паром снова пойдёт');
});

test('words to search by go, where they are all of a line', () => {
  const { text } = articleOf({
    inside: '<p>• #harbour<br>• #ferry #quay</p>',
    end: '<p>They call it #ferryfirst on the island.</p>',
  });
  expect(text).not.toContain('#quay');
  expect(text).toContain('#ferryfirst');
});

test.each(['Related', 'Topics'])(
  'lines below the label “%s” go with it, though they lead nowhere',
  (label) => {
    const lines = (head: string): string =>
      `<p><b>${head}</b><br>• Board stays firm<br>• A ferry for the winter</p>`;
    expect(articleOf({ inside: lines(label) }).text).not.toContain('Board stays firm');
    expect(articleOf({ inside: lines('The rules') }).text).toContain('Board stays firm');
    expect(articleOf({ inside: lines(label).replace('firm', 'firm.') }).text).toContain('Board stays firm');
  },
);
