import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { untoldWords } from '../../../lib/reading/picture-words';

function wordsOf(html: string): string {
  const picture = parseHTML(`<body>${html}</body>`).document.querySelector('img');
  return picture ? untoldWords(picture as unknown as HTMLImageElement) : '';
}

test('a description that the caption repeats is not told twice', () => {
  const caption = '<figcaption>The old lock,\n closed since 1988. Photo: Ines Falk</figcaption>';
  expect(wordsOf(`<figure><img alt=" The old lock, closed since  1988. ">${caption}</figure>`)).toBe('');
});

test('one that says more, or has no caption beside it, is told', () => {
  const figure = '<figure><img alt="A gate of oak"><figcaption>The old lock.</figcaption></figure>';
  expect(wordsOf(figure)).toBe('A gate of oak');
  expect(wordsOf('<p><img alt=" The old lock "></p>')).toBe('The old lock');
});
