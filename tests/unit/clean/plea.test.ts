import { expect, test } from 'vitest';
import { Topic } from '../../../lib/clean/topic';
import { Vocabulary } from '../../../lib/clean/words/vocabulary';
import { articleOf } from '../../support/article-page';

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
])('stays: %s', (line) => {
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain(line);
});

test('who is quoted may ask what a house asks', () => {
  const line = '“We want to make absolutely sure that we do all that we can to keep them safe.';
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain(line);
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
