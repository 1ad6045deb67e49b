import { expect, test } from 'vitest';
import { PROSE, articleOf as inLanguage } from '../../../support/article-in-language';
import { articleOf } from '../../../support/article-page';

test.each([
  ['an aside', 'aside class="facts"'],
  ['a box', 'div class="well"'],
])('a few sentences below a heading that lead nowhere stay together, in %s', (_, box) => {
  const facts = [
    'Who may copy a recipe?',
    'The list of ingredients is free.',
    'The words and the pictures are not.',
    'All rights reserved, says the cook.',
  ];
  const [head = '', ...lines] = facts;
  const inside = `<${box}><h3>${head}</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</${box.split(' ')[0] ?? ''}>`;
  const { text } = articleOf({ inside });
  for (const line of facts) expect(text).toContain(line);
});

test('where a place is, what it costs and its address stay together below its name, at the end of the text as well', () => {
  const facts = [
    '14 Wharf Street, Harbour Quay',
    'Tickets: 9 euros, for subscribers to the museum 6',
    'Food 8/10, service 7/10',
    'Book: <a href="https://quay.test">quay.test/table</a>',
  ];
  const box = (tag: string): string =>
    `<${tag} class="card"><h3>The Quay House</h3>${facts.map((line) => `<p>${line}</p>`).join('')}</${tag}>`;
  for (const { text } of ['div', 'aside'].map((tag) => articleOf({ end: box(tag) })))
    for (const line of ['14 Wharf Street', 'Tickets: 9', 'Food 8/10', 'quay.test/table'])
      expect(text).toContain(line);
  const offer = `<aside class="card"><h3>Read on</h3><p>9 euros a month, 6 in the first year.</p><p><a href="/go">Subscribe now</a></p></aside>`;
  expect(articleOf({ end: offer }).text).not.toContain('euros');
});

test('facts with their labels stay together, who wrote a book among them, in a box that is named for a film as well', () => {
  const lines = ['Title: The River', 'Author: Anna Holm', 'Publisher: Canal, 24 euros'];
  const facts = lines.map((line) => `<p>${line}</p>`).join('');
  for (const inside of [facts, `<div class="film">${facts}</div>`])
    for (const line of lines) expect(articleOf({ inside }).text).toContain(line);
});

test('who wrote and who filmed, as facts of the article itself, go', () => {
  const { text } = articleOf({ inside: '<p>Text: Anna Holm</p><p>Photos: Paul Smith</p>' });
  expect(text).not.toMatch(/Holm|Smith/u);
});

test('whom to write to and to call stays below a heading that asks the reader, in an aside', () => {
  const lines = [
    'The harbour office is collecting claims from people who were charged twice.',
    'Call <a href="tel:0115550133">011 555 0133</a> or write to <a href="mailto:claims@quay.test">claims@quay.test</a> before June.',
    'You do not need a lawyer.',
  ];
  const box = `<aside class="x-info"><h3>Were you a customer?</h3>${lines.map((line) => `<p>${line}</p>`).join('')}</aside>`;
  const { text } = articleOf({ inside: box });
  for (const words of [
    'Were you a customer?',
    'is collecting claims',
    '011 555 0133',
    'claims@quay.test',
    'need a lawyer',
  ])
    expect(text).toContain(words);
});

test('so it does in a section made as those of the text, with an address that it tells', () => {
  const lines = [
    '维权渠道，建议收藏',
    '消费者投诉热线：12315（全天）',
    '网上投诉：<a href="https://quay.test">quay.test</a>',
    '现场咨询：3月15日，武林路88号，免费',
  ];
  const section = (inner: string): string => `<section>${inner}</section>`;
  const text = (PROSE['zh'] ?? []).map((line) => section(`<p>${line}</p>`)).join('');
  const box = section(lines.map((line) => `<p>${line}</p>`).join(''));
  const told = inLanguage('zh', text + box).text;
  for (const words of ['维权渠道', '12315', 'quay.test', '武林路88号']) expect(told).toContain(words);
});

test('lines of what is had where, most of them with a number, stay together without a label', () => {
  const lines = [
    '1일권 3만 원, 3일권 7만 원, 청소년 반값',
    '예매: <a href="https://ticket.quay.test">ticket.quay.test</a>',
    '전화 예매: 1555-0138(오전 10시~오후 6시)',
    '남해군민은 현장에서 신분증을 보이면 1만 원 할인',
    '취소는 하루 전까지 수수료 없이',
  ];
  const { text } = inLanguage(
    'ko',
    `<div class="x-info">${lines.map((line) => `<p>${line}</p>`).join('')}</div>`,
  );
  for (const words of ['1일권', 'ticket.quay.test', '전화 예매', '신분증', '취소는'])
    expect(text).toContain(words);
});

test('a table of several rows stays, though its cells name what they lead to and speak of signing up', () => {
  const row = (cells: readonly string[]): string =>
    `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  const rows = [
    ['<a href="https://tally.test">Tally Ho</a>', '$2.99', 'Counts things. Perfect.'],
    ['Chirrup', 'Free', 'Birdsong, and no sign-up'],
    ['Moodring 4', '$12 a month', 'Wants all of your contacts.'],
  ];
  const { text } = articleOf({
    inside: `<table><thead><tr><th>App</th><th>Price</th><th>Verdict</th></tr></thead><tbody>${rows.map(row).join('')}</tbody></table>`,
  });
  for (const words of ['Tally Ho', 'no sign-up', 'all of your contacts']) expect(text).toContain(words);
});

test('lines with a label each stay below their heading, though one leads on', () => {
  const lines = [
    ['Price:', '$499 / £479 / €529'],
    ['Pre-order:', 'Today, at <a href="https://pebble.test/mini">Pebble’s website</a> and at Halden’s'],
    ['In stores:', 'March 13'],
    ['Free trial:', '90 days of Pebble Plus'],
  ];
  const { text } = articleOf({
    inside: `<aside class="boxk"><h3>The Mini at a glance</h3><ul>${lines.map(([label, said]) => `<li><strong>${label}</strong> ${said}</li>`).join('')}</ul></aside>`,
  });
  for (const words of ['at a glance', '$499', 'at Halden’s', 'March 13', '90 days'])
    expect(text).toContain(words);
});

test('below a label one of several lines of whom to ask need tell no number', () => {
  const box =
    '<div class="bleu"><h3>À qui s’adresser ?</h3><p>France Emploi : 39 00 (gratuit), du lundi au vendredi, 8 h 30-16 h 30</p><p>Association du Port : <a href="mailto:contact@port.test">contact@port.test</a></p><p>Ateliers CV gratuits : inscrivez-vous en mairie</p></div>';
  expect(inLanguage('fr', box).text).toContain('Ateliers CV gratuits');
});
