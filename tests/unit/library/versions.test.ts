import { freshLibrary } from '../../support/fresh-library';
import { expect, test } from 'vitest';
import { save } from '../../../lib/library/save';
import { difference, versionsOf } from '../../../lib/library/versions';
import { anArticle } from '../../support/articles';

test('earlier texts are there, newest first', async () => {
  await freshLibrary();
  for (const text of ['One.', 'Two.', 'Three.']) await save(anArticle({ text }));
  const { id } = await save(anArticle({ text: 'Three.' }));
  expect((await versionsOf(id)).map((version) => version.text)).toEqual(['Two.', 'One.']);
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
