import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

const SAID = 'The harbour’s bell was rung by hand on Monday.';
const with_ = (classes: string, attributes = ''): string =>
  articleOf({ inside: `<div class="${classes}" ${attributes}><p>${SAID}</p></div>` }).text;

test.each(['z-50 hidden rounded', 'note d-none'])(
  'what a class hides is not read where no style is known: %s',
  (classes) => {
    expect(with_(classes)).not.toContain(SAID);
  },
);

test.each(['hidden md:block', 'd-none d-lg-flex', 'overflow-hidden', 'hidden-note', 'sm:hidden'])(
  'what a class shows on wide screens, or merely names so, is read: %s',
  (classes) => {
    expect(with_(classes)).toContain(SAID);
  },
);

test('what a style of its own shows is read', () => {
  expect(with_('hidden', 'style="display: block"')).toContain(SAID);
});
