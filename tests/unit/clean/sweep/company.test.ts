import { describe, expect, it, test } from 'vitest';
import { textOf as inLanguage } from '../../../support/article-in-language';
import { articleOf, picturesOf } from '../../../support/article-page';

const PARAGRAPH =
  'The board of the harbour said on Friday that the ferry would sail again, after a winter in which nobody on the island had seen it, and that it had been painted twice.';

const link = (words: string): string => `<p><a href="/${words.length}">${words}</a></p>`;

test('what leads into a list of other stories by its colon goes with it', () => {
  const lead = 'More tales of the sea, which every week follow a different skipper from around the world:';
  const links = link('How one man built a ferry for everyone') + link('The diver who never came up again');
  const { text, removals } = articleOf({ inside: `<p>${lead}</p>${links}` });
  expect(text).not.toContain('around the world');
  expect(removals.map((one) => one.text).join()).toContain('around the world');
  expect(articleOf({ inside: `<p>${lead}</p><ul><li>Tom Reed</li><li>Nora Vance</li></ul>` }).text).toContain(
    lead,
  );
});

test('a headline above the text is not told of as a prompt', () => {
  const above = '<aside><p>Ferry</p></aside><h1>Ferry to sail again: what do you think? Have your say</h1>';
  expect(articleOf({ above }).removals.map((one) => one.text)).toEqual([]);
});

test('links with a label of their own need none above them', () => {
  const links =
    '<ul><li><a href="/a">The boat that was never built</a></li><li><a href="/b">Six ferries</a></li></ul>';
  const signed = '<p class="text"><em>—Late in Northbay</em></p>';
  const box = `<div class="x"><div class="y">Popular in Harbours</div>${links}</div>`;
  expect(articleOf({ inside: signed + box }).text).toContain('Late in Northbay');
  const label = '<p class="text"><em>Popular in Harbours</em></p>';
  expect(articleOf({ inside: `${label}<div class="x">${links}</div>` }).text).not.toContain('Popular');
});

test('a list goes with the label that leads into it by its colon', () => {
  const list = '<ul><li>Keep it short, and about boats.</li><li>Name the harbour that you mean.</li></ul>';
  const end = `<p><a href="/rules">The rules of writing to us:</a></p>${list}`;
  expect(articleOf({ end }).text).toMatch(/on the quay\.$/u);
});

test('who wrote a letter stays above how to send one', () => {
  const signed = '<p><strong>Ada Roe, Quay Lane, Northbay</strong></p>';
  const ask = '<p><em>To send us a letter to the editor, write to letters@paper.test.</em></p>';
  const { text } = articleOf({ inside: signed + ask });
  expect(text).toContain('Quay Lane');
  expect(text).not.toContain('letters@paper.test');
});

test('a line in bold that asks goes with the button right below it', () => {
  const ask = '<p><strong>What do you think?</strong></p>';
  const button = '<p><button>Comment</button></p>';
  expect(articleOf({ inside: ask + button }).text).not.toContain('What do you think');
  expect(articleOf({ inside: ask }).text).toContain('What do you think');
});

test('a subheading above a prompt that has a heading of its own stays', () => {
  const box = `<div class="box"><h3>Get our newsletter</h3><p>Sign up for the weekly letter from the quay.</p><form><input type="email"><button>Sign up</button></form></div>`;
  const { text } = articleOf({ inside: `<h2>What comes next</h2>${box}` });
  expect(text).toContain('What comes next');
  expect(text).not.toContain('weekly letter');
});

test('the heading of a box goes with the last of what stood in the box', () => {
  const job = (words: string): string =>
    `<form action="/to"><input type="submit" value=""><div><img src="/${words.length}.png" alt="Sign of the works"></div>
      <div><span>${words}</span><small>Quay Works</small><div><span>Northbay</span><a href="#">To the post</a></div></div></form>`;
  const jobs = `<div class="slides">${job('Keeper of the north lock')}${job('Mate on the winter ferry')}</div>`;
  const box = `<div class="jobs"><h3 class="x">Posts at the quay</h3><a class="button" href="/posts">All posts</a><div>${jobs}</div></div>`;
  const { text, removals } = articleOf({ inside: `${box}<h2>What the board has found</h2>` });
  expect(text).not.toContain('Posts at the quay');
  expect(text).toContain('What the board has found');
  expect(removals.map((one) => one.text).join()).toContain('Posts at the quay');
});

