import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

test.each([
  ['a day that begins like a time', '<p>22.03.2026, 05:00 by <a href="/by/ada">Ada Quill</a></p>'],
  ['a time with its day', '<p>08:15 GMT, March 12, 2026</p>'],
])('drops %s', (_, above) => {
  expect(articleOf({ above: `<div class="body">${above}</div>` }).text).toMatch(/^The harbour board/u);
});

test.each([
  ['dates of a life', 'Vera Lindqvist, compositor, born 3 June 1934; died 28 December 2025'],
  ['a short sentence, and whose it is', 'The trial goes on. – Ferry.news'],
  ['what a ticket costs', 'Tickets: £12'],
  ['how many came', 'Zuschauer: 4.211'],
  ['where a tip of a list is found', 'Where: Upper Harbour Terrace 98'],
  ['whom to call', '問い合わせ：052・123・4567'],
  ['the number of who speaks for a house', 'Nora Vance, spokeswoman, tel. 89 000 12 30'],
  ['what happens on a day', 'The trial resumes on 12 May 2026.'],
  ['how long ago it was, in a sentence', "C'était il y a 20 ans, un soir."],
  ['what a currency is worth', '($1 = 22.7 Czech crowns)'],
  ['an address', 'Media contact: Jorun Vik, +47 55 55 55 01, press@paper.test'],
])('keeps %s at the end', (_, line) => {
  const inside = '<p>It was the seventh vote on the ferry since the autumn, and the shortest.</p>'.repeat(4);
  expect(articleOf({ inside, end: `<p>${line}</p>` }).text.endsWith(line)).toBe(true);
});

test.each([
  '(aq)',
  'Ada Quill asked the questions.',
  'Contact: [email protected]',
  'Updated: 12.05 pm',
  'Stand: 12. Mai 2026, 14.30 Uhr.',
  'Ada Quill quill@paper.test',
  'Header Image: The people of the island have painted their ferry for a hundred years. Credit: Ada Quill (CC BY)',
  'Borítókép: A sziget népe száz éve festi újra a kompot.',
])('drops %s at the end', (line) => {
  expect(articleOf({ end: `<p>${line}</p>` }).text).toMatch(/on the quay\.$/u);
});

test('keeps paragraphs that are marked up as headings', () => {
  const line =
    'The convener said that the islanders would wait for the minutes of the board, and that they would then ask for the sixth sailing once more, as they had each year.';
  expect(articleOf({ end: `<h3>${line}</h3>` }).text.endsWith(line)).toBe(true);
  expect(articleOf({ end: '<h3>The minutes of the board are due in June.</h3>' }).text).not.toContain('June');
});

const PROSE =
  '<p class="text">The ferry was built in 1978 and has sailed in all weathers since that year, with one crew.</p>';

test('keeps a line of several words above the text, and no byline of several lines', () => {
  const opening = (line: string): string =>
    articleOf({ above: `<div class="body">${line}${PROSE.repeat(4)}</div>` }).text;
  const told = 'Revenue rises 6% as storm repairs end; full-year outlook raised';
  expect(opening(`<p><i>${told}</i></p>`)).toMatch(new RegExp(`^${told}\n`, 'u'));
  expect(opening('<p>07.03.2026 by Ada Quill 3 min.</p>')).toMatch(/^The ferry was built/u);
  expect(
    opening('<p>By Ada Quill<br>Photographs by Carla Ruiz for the Harbour Times<br>Aug. 20, 2026</p>'),
  ).toMatch(/^The ferry was built/u);
});

test('keeps the days of a calendar below a heading of the text', () => {
  const days = '<p>12.03.2026 - The Gulls - Old Pier</p><p>13.03.2026 - Low Tide - Quay Hall</p>';
  const { text } = articleOf({
    above: `<div class="body">${PROSE.repeat(4)}<h2>When and where</h2>${days}</div>`,
  });
  expect(text).toContain('12.03.2026 - The Gulls');
  expect(text).toContain('13.03.2026 - Low Tide');
});

test('drops what stands in brackets at the end and names the author', () => {
  const team = `(Seen and told by Ada Quill in Westport and ${'Tom Reed, '.repeat(9)} in the islands; checked by Amy Cole)`;
  expect(articleOf({ end: `<p class="text">${team}</p>` }).text).toMatch(/on the quay\.$/u);
});

