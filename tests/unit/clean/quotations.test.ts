import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test('who is quoted, in the foot of the quotation, stays with the words', () => {
  const foot = '<footer>— The skipper, <a href="/book">Logbook</a></footer>';
  const { html, removals } = articleOf({
    inside: `<blockquote><p>Five are enough for anybody.</p>${foot}</blockquote>`,
  });
  expect(html).toMatch(/for anybody\.<\/p><p>— The skipper, <a [^>]*>Logbook<\/a><\/p><\/blockquote>/u);
  expect(removals).toEqual([]);
});