test('so does one above what asks for leave to show a film', () => {
  const ask =
    '<div class="embed"><p>To show this film we need your consent to the cookies of its host. Accept them to watch it here.</p><button>Accept</button><button>Always accept</button></div>';
  const { text } = articleOf({ inside: `<h2>The day of the storm</h2>${ask}` });
  expect(text).toContain('The day of the storm');
  expect(text).not.toContain('cookies');
});

test('a standfirst that is a heading stays below the headline, whatever leads away beside it', () => {
  const tools = ['Ada Quill', 'Follow', 'Listen', 'Share', 'Northbay Essays'].map(
    (words) => `<a href="/${words.length}">${words}</a>`,
  );
  const story = `<p>${'The ferry was built in 1978 and has sailed in all weathers since that year, with one crew. '.repeat(3)}</p>`;
  const above = `<article><div><h1>Ferry to sail again</h1><div><h2>Notes on a crossing, and on what we keep.</h2></div><div>${tools.map((tool) => `<div>${tool}</div>`).join('')}<span>Published in Northbay Essays, the magazine of the quay and of those who live there</span></div></div>${story.repeat(4)}</article>`;
  expect(articleOf({ above }).text).toContain('Notes on a crossing');
});

test('a list of links goes with the label right above it that tells of other stories', () => {
  const story = (before: string, words: string): string =>
    `<li>${before} <a href="/${words.length}">${words}</a></li>`;
  const list = `<ul>${story('Vera Lindqvist', 'goes to the island')}${story('What the quay can teach towns about', 'building on sand')}${story('Here is what the harbour', 'will look like by then')}</ul>`;
  for (const head of ['<h3>Related stories</h3>', '<div role="heading">More great Parish stories</div>']) {
    const { text, removals } = articleOf({ end: head + list });
    expect(text).toMatch(/on the quay\.$/);
    expect(removals.map(({ kind }) => kind)).toContain('related');
  }
  const own = list.replace(/<a [^>]*>|<\/a>/g, '').replaceAll('</li>', '.</li>');
  expect(articleOf({ end: `<h3>Related stories</h3>${own}` }).text).toContain('building on sand');
  expect(articleOf({ end: `<p class="text">Three tales:</p>${list}` }).text).toContain('building on sand');
});

test('a line in bold above a prompt is its heading, unless the text has such headings', () => {
  const prompt = '<p>Sign up and get our newsletter every Sunday morning. <a href="/go">Sign up now</a></p>';
  const inside = `<p><strong>Late in Northbay</strong></p>${prompt}`;
  expect(articleOf({ inside }).text).not.toContain('Late in Northbay');
  const told =
    '<p class="text">The board will hear the islanders in March, in the hall above the old fish market on the quay, and then decide on the winter after next.</p>';
  const section = (head: string): string => `<p><strong>${head}</strong></p>${told}`;
  const end = ['The board', 'The boats', 'The money'].map(section).join('');
  expect(articleOf({ inside, end }).text).toContain('Late in Northbay');
});

test('the line in bold above a prompt goes with it and the button below it, though the prompt goes by its own words', () => {
  const inside =
    '<p><strong>Time for a break?</strong></p><p>Solve today’s crossword, sudoku and quiz, and play with us.</p><p><a href="/go">Play</a></p>';
  const { text, removals } = articleOf({ inside });
  expect(text).not.toContain('Time for a break?');
  expect(removals.map((one) => one.text).join(' ')).toContain('Time for a break?');
});

test('stars above a prompt go with it, unless the text has such stars', () => {
  const prompt = '<p>Sign up and get our newsletter every Sunday morning. <a href="/go">Sign up now</a></p>';
  const inside = `<p>* * *</p>${prompt}`;
  expect(articleOf({ inside }).text).not.toContain('*');
  const end = `<p>* * *</p><p class="text">The board will hear the islanders in March, in the hall above the old fish market on the quay, and then decide on the winter after next, which is to be a cold one.</p>`;
  expect(articleOf({ inside, end }).text.match(/\* \* \*/gu)).toHaveLength(2);
});