test('drops whose picture the lead is, in brackets at the end', () => {
  const line = '(Picture of the lead: the ferry Vera at the quay. Photo: Carla Ruiz / Harbour Times)';
  expect(articleOf({ end: `<p class="text"><em>${line}</em></p>` }).text).toMatch(/on the quay\.$/u);
});

test('keeps the last sentence of a script that sets no full stop', () => {
  const last = 'เจ้าของร้านบอกว่าจะตั้งชื่อเมนูใหม่ตามชื่อช้าง';
  expect(
    articleOf({ end: `<p class="text">${last}</p><p class="text">ข่าวเด่น</p>` }).text.endsWith(last),
  ).toBe(true);
});

test('drops who the author is, in other type at the end, and no other line in it', () => {
  const line = (name: string): string =>
    `<p class="text"><i>${name} wrote “The Long Quay” and nine other books. She has been a ${'deckhand, a cook, '.repeat(9)}and a clerk.</i></p>`;
  expect(articleOf({ end: line('Ada Quill') }).text).toMatch(/on the quay\.$/u);
  expect(articleOf({ end: line('Tom Reed') }).text).toMatch(/and a clerk\.$/u);
});

test('keeps a greeting that ends in a picture of a hand', () => {
  expect(
    articleOf({ above: `<div class="body"><p>Hi everyone! \u{1f44b}</p>${PROSE.repeat(4)}</div>` }).text,
  ).toMatch(/^Hi everyone!/u);
});

test.each(['Von Ada Quill', 'BY ADA QUILL'])('drops %s at the end of a standfirst', (byline) => {
  const told =
    'A small minority: opponents of the ferry meet on the quay, and look at the other island with envy.';
  const above = `<div class="body"><p class="intro">${told} <span class="author">${byline}</span></p>${PROSE.repeat(4)}</div>`;
  const head = '<meta name="author" content="ADA QUILL">';
  expect(articleOf({ above, ...(byline === 'BY ADA QUILL' && { head }) }).text.split('\n')[0]).toBe(told);
});

test('keeps who wrote a part of the text, at the part’s end', () => {
  const part = `${PROSE.slice(0, -4)} [Ada Quill]</p>`;
  expect(articleOf({ inside: part }).text).toContain('with one crew. [Ada Quill]');
});

test('keeps who is told of at the end of a standfirst', () => {
  const told = 'A small minority meets on the quay and looks at the ferry. By Ada Quill it is called mad.';
  const above = `<div class="body"><p class="intro">${told}</p>${PROSE.repeat(4)}</div>`;
  expect(articleOf({ above }).text.split('\n')[0]).toBe(told);
});

test('drops a heading of a few words right above the headline', () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>The island after the storm: Ferry to sail again</title></head>
      <body><div class="body"><h4>The island after the storm</h4><h1>Ferry to sail again</h1>${PROSE.repeat(4)}</div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toMatch(/^The ferry was built/u);
});

