/** Grids of other stories, beside the text and in the midst of it. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { articleOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

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
