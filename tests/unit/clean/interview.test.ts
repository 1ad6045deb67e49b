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

test('what is put to somebody without asking stays too, a call that nobody answers goes', () => {
  const asked = ['When did you begin?', 'Do you subscribe to that view?', 'Does it worry you?'];
  const put = 'You have 30,000 followers, follow us, they say.';
  const call = 'Follow us on Instagram and Facebook.';
  const inside = [...asked, put].map((one) => `<p><strong>${one}</strong></p><p>– It was a year ago.</p>`);
  const { text } = articleOf({ inside: `${inside.join('')}<p><strong>${call}</strong></p>` });
  expect(text).toContain(put);
  expect(text).not.toContain(call);
});

test('the lines of a dialogue stay, whatever these say; the same call twice is none', () => {
  const lines = [
    'Q: Must I download the app?',
    'A: No. The counter and the telephone will do.',
    'Q: How do I register?',
    'A: Download the app now, tap Sign up, and enter your name.',
  ];
  const call = 'Newsletter: Sign up for our newsletter, it is free.';
  const inside = [...lines, call, call].map((one) => `<p>${one}</p>`).join('');
  const { text } = articleOf({ inside });
  for (const line of lines) expect(text).toContain(line);
  expect(text).not.toContain(call);
});

test('what the page describes its article with stays, though it begins as a call', () => {
  const told = 'Sign up before Friday to get your weekly place on the ferry.';
  const inside = `<p><b>${told}</b></p>`;
  expect(articleOf({ inside }).text).not.toContain(told);
  const head = `<meta name="description" content="${told}">`;
  expect(articleOf({ inside, head }).text).toContain(told);
});

test('two questions in bold, close together, stay with their answers, whatever these ask', () => {
  const box = (inner: string): string => `<div class="css-q">${inner}</div>`;
  const asked =
    '<p><b>Does it cost anything?</b></p><p>No, the harbour pays for all of it.</p><p><b>Do I get that back?</b></p><p>Yes. Send us your bill before March: <a href="mailto:bills@quay.test">bills@quay.test</a>.</p>';
  const { text } = articleOf({ inside: box(asked) });
  for (const words of ['Does it cost', 'Do I get that back?', 'Yes. Send us your bill'])
    expect(text).toContain(words);
});

test('questions in bold stay with the answers in their lines, however short', () => {
  const asked = [
    'When did you begin?',
    'Does it worry you?',
    'Last question. What should our readers do tomorrow?',
  ];
  const inside = asked.map((one) => `<b>${one}</b><br>Look up.<br><br>`).join('');
  const { text } = articleOf({ inside });
  for (const one of asked) expect(text).toContain(one);
});