test('drops the headline in the words of the newsroom, where it opens the body', () => {
  const page = (heading: string): Document =>
    parseHTML(
      `<!doctype html><html lang="en"><head><title>Island/harbour: quarrel over the winter ferry – what the board says</title></head>
        <body><section><h2><div>Island and harbour</div> <span>${heading}</span></h2>${PROSE.repeat(4)}</section></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    ).document;
  const textOf = (heading: string): string => {
    const extraction = extractOf(page(heading));
    return extraction.status === 'article' ? extraction.article.text : '';
  };
  expect(textOf('Quarrel over the winter ferry: we tell what the board says')).toMatch(/^The ferry was/u);
  expect(textOf('How a village of fishermen found its own crew in one spring')).toMatch(/^Island and/u);
});

test('drops where the house wrote it, at the end', () => {
  const head = '<meta property="og:site_name" content="Harbour Wire">';
  expect(articleOf({ head, end: '<p>WESTPORT, May 4 (Harbour Wire)</p>' }).text).toMatch(/on the quay\.$/u);
  expect(articleOf({ head, end: '<p>WESTPORT, May 4 (at noon)</p>' }).text).toMatch(/at noon\)$/u);
});

test('keeps a last sentence behind which stands who wrote the text, and when', () => {
  const end = '<p class="text">The work begins in May. (Ada Quill, 3.5.2026)</p>';
  expect(articleOf({ end }).text).toContain('The work begins in May.');
});

test('keeps the last signature where other letters are signed alike', () => {
  const letter = (name: string): string =>
    `${PROSE}<p align="right"><strong>${name}</strong><br><em>Westport</em></p>`;
  const letters = ['Tom Reed', 'Amy Cole', 'Carla Ruiz', 'Ian Hale'].map(letter).join('');
  expect(articleOf({ end: letters }).text).toMatch(/Ian Hale\s+Westport$/u);
  expect(articleOf({ end: letter('Tom Reed') }).text).not.toContain('Tom Reed');
});

test.each(['•', '-', '➡️', '✅'])('keeps the last lines of a list that each begin with %s', (sign) => {
  const [last, line] = ['Rope that has been wet for a week', '<p>Signs of a poor mooring:</p>'];
  const lines = ['Rust on the ring', 'A knot that slips', last].map((said) => `<p>${sign} ${said}</p>`);
  expect(articleOf({ end: line + lines.join('') }).text.endsWith(last)).toBe(true);
  expect(articleOf({ end: `<p>${sign} ${last}</p>` }).text).toMatch(/on the quay\.$/u);
});

test('tells a short text once that is its own standfirst', () => {
  const line =
    'The harbour board said on Tuesday that the winter ferry will sail five times a week, as before.';
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title><meta property="og:type" content="article"></head><body><section>
      <header><h1>Ferry to sail again</h1><div itemprop="description"><p>${line}</p></div></header>
      <article><div itemprop="articleBody"><p>${line}</p></div></article></section></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toBe(line);
});

test('a heading that the page is described with is a standfirst, the one below it a heading', () => {
  const line =
    'Ada Quill sails to the islands for a taste of salt, of wind and of the strong tea of the quay.';
  const { html } = articleOf({
    head: `<meta name="description" content="${line}">`,
    above: `<div class="body"><h4>${line}</h4><h4>From the mainland</h4>${PROSE.repeat(4)}</div>`,
  });
  expect(html).toMatch(new RegExp(`^<p>${line}</p><h2>From the mainland</h2>`, 'u'));
});

test('drops the name of a section above the first heading, and not that heading', () => {
  const points =
    '<ul><li>The ferry will sail five times a week.</li><li>The money is there until May.</li></ul>';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title><meta name="author" content="Ada Quill"></head>
    <body><h1>Ferry to sail again</h1><div><h2>Tides and boats</h2><h2>Key points</h2>${points}${PROSE.repeat(4)}</div></body></html>`,
  );
  const extraction = extractOf(document);
  const html = extraction.status === 'article' ? extraction.article.html : '';
  expect(html).not.toContain('Tides and boats');
  expect(html).toContain('Key points');
});

test('a heading above the text that is a sentence is its standfirst', () => {
  const opening = (line: string): string =>
    articleOf({ above: `<div class="body"><h2>${line}</h2>${PROSE.repeat(4)}</div>` }).html;
  expect(opening('The board looks for a new pilot after two have left.')).toMatch(/^<p>The board/u);
  expect(opening('Why the board looks for a pilot')).toMatch(/^<h2>Why/u);
  expect(opening('1. The board bought the boat.')).toMatch(/^<h2>1\./u);
});

test('keeps the last heading where it is a sentence with a number, as the entries of a list are', () => {
  const entries = (last: string): string =>
    `<h2>1. The board bought the boat.</h2><p>${PROSE}</p><h2>${last}</h2>`;
  expect(articleOf({ end: entries('2. Still, she will sail.') }).text).toMatch(/she will sail\.$/u);
  for (const last of ['More boats', 'Tides are late. Follow us into the bilge.'])
    expect(articleOf({ end: entries(last) }).text).not.toContain(last);
});

test('drops the section and the day above the text, whatever list they stand in', () => {
  const log = '<dl><dt><span>Log</span></dt><dd>│2026年03月12日 Vera Lind│</dd></dl>';
  const above = `<div class="body">${log}${PROSE.repeat(8)}</div>`;
  expect(articleOf({ above }).text).toMatch(/^The ferry was built/u);
});

