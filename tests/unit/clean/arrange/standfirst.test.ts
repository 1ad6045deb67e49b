/** What the page shows between its headline and the body, and belongs to the text. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import { extractOf } from '../../../support/fixtures';
import { textOf } from '../../../support/told-page';

const opens = (above: string): string =>
  articleOf({ above }).text.split('The harbour board')[0]?.trim() ?? '';

test('a list below a heading of its own, however few words its items have', () => {
  const list = '<div><h3>Key points</h3><ul><li>Five sailings</li><li>From Monday</li></ul></div>';
  expect(opens(list)).toBe('Key points\nFive sailings\nFrom Monday');
  expect(opens(list.replace('Five sailings', '<a href="/five">Five sailings</a>'))).toBe('');
  expect(opens(list.replace(/<h3>.*<\/h3>/, ''))).toBe('');
});

test('a few words in the boxes of a field that is called the subtitle', () => {
  const box = (inner: string): string => `<div class="x-items"><div class="x-item even">${inner}</div></div>`;
  const told = 'Five sailings, one ferry';
  expect(opens(`<div class="field field-subtitle">${box(told)}</div>`)).toBe(told);
  expect(opens(`<div class="field">${box(told)}</div>`)).toBe('');
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

test('a heading without the day that is set behind its last word', () => {
  const told = 'Five sailings are enough, says the board of the harbour.';
  const heading = (day: string): string => `<div class="deck"><h2 class="deck-text">${told}${day}</h2></div>`;
  expect(opens(heading('<span class="deck-date">Tuesday, 14 May 2024</span>'))).toBe(told);
  expect(opens(heading(' <em>Until then, 14 May 2024 stays the last day.</em>'))).toContain('14 May 2024');
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

const LINE =
  'Two winters without a boat have taught an island to count in sacks of flour and in favours owed';

test('many words right below the headline are a standfirst, though they end as no sentence does', () => {
  expect(opens(`<p class="copy">${LINE}</p><p>By Ada Quill</p>`)).toBe(LINE);
  expect(opens(`<p>By Ada Quill</p><p class="copy">${LINE}</p>`)).toBe('');
  const title = 'Ferry that was cut two years ago is to sail again from Monday, the island has been told';
  expect(opens(`<p class="copy">${title}</p>`)).toBe('');
});

test('a heading below the headline is one too, whatever word of the title it says twice', () => {
  const heading = 'A ferry is late, and a ferry that is late is a loaf of bread, they say on the island';
  expect(opens(`<h2 class="x">${heading}</h2>`)).toBe(heading);
});

test('a few words are told by a name that ends in “dek”', () => {
  expect(opens('<h2 class="article__dek">It was the flour, they say.</h2>')).toBe(
    'It was the flour, they say.',
  );
});

test('a list of sentences is no byline, whatever it is called', () => {
  const items = ['The board has passed no such rule.', 'The picture shows another boat, in another harbour.'];
  const list = items.map((item) => `<li><p>${item} It was asked twice.</p></li>`).join('');
  expect(opens(`<p>By Ada Quill</p><div class="short-on-time"><ul>${list}</ul></div>`)).toContain(items[1]);
});
test('a heading that is the standfirst is a paragraph, though other stories stand listed below it', () => {
  const told = 'Five sailings are enough, says the board of the harbour, and the island disagrees.';
  const list =
    '<ul><li><a href="/a">Six boats and where they were built</a></li><li><a href="/b">A rope that is old</a></li></ul>';
  expect(articleOf({ above: `<h2 class="x">${told}</h2>${list}` }).html).toMatch(/^<p>Five sailings/u);
});

test('the headline is the page’s first heading of its words, not a teaser that leads back to the page', () => {
  const teaser = (file: string, words: string): string =>
    `<div><a href="/${file}"><img src="/${file}.jpg" alt=""><h2>${words}</h2></a></div>`;
  const side = `<section>${teaser('gale', 'Gale over the west coast')}<div><a href="/ferry"><h2>Ferry to sail again</h2></a></div></section>`;
  const photo =
    '<span><img src="/quay.jpg" width="900" height="600" alt=""></span><small>Photo: Tom Reed</small>';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main>${side}
      <section><div><h1>Ferry to sail again</h1>${photo}</div><div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></section></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && picturesOf(extraction.article)).toEqual([
    'quay.jpg: Photo: Tom Reed',
  ]);
});

test('what a film or a sound tells is no standfirst', () => {
  const told = (name: string): string =>
    opens(
      `<p class="${name}" itemprop="description">The ferry sails out of the harbour at dawn. (May 3)</p>`,
    );
  expect(told('video-desc')).toBe('');
  expect(told('my-audio__description')).toBe('');
  expect(told('text-desc')).toMatch(/^The ferry/u);
});

test('a heading that the title goes on from is the headline again, with the byline below it', () => {
  const text = PROSE.map((line) => `<p>${line}</p>`).join('');
  const page = (heading: string): string => {
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>The ferry at dusk (24/5): quarterly</title>
        <meta property="og:title" content="The ferry at dusk (24/5)"><meta name="author" content="Ada Quill"></head>
        <body><div class="text"><h2>${heading}</h2><p><em>Words by Ada Quill, drawings by Tom Reed</em></p>${text}</div></body></html>`,
      { location: new URL('https://paper.test/dusk') },
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? extraction.article.html : '';
  };
  expect(page('The ferry at dusk')).toMatch(/^<p>The harbour board/u);
  expect(page('The ferry')).toMatch(/^<h2>The ferry/u);
});

test('a standfirst that is called so, in a box that is called a caption', () => {
  const told = 'Its master goes to the island on Monday, and to the mainland on the day after.';
  const box = (name: string): string => `<div class="story-caption"><p class="${name}">${told}</p></div>`;
  expect(opens(box('lead'))).toBe(told);
  expect(opens(box('desc'))).toBe('');
  expect(opens(box('description'))).toBe('');
});

test('no line of when the page was published and changed, its days in whatever numbers', () => {
  const stamp = (day: string): string =>
    `Published: Saturday, ${day} at 3:16pm Updated: Saturday, ${day} at 4:20pm`;
  for (const day of ['May 18th, 2024', '18th May 2024', '1st May 2024', 'May 2nd 2024'])
    expect(opens(`<div>${stamp(day)}</div>`)).toBe('');
});

test.each(['subhed', 'sub-head', 'sub_tit', 'article-sub'])(
  'a standfirst of a few words is told by its name: %s',
  (name) => {
    const line = 'On foot with the last who carry salt';
    expect(articleOf({ above: `<p class="${name}">${line}</p>` }).text).toContain(line);
  },
);

test('what Turkish pages call a spot, though its words may be shared, and none with a link down to the comments taken for a call', () => {
  const told = '1. Five sailings a week are what the board wants, and what the islanders say is too few.';
  expect(opens(`<h2 class="detail-spot selectionShareable">${told}</h2>`)).toBe(told);
  const box = `<div class="summary"><b>In short</b><h2>${told}</h2><a href="#comments">3 replies</a></div>`;
  expect(opens(box)).toContain(told);
});

test('no quotation above the text that one of its paragraphs says again', () => {
  const said = 'the winter ferry will sail five times a week, as it did before the dispute.';
  expect(opens(`<blockquote>${said}</blockquote>`)).toBe('');
  expect(opens(`<blockquote>${said.replace('dispute', 'war')}</blockquote>`)).toContain('war');
});

test('a list of two, one of which leads to the match that is told of', () => {
  const list = (second: string): string =>
    `<div data-name="standfirst"><div><ul><li><a href="/match">Second day: Westport 435 (Northbay 138)</a></li><li>${second}</li></ul></div></div>`;
  expect(opens(list('Quill and Reed impress before rain'))).toBe(
    'Second day: Westport 435 (Northbay 138)\nQuill and Reed impress before rain',
  );
  expect(opens(list('<a href="/rain">Quill and Reed impress before rain</a>'))).toBe('');
});

test('a box at the start of the text that is named so, though it says “we”', () => {
  const told =
    'Eight have gone, and we saw the last of them off at the quay; the ninth is the one we knew best.';
  const page = (name: string): string => {
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main><h1>Ferry to sail again</h1>
        <div class="body"><div class="${name}"><p>${told}</p></div>${PROSE.map((text) => `<p>${text}</p>`).join('')}</div></main></body></html>`,
    );
    const extraction = extractOf(document);
    return extraction.status === 'article' ? extraction.article.text : extraction.reason;
  };
  expect(page('article-lead')).toContain(told);
});

test('what is called a standfirst, leads nowhere and is not much like a prompt, whatever it asks for', () => {
  const asks =
    'Sign up for one newsletter and ten will come. We have read sixty of them for a month, and these seven we read with pleasure.';
  expect(opens(`<p class="story__standfirst">${asks}</p>`)).toBe(asks);
  expect(
    opens(
      `<p class="story__standfirst">Sign up for our newsletter today, free of charge, and get five letters a week.</p>`,
    ),
  ).toBe('');
});

test('right below the headline a paragraph that leads nowhere and is not much like a prompt, whatever it speaks of', () => {
  const told =
    '214 Mitteilungen am Tag, und keine einzige von einem Menschen: Unsere Kolumnistin hat alles abgeschaltet. Fast alles.';
  const body =
    '<p>Die Hafenverwaltung sagte am Dienstag, die Fähre werde in diesem Winter fünfmal in der Woche fahren.</p>';
  const text = (said: string): string =>
    textOf(
      { title: 'Ein Tag ohne Fähre', lang: 'de' },
      `<p class="x">${said}</p><div class="by">Von <a href="/a">Ada Quill</a></div><div>${body.repeat(5)}</div>`,
    );
  expect(text(told)).toContain(told);
  expect(text(`${told} <a href="/push">Push</a>`)).not.toContain(told);
});

test('a list within the list of ways to share is none, whatever it is called', () => {
  const ways = ['Facebook', 'X', 'WhatsApp', 'Copy link'].map((way) => `<li>${way}</li>`).join('');
  const above = `<ul class="v-rrss"><li><button>Share</button><ul class="v-rrss__sub">${ways}</ul></li></ul>`;
  expect(articleOf({ above }).html).not.toContain('WhatsApp');
});

test('the heading of a box above the text that leads on is no standfirst', () => {
  const box =
    '<div class="promo"><h4>Open a world of tides and boats with the Ledger!</h4><p>All of it, for you.</p><a href="/in">Log in</a></div>';
  expect(articleOf({ above: box }).text).not.toContain('Open a world');
});

test('what is called a standfirst, though it speaks for the house and to its readers', () => {
  const told = 'We answer your questions on the new ferry: how you buy tickets, and what you get for them.';
  expect(opens(`<section><p class="chapo">${told}</p></section>`)).toBe(told);
});
