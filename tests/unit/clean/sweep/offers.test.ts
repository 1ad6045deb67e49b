/** Prompts that nothing holds together but where their parts stand, and boxes that say what they are by their fields and pictures. */
import { describe, expect, test } from 'vitest';
import { articleOf as inLanguage } from '../../../support/article-in-language';
import { articleOf, picturesOf } from '../../../support/article-page';
import { TOLD, textOf as toldOf } from '../../../support/told-page';

const HEAD = '<p><strong>Try it first</strong></p>';
const OFFER =
  '<p>Two weeks with all of it open to you: the articles, the podcasts and the crosswords. Then decide.</p>';
const LONG =
  '<p class="text">The board met at noon and sat until six in the evening, with all of its windows open, and by then the ferry had been saved by one vote, and the quay had been sold to nobody.</p>';
const button = (words: string): string => `<p><u><a href="/offers">${words}</a></u></p>`;

describe('a line in bold, a paragraph and a link of a word', () => {
  test('are an offer', () => {
    const { text } = articleOf({ inside: HEAD + OFFER + button('Go') + LONG });
    expect(text).not.toMatch(/Try it first|crosswords|Go$/mu);
  });

  test('are one wherever they stand again, and make no headings of such lines', () => {
    const again = [1, 2, 3].map((at) => HEAD.replace('first', `first ${at}`) + OFFER + button('Go on'));
    expect(articleOf({ inside: again.join(LONG) + LONG }).text).not.toMatch(/Try it first|crosswords/u);
  });

  test('are text where they tell of something', () => {
    const head = '<p><strong>The pier</strong></p>';
    const told = '<p>It was built of oak in 1903, and burnt in the same year, when the lamp fell over.</p>';
    expect(articleOf({ inside: head + told + button('Pier') }).text).toContain('The pier\nIt was built');
  });
});

describe('a paragraph right above a link of a few words', () => {
  test('goes with it where it asks', () => {
    const ask = '<p>Pop in five dollars and stay all month. You can cancel it at any time.</p>';
    expect(articleOf({ inside: ask + button('Give it a go') }).text).not.toContain('five dollars');
  });

  test('stays where it tells', () => {
    const told = '<p>The trial of the two pilots is to begin in March, and to last four weeks.</p>';
    expect(articleOf({ inside: told + button('The pilots') }).text).toContain('two pilots');
  });
});

describe('the heading of a prompt in the type of the text’s own', () => {
  const prompt =
    '<p>Sign up in under a minute and have the stories that matter to your street sent to you. <a href="/join">Sign me up</a></p>';
  const section =
    '<h2>What the board found</h2><p>It found that the fund had been empty since the storm.</p>';

  test('goes with it', () => {
    const head = 'Join 40,000 neighbours who get the Ledger first';
    const { text } = articleOf({ inside: `${section}<h2>${head}</h2>${prompt}` });
    expect(text).not.toContain(head);
    expect(text).toContain('What the board found');
  });

  test('is the text’s where it does not speak so', () => {
    const head = 'How the convener counted the ferries of the winter';
    expect(articleOf({ inside: `${section}<h2>${head}</h2>${prompt}` }).text).toContain(head);
  });
});

test('a box that asks for an e-mail address goes whole, whatever it is called and the text is about', () => {
  const box =
    '<div data-part="inline"><strong>Seen clearly: the letter on tides</strong><p>Tests and verdicts, each Thursday by mail.</p>' +
    '<input type="email" placeholder="Address"><button>Get it</button><p>How to leave is told in the <a href="/small-print">small print</a>.</p></div>';
  const steps = ['Open the letter.', 'Press “Unsubscribe”.', 'Confirm your choice.'].map(
    (one) => `<li>${one}</li>`,
  );
  const guide = `<div>${TOLD}<p>Whoever has had enough can leave a newsletter, and you do it so:</p><ol>${steps.join('')}</ol>${box}${TOLD}</div>`;
  const text = toldOf({ title: 'How to leave a newsletter' }, guide);
  expect(text).toContain('Confirm your choice');
  expect(text).not.toMatch(/Seen clearly|verdicts|small print/u);
});

describe('the picture in the box of a prompt', () => {
  const PICTURE = '<figure><img src="/a.jpg" width="600" height="400" alt=""></figure>';
  const box = (words: string, link: string): string =>
    `<div class="media-text">${PICTURE}<div><p>${words}</p><p><a href="/team">${link}</a></p></div></div>`;

  test('goes with the life of an author', () => {
    const life = 'Ada Quill has covered the harbour for the paper since 2014, and rows to work.';
    expect(picturesOf(articleOf({ inside: box(life, 'More by Ada Quill') }))).toEqual([]);
  });

  test('stays beside the name of who wrote the article', () => {
    const byline = `<div class="x">${PICTURE}<div><p>By Ada Quill</p></div></div>`;
    expect(picturesOf(articleOf({ inside: byline }))).toEqual(['a.jpg: ']);
  });
});

test.each([
  ['pt', 'Todos os preços', 'Todos os artigos de Ada'],
  ['es', 'Todos los precios', 'Todos los artículos de Ada'],
])(
  '%s: a heading that names all of a thing stays, one that names an author’s texts goes',
  (lang, kept, gone) => {
    const table = '<table><tr><th>A</th><th>B</th></tr><tr><td>1</td><td>2</td></tr></table>';
    expect(inLanguage(lang, `<h2>${kept}</h2>${table}`).text).toContain(kept);
    expect(inLanguage(lang, `<div class="x"><p>${gone}</p></div>`).text).not.toContain(gone);
  },
);

