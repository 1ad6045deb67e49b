import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, type Parts } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const FORM =
  '<div class="box"><p>Sign up for our newsletter</p><form><input type="email"><button>Go</button></form></div>';
const LINK = (text: string): string => `<a href="https://paper.test/other">${text}</a>`;
const SENTENCE = 'Islanders had asked for six sailings, and their convener said';

test.each<[string, Parts, string, string[]]>([
  ['a form that asks', { inside: FORM }, 'newsletter', ['words', 'short', 'form', 'apart']],
  [
    'a box under a label',
    {
      inside: `<div class="box"><h3>Related stories</h3><p>${LINK('The quay is to be rebuilt by spring')}</p></div>`,
    },
    'related',
    ['label'],
  ],
  [
    'a list of links',
    {
      inside: `<ul><li>${LINK('The quay is to be rebuilt')}</li><li>${LINK('Five boats for sale')}</li></ul>`,
    },
    'related',
    ['link-only'],
  ],
  ['a quotation in large letters', { inside: `<blockquote>${SENTENCE}</blockquote>` }, 'other', ['repeats']],
  [
    'a box named for what it is',
    { inside: `<div class="comments"><p>First!</p></div>` },
    'comments',
    ['named', 'apart'],
  ],
  [
    'a box that tells of comments',
    { inside: '<div class="x"><p>The comments below have not been moderated.</p></div>' },
    'comments',
    ['words', 'short', 'apart'],
  ],
])('why it went: %s', (_, parts, kind, reasons) => {
  const [removal, ...more] = articleOf(parts).removals;
  expect(more).toEqual([]);
  expect(removal).toMatchObject({ kind, why: reasons });
});

test.each([
  ['navigation', ['Home', 'Politics', 'Sport', 'Subscribe now', 'Log in']],
  [
    'related',
    [
      'The tax on ferries is to rise',
      'Subscribers only: the pilot who would not land',
      'Five boats for sale on the quay',
      'A winter of storms and of late boats',
    ],
  ],
  ['navigation', ['About us', 'Contact us', 'Work with us', 'Sitemap']],
  ['comments', ['Comments (2)', 'E-mail', 'Print', 'Larger']],
  ['follow', ['Follow us on Facebook', 'Follow us on Instagram', 'Newsletter', 'RSS']],
])('one word of a list of links does not tell what all of it is: %s', (kind, links) => {
  const { removals } = articleOf({
    after: `<ol>${links.map((text) => `<li>${LINK(text)}</li>`).join('')}</ol>`,
  });
  expect(removals.map((one) => one.kind)).toEqual([kind]);
});

test.each([
  '<figure><img src="/a.jpg" width="900" height="600" alt=""><figcaption>Photo by Ada Roe</figcaption></figure>',
  '<div class="hero"><div><img src="/a.jpg" width="900" height="600" alt=""></div><p class="credit">Photo by Ada Roe</p></div>',
])('whose the lead picture is did not go: %s', (above) => {
  const head = '<meta property="og:image" content="https://paper.test/a.jpg">';
  const { html, removals } = articleOf({ above, head });
  expect(html).toContain('Photo by Ada Roe');
  expect(removals).toEqual([]);
});

test.each([
  'Five sailings a week are quite enough for the island in winter, the board says.',
  'Five sailings a week are quite enough for the island in winter, the board says, and points to the harvest and to the price of oil.',
])('the standfirst did not go, whoever is named before it: %s', (told) => {
  const above = `<div><p class="author-meta"><em><a href="mailto:desk@paper.test">Ed.</a> / </em><em><time datetime="2026-05-03">3 May 2026</time></em> <strong>${told}</strong></p></div>`;
  const { text, removals } = articleOf({ above, head: `<meta name="description" content="${told}">` });
  expect(text).toContain(told);
  expect(removals).toEqual([]);
});

test('the headline did not go, whatever it says', () => {
  const title = 'Drei Tage oder drei Tage Plus: Was gilt jetzt auf der Fähre?';
  const told = [
    'Der Hafenausschuss teilte am Dienstag mit, dass die Winterfähre wie früher an fünf Tagen der Woche fährt.',
    'Die Leute auf der Insel hatten sechs verlangt, weil fünf im Januar für das Krankenhaus nicht reichten.',
    'Das erste Schiff soll am Montag fahren, wenn das Wetter hält, so steht es auf einem Zettel an der Mole.',
  ];
  const prose = told.map((text) => `<p>${text}</p>`).join('');
  const more = told.map((text) => `<p>Noch im Mai hieß es anders. ${text}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="de"><head><title>${title}</title><meta property="og:type" content="article"></head>
      <body><main><article><div class="y"><h1>${title}</h1>${prose}</div><div class="y">${more}</div></article></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({ status: 'article', article: { title, removals: [] } });
});

test('what went is kept with every word, without what its page and the snapshot wrote into its tags', () => {
  const said = 'Sign up for our newsletter, now with more style="bold" than before';
  const form = FORM.replace('Sign up for our newsletter', said).replace('<p>', '<p style="color: red">');
  const [removal] = articleOf({ inside: form }).removals;
  expect(removal?.html).toContain(`<p>${said}</p>`);
  expect(removal?.html).not.toContain('data-lede');
});
