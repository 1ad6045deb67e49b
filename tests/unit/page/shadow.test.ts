/** Pages whose elements of their own making hold their text in trees of their own. */
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const STYLE = `<style>${'.headline { color: navy }'.repeat(400)}</style>`;
const TEXTS = PROSE.map((text) => `<p>${text}</p>`).join('');

/** The text and the pictures of a page with such a body; each element named in `trees` has that tree beside it. */
function read(body: string, trees: Record<string, string>): { text: string; pictures: number } {
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body>${body}</body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  const hosts = (within: ParentNode): void => {
    for (const [name, html] of Object.entries(trees))
      for (const host of within.querySelectorAll(name)) {
        const tree = document.createElement('div');
        tree.innerHTML = html;
        Object.defineProperty(host, 'shadowRoot', { value: tree });
        hosts(tree);
      }
  };
  hosts(document);
  const extraction = extractOf(document);
  if (extraction.status !== 'article') return { text: extraction.reason, pictures: 0 };
  return { text: extraction.article.text, pictures: extraction.article.html.split('<img').length - 1 };
}

const MAIN = '<main><h1>Ferry sails again</h1>';

test.each([
  ['in the page, beside styles', `${MAIN}<x-text>${TEXTS}</x-text>`, { 'x-text': `${STYLE}<slot></slot>` }],
  ['in the tree', `${MAIN}<x-text></x-text>`, { 'x-text': STYLE + TEXTS }],
  ['in a tree of a tree', '<x-app></x-app>', { 'x-app': `${MAIN}<x-text></x-text>`, 'x-text': TEXTS }],
  [
    'in a tree of what another leaves a place for',
    '<x-app><x-text></x-text></x-app>',
    { 'x-app': `${STYLE}<slot></slot>`, 'x-text': MAIN + TEXTS },
  ],
])('the text is read that stands %s', (_, body, trees) => {
  expect(read(body, trees).text).toBe(PROSE.join('\n'));
});

test('a picture is read that a tree of nothing but styles leaves a place for', () => {
  const picture = '<x-picture><img src="/quay.jpg" alt="" width="800" height="500"></x-picture>';
  const body = `${MAIN}<div>${TEXTS}${picture}${TEXTS.replaceAll('.</p>', ' again.</p>')}</div>`;
  expect(read(body, { 'x-picture': `${STYLE}<slot></slot>` }).pictures).toBe(1);
});
