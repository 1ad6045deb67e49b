/** What is told in JSON-LD, as publishers write it. */
import { expect, test } from 'vitest';
import { ld, metadataOf } from './page';

test.each([
  ['with a reference of HTML between two', 'Ada Quill &amp; Tom Reed'],
  ['as catalogues write two', 'Quill, Ada; Reed, Tom'],
  ['as catalogues write each', [{ name: 'Quill, Ada' }, { name: 'Reed, Tom' }]],
])('authors are told %s', (_, author) => {
  const head = ld({ '@type': 'NewsArticle', headline: 'Ferry to sail again', author });
  expect(metadataOf(head).authors).toEqual(['Ada Quill', 'Tom Reed']);
});
