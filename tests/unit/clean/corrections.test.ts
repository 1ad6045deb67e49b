import { describe, expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const BUILDS = [
  ['a paragraph', (text: string) => `<p class="text">${text}</p>`],
  ['emphasis', (text: string) => `<p class="text"><em>${text}</em></p>`],
  ['behind a rule', (text: string) => `<hr><p>${text}</p>`],
  ['a box', (text: string) => `<div class="note"><p>${text}</p></div>`],
  ['an aside', (text: string) => `<aside class="editorial-note"><p>${text}</p></aside>`],
] as const;

describe.each(BUILDS)('in %s', (_, built) => {
  test.each([
    'Correction: an earlier version of this article gave the harbour a depth of nine metres. It is six.',
    'This article was amended on 4 May because the original said that the board had eleven members.',
    'Update, 18 June: the board tells us that it has opened an inquiry.',
    'Editor’s note: the name of the pilot has been changed at her request.',
  ])('what was wrong in the article stays: %s', (line) => {
    expect(articleOf({ end: built(line) }).text).toContain(line);
  });

  test.each([
    'Spotted a mistake? Tell us at corrections@paper.test.',
    'Read how we correct our mistakes, or request a correction.',
  ])('who asks for mistakes goes: %s', (line) => {
    expect(articleOf({ end: built(line) }).text).not.toContain(line);
  });
});

test('a correction with a day in it that closes the text is no byline', () => {
  const line = '更正：本文五月二十三日的版本误将渡轮热线写作0532-5550-0196，特此说明，并向读者致歉。';
  expect(articleOf({ end: `<p><em>${line}</em></p>` }).text).toContain(line);
});
