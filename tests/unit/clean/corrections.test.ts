import { describe, expect, test } from 'vitest';
import { articleOf as inLanguage } from '../../support/article-in-language';
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
    'This interview has been condensed and lightly edited for clarity.',
    'This conversation was translated from Gaelic, and shortened by a third.',
  ])('what was wrong in the article stays: %s', (line) => {
    expect(articleOf({ end: built(line) }).text).toContain(line);
  });

  test.each([
    'Spotted a mistake? Tell us at corrections@paper.test.',
    'Read how we correct our mistakes, or request a correction.',
    'This interview was shortened; hear all of it in our podcast.',
  ])('who asks for mistakes goes: %s', (line) => {
    expect(articleOf({ end: built(line) }).text).not.toContain(line);
  });
});

test('a correction with a day in it that closes the text is no byline', () => {
  const line = '更正：本文五月二十三日的版本误将渡轮热线写作0532-5550-0196，特此说明，并向读者致歉。';
  expect(articleOf({ end: `<p><em>${line}</em></p>` }).text).toContain(line);
});

test.each([
  ['it', 'Errata corrige: vi abbiamo scritto che i battelli sono nove. Sono sei. Ce ne scusiamo con voi.'],
  ['no', 'Retting: Vi skrev at ferga har 104 plasser. Det rette er 140. Vi beklager til leserne våre.'],
  ['ja', '訂正：本紙は先の記事で定員を104人とお伝えしました。正しくは140人です。読者の皆様にお詫びします。'],
  ['ko', '바로잡습니다: 본보는 정원을 104명으로 적었습니다. 140명이 맞습니다. 독자 여러분께 사과드립니다.'],
])('what was wrong stays in a box behind the word for a correction, in %s', (language, line) => {
  expect(inLanguage(language, '', `<div class="note"><p>${line}</p></div>`).text).toContain(line);
});
