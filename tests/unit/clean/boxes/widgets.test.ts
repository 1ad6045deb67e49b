/** What houses set between paragraphs, known without a word of its language. */
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const textOf = (inside: string): string => articleOf({ inside }).text;

describe('prices to choose from', () => {
  const row = (what: string, price: string, href: string, call = 'Zvolit'): string =>
    `<tr><td>${what}</td><td>${price}</td><td><a href="${href}">${call}</a></td></tr>`;

  test.each([
    ['229 kr/md', '369 kr/md'],
    ['19,90 zł/mies.', '39,90 zł/mies.'],
    ['£2 a week', '£4 a week'],
  ])('go with their buttons: %s', (one, other) => {
    const table = `<table>${row('Papír', one, '/koupit/1')}${row('Všude', other, '/koupit/2')}</table>`;
    expect(textOf(table)).not.toMatch(/Papír|Zvolit/u);
  });

  test('stay where each leads to another house, or says something else', () => {
    const shops = row('Kettle', '£20', 'https://a.test/k') + row('Pan', '£30', 'https://b.test/p');
    expect(textOf(`<table>${shops}</table>`)).toContain('Kettle');
    const boats = row('Ada', '£20', '/boats/1', 'The Ada') + row('Tom', '£30', '/boats/2', 'The Tom');
    expect(textOf(`<table>${boats}</table>`)).toContain('The Ada');
  });

  test('stay where nothing is to be pressed', () => {
    const table = '<table><tr><td>Adults</td><td>£4</td></tr><tr><td>Children</td><td>£2</td></tr></table>';
    expect(textOf(table)).toContain('Children');
  });
});

describe('the weather', () => {
  test.each([
    '<div class="a1"><span>Počasí v Brně</span><b>−4°</b><a href="/pocasi">Deset dní</a></div>',
    '<div class="a1"><p>Počasí v Brně</p><p>31° / 22°</p><a href="/pocasi">Deset dní</a></div>',
  ])('goes: %s', (box) => {
    expect(textOf(box)).not.toContain('Brně');
  });

  test('stays where it is told in a sentence', () => {
    const told =
      '<div class="a1">It was −4° at <a href="/quay">the quay</a> on Monday, and 2° on Tuesday.</div>';
    expect(textOf(told)).toContain('−4°');
  });
});

describe('ways to share', () => {
  test('go, with links or without', () => {
    const ways = ['Share on Facebook', 'Share on WhatsApp', 'Share via email'].map(
      (way) => `<li>${way}</li>`,
    );
    expect(textOf(`<ul>${ways.join('')}</ul>`)).not.toContain('WhatsApp');
  });

  test('stay among other things to do', () => {
    const list = '<ul><li>Share on Facebook</li><li>Write to the board</li><li>Stand at the quay</li></ul>';
    expect(textOf(list)).toContain('Share on Facebook');
  });
});
