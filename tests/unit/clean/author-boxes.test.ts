import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const BIO =
  'Ada Quill (*1958) was a pilot for the north quay. She chairs the Tide Institute and wrote three books.';

test.each(['About the author', 'About our writers'])(
  'a box that opens with “%s” goes with what it says of them, though it leads nowhere',
  (label) => {
    const box = `<div class="box"><div class="inner"><h2>${label}</h2><p><strong>Ada</strong> ${BIO}</p></div></div>`;
    const { text, removals } = articleOf({ end: box });
    expect(text).not.toContain('Tide Institute');
    expect(removals.map((one) => one.kind)).toEqual(['author-box']);
  },
);

test('a chapter about an author stays', () => {
  const { text } = articleOf({ inside: `<h2>About the author</h2><p class="text">${BIO}</p>` });
  expect(text).toContain('Tide Institute');
});
