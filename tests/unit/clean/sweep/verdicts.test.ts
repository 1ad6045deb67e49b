import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf } from '../../../support/article-page';
import { articleOf as articleIn, textOf } from '../../../support/article-in-language';
import { extractOf } from '../../../support/fixtures';

const TOLD =
  'Police have closed the quay since the fire broke out on Friday, and the first men charged with setting it are due in court this morning.';

test.each([`<p>${TOLD}</p>`, TOLD])('a paragraph stays that shares its box with a prompt: %s', (told) => {
  const author =
    '<table><tr><td><b>Written by Peter Vance</b></td></tr><tr><td>Senior reporter, politics. Send tips to p.vance@paper.test.</td><td><a href="/by/vance">See all articles</a></td></tr></table>';
  const { text, removals } = articleOf({ inside: `<div class="lead-in">${told}${author}</div>` });
  expect(text).toContain(TOLD);
  expect(text).not.toContain('Vance');
  expect(removals.map(({ kind }) => kind)).toContain('author-box');
});

test('a section stays that shares its box with the link above it to another story', () => {
  const pointer =
    '<p><strong>Read also:</strong> <a href="/fire">What the fire left of the north quay</a></p>';
  const head = 'Who is to come';
  const end = `<div class="richtext">${pointer}<h3>${head}</h3><p>${TOLD}</p></div>`;
  const { text } = articleOf({ end });
  expect(text).toMatch(new RegExp(`\n${head}\n${TOLD}$`, 'u'));
  expect(text).not.toContain('Read also');
});

test('a long heading stays that shares its box with ways to share', () => {
  const told =
    'Having cut the islands adrift of the mainland, the board indulges in an old fantasy about a harbour that is the hub of the whole sea';
  const share = ['Facebook', 'Twitter', 'Email']
    .map((way) => `<li><a class="sharer" href="https://${way}.test/sharer?u=ferry">${way}</a></li>`)
    .join('');
  const box = `<div class="post-info"><h3>${told}</h3> by Ada Roe / January 19, 2017 / <div class="social"><ul>${share}</ul></div></div>`;
  expect(articleOf({ inside: box }).text).toContain(told);
});

test.each([
  ['en', 'Comment'],
  ['de', 'Kommentar'],
  ['fr', 'Commentaire'],
  ['it', 'Commento'],
  ['pl', 'Komentarz'],
])(
  'what heads the text that comments on the news stays, and a label over comments goes: %s, %s',
  (language, word) => {
    expect(textOf(language, `<p><span><strong>${word}</strong></span></p>`)).toContain(word);
    expect(textOf(language, `<h3>${word}</h3>`)).not.toContain(word);
    expect(textOf(language, `<p><b>${word}</b></p><p>0</p>`)).not.toContain(word);
    expect(textOf(language, '', `<p><b>${word}</b></p>`)).not.toContain(word);
  },
);

test.each([
  [
    'pictures',
    (name: string) =>
      `<a href="javascript:void(0)" title="share ${name}"><img src="/${name}.png" alt="share ${name}"></a>`,
  ],
  ['words', (name: string) => `<a href="https://www.${name}.com/sharer.php?u=x">${name}</a>`],
])('signs to share by that lie over a picture take neither it nor its caption with them: %s', (_, sign) => {
  const over = `<div class="share-over"><ul><li>${sign('facebook')}</li><li>${sign('twitter')}</li></ul></div>`;
  const photo = '<img src="/quay_620.jpg" alt="The quay">';
  const inside = `<div class="display"><div class="single">${over}${photo}</div><div class="told">The quay on Monday. Photo: Tom Reed</div></div>`;
  const article = articleOf({ inside });
  expect(picturesOf(article)).toEqual(['quay_620.jpg: The quay on Monday. Photo: Tom Reed']);
  expect(article.text).not.toContain('facebook');
});

test('headlines under the word that a paywall says are those of other stories', () => {
  const items = ['Gale in the sound', 'A pier too few', 'Who sails']
    .map((words, i) => `<li><a href="/${i}">${words}</a> <span>27. Januar 2014</span></li>`)
    .join('');
  const html = (name: string): string => `<div class="${name}"><h3>Weiterlesen</h3><ul>${items}</ul></div>`;
  const kinds = (name: string): string[] => articleIn('de', '', html(name)).removals.map(({ kind }) => kind);
  expect(kinds('related')).toEqual(['related']);
  expect(kinds('x')).toEqual(['paywall']);
});

