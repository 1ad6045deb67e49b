import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';

const item = (name: string, link = ''): string =>
  `<li><div>${link && `<a href="${link}">`}<img src="/${name}.jpg" alt="" width="800" height="500">${link && '</a>'}</div><div class="gallery-caption">The quay, ${name}.</div></li>`;

test('a gallery above the text is part of it', () => {
  const gallery = `<ul class="gallery">${['one', 'two', 'three'].map((name) => item(name)).join('')}</ul>`;
  expect(picturesOf(articleOf({ above: gallery }))).toEqual([
    'one.jpg: The quay, one.',
    'two.jpg: The quay, two.',
    'three.jpg: The quay, three.',
  ]);
});

test('pictures that lead to other pages are not', () => {
  const cards = `<ul class="gallery">${['one', 'two', 'three'].map((name) => item(name, `/${name}`)).join('')}</ul>`;
  expect(picturesOf(articleOf({ above: cards }))).toEqual([]);
});

test('a row of figures beside the text is part of it, though nothing is said below them', () => {
  const row = (link = ''): string =>
    ['one', 'two', 'three']
      .map((name) => {
        const img = `<img src="/${name}.jpg" alt="" width="800" height="500">`;
        return `<figure>${link ? `<a href="${link}${name}">${img}</a>` : img}</figure>`;
      })
      .join('');
  const page = (figures: string): string[] =>
    picturesOf(articleOf({ after: `<section>${figures}</section>` }));
  expect(page(row())).toEqual(['one.jpg: ', 'two.jpg: ', 'three.jpg: ']);
  expect(page(row('/story/'))).toEqual([]);
});

const story = (title: string, day: string, count: number): string =>
  `<article class="story"><h1>${title}</h1><p class="day">${day}</p><div class="x">${`<p>${title}, said the board on Monday, and it was heard by everybody on the quay.</p>`.repeat(count)}</div></article>`;

