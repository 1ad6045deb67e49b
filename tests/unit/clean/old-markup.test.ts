import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

/** The article of a page that holds nothing else. */
function read(body: string, head = ''): { html: string; text: string } {
  const page = `<html lang="en"><head><title>Ferry to sail again</title>${head}</head><body>${body}</body></html>`;
  const { document } = parseHTML(page, { location: new URL('https://paper.test/ferry') });
  const extraction = extractOf(document);
  if (extraction.status !== 'article') throw new Error(extraction.reason);
  return extraction.article;
}

const TITLE = '<h1>Ferry to sail again</h1>';

test.each(['font size="2"', 'span style="font-size: 12pt"'])('paragraphs in a %s are told apart', (type) => {
  const text = `<${type}>${PROSE.join('<br><br>')}</${type.split(' ')[0] ?? ''}>`;
  for (const page of [`<div>${TITLE}${text}</div>`, `<table><tr><td>${TITLE}${text}</td></tr></table>`])
    expect(read(page).text.split('\n')).toEqual(PROSE);
});

test('paragraphs in an element with a class are told apart, lines in one stay together', () => {
  const inside = (breaks: string): string =>
    read(`<div>${TITLE}<span class="body"><br>${breaks}${PROSE.join(breaks)}</span></div>`).html;
  expect(inside('<br><br>').match(/<p>/g)).toHaveLength(PROSE.length);
  const address = '<span class="at">Harbour office,<br>North quay 3,<br>Westport</span>';
  const { html } = articleOf({ inside: `<p class="text">The board sits at ${address} on Mondays.</p>` });
  expect(html).toMatch(/<p>The board sits at Harbour office,<br>North quay 3,<br>Westport on Mondays.<\/p>/);
});

test('a picture stands between the paragraphs of one type', () => {
  const [first = '', second = '', third = ''] = PROSE;
  const picture = '<div><img src="quay.jpg" width="600" height="400" alt="Quay"></div>';
  const { html } = read(`<div>${TITLE}<span>${first}<br><br>${second}${picture}${third}</span></div>`);
  expect(html).toMatch(/<p>[^<]*dispute\.<\/p><p>[^<]*2019\.<\/p><figure>.*<\/figure><p>[^<]*January\.<\/p>/);
});

test('a heading stays one, whatever breaks stand in it', () => {
  const heading = '<h2><span>On the quay,<br>in the rain,<br>and at night</span></h2>';
  const behind = '<p class="text">The crane was painted blue and white, and the lamp was lit at six.</p>';
  expect(articleOf({ inside: heading + behind }).html).toMatch(/<h2>On the quay,\s*<br>in the rain,/);
});

test('an anchor that was never closed is no link around the text', () => {
  const text = PROSE.map((one) => `<p>${one}</p>`).join('');
  expect(read(`<main><a name="top">${TITLE}${text}</a></main>`).text.split('\n')).toEqual(PROSE);
});

test('a text in one block that opens with the headline is kept', () => {
  const text = `<b>Ferry to sail again</b><br>${PROSE.join(' ')}`;
  expect(read(`<table><tr><td>${text}</td></tr></table>`).text).toContain(PROSE.at(-1));
});

test('hyphens that only a narrow line shows are no letters of a title, and stay where lines are broken', () => {
  const { text, title } = articleOf({
    inside: '<p class="text">The har&shy;bour&shy;master said that his launch had been mended.</p>',
    head: '<meta property="og:title" content="Fer&shy;ry to sail again">',
  });
  expect(text).toContain('The har\u00adbour\u00admaster said');
  expect(title).toBe('Ferry to sail again');
});

test('what stands below the headline in a page of tables within one form is its standfirst', () => {
  const cell = (html: string): string => `<tr><td>${html}</td></tr>`;
  const standfirst =
    'A boat that all of the islands had given up for lost sails from the north quay once more';
  const title = '<title>Ferry to sail again</title><meta name="description" content="News of the port.">';
  const rows =
    cell('<span class="storyTitle">Ferry to sail again</span>') +
    cell(`<span class="storyIntro">${standfirst}</span>`) +
    cell(`<div>${PROSE.join('<br><br>')}</div>`);
  const page = `<form><table><tr><td><table>${rows}</table></td></tr></table></form>`;
  expect(read(page, title).text.split('\n')).toEqual([standfirst, ...PROSE]);
});

test('what an article holds is no foot of the page, whatever its role', () => {
  const points =
    '<section role="contentinfo"><h2>In short:</h2><p>The ferry sails from the north quay once more.</p></section>';
  expect(articleOf({ inside: points }).text).toContain('sails from the north quay once more');
  const foot = `<div role="contentinfo"><p>The ferry sails from the north quay once more.</p></div>`;
  const page = `<main>${TITLE}${PROSE.map((text) => `<p>${text}</p>`).join('')}</main>`;
  expect(read(page + foot).text.split('\n')).toEqual(PROSE);
});

test('the cells of a text in rows of a table are told from those of comments and of other stories by their type', () => {
  const cell = (name: string, words: string): string => `<tr><td class="${name}">${words}</td></tr>`;
  const text = `<table>${PROSE.map((words) => cell('f14', words)).join('')}</table>`;
  const comment =
    'I sailed with her as a child, when a cake on board was to be had for five pence, and thank her.';
  const other =
    '<tr><td><a href="/2">A bridge</a><br>Not a stone was moved, and yet the street has changed.</td></tr>';
  const page = `<table><tr><td>${TITLE}</td></tr><tr><td>${text}</td></tr>${other}${cell('f12', comment)}${cell('f12', comment.replace('child', 'boy'))}</table>`;
  expect(read(page).text.split('\n')).toEqual(PROSE);
});

test('what stands in the next column of a table is no part of the text', () => {
  const text = PROSE.map((words) => `<p><font size="2">${words}</font></p>`).join('');
  const beside =
    'Hay from flooded ground: what buyers should look for, and whom they may call if a load of it smells sour, or is to be had for nothing.';
  const column = `<p><font size="1"><b><a href="/11">12-11</a></b> (07/02/12)<br>${beside}</font></p>`;
  const page = `<table><tr><td width="500">${TITLE}${text}</td><td width="170"><table><tr><td>${column}</td></tr></table></td></tr></table>`;
  expect(read(page).text).not.toContain('smells sour');
});

test('the headline’s own box stays, whatever stands in it', () => {
  const writer =
    '<div><a href="/@ada"><img src="/ada.jpg" alt="Ada Quill"></a><a href="/@ada">Ada Quill</a><button>Follow</button></div>';
  const standfirst = '<h4 class="subtitle">What the board learnt when it let the ferry sail in winter</h4>';
  const text = PROSE.map((words) => `<p>${words}</p>`).join('');
  const page = `<section><div class="inner">${TITLE}${writer}${standfirst}</div><div class="inner">${text}</div></section>`;
  expect(read(page).text).toContain('What the board learnt');
});