test('a question whether something was of use is the text’s, and one whether the article was is none', () => {
  const line = '取消有用吗?记者决定试一试。';
  expect(inLanguage('zh', `<p>${line}</p>`).text).toContain(line);
  expect(inLanguage('zh', '<div class="x"><p>这篇文章对您有用吗?</p></div>').text).not.toContain('有用');
});

test.each([
  ['en', 'Scroll down to carry on with the story'],
  ['es', 'La información continúa abajo'],
  ['sv', 'Reportern'],
])('%s: “%s” is a label', (lang, label) => {
  expect(inLanguage(lang, `<p>${label}</p>`).text).not.toContain(label);
});

test('what leads into a list stays, though links were set between the two', () => {
  const lead = '<p>You need three things for it, in this order:</p>';
  const links =
    '<p><a href="/a">The App Store of the quay</a></p><p><a href="/b">The shop of the harbour</a></p>';
  const list = '<ol><li>The ticket</li><li>The ring</li><li>The key</li></ol>';
  expect(articleOf({ inside: lead + links + list }).text).toContain('You need three things');
});

test('what a report tells stays above the link of a prompt', () => {
  const told = '<p>Senator udostępnił nagranie na Facebooku, gdzie obejrzano je 600 tysięcy razy.</p>';
  const { text } = inLanguage('pl', `${told}<p><a href="/go">Czytaj bez limitu</a></p>`);
  expect(text).toContain('Senator');
  expect(text).not.toContain('bez limitu');
});

describe('an offer in any build', () => {
  const ASK = 'Pop in five dollars and stay all month. You can cancel it at any time.';
  const TRIAL = 'Begin your 14-day trial of the Ledger, with no credit card required.';
  const GO = '<a href="/offers">Give it a go</a>';

  test.each([
    [
      'a list whose items open with signs',
      `<ul><li>⭐ <b>Meter expired</b></li><li>✅ ${ASK}</li><li>👉 ${GO}</li></ul>`,
    ],
    ['a line in bold between signs', `<p>📣 <b>TRY IT FIRST</b> 📣</p><p>${TRIAL}</p><p>➡️ <b>${GO}</b></p>`],
    [
      'a row of a table with its head and a picture',
      `<table><tr><th>Meter expired</th><td><img src="/t.jpg" alt="" width="90"></td><td>${ASK}</td><td>${GO}</td></tr></table>`,
    ],
    [
      'tables in tables, a picture below',
      `<table><tr><td><table><tr><td>Meter expired</td></tr><tr><td>${ASK}</td></tr><tr><td>${GO}</td></tr><tr><td><img src="/t.jpg" alt="" width="560"></td></tr></table></td></tr></table>`,
    ],
    [
      'a quotation with its head and the link in the foot',
      `<blockquote class="pullquote"><p>${TRIAL}</p><footer><cite>Our trial for readers</cite> <a href="/offers">Start my trial</a></footer></blockquote>`,
    ],
  ])('goes: %s', (_, inside) => {
    const article = articleOf({ inside });
    expect(article.text).not.toMatch(/meter expired|five dollars|Give it|14-day|try it|my trial/iu);
    expect(picturesOf(article)).toEqual([]);
  });

  test('a row of figures with its head stays', () => {
    const inside = '<table><tr><th>Ferry</th><td>4 boats</td><td>64 crossings</td></tr></table>';
    expect(articleOf({ inside }).text).toContain('64 crossings');
  });
});

test('a picture with words goes where its link says that it is paid for', () => {
  const figure = (rel: string): string =>
    `<figure><figcaption>A lamp for every kitchen, and for every quay.</figcaption><a href="/lamp" rel="${rel}"><img src="/lamp.jpg" alt="" width="300" height="250"></a></figure>`;
  expect(articleOf({ inside: figure('sponsored nofollow') }).text).not.toContain('A lamp');
});

test('a list of figures whose captions are links is one of other stories', () => {
  const list = (href: string): string =>
    `<ol>${['The pilot', 'Six boats', 'A bridge']
      .map(
        (words, at) =>
          `<li><figure><img src="/${at}.jpg" alt="${words}"><figcaption><a href="${href}${at}">${words}</a></figcaption></figure></li>`,
      )
      .join('')}</ol>`;
  expect(picturesOf(articleOf({ inside: list('/stories/') }))).toEqual([]);
});

test('what precedes an appeal for money stays where the appeal is none', () => {
  const told =
    '<p>Les notifications sont désactivées au départ. Vous pouvez en choisir trois sortes : les alertes de sécurité, la fermeture des quais, les résultats du club du port. Pas davantage, nous avons promis.</p>';
  const box =
    '<section class="catcher"><div class="catcher__title">L’essentiel du quai</div><p>Chaque matin à 7 heures, l’actualité de votre département dans votre boîte mail.</p><a class="btn" href="/newsletters">S’inscrire gratuitement</a></section>';
  expect(inLanguage('fr', told + box).text).toContain('désactivées au départ');
});

test('what asks nothing and turns to nobody stays above a link to the app', () => {
  const app =
    '<p class="hint"><a href="/app">Keine Nachricht verpassen: Jetzt die Kai-App laden und Push-Nachrichten aktivieren.</a></p>';
  const told = '<p>Alle Angaben: Stand Montag, 16 Uhr.</p>';
  expect(inLanguage('de', told + app).text).toContain('Stand Montag');
});