test('the article behind the one of the page is another', () => {
  const { document } = parseHTML(
    `<html><head><title>Ferry to sail again</title></head><body><div>${story('Ferry to sail again', '3 May 2026', 4)}${story('Gale closes roads', '2 May 2026', 9)}</div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain('Ferry to sail again, said the board');
  expect(text).not.toContain('Gale');
});

test('a chapter with a heading of the first rank is none', () => {
  const chapter = (title: string): string =>
    `<section class="x"><h1>${title}</h1><p>${title}: nobody on the quay knew what would come of it in the winter.</p></section>`;
  const { text } = articleOf({ inside: ['Autumn', 'Winter', 'Spring'].map(chapter).join('') });
  for (const title of ['Autumn', 'Winter', 'Spring']) expect(text).toContain(`${title}: nobody`);
});

test('articles of the same make below the text, with its prompts and other stories, are none of it', () => {
  const box = (inside: string): string => `<article class="a"><div class="body">${inside}</div></article>`;
  const story = (place: string): string =>
    `<div class="short"><p><a href="/${place}">Boats of ${place} stay in port</a></p><p>${place}. The boats were made fast on Sunday before the gale came in from the north ...</p></div>`;
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title></head><body><div>
      ${box(`<h1>Ferry to sail again</h1>${'<p>The harbour board said on Monday that the ferry sails again, and it was heard on the quay.</p>'.repeat(8)}`)}
      ${box('<p>With our letter you get every evening all that was said and done that day on the islands, in the villages behind them and in all of the harbour towns.<br><br><a href="/letter">To the letter</a></p>')}
      <article class="a"><div class="col">${['Westport', 'Northbay', 'Eastness'].map(story).join('')}</div></article></div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain('The harbour board');
  expect(text).not.toContain('Westport');
});

const entry = (text: string): string =>
  `<li><div class="meta"><p>gull77</p><p>3 May 2026<br>12:10</p></div><div class="said"><p>${text}</p></div></li>`;
const READERS = [
  'The board should have asked the islanders first, since they pay for every sailing with their own money in winter.',
  'Five sailings are enough for me. What we need is a dry place to wait on the quay, and nobody speaks of that at all.',
  'My uncle was a stoker on the old boat, and he would have laughed at the whole dispute, believe me, he really would.',
  'In my day there was one sailing a week, and people wrote each other letters about it, so what is all the noise for?',
].map((text) => entry(text.repeat(3)));

test('what readers wrote below the text is none of it, however long', () => {
  const list = `<ul class="comments-list">${READERS.join('')}</ul>`;
  for (const parts of [{ after: list }, { end: list }]) {
    const { text } = articleOf(parts);
    expect(text).toContain('The first crossing is planned');
    expect(text).not.toContain('stoker');
  }
});

test('nor is a single comment, longer than the text', () => {
  const comment = `<div class="comment"><p>Gull on May. 3 2026</p><div>${READERS.join('').replace(/<.*?>/gu, ' ')}</div></div>`;
  const { text } = articleOf({ after: `<div id="comment-list">${comment}</div>` });
  expect(text).toContain('The first crossing is planned');
  expect(text).not.toContain('stoker');
});

test('nor are entries that are called comments each, their day or the name of their list untold', () => {
  const box = (name: string): string =>
    `<div class="stream"><header><p>2 readers</p></header>${READERS.map((one) => `<article class="${name}">${one.replace('3 May 2026<br>12:10', 'gull')}</article>`).join('')}</div>`;
  const { text } = articleOf({ after: box('x-comment') });
  expect(text).toContain('The first crossing is planned');
  expect(text).not.toContain('stoker');
  expect(articleOf({ inside: box('x-commentary') }).text).toContain('stoker');
});

test('nor are two alike in a list that is called so, each told to be some hours old', () => {
  const [one, two] = READERS.map(
    (said) => `<div class="comment">${said.replace('3 May 2026<br>12:10', '5h').repeat(2)}</div>`,
  );
  const { text } = articleOf({
    after: `<div id="readers-comments"><div class="comment-list">${one}${two}</div><a href="/all">28 more</a></div>`,
  });
  expect(text).toContain('The first crossing is planned');
  expect(text).not.toMatch(/islanders|waiting|dry place/);
});

test('nor are the terms of a list of comments, with the day of each, and what is said of them', () => {
  const said = READERS.slice(0, 2).map((one) => /<p>(The|Five).*?<\/p>/u.exec(one)?.[0] ?? '');
  const pair = (text: string): string =>
    `<dt class="comment">gull <a href="#c">May 3, 2026 at 12:10 am</a></dt><dd class="comment">${text}</dd>`;
  const { text } = articleOf({ after: `<dl id="comment_list">${said.map(pair).join('')}</dl>` });
  expect(text).toContain('The first crossing is planned');
  expect(text).not.toMatch(/islanders first|dry place/);
});

test('a comment of the paper is its text', () => {
  const text = `<div class="comment-body"><p>3 May 2026</p>${READERS.join('').replace(/<.*?>/gu, ' ')}</div>`;
  const { document } = parseHTML(
    `<html><head><title>Ferry</title></head><body><div class="comment"><h1>Ferry</h1>${text}</div></body></html>`,
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toContain('stoker');
});

test('a foot that was never closed above the text does not hide it', () => {
  const text = Array.from(
    { length: 4 },
    (_, at) =>
      `<p>The lamp was lit for the ${at}th time in the year of the great storm, the keeper wrote.</p>`,
  );
  const { document } = parseHTML(
    `<html><head><title>Lamps</title></head><body><div class="note"><p>The paper is made by its readers and by nobody else, as its rules have said since the year in which it was founded.</p></div><div id="footer"><a href="/">Home</a><div><h1>Lamps</h1>${text.join('')}</div></div></body></html>`,
    { location: new URL('https://paper.test/lamps') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toContain('the keeper wrote');
});

test('entries of a live commentary are its text', () => {
  expect(articleOf({ inside: `<ul class="commentary">${READERS.join('')}</ul>` }).text).toContain('stoker');
});

test('a box that was never closed holds the rest of the text, not all of it', () => {
  const part = (name: string): string =>
    `<h2>${name}</h2><p>${name}: the lamp was lit for the first time in the year of the great storm.</p>`;
  const inside = `${part('North')}${part('South')}<div align="right">${['East', 'West', 'Rock', 'Reef', 'Bay', 'Isle'].map(part).join('')}</div>`;
  const { document } = parseHTML(
    `<html><head><title>Towers of the coast</title></head><body><h1>Towers of the coast</h1><div class="x">${inside}</div></body></html>`,
    { location: new URL('https://paper.test/towers') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toMatch(/^North\nNorth: .*\nSouth\nSouth: /u);
  expect(text).toContain('Isle: the lamp');
});

test('teasers behind a short text are none of it, however long they are', () => {
  const teaser = (place: string): string =>
    `<div class="next"><h2><a href="/${place}">Boats of ${place} stay in port</a></h2><a href="/${place}"><img src="/${place}.jpg" width="600" height="400"></a>
      <p>In ${place} the boats were made fast on Sunday, before the gale came in from the north, and they will stay where they are for as long as the harbour board keeps the red light on the mole; nobody had seen the like [&hellip;]</p><h3><a href="/${place}">Read the rest</a></h3></div>`;
  const { document } = parseHTML(
    `<html lang="en"><head><title>A chart of all the ferries</title><meta property="og:type" content="article"></head><body><div id="page"><h1>A chart of all the ferries</h1>
      <div id="story"><p><img src="/chart.jpg" width="900" height="600"><br>Ada Quill drew a chart of all the ferries that ever came to the islands, with their funnels in colour.</p><p>(seen in the <a href="https://weekly.test/">Weekly</a>)</p></div>
      <div id="more">${['Westport', 'Northbay', 'Eastness', 'Southwick'].map(teaser).join('')}</div></div>
      <div id="footer">${'<p>The weekly of the islands is made by its readers, and by nobody else: see the rules of the house for what that means.</p>'.repeat(4)}</div></body></html>`,
    { location: new URL('https://paper.test/chart') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain('Ada Quill drew');
  expect(text).not.toContain('Westport');
});

test('a list that holds most of the text stays a list, and what stands around it is told', () => {
  const entry = (name: string): string =>
    `<li><em><a href="/${name}">${name}</a></em> by a boatbuilder of the island. The planks are of larch, and the sail was sewn on the quay in the winter before she was launched.</li>`;
  const names = ['Petrel', 'Fulmar', 'Gannet', 'Puffin', 'Shearwater', 'Tern'];
  const { document } = parseHTML(
    `<html lang="en"><head><title>Six boats to see</title><meta name="author" content="Ada Quill"></head><body><main><article>
      <h1>Six boats to see</h1><div class="body"><p>The regatta is on Sunday, and these are the boats that were built for it on the island in the winter.</p>
      <ol>${names.map(entry).join('')}</ol><p>They sail from the north quay at noon.</p></div></article></main></body></html>`,
    { location: new URL('https://paper.test/boats') },
  );
  const extraction = extractOf(document);
  const html = extraction.status === 'article' ? extraction.article.html : '';
  expect(html.match(/<li>/g)).toHaveLength(6);
  expect(html).toContain('<ol>');
  expect(html).toContain('They sail from the north quay');
});

const textOf = (title: string, body: string): string => {
  const { document } = parseHTML(
    `<html lang="en"><head><title>${title}</title></head><body><div id="page"><h1>${title}</h1>${body}</div></body></html>`,
    { location: new URL('https://paper.test/story') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text : '';
};
const lines = (about: string, count: number): string =>
  Array.from(
    { length: count },
    (_, at) => `<p>${about}: on day ${at} the ferry lay at the quay, and the board said nothing at all.</p>`,
  ).join('');

test('articles without a headline are parts of one text, and a card between them is none of it', () => {
  const part = (inside: string): string => `<div class="entry"><article>${inside}</article></div>`;
  const card = (place: string): string =>
    `<div class="card"><h2><a href="/${place}">Boats of ${place} stay in port</a></h2><div><p class="byline">Ada Quill</p><p>In ${place} nobody goes out to sea before the gale from the north is over.</p></div></div>`;
  const rail = `<div class="rail"><p>More from the coast</p>${['Westport', 'Northbay'].map(card).join('')}</div>`;
  const text = textOf('Ferry lies idle', `${part(lines('First', 2))}${rail}${part(lines('Then', 9))}`);
  expect(text).toContain('First: on day 1');
  expect(text).toContain('Then: on day 8');
  expect(text).not.toContain('nobody goes out');
});

test('an article with a headline is another', () => {
  const other = `<div class="entry"><article><h2>Gale</h2>${lines('Gale', 4)}</article></div>`;
  const own = `<div class="entry"><article>${lines('Ferry', 9)}</article></div>`;
  for (const body of [
    `${own}${other}`,
    `${own}${other.replace('<article><h2>Gale</h2>', '<h2>Gale</h2><article>')}`,
  ])
    expect(textOf('Ferry lies idle', body)).not.toContain('Gale: on');
});

test('a paragraph before a span that holds the rest opens the text', () => {
  const first = `<span>${lines('First', 1).replace(/<.?p>/gu, '')}</span><p>Not a word.</p>`;
  const body = `<div class="text">${first}<div class="ad"></div><span>${lines('Then', 9)}</span></div>`;
  expect(textOf('Ferry lies idle', body)).toMatch(/^First: on day 0[^\n]*\nNot a word\.\nThen: on day 0/u);
});

test('steps below a heading are a list of the text, with what is needed for them above', () => {
  const step = (number: number): string =>
    `<li class="step"><b>Step ${number}</b><div><p>Stir the beans with ${number} cups of water, and leave them on the stove until they are soft.</p></div></li>`;
  const recipe = `<section><h2>Ingredients</h2><ul><li>2 onions</li><li>3 cups of beans</li></ul></section>
    <section><h2>Method</h2><ul class="steps">${[1, 2, 3].map(step).join('')}</ul></section>`;
  expect(textOf('Beans of the quay', recipe)).toMatch(
    /^Ingredients\n2 onions\n3 cups of beans\nMethod\nStep 1\nStir/u,
  );
});

const update = (time: string): string =>
  `<div class="entry"><div class="at"><time>${time}</time></div><div class="said"><h3>Bridge closed at ${time}</h3><p>The bridge closed at ${time}, the harbour board told us, and the boats were made fast along the quay.</p></div></div>`;

test('what is told as it happens is the text, below one that tells it all', () => {
  const entries = ['9:10', '9:40', '10:05', '11:30'].map(update).join('');
  const lead = '<p>The gale that was told for tonight has come in early, and the whole coast shuts down.</p>';
  const { document } = parseHTML(
    `<html lang="en"><head><title>Gale closes roads</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"LiveBlogPosting","headline":"Gale closes roads"}</script></head><body><main>
      <article><h1>Gale closes roads</h1><div class="feed"><div class="first">${lead.repeat(12)}</div><div class="entries">${entries}</div></div></article>
      <section><p>The museum on the quay shows its boats until May, and on Sundays nobody pays to see them.</p></section></main></body></html>`,
    { location: new URL('https://paper.test/gale') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain('The gale that was told');
  for (const time of ['9:10', '9:40', '10:05', '11:30']) expect(text).toContain(`at ${time}, the harbour`);
  expect(text).not.toContain('museum');
});

test('a picture beside the paragraphs, in what the page marks as the text, is part of it', () => {
  const text = READERS.map((said) => `<p>${said.replace(/<.*?>/gu, ' ')}</p>`).join('');
  const page = (mark: string): string[] => {
    const { document } = parseHTML(
      `<html><head><title>Ferry</title></head><body><article><h1>Ferry</h1><div ${mark}><div class="a_x1"><p>${text}</p></div><figure class="b_y2"><img src="/quay.jpg" width="900" height="600"><figcaption>The quay at dawn</figcaption></figure></div><footer>Ada Quill</footer></article></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? picturesOf(extraction.article) : [];
  };
  expect(page('itemprop="articleBody"')).toEqual(['quay.jpg: The quay at dawn']);
});

