/** Texts and addresses that an expression with two ways to read each part of them would take years to go through. */
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';

test.each([
  ['dashes and small pictures', `<p>It is over.${' –😀😀😀'.repeat(40)} so</p>`],
  ['words to search by', `<p>${'#a••'.repeat(40)} so</p>`],
  ['the name of a picture’s file', `<p><img src="/blank${'image'.repeat(40)}-" alt=""></p>`],
  ['sizes in the name of a picture’s file', `<p><img src="/blank${'111x111'.repeat(20)}-" alt=""></p>`],
  [
    'pictures that a noscript never closes',
    `<figure><noscript>${'&lt;img '.repeat(50_000)}</noscript></figure>`,
  ],
  ['many letters in place of the sizes of a picture', `<p><img srcset="${'a'.repeat(80_000)} b" alt=""></p>`],
])('%s are read at once', { timeout: 5_000 }, (_, inside) => {
  expect(articleOf({ inside }).text).toContain(PROSE[2]);
});

test.each(['• #ferry · #quay', '#ferry, #quay', '#ferry#quay | #bell'])(
  'words to search by go: %s',
  (words) => {
    expect(articleOf({ end: `<p>${words}</p>` }).text).not.toContain('#');
  },
);
