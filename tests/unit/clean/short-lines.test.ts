/** Articles of lines that are no paragraphs. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf } from '../../support/article-page';
import { PROSE as TOLD, articleOf as inLanguage, textOf as textIn } from '../../support/article-in-language';
import { extractOf } from '../../support/fixtures';

const PROSE = 'The ferry was built in 1978 and has sailed in all weathers since that year, with one crew.';

/** The text of a page of short lines. */
const shortText = (lines: string): string => {
  const { document } = parseHTML(
    `<html lang="en"><head><title>On the quay</title><meta property="og:type" content="article"></head><body>
      <header><a href="/">The Quay</a></header><main><h1>On the quay</h1><p class="by">By Ada Quill</p><div class="x">${lines}</div></main></body></html>`,
    { location: new URL('https://paper.test/on-the-quay') },
  );
  const extraction = extractOf(document);
  return extraction.status === 'article' ? extraction.article.text : extraction.reason;
};
const linesOf = (lines: readonly string[]): string => lines.map((line) => `<p>${line}</p>`).join('');

test('keeps each verse of a poem', () => {
  const verses = [
    'one red\none green\none with a dog',
    'and when the last is through\nhe shuts the gates\nand hears the river\nbreathe',
  ];
  expect(shortText(linesOf(verses.map((verse) => verse.replaceAll('\n', '<br>'))))).toBe(verses.join('\n'));
});

test.each([
  ['days', (day: number) => `${day} March 2023`],
  ['names in bold', (day: number) => `<strong>Boat ${day}</strong>`],
])('keeps the %s that each part begins with', (_, head) => {
  const parts = [12, 14, 19].flatMap((day) => [head(day), `On that day ${day} boats came in.`]);
  expect(shortText(linesOf(parts))).toBe(parts.join('\n').replaceAll(/<[^>]+>/g, ''));
});

test('keeps when somebody was born and died, behind a short life', () => {
  const lines = [
    'Tom Byrne, who kept the lock at Northbay for forty years, has died aged 91.',
    'He was born in Westport, the third son of a ferryman, and left school at fourteen.',
    'He is survived by his wife, Nora, and by two daughters.',
    'Thomas Byrne, lock keeper, born 3 May 1932; died 20 February 2024',
  ];
  expect(shortText(linesOf(lines))).toBe(lines.join('\n'));
});

test('reads a programme that has no paragraph in it', () => {
  const lines = [
    'Friday',
    'The Wend Quartet\nSt Mary, 7.30pm, £12',
    'Saturday',
    'Lantern walk\nFrom the lock, 6pm, free. Bring a torch.',
  ];
  const html = lines.map((line, at) =>
    at % 2 ? `<p>${line.replace('\n', '<br>')}</p>` : `<h2>${line}</h2>`,
  );
  expect(shortText(html.join(''))).toBe(lines.join('\n'));
});

test('drops the byline above parts with names in bold, behind a standfirst of two lines', () => {
  const part = (name: string): string => `<p><strong>${name}</strong></p><p>${PROSE}</p>`;
  const parts = ['The lock', 'The quay', 'The ferry'].map(part).join('');
  const standfirst = [
    '…as people cry foul over what they lost to the water',
    '…and accuse the board of looking away',
  ];
  const text = shortText(`${linesOf(standfirst)}<p><strong>Ada Quill/Ben Moss</strong></p>${parts}`);
  expect(text).toMatch(/looking away\nThe lock\n/u);
});

test('keeps the first of the lines that stand behind pictures and head what is below them', () => {
  const part = (name: string): string =>
    `<img src="/${name.length}.jpg" alt=""><p>${name}</p><p>${PROSE}</p>`;
  const names = ['The board backs a longer pier', 'A bell is mended', 'Seals are back in the bay'];
  expect(shortText(names.map(part).join(''))).toMatch(/^The board backs a longer pier\n/u);
  expect(shortText(part('North Quay'))).not.toContain('North Quay\n');
});

test.each(['ko', 'en'])('a time alone in its box is nobody’s voice (%s)', (language) => {
  const [told = ''] = TOLD[language] ?? [];
  const entry = (time: string): string =>
    `<div class="entry"><div class="at"><time>${time}</time></div><h3>${told.slice(0, 12)}</h3><p>${told}</p></div>`;
  const text = textIn(language, entry('06:20') + entry('05:45'));
  expect(text).toContain('06:20');
  expect(text).toContain('05:45');
});

test('keeps what a thing is like, a fact a line, above the text in a column of its own', () => {
  const facts = [
    'Boat: Northern Star, built 2019-2020',
    'Length: 84 metres, with the bow door shut',
    'The weight of her without any load: 930 tons',
    'Berths: 60, most of them below deck',
    'Crew: 11 people',
    'Engine: Two diesels of one make',
  ];
  const column = (lines: readonly string[]): string =>
    `<section><div><div class="x-text">${linesOf(lines)}</div></div></section>`;
  const text = [0, 1, 2, 3, 4, 5].map((day) => `${PROSE} So it did on day ${day}.`);
  expect(shortText(`<article>${column(facts)}${column(text)}</article>`)).toBe(
    [...facts, ...text].join('\n'),
  );
});

test('drops when and by whom it was written, a line each', () => {
  const lines = ['Author: Ada Quill', 'Published: 12 May 2024', 'Updated: 13 May 2024', 'Section: Harbour'];
  expect(shortText(linesOf([...lines, PROSE, PROSE.replace('1978', '1979')]))).toMatch(
    /^The ferry was built/,
  );
});

test('keeps each line of a box that opens with its label in bold', () => {
  const lines = [
    '<b>When?</b> Saturday 7 March, from ten to six',
    '<b>Where?</b> Come to the hall on the quay, 5 Wharf Lane',
    '<b>How?</b> Take our bus 41, which is free on that day',
  ];
  const box = (inner: readonly string[]): string => `<div class="alert">${linesOf(inner)}</div>`;
  expect(inLanguage('en', box(lines)).text).toContain(lines.join('\n').replace(/<\/?b>/g, ''));
  expect(inLanguage('en', box(lines.slice(2))).text).not.toContain('How?');
});

test.each([
  [
    'numbers',
    ['1. Oilskin coat, Ropewalk, $90', '2. Wool hat, Tar & Twine, $12', '3. Deck shoes, Loft, $45'],
  ],
  [
    'what was a dot',
    ['? Most goes to the north quay', 'It was the seventh vote.', '? The pilots get 4 boats'],
  ],
])('keeps the items of a list that no markup tells, at the end, by %s', (_, items) => {
  const end = items.map((item) => `<p>${item}</p>`).join('');
  expect(articleOf({ end }).text.split('\n').slice(-3)).toEqual(items);
});