test('the line above ways to share is the text’s', () => {
  const ways = ['facebook.com/sharer', 'twitter.com/intent/tweet', 'wa.me/?text=ferry'];
  const share = ways.map(
    (way, i) => `<a href="https://${way}">${['Facebook', 'X', 'WhatsApp'][i] ?? ''}</a>`,
  );
  const inside = `<p><strong>7.31 – The sale of ferries grows</strong></p><p>${share.join('<br>')}</p>`;
  const { text } = articleOf({ inside });
  expect(text).toContain('7.31');
  expect(text).not.toContain('WhatsApp');
});

test('whom a letter is from is no heading of the prompt below it', () => {
  const box =
    '<div class="signup-box"><div>The Quay Letter</div><div>Our best stories in your inbox, every morning.</div><a href="/nl">Sign up</a></div>';
  expect(articleOf({ inside: `<p><i>— Late in Northbay</i></p>${box}` }).text).toContain('Late in Northbay');
  expect(articleOf({ inside: `<p><i>Late in Northbay</i></p>${box}` }).text).not.toContain('Late');
});

test.each([
  ['what it is called', '<p>Sign up today!</p>', 'Sign up today'],
  ['who it is of', '<p>Ada Roe</p>', null],
  ['a heading like those of the text that asks', '<h2>Already a subscriber?</h2>', 'Already a subscriber'],
  ['a subheading of the text', '<h2>A long way north</h2>', null],
  ['words that tell', '<p>A long way north</p>', null],
])('right above a prompt goes %s', (_, head, goes) => {
  const text = (words: string): string => `<h2>${words}</h2><p class="text">${PARAGRAPH}</p>`;
  const own = text('The winter ferry') + text('The summer ferry') + text('The last ferry');
  const ask = '<p>Read the whole paper from one pound a month. <a href="/abo">Subscribe now</a></p>';
  const { text: left } = articleOf({ inside: `${own}${head}${ask}` });
  expect(left).not.toContain('Subscribe now');
  if (goes) expect(left).not.toContain(goes);
  else expect(left).toContain(head.replaceAll(/<[^>]+>/gu, ''));
});

test('the name of an author goes with what is told of them', () => {
  const life =
    '<p><em>is the harbour correspondent of the Harbour Times. <a href="/ada">More by Ada</a></em></p>';
  expect(articleOf({ end: `<p>Ada Roe</p>${life}` }).text).not.toContain('Ada Roe');
});

test.each([
  [
    'da',
    '<p>Til sidst lo han: »Vi sejler på mandag.«</p><p><b>Ida Roe</b></p>',
    '<p>Barn af øen, som skriver om fyrtårne og færger. <a href="/ida">Flere artikler af Ida</a></p>',
    'Ida Roe',
  ],
  [
    'ja',
    '<div><b>小野寺 直樹</b></div>',
    '<div>くらし報道部記者。専門は港と船。<a href="/o">この記者の記事一覧</a></div>',
    '小野寺',
  ],
])(
  'so does a name in bold, whatever the text’s last sentence ends in (%s)',
  (language, above, life, name) => {
    expect(inLanguage(language, above + life)).not.toContain(name);
  },
);

test('the heading above a row of headlines goes with them', () => {
  const rows = ['The boat that was never built', 'Six ferries for one island'].map(
    (said) => `<h3><a href="/${said.length}">${said}</a></h3>`,
  );
  expect(articleOf({ inside: `<h2>In the same issue</h2>${rows.join('')}` }).text).not.toContain(
    'same issue',
  );
});

test.each([
  ['a prompt goes a picture that leads elsewhere', '<a href="/abo">Subscribe to the paper</a> today!', 0],
  ['words that tell stays one', 'The quay on Tuesday, when the ferry came in for the first time.', 1],
  ['a link goes one that leads to the same page', '<a href="/go">The gale of last year</a>', 0],
])('right above %s', (_, below, left) => {
  const picture = '<p><a href="/go"><img src="/a.png" alt="" width="400" height="300"></a></p>';
  expect(picturesOf(articleOf({ inside: `${picture}<p>${below}</p>` }))).toHaveLength(left);
});

test('where each paragraph has a box of its own, the line in bold above a prompt goes with it', () => {
  const box = (html: string): string => `<div class="block"><p class="text">${html}</p></div>`;
  const prompt = box('Sign up for our free newsletter. <a href="/news">Sign up</a>');
  const head = box('<b>The ferry post</b>');
  expect(articleOf({ inside: box(PARAGRAPH) + head + prompt }).text).not.toContain('The ferry post');
  expect(articleOf({ inside: box(PARAGRAPH) + head + box(PARAGRAPH) }).text).toContain('The ferry post');
});

