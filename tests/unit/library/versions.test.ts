import { freshLibrary } from '../../support/fresh-library';
import { expect, test } from 'vitest';
import { save } from '../../../lib/library/save';
import { difference, keptNow, versionsOf } from '../../../lib/library/versions';
import { anArticle } from '../../support/articles';

test('earlier texts are there, newest first', async () => {
  await freshLibrary();
  for (const text of ['One.', 'Two.', 'Three.']) await save(anArticle({ text }));
  const { id } = await save(anArticle({ text: 'Three.' }));
  expect((await versionsOf(id)).map((version) => version.text)).toEqual(['Two.', 'One.']);
  expect(await keptNow(id)).toMatchObject({ title: 'A quiet harbour', text: 'Three.' });
});

test('a difference shows changed words inside their block, and whole blocks that came or went', () => {
  const blocks = difference('Same.\nThe old word.\nGone.\nEnd.', 'Same.\nThe new word.\nEnd.\nMore.');
  expect(
    blocks.map((block) => block.pieces.map(({ text, is }) => `${is[0] ?? ''}:${text}`).join('|')),
  ).toEqual(['s:Same.', 's:The |r:old|a:new|s: word.', 'r:Gone.', 's:End.', 'a:More.']);
  expect(blocks.map((block) => block.changed)).toEqual([false, true, true, false, true]);
});

test('no difference between equal texts', () => {
  expect(difference('A\nB', 'A\nB').some((block) => block.changed)).toBe(false);
});

const many = (count: number, word: string, between: string): string =>
  Array.from({ length: count }, (_, n) => `${word}${String(n)}`).join(between);

test('texts in which nearly all is another are compared as wholes, not for minutes', () => {
  const blocks = difference(many(4000, 'old ', '\n'), many(4000, 'new ', '\n'));
  expect(blocks).toHaveLength(8000);
  expect(blocks.map(({ pieces }) => pieces.map(({ is }) => is).join()).join()).toMatch(
    /^(removed,){4000}(added,?){4000}$/u,
  );
});

test('so is a block in which nearly every word is another', () => {
  const [old, now] = [many(800, 'old', ' '), many(800, 'new', ' ')];
  expect(difference(`Same.\n${old}`, `Same.\n${now}`).at(-1)).toEqual({
    pieces: [
      { text: old, is: 'removed' },
      { text: now, is: 'added' },
    ],
    changed: true,
  });
});
