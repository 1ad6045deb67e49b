/** Long prompts beside short texts: what they say is no habit of the article. */
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../../support/article-page';

const ASKING = [
  'We are glad that you like to read the Quay.',
  'You have now come to the end of your allowance of 4 free articles in the last 30 days. Do not worry: for another 6 articles at no cost, just enter your e-mail address in the box below.',
  'You choose which 6 articles you want to read. Register now to enjoy more of the finest writing on ships, harbours, tides and the people who live by them.',
  'When you register, we will also send you our free booklet, Tides of the North, and our free weekly newsletter. If you would rather not receive the newsletter you can unsubscribe at any time.',
  'The Quay takes your privacy seriously. We promise never to rent or sell your e-mail address to anybody.',
  'You can unsubscribe from the e-mail newsletter of the Quay at any time.',
];
const asking = `<div class="said">${ASKING[0] ?? ''}</div><div class="more">${ASKING.slice(1)
  .map((line) => `<p>${line}</p>`)
  .join('')}</div>`;

/** A longer text. */
const MORE = PROSE.map((line) => line.replace('The', 'This').replace('I', 'All the i'));
const paragraphs = (lines: readonly string[]): string =>
  lines.map((line) => `<p class="text">${line}</p>`).join('');

test('a box named for what it asks for goes whole, though it says nearly as much as the text above it', () => {
  const box = `<div class="subscribe-box"><div>${asking}</div></div>`;
  const article = articleOf({ end: paragraphs(MORE) + box });
  expect(article.text.split('\n')).toEqual([...PROSE, ...MORE]);
  expect(article.completeness.state).toBe('teaser');
});

test('a page that keeps its paragraphs in such boxes keeps what speaks to somebody there', () => {
  const boxed = (html: string): string => `<div class="subscriber-only">${html}</div>`;
  const note =
    'Mum, we’re not angry. Ring us. The number’s by the door and it’s in your coat. The cat won’t eat.';
  const end = [...MORE.map((line) => paragraphs([line])), `<blockquote>${note}</blockquote>`];
  expect(articleOf({ end: end.map(boxed).join('') }).text.split('\n')).toEqual([...PROSE, ...MORE, note]);
});