test('drops the headline at the end, with the label of a gallery above it', () => {
  const title = 'Ferry to sail again: five crossings a week, and none on Sundays';
  const end = `<p><b>See the pictures:</b></p><div><div><b>4</b> PHOTOS</div><div>${title}</div></div>`;
  const { document } = parseHTML(
    `<html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1><div>${PROSE.repeat(8)}${end}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({
    article: { text: expect.stringMatching(/one crew\.$/u) as string },
  });
});

test('drops where the same was told first, by a link of its headline', () => {
  const line = (said: string): string =>
    `<p class="text"><i>It was told for the first time last week, on another page of ours, as <a href="https://paper.test/ferry">${said}</a></i></p>`;
  expect(articleOf({ end: line('Ferry to sail again') }).text).toMatch(/on the quay\.$/u);
  expect(articleOf({ end: line('A song of the ferry that was sung in each of the harbours.') }).text).toMatch(
    /of the harbours\.$/u,
  );
});

test('a letter opens with whom it is written to', () => {
  const above = `<div class="body"><p>Dear Ferryman,</p>${PROSE.repeat(8)}</div>`;
  expect(articleOf({ above }).text).toMatch(/^Dear Ferryman,/u);
});

test('drops a label above the headline, in a box of its own', () => {
  const headed = `<div class="label"><h6><a href="/r">Boats &amp; Bars</a></h6></div><h1>Ferry to sail again</h1>`;
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title></head><body><main><article>${headed}${PROSE.repeat(8)}</article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({
    article: { text: expect.not.stringContaining('Boats') as string },
  });
});

test('keeps a last sentence in Chinese behind which its editor is named', () => {
  const inside = '<p>It was the seventh vote on the ferry since the autumn, and the shortest.</p>'.repeat(4);
  const line = '138，略高。（編輯：蔡白）1130503';
  expect(articleOf({ inside, end: `<p>${line}</p>` }).text.endsWith(line)).toBe(true);
});

test('drops a list of who wrote the text, as what, and when', () => {
  const list =
    '<ul><li>Author, Ada Quill</li><li>Role, reporter in Westport</li><li><time>today</time></li></ul>';
  const told = (above: string): string =>
    articleOf({ above: `<div class="body">${above}${PROSE.repeat(4)}</div>` }).text;
  expect(told(list)).toMatch(/^The ferry was built/u);
  expect(told(list.replace('Ada Quill', 'nobody').replace(/<.?time>/gu, ''))).toMatch(/^Author, nobody/u);
});

test('drops the day and the name from the end, though they begin as the items of a list do', () => {
  const { text } = articleOf({ inside: PROSE.repeat(6), end: '<p>28. November 2022</p><p>- Ada Quill</p>' });
  expect(text).toMatch(/on the quay\.$/u);
});

test('a label above a list that opens the text stays', () => {
  const list = '<ul><li>The ferry sails five times a week.</li><li>Islanders had asked for six.</li></ul>';
  const above = `<div class="body"><div class="k"><div>In short</div>${list}</div>${PROSE.repeat(4)}</div>`;
  expect(articleOf({ above }).text).toMatch(/^In short\nThe ferry/u);
});

test('keeps a note that a star leads to at the end, and drops who signed the text above it', () => {
  const inside = '<p>Antoine*, a deckhand, has not been paid since the autumn, and says so.</p>'.repeat(4);
  const end = '<p>Ada Quill</p><p>*The name was changed</p>';
  const { text } = articleOf({ inside, end, head: '<meta name="author" content="Ada Quill">' });
  expect(text).toMatch(/\*The name was changed$/);
  expect(text).not.toContain('Ada Quill');
});

test.each(['', 'Summary: ', '摘 要：'])(
  'drops what opens the text and is told again right behind: “%s”',
  (label) => {
    const first =
      'The winter ferry is to sail five days a week from Monday on, the harbour board said at noon on Friday in a note that was put up on the quay.';
    const above = `<div class="body"><p>${label}${first}</p><p>${first}</p></div>`;
    const { text } = articleOf({ above });
    expect(text.split(first)).toHaveLength(2);
    expect(text).not.toContain(label || '\u0000');
  },
);

test('drops when the article was made, above the pictures behind the text, and no label of theirs', () => {
  const end = (line: string): string =>
    articleOf({ end: `<p>${line}</p><figure><img src="/a.jpg" width="600" height="400"></figure>` }).text;
  expect(end('建立時間：14:03')).not.toContain('建立');
  expect(end('The quay today')).toContain('The quay today');
});

test('a label that goes at either end is told', () => {
  const { removals } = articleOf({
    above: `<div class="body"><p>Islands and harbours</p>${PROSE.repeat(8)}</div>`,
    end: '<p>Whoever rings it</p>',
  });
  expect(removals).toMatchObject([
    { kind: 'other', text: 'Islands and harbours', after: 0 },
    { kind: 'other', text: 'Whoever rings it', after: 5 },
  ]);
});