test('what an employer asks for stays under the words for an account, and those words with it', () => {
  const ask = '<p><b>Ihr Profil</b></p>';
  const list = '<ul><li>Abschluss als Steuermann</li><li>Erfahrung im Winter</li></ul>';
  const linked = '<ul><li><a href="/login">Einloggen</a></li><li><a href="/konto">Konto</a></li></ul>';
  expect(textOf('de', ask + list)).toMatch(/Ihr Profil\s+Abschluss als Steuermann\s+Erfahrung im Winter/u);
  expect(textOf('de', ask + linked)).not.toContain('Profil');
});

test('of a box that is called what it asks for goes all, its lists too', () => {
  const offers = [
    'Stories by our columnists, on the web and on paper',
    'A crossword for each day of the week',
  ];
  const list = `<ul>${offers.map((offer) => `<li>${offer}.</li>`).join('')}</ul>`;
  const box = (name: string): string =>
    `<section class="${name}"><h3>This is for subscribers only</h3><p>Subscribe now to read the news of the coast.</p>${list}<a class="button" href="/subscribe">Sign in or create an account</a></section>`;
  expect(articleOf({ inside: box('subscription-promo') }).text).not.toContain('crossword');
});

test('entries told by the hour stay, where one of them holds a list of stories with pictures', () => {
  const entry = (hour: number, more: string): string =>
    `<div class="entry"><h3><time>${hour}:15</time> What happened at ${hour}</h3><div><span>${TOLD} It was ${hour} o’clock, and ${TOLD.toLowerCase()}</span></div>${more}</div>`;
  const card = (at: number): string =>
    `<li><a href="/s${at}"><img src="/s${at}.jpg" alt=""></a><a href="/s${at}">Story ${at}</a></li>`;
  const list = `<ul>${[1, 2, 3].map(card).join('')}</ul>`;
  const entries = [9, 10, 11, 12].map((hour) => entry(hour, hour === 11 ? list : ''));
  const { text } = articleOf({ inside: `<div class="entries">${entries.join('')}</div>` });
  for (const hour of [9, 10, 11, 12]) expect(text).toContain(`It was ${hour} o’clock`);
});

test('the life of an author goes below a text that is hardly longer', () => {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry sold</title><meta name="author" content="Ada Quill"><meta property="og:type" content="article"></head>
      <body><main><article><h1>Ferry sold</h1><p>The winter ferry was sold on Wednesday to a harbour in the north, its owner said, and the board will have to answer for it.</p>
      <div class="card"><p>Ada Quill is a reporter covering the harbour for the Times. She can be reached by telephone.</p></div></article></main></body></html>`,
  );
  const extraction = extractOf(document);
  expect(extraction.status === 'article' && extraction.article.text).toMatch(/answer for it\.$/u);
});

test('a part of a text stays that opens with other stories in a box of their own', () => {
  const stories = [
    'What the fire left',
    'Who is to pay for the quay',
    'The men of the north quay, and what they saw that night',
  ].map((story) => `<li><a href="/${story.length}"><h3>${story}</h3></a></li>`);
  const more = `<section><h2>More on this topic</h2><ol>${stories.join('')}</ol></section>`;
  const ends = 'It is a small step, perhaps, but one that they hope is only the start.';
  const part = `<section class="group">${more}<p>${TOLD}</p><p>${ends}</p></section>`;
  const { text } = articleOf({ end: part });
  expect(text).toContain(`${TOLD}\n${ends}`);
  expect(text).not.toContain('What the fire left');
});

test('a box of terms, each in bold before what it means, stays', () => {
  const terms =
    '<x-terms><p><b>ANC</b> – aktiv brusreducering.</p><p><b>Transparens</b> – läge som släpper in ljud, till exempel när du ska beställa kaffe.</p><p><b>Kodek</b> – sättet att packa ljudet. Bry dig inte om det.</p></x-terms>';
  expect(articleIn('sv', terms).text).toContain('läge som släpper in ljud');
});

test('an aside of nothing but what somebody said stays', () => {
  const said = '“I asked them one thing. Did she ring?”';
  expect(articleOf({ inside: `<aside class="Pull_root">${said}</aside>` }).text).toContain(said);
});
