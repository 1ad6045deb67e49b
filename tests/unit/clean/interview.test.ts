import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';

test('the questions of an interview stay, as headings with their answers below', () => {
  const asked = ['When did you begin?', 'Do you have a story from those years?', 'Does it worry you?'];
  const answer = `<p class="text">${PROSE[0] ?? ''} It had been left alone since that winter, as the board said.</p>`;
  const { html } = articleOf({ inside: asked.map((one) => `<h2>${one}</h2>${answer}`).join('') });
  for (const one of asked) expect(html).toContain(`<h2>${one}</h2>`);
});

test('questions that unfold their answers stay with them, whatever these ask', () => {
  const asked = [
    [
      'How do I apply?',
      'Log in on <a href="https://quay.test">the page of the board</a>, tick your account and press Send.',
    ],
    ['Must I download an app?', 'No. Whoever asks you to download an app is a cheat.'],
    ['May a site turn me away if I reject cookies?', 'Yes. You can accept all, or reject all and pay.'],
  ];
  const inside = asked.map(
    ([question = '', answer = '']) =>
      `<details open><summary>${question}</summary><p>${answer}</p></details>`,
  );
  const { text } = articleOf({ inside: inside.join('') });
  for (const line of [
    'How do I apply',
    'tick your account',
    'Must I download',
    'is a cheat',
    'reject all and pay',
  ])
    expect(text).toContain(line);
});
