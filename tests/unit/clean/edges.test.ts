import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test.each([
  ['a day that begins like a time', '<p>22.03.2026, 05:00 by <a href="/by/ada">Ada Quill</a></p>'],
  ['a time with its day', '<p>08:15 GMT, March 12, 2026</p>'],
])('drops %s', (_, above) => {
  expect(articleOf({ above: `<div class="body">${above}</div>` }).text).toMatch(/^The harbour board/u);
});
