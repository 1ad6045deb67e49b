import { expect, test } from 'vitest';
import { parseQuery } from '../../../lib/search/query';
import { snippetFor } from '../../../lib/search/snippet';

const TEXT = `The harbour was quiet that morning.\nNobody had expected the ferry, and the Écluse was shut. ${'More words followed. '.repeat(40)}`;

const marked = (typed: string): string | undefined =>
  snippetFor(TEXT, parseQuery(typed))
    ?.parts.map(({ text, hit }) => (hit ? `[${text}]` : text))
    .join('');

test('the words are marked where they stand, as they are written', () => {
  expect(marked('ecluse')).toContain('and the [Écluse] was shut');
  expect(marked('ferry nobody')).toMatch(/^(?:… )?\[Nobody\] had expected the \[ferry\]/u);
});

test('few letters stand before the first hit, so that it is seen in a narrow line', () => {
  for (const typed of ['shut', 'ferry', 'followed']) {
    const before = marked(typed)?.split('[')[0] ?? '';
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThanOrEqual(16);
  }
});

test('a phrase is shown where it stands whole', () => {
  expect(marked('"the ferry"')).toContain('expected [the] [ferry]');
});

test('a snippet names its block, so that opening goes there', () => {
  expect(snippetFor(TEXT, parseQuery('harbour'))?.block).toBe(0);
  expect(snippetFor(TEXT, parseQuery('écluse'))?.block).toBe(1);
});

test('nothing to show for filters, exclusions and words that stand elsewhere', () => {
  for (const typed of ['is:unread', '-ferry', 'title'])
    expect(snippetFor(TEXT, parseQuery(typed))).toBeNull();
});

test('Japanese is marked inside its sentence', () => {
  const snippet = snippetFor('東京都は新しい経済政策を発表した。', parseQuery('経済'));
  expect(snippet?.parts.find((part) => part.hit)?.text).toBe('経済');
});
