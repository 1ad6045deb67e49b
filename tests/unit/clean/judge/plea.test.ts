import { expect, test } from 'vitest';
import { Topic } from '../../../../lib/clean/judge/topic';
import { Vocabulary } from '../../../../lib/clean/words/vocabulary';
import { articleOf, picturesOf } from '../../../support/article-page';

test.each([
  'Our cartoonist will be signing the calendar at the Quayside Bookshop this Saturday. Readers get it for half the price.',
  'Know more than we do about this? Ring the newsdesk and ask for Vera.',
  'Our members keep this little paper going, and we would love to count you among them.',
])('goes, in words that no list holds: %s', (line) => {
  const { text, removals } = articleOf({ inside: `<p class="text">${line}</p>` });
  expect(text).not.toContain(line);
  expect(removals.map((one) => one.text)).toContain(line);
});

test.each([
  'The newsletter goes out at six each morning to people who work on the quay.',
  'Register with the harbour office by noon, and bring the licence of the boat.',
  'Our guide, a former pilot, told us to keep to the left bank and our voices down.',
  'Though little has been said of it, we know the app for Android and Chrome will be shown by Google at the July event. Now a blog has posted pictures of what seems to be the next version of the app, which comes with the latest Android on the device itself.',
  'Trade links',
  'I’d like to propose another way.',
])('stays: %s', (line) => {
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain(line);
});

test('who is quoted may ask what a house asks', () => {
  const line = '“We want to make absolutely sure that we do all that we can to keep them safe.';
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain(line);
});

test('a prompt goes in a list of one term too, and what a term says stays', () => {
  const asked = 'Our cartoonist will be signing the calendar at the Quayside Bookshop this Saturday.';
  const told = 'The rule by which a ferry waits for the tide.';
  const listed = (term: string, said: string): string => `<dl><dt>${term}</dt><dd>${said}</dd></dl>`;
  const { text } = articleOf({
    inside: listed(asked, '<a href="/x">Come along</a>') + listed('Slack water', told),
  });
  expect(text).not.toContain(asked);
  expect(text).toContain(told);
});

test('the entries of a calendar say where to call and to sign up', () => {
  const entries = [
    '<b>The Tide Institute.</b> Offers tours and talks. All of them are open to the public for free. Must register. See <a href="/t">tide.example</a>.',
    '<b>Quay at Home!</b> The digital stage shows concerts and talks of the whole year. Virtual from the north quay. <a href="/q">quay.example/home</a>.',
    '<b>School of Knots.</b> Times and dates vary at the college. Features classes, talks and programs for seniors. Register for link at <a href="/k">knots.example</a>. Call 555-0142 or email tie@knots.example. $30 a month or $15 each.',
    '<b>Harbour Library.</b> See what’s new and stay connected. Read newspapers and magazines with a free card. Visit <a href="/l">library.example</a>. Free.',
    '<b>Boat museum,</b> 9 a.m. to 3 p.m. all month. Come with us to the days of sail. 12 Pier Road. <a href="/b">boats.example</a>. $10.',
    '<b>Lamp walk.</b> Follow the keeper up the stairs of the old light, every Friday at dusk. Call 555-0177. $5.',
  ];
  const inside = entries.map((entry) => `<p class="text">${entry}</p>`).join('');
  const { text } = articleOf({ inside });
  for (const head of ['The Tide', 'Quay at', 'School of', 'Harbour Lib', 'Boat mus', 'Lamp walk'])
    expect(text).toContain(head);
});

test('a text that names two of the things that the title does is told', () => {
  const article = {
    title: 'Gannet and Tern collide off Nordby, 9.50',
    excerpt: null,
    authors: [],
    url: 'https://paper.test/',
  };
  const topic = new Topic(article, new Vocabulary([]));
  expect(topic.echoesTitle('See the Gannet and the Tern on our chart')).toBe(true);
  expect(topic.echoesTitle('The gannet is £9.50')).toBe(true);
  expect(topic.echoesTitle('The gannet and us')).toBe(false);
});

test('code may read like anything', () => {
  const line = 'const votes = await poll(reader) // thanks for your answers';
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).not.toContain(line);
  expect(articleOf({ inside: `<pre>${line}</pre>` }).text).toContain(line);
});

const PLEA = 'Know more than we do about this? Ring the newsdesk and ask for Vera.';

