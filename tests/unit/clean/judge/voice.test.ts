import { expect, test } from 'vitest';
import { articleOf as inLanguage } from '../../../support/article-in-language';
import { articleOf } from '../../../support/article-page';

test.each([
  'We are off, in what my colleague at the quay calls a strange start to the winter.',
  'We now wait for the membership to vote on Monday.',
  'We are off today with our best price for a crossing.',
])('a reporter who says “we” among the paragraphs stays: %s', (said) => {
  expect(articleOf({ inside: `<p class="text">${said}</p>` }).text).toContain(said);
});

test('a house that says so in a box of its own goes', () => {
  const said = 'Our best price for members ends today.';
  expect(articleOf({ inside: `<div class="x"><p>${said}</p></div>` }).text).not.toContain(said);
});

/** Paragraphs of people who write of what they did themselves. */
const OURS = [
  'Two years ago we moved all of our builds to one large machine in the cellar, and for most of that time it did what we asked.',
  'When it began to fail last winter, our team spent three weeks on finding out why, and what we found was not what we had expected.',
  'In the end we threw our scheduler away and wrote a new one of four hundred lines, which has been running ever since without a restart.',
].map((text) => `<p class="text">${text}</p>`);

test.each([
  'As we just published the second version of our table (<a href="https://code.test/table">table</a>), somebody who reads this blog asked how it compares with the old one.',
  'We have been using this tool in production for about six months now.',
])('where the article says “we” in most of its paragraphs, so may any of them: %s', (said) => {
  const { text } = articleOf({ inside: `${OURS.join('')}<p class="text">${said}</p>` });
  expect(text).toContain(said.replaceAll(/<[^>]+>/g, ''));
});

test('who tells what happens as it happens may say “we” and “you”', () => {
  const live = '<script type="application/ld+json">{"@type":"LiveBlogPosting"}</script>';
  const said = 'We are hearing of a fire on the quay. We’ll bring you the latest as we get it.';
  expect(articleOf({ head: live, inside: `<p class="text">${said}</p>` }).text).toContain(said);
});

test('where questions are headings, whoever answers them says “I”', () => {
  const said =
    'I can’t wait to see the first of our machines come back in one piece. I’m looking forward to showing my children how far away a thing can be seen.';
  const asked = ['Where did you learn?', 'Who taught you?', 'Was it hard?', 'What comes next?'];
  const answers = asked.map((question) => `<h2>${question}</h2><p class="text">${said}</p>`);
  expect(articleOf({ inside: answers.join('') }).text).toContain(said);
});

test.each([
  'In this post I want to show how we cut the size of our images by half.',
  'Thanks to everybody who sent me corrections to the first draft of this essay.',
  'We wrote a small tool to help us with this, which we have put on GitHub.',
])('what people say of their own writing is no prompt anywhere: %s', (said) => {
  expect(articleOf({ inside: `<p class="text">${said}</p>` }).text).toContain(said);
});

test('a prompt of the house goes there too', () => {
  const said = 'Subscribe to our newsletter and get our best stories in your inbox every week.';
  expect(articleOf({ inside: `${OURS.join('')}<p class="text">${said}</p>` }).text).not.toContain(said);
});

test('an item that holds a paragraph stays as one without it does', () => {
  const items = ['Indexing the piles takes a week.', 'Your boat may be moved at no charge by the board.'];
  const list = `<ul>${items.map((item) => `<li><p>${item}</p></li>`).join('')}</ul>`;
  const { text } = articleOf({ inside: list });
  for (const item of items) expect(text).toContain(item);
});

test('a box of advice that is unlike any prompt stays, whomever it speaks to', () => {
  const box =
    '<div class="point"><p>ここがこつ！</p><p>みそは二回に分けて入れてください。半分は煮る前、半分は火を止めた後です。</p></div>';
  expect(inLanguage('ja', box).text).toContain('半分は煮る前、');
});
