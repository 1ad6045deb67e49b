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

test('a quotation that says the text again goes with the name at its end', () => {
  const said = 'You have to ask her for the key. She never lends it twice.';
  const box = (words: string): string =>
    `<blockquote><span>${words}</span> <span>A pilot who knows her well</span></blockquote>`;
  const inside = `<p>“You have to ask her for the key,” he said of it. “She never lends it twice.” The board laughed.</p>`;
  expect(articleOf({ inside: inside + box(said) }).text).not.toContain('A pilot');
  const other = box('You have to ask her for the key. She lends it to no captain.');
  expect(articleOf({ inside: inside + other }).text).toContain('A pilot');
});
