/** Whom others than the house are reached by, whatever such a line asks. */
import { expect, test } from 'vitest';
import { articleOf as inLanguage } from '../../../support/article-in-language';
import { articleOf } from '../../../support/article-page';

const HELP = (site: string, number: string): string =>
  `<p class="text"><b>Affected by this story?</b> RoadCare gives free support to the injured and bereaved: ${number}<a href="mailto:help@${site}">help@${site}</a>.</p>`;

test('a line with a number to call and the address of somebody else stays', () => {
  expect(articleOf({ inside: HELP('roadcare.test', '0300 555 0160, or ') }).text).toContain('RoadCare gives');
});

test('so it does not with the address of the page’s own site, or with a year alone', () => {
  expect(articleOf({ inside: HELP('news.paper.test', '0300 555 0160, or ') }).text).not.toContain(
    'RoadCare gives',
  );
  expect(articleOf({ inside: HELP('roadcare.test', 'since 2009, ') }).text).not.toContain('RoadCare gives');
});

test('a line stays that leads to somebody else, whose address it tells in full, and goes where that is the house by another name', () => {
  const line = (site: string): string =>
    `<p class="text">There will be a screen in Harbour Square. Entry is £3. Register at <a href="https://${site}">${site}</a>.</p>`;
  expect(articleOf({ inside: line('harboursquare.test') }).text).toContain('There will be a screen');
  expect(articleOf({ inside: line('paper.example') }).text).not.toContain('There will be a screen');
});

test.each([
  [
    'en',
    '<p>Follow us on <a href="https://facebook.com/x">Facebook</a>. Send your story ideas to us <a href="mailto:news@old.test">by e-mail</a> or call 0800 313 4334.</p>',
  ],
  ['nl', '<p>Heb je een tip voor de redactie? App ons op 06-15 30 30 30 of mail naar tips@omroep.test.</p>'],
  ['da', '<p>Har du et tip? Ring 1224, skriv til 1224@avis.test eller send en sms til 1224.</p>'],
  [
    'ko',
    '<p>바다방송은 24시간 여러분의 제보를 기다립니다.<br>▷ 전화 02-784-4000<br>▷ 이메일 jebo@bada.test</p>',
  ],
])('who asks for tips is a house, by whatever address: %s', (language, line) => {
  expect(inLanguage(language, line).text).not.toMatch(/story ideas|tip voor|et tip|제보/u);
});

test.each([
  ['da', 'Har du et tip? Ring til politiet på 1448, eller skriv til sag@politi.test.'],
  ['en', 'Anyone who saw the boat should call 101, or write to harbour@police.test.'],
])('who asks for the police is none: %s', (language, line) => {
  expect(inLanguage(language, `<p>${line}</p>`).text).toContain(line);
});

test('a number to call, without a word of the house, is help that somebody else gives', () => {
  const line = (said: string): string =>
    inLanguage('no', `<p>Har du fortsatt mørkt? Sjekk sikringene. ${said}</p>`).text;
  expect(line('Ring deretter 55 50 01 99.')).toContain('Sjekk sikringene');
  expect(line('Les mer i appen vår.')).not.toContain('Sjekk sikringene');
});

test.each([
  ['to a document', 'Read the e-mail for yourself <a href="/files/mail.pdf">here</a>.'],
  [
    'to a document, beside its kind',
    'You can read the full report <a href="/files/report.pdf">here</a> (PDF).',
  ],
  [
    'to a document, all of it',
    '<a href="/files/report.docx">Board decision of 4 May on winter crossings</a>',
  ],
  ['to another house', 'You can read the full report <a href="https://council.test/report">here</a>.'],
])('a sentence that leads to a source stays: %s', (_, line) => {
  const said = line.replace(/<[^>]*>/g, '');
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).toContain(said);
});

test('more of somebody else’s is told where that is', () => {
  const line = (site: string): string =>
    inLanguage('es', `<p>Más información en <a href="https://${site}/r">la web del ayuntamiento</a>.</p>`)
      .text;
  expect(line('puerto.example')).toContain('Más información');
  expect(line('paper.example')).not.toContain('Más información');
});

test.each([
  ['in no sentence', 'Read the full report <a href="https://council.test/report">here</a>'],
  ['on this site', 'You can read the full report <a href="/report">here</a>.'],
  ['in the house’s own word', 'Download our free guide to the islands <a href="/guide.pdf">here</a>.'],
  ['as a button', '<a class="btn" href="/files/report.pdf">Download the full report</a>'],
])('so does not one that asks to go on: %s', (_, line) => {
  const said = line.replace(/<[^>]*>/g, '');
  expect(articleOf({ inside: `<p class="text">${line}</p>` }).text).not.toContain(said);
});