test('a line drawn with signs goes with the prompt above it, and stays below the text', () => {
  const line = '<p>~~~~~</p>';
  const prompt = '<p><b>Sign up for our free newsletter.</b></p>';
  expect(articleOf({ inside: prompt + line }).text).not.toContain('~~~');
  expect(articleOf({ inside: line }).text).toContain('~~~');
});

test('the paragraph in which the house tells why it asks for a gift goes with what asks', () => {
  const why =
    'Times are hard for a small newsroom, and advertisers are few. So we are grateful for every donation from our readers!';
  const ask = '<p>Support us with a donation, by card or by transfer. <a href="/give">Donate now</a></p>';
  const appeal = `<p><b>The paper needs your help!</b></p><p>${why}</p>`;
  expect(articleOf({ end: appeal + ask }).text).not.toMatch(/needs your help|Times are hard/u);
  const told = why.replace('we are', 'she was').replace('our readers', 'them');
  expect(articleOf({ end: `<p>${told}</p>${ask}` }).text).toContain('Times are hard');
});

describe('a line in bold, a sentence and a link', () => {
  const link = (words: string): string => `<p><a href="/go">${words}</a></p>`;

  it('go together where they read like a prompt', () => {
    const inside = `<p><strong>Stuck in traffic?</strong></p><p>Our road channel on WhatsApp tells you where, and till when.</p>${link('Follow')}`;
    const { text } = articleOf({ inside });
    for (const words of ['Stuck in traffic', 'till when', 'Follow']) expect(text).not.toContain(words);
  });

  it('let no paragraph of the text go that happens to stand between', () => {
    const asked =
      '<p><em>Sign up for our newsletter, and get the best of the harbour every Sunday morning.</em></p>';
    const told =
      '<p class="text">The council has paid for a sign, which the islanders put up on the other side of the sound.</p>';
    const { text } = articleOf({ inside: asked + told + link('Sign up') });
    expect(text).toContain('has paid for a sign');
    expect(text).not.toContain('Sign up');
  });

  it('stay where the text has such lines for headings', () => {
    const section = (head: string): string =>
      `<p><strong>${head}</strong></p><p>The board will hear the islanders in March, in the hall above the old fish market on the quay.</p>${link('The minutes of the board')}`;
    const { text } = articleOf({ inside: ['The board', 'The boats', 'The money'].map(section).join('') });
    for (const words of ['The board', 'The boats', 'will hear']) expect(text).toContain(words);
  });
});

test('a note in italics goes with its heading and its button, and a text all in italics does not', () => {
  const note = (...lines: string[]): string => lines.map((line) => `<p><em>${line}</em></p>`).join('');
  const [head, said, link] = [
    '<strong>The Sunday walk</strong>',
    'Ninety places, one guide, and tea at the quay for those who make it.',
    '<a href="/go">Give me one of the places</a>',
  ];
  const text = (inside: string): string => articleOf({ inside }).text;
  expect(text(note(head, said, link))).not.toMatch(/Sunday walk|Ninety|Give me/u);
  expect(text(note(said, link))).not.toMatch(/Ninety|Give me/u);
  expect(text(note(head, said))).toContain('Ninety');
  expect(text(note('The skipper tells of the night.', said, link))).toContain('Ninety');
  expect(text(note(`“${said}”`, link))).toContain('Ninety');
});

test('what is all link goes below the label of other stories, with a picture that leads nowhere', () => {
  const card = (caption: string): string =>
    `<div role="group"><figure><img src="/a.jpg" alt="" width="320" height="180"><figcaption>${caption}</figcaption></figure></div>`;
  const link = '<a href="/x">A ferry for the north</a>';
  const withCard = (label: string, caption: string): string =>
    articleOf({ inside: `<h5>${label}</h5>${card(caption)}` }).html;
  expect(withCard('Related', link)).not.toMatch(/A ferry for the north|a\.jpg/);
  expect(withCard('Related', `The quay in May, and ${link}`)).toContain('a.jpg');
  expect(withCard('The north', link)).toContain('a.jpg');
});
