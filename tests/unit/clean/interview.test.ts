import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';

test('the questions of an interview stay, as headings with their answers below', () => {
  const asked = ['When did you begin?', 'Do you have a story from those years?', 'Does it worry you?'];
  const answer = `<p class="text">${PROSE[0] ?? ''} It had been left alone since that winter, as the board said.</p>`;
  const { html } = articleOf({ inside: asked.map((one) => `<h2>${one}</h2>${answer}`).join('') });
  for (const one of asked) expect(html).toContain(`<h2>${one}</h2>`);
});
