import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';

test('a custom element that leads somewhere is a link', () => {
  const { html } = articleOf({
    inside: '<p>A <x-link href="/map">map of the harbour</x-link> hangs there.</p>',
  });
  expect(html).toContain('A <a href="https://paper.test/map">map of the harbour</a> hangs there.');
  const tags = '<p><x-b>Tags</x-b> <x-link to="/a">Harbour</x-link>, <x-link to="/b">Weather</x-link></p>';
  expect(articleOf({ inside: tags }).text).not.toContain('Weather');
});