test('a text in boxes that are called like prompts stays before one that a box is called a text, with its subheadings', () => {
  const part = (text: string, title = ''): string =>
    `${title && `<div class="x-related-head"><span>${title}</span></div>`}<div class="x-related-text">${text}</div>`;
  const other = `<div class="article-body"><h2>Pilot keeps silent</h2>${'<p>The pilot is to speak before the board tomorrow, which then says whether he may take the boat out again, and when.</p>'.repeat(3)}</div>`;
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title></head><body><main><div class="head"><h1>Ferry to sail again</h1></div>
      ${PROSE.map((text, i) => part(text, i === 2 ? 'Two hundred beds' : '')).join('<div class="ad"></div>')}<div class="x-next">${other}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const lines = extraction.status === 'article' ? extraction.article.text.split('\n') : [];
  expect(lines).toEqual(expect.arrayContaining([...PROSE, 'Two hundred beds']));
});

test('a footer holds the text where it stands in what is marked as the main part', () => {
  const { document } = parseHTML(
    `<html lang="en"><head><title>Ferry to sail again</title></head><body><section role="main"><h1>Ferry to sail again</h1>
      <footer>${PROSE.map((text) => `<p>${text}</p>`).join('')}</footer></section></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toBe(PROSE.join('\n'));
});

test('nor are names with what they said, in boxes of one make that are headed or called so', () => {
  const said = (name: string): string =>
    `<div class="x9"><b>${name}</b><p>My uncle was a stoker on the old boat, and he would have laughed at the whole dispute, believe me, for hours and hours, he really would.</p></div>`;
  const list = (open: string, head: string): string =>
    `${open}<h3>${head}</h3>${['Gull77', 'M. Reed', 'Stoker'].map(said).join('')}</div>`;
  for (const open of [
    list('<div class="x8">', 'Comments (3)'),
    list('<div class="p-comments">', 'The harbour says'),
  ])
    expect(articleOf({ end: open }).text).not.toContain('stoker');
  expect(articleOf({ end: list('<div class="x8">', 'Three who knew him') }).text).toContain('stoker');
});

test('an article tells the way that was chosen to find its body', () => {
  const { document } = parseHTML(
    `<html><body><article><h1>The quay</h1><p>${PROSE.join('</p><p>')}</p></article></body></html>`,
  );
  expect(extractOf(document, 'largest-block')).toMatchObject({ article: { way: 'largest-block' } });
  expect(extractOf(document)).toMatchObject({ article: { way: undefined } });
});