test.each(['📢 RELATED: Ferry board meets again on Friday', `*** ${PLEA} ***`, '[Story continues below]'])(
  'goes, dressed up: %s',
  (line) => {
    expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).not.toContain(line);
  },
);

test.each([
  ['blockquote', PLEA],
  ['h4', 'Poll: should the harbour close at night? Cast your vote'],
])('goes from a <%s>: %s', (box, words) => {
  const inside = `<${box}>${words}</${box}><p class="text">The second boat is newer than the first by ten years.</p>`;
  expect(articleOf({ inside }).text).not.toContain(words);
});

test.each([
  ['h4', 'Read the small print'],
  ['h4', 'What the letter says'],
  ['h4', 'Morning markets'],
  ['h4', 'Shape / Rocker Profile'],
  ['blockquote', 'Come aboard and see for yourself how little room we have.'],
])('stays in a <%s>: %s', (box, words) => {
  const inside = `<${box}>${words}</${box}><p class="text">The second boat is newer than the first by ten years.</p>`;
  expect(articleOf({ inside }).text).toContain(words);
});

test('a picture goes whose caption asks for something else than to be looked at', () => {
  const figure = (caption: string): string =>
    `<figure><img src="/q.jpg" width="640" height="400"><figcaption>${caption}</figcaption></figure>`;
  const promo = articleOf({
    inside: figure('Sign up for our free letter and get the news from the quay each morning.'),
  });
  expect(picturesOf(promo)).toEqual([]);
  expect(promo.removals.map(({ kind }) => kind)).toEqual(['newsletter']);
  for (const caption of [
    'Members share the boat and its bill.',
    'Follow the rail to the lamp room. Photo: Ada Quill',
  ])
    expect(picturesOf(articleOf({ inside: figure(caption) }))).toEqual([`q.jpg: ${caption}`]);
});

test('a subheading stays in a box of its own under a label, over a picture', () => {
  const box = `<div class="part"><div class="hed"><div class="tag">Upper deck</div><h3>From Segregation to Today</h3><div><img src="/a.jpg" alt="" width="900" height="600"></div></div><div class="body">
    <p class="text">The museum of the harbour shows what sailors brought home, and what they were never paid for it.</p></div></div>`;
  expect(articleOf({ inside: box }).text).toContain('From Segregation');
});

test('what asks to join a group of messages goes, however much it says of it', () => {
  const line =
    'Join our WhatsApp community to get the latest harbour news sent straight to your phone. <a href="https://chat.whatsapp.com/KxAb12">Click here to join</a>. We also treat our community members to special offers, promotions and adverts from us and our partners. If you’re curious, you can read our <a href="/privacy">privacy notice</a>.';
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).not.toContain('WhatsApp');
});

test('below steps that speak to the reader goes what asks to name an account, and not what else may be done', () => {
  const steps = [
    'Wash your leeks well.',
    'Cut them as thin as you can.',
    'Melt your butter.',
    'Stir until you see it foam.',
  ];
  const guide = `<ol>${steps.map((step) => `<li>${step}</li>`).join('')}</ol>`;
  const call = 'Did you try this recipe? Rate it and tag @quay_kitchen on Instagram!';
  expect(articleOf({ inside: `${guide}<p class="text">${call}</p>` }).text).not.toContain('Instagram');
});

test('a warning with code in it stays in its box', () => {
  const box =
    '<div class="note" role="note"><p><b>Warning:</b> do not call <code>readline()</code> here. It returns a part of a line and does not tell you so.</p></div>';
  expect(articleOf({ inside: box }).text).toContain('readline()');
});

test('a sentence that opens with a name in two paragraphs tells of that one, and asks nobody', () => {
  const article = { title: 'x', excerpt: null, authors: [], url: 'https://paper.test/' };
  const texts = ['The boat is the work of Torvik', 'On Monday the board thanked Torvik and Hansen'].map(
    (text) =>
      `${text}, as it had said it would before the winter of that year, in the old hall on the quay.`.padEnd(
        140,
        '.',
      ),
  );
  const blocks = texts.map((text) => ({
    el: {} as Element,
    text,
    chars: text.length,
    linked: 0,
    isProse: true,
  }));
  const topic = new Topic(article, new Vocabulary([], null), blocks);
  expect(topic.tellsOf('Torvik is a member of the Quay Club.')).toBe(true);
  expect(topic.tellsOf('Hansen is a member of the Quay Club.')).toBe(false);
  expect(topic.tellsOf('The Torvik is a member of the Quay Club.')).toBe(false);
});
