/** Grids of other stories, beside the text and in the midst of it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, picturesOf, PROSE } from '../../../support/article-page';
import type { Article } from '../../../../lib/article';
import { extractOf } from '../../../support/fixtures';

test('a paragraph stays that shares its part of the text with a grid of other stories', () => {
  const story = (name: string): string =>
    `<div><a href="/${name}"><img src="/${name}.jpg" alt=""><h3>What the ${name} said</h3></a></div>`;
  const grid = `<section class="more"><h2>Keep reading</h2><div class="grid">${['mayor', 'pilot', 'baker'].map(story).join('')}</div></section>`;
  const said = 'The pilot boat was sold in spring, the board wrote, and the new one is late.';
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main><h1>Ferry to sail again</h1>
      ${PROSE.map((text, i) => `<section class="part"><h3>Part ${i}</h3><p>${text}</p></section>`).join('')}
      <section class="part"><h3>The boat</h3><p>${said}</p>${grid}</section></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  const text = extraction.status === 'article' ? extraction.article.text : '';
  expect(text).toContain(said);
  expect(text).not.toContain('What the pilot said');
});

test('what else of the house stands below is told of as other stories', () => {
  const link = (title: string): string => `<li><a href="/${title.length}">${title}</a></li>`;
  const after = `<section><h2>More from The Parish Post</h2><ul>${link('Bridge over the Wend stays shut until the autumn')}${link('Council votes on a new ferry after long debate')}</ul></section>`;
  expect(articleOf({ after }).removals.map(({ kind }) => kind)).toEqual(['related']);
});

test('another story to which a script leads goes with the label above it', () => {
  const story = (name: string): string =>
    `<div class="${name}"><h4>Read also</h4><div class="box"><div data-href="/bridge"><div class="shot"></div><div class="said"><h4>Islands</h4><h2>Pilot keeps silent, and the board looks into the boat shed where the second bell was found</h2><p>The pilot is to speak before the board tomorrow, which then says whether he may take the boat out again. The harbour police ask that he stay ashore until the bell has been looked at, and that the shed be locked.</p></div></div></div></div>`;
  expect(articleOf({ end: story('related') }).text).not.toMatch(/Islands|pilot/i);
  expect(articleOf({ end: story('x') }).text).toContain('The pilot is to speak');
});

test('an article within the text that is a picture and a link is another story, though it describes the picture', () => {
  const said = 'How the second bell came to the quay';
  const picture = `<div class="shot"><picture><img src="/bell.jpg" alt="${said}"></picture></div>`;
  const card = (words: string): string =>
    `<div class="more"><article class="card">${picture}<div class="title"><div>${words}</div></div></article></div>`;
  const article = articleOf({ inside: card(`<a href="/bell">${said}</a>`) });
  expect(picturesOf(article)).toEqual([]);
  expect(article.text).not.toContain(said);
  expect(picturesOf(articleOf({ inside: card(said) }))).toEqual([`bell.jpg: ${said}`]);
});

const NEXT = PROSE.map((text) => text.toUpperCase());

function extractionOf(main: string): Article {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry to sail again</title></head><body><main>${main}</main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.status);
  return extraction.article;
}

test('the next article of a page without an end goes, and is told of behind the text', () => {
  const parts = (texts: readonly string[]): string =>
    texts.map((text) => `<section class="part"><div class="words"><p>${text}</p></div></section>`).join('');
  const { text, removals } = extractionOf(
    `<section class="head"><h1>Ferry to sail again</h1></section>${parts(PROSE)}
     <div class="infinite__scroll" data-next="7"><section class="head"><h1>The bell of the quay</h1></section>${parts(NEXT)}</div>`,
  );
  expect(text).toBe(PROSE.join('\n'));
  expect(removals).toMatchObject([{ kind: 'related', after: PROSE.length }]);
});

test.each(['<section class="Feed_next__u4">', '<article class="story late">'])(
  'so does one whose headline leads to its own page: %s',
  (open) => {
    const parts = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
    const close = open.replace(/<(\w+).*/, '</$1>');
    const first = `<article class="story"><h1>Ferry to sail again</h1><div class="said">${parts(PROSE)}</div></article>`;
    const next = `${open}<h2><a href="/bell">The bell of the quay</a></h2><div class="said">${parts(NEXT)}${parts(NEXT)}</div>${close}`;
    expect(extractionOf(first + next).text).toBe(PROSE.join('\n'));
  },
);

test('a part of the text stays whatever leads away in it, and where the page calls all of its boxes next', () => {
  const parts = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const card = '<div class="card"><h3><a href="/bell">The bell of the quay</a></h3></div>';
  const cut = `<article class="part"><h1>Ferry to sail again</h1>${parts(PROSE.slice(0, 2))}</article>
    <article class="part">${parts(PROSE.slice(2, 3))}<p>Nobody knew it.</p>${card}${parts(PROSE.slice(3))}</article>`;
  const called = `<div class="next-head"><h1>Ferry to sail again</h1></div>
    <div class="next-text"><h2><a href="/ferry">Ferry</a></h2>${parts(PROSE)}</div>`;
  for (const main of [cut, called]) for (const text of PROSE) expect(extractionOf(main).text).toContain(text);
});

test('so do the stories of a day in a row, each with a headline that leads to its own page', () => {
  const parts = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const story = (i: number, title: string, texts: readonly string[]): string =>
    `<section class="brief brief-${i}"><article><a href="/tag/${i}">Harbour</a><h2><a href="/${i}">${title}</a></h2><div>5:2${i} p.m.</div><div class="said">${parts(texts)}</div></article><div class="ad-${i}"></div></section>`;
  const rest = ['The bell of the quay', 'A pilot for the strait'].map((title, i) =>
    story(i + 2, title, NEXT),
  );
  const day = `<h1><a href="/">The Parish Post</a></h1>${story(1, 'Ferry to sail again', PROSE)}${rest.join('')}`;
  const { text, removals } = extractionOf(day);
  expect(text.replace('5:21 p.m.\n', '')).toBe(PROSE.join('\n'));
  expect(removals.map(({ kind }) => kind)).toContain('related');
});

test('so do such stories whose headline is a paragraph in a link in a heading, behind links to their section and to edit them', () => {
  const parts = (texts: readonly string[]): string => texts.map((text) => `<p>${text}</p>`).join('');
  const story = (i: number, title: string, texts: readonly string[]): string =>
    `<section class="brief brief-${i}"><div class="slug"><a href="/tag/${i}">Harbour</a></div><div><a href="/edit/${i}">Edit</a></div><h2><a href="/${i}"><p>${title}</p></a></h2><div class="said">${parts(texts)}</div></section>`;
  const day = story(1, 'Ferry to sail again', PROSE) + story(2, 'The bell of the quay', NEXT);
  expect(extractionOf(day).text).toBe(PROSE.join('\n'));
});
