import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { hiddenTest } from '../../../lib/page/visibility';
import { articleOf, PROSE } from '../../support/article-page';
import { extractOf } from '../../support/fixtures';

const SAID = 'The harbour’s bell was rung by hand on Monday.';
const with_ = (classes: string, attributes = ''): string =>
  articleOf({ inside: `<div class="${classes}" ${attributes}><p>${SAID}</p></div>` }).text;

test.each(['z-50 hidden rounded', 'note d-none'])(
  'what a class hides is not read where no style is known: %s',
  (classes) => {
    expect(with_(classes)).not.toContain(SAID);
  },
);

test.each(['hidden md:block', 'd-none d-lg-flex', 'overflow-hidden', 'hidden-note', 'sm:hidden'])(
  'what a class shows on wide screens, or merely names so, is read: %s',
  (classes) => {
    expect(with_(classes)).toContain(SAID);
  },
);

test.each(['<h1>Ferry sails again</h1><article>', '<main>'])(
  'a page behind an open dialog is read, whatever it is called to those who hear it: %s',
  (opening) => {
    const texts = PROSE.map((text) => `<p>${text}</p>`).join('');
    const { document } = parseHTML(
      `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body><div id="app" aria-hidden="true">${opening}${texts}</div>
        <div role="dialog"><p>We value your privacy.</p><button>Accept all</button></div></body></html>`,
      { location: new URL('https://paper.test/ferry') },
    );
    expect(extractOf(document)).toMatchObject({ article: { text: PROSE.join('\n') } });
  },
);

test('where scripts are off, a page that stands in what is shown without them is read', () => {
  const texts = PROSE.map((text) => `<p>${text}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body><noscript><div><div class="text"><h1>Ferry sails again</h1>${texts}</div></div></noscript></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({ article: { text: PROSE.join('\n') } });
  expect(articleOf({ inside: `<noscript><p>${SAID}</p></noscript>` }).text).not.toContain(SAID);
});

test('what a style of its own shows is read', () => {
  expect(with_('hidden', 'style="display: block"')).toContain(SAID);
});

test.each([
  ['a word for screen readers', '<span class="k1x">(new window)</span>', 1, true],
  ['a word', '<span class="k1x">window</span>', 80, false],
  ['a box that a picture has yet to fill', '<div class="k1x"><img src="/quay.jpg" alt=""></div>', 1, false],
])('of a shown page, what is clipped to a dot is not read: %s', (_, html, offsetWidth, is) => {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const shown = { checkVisibility: () => true, offsetWidth };
  Object.assign(document.body, shown);
  const el = Object.assign(document.querySelector('.k1x') ?? document.body, shown);
  expect(hiddenTest(document, undefined, true)(el)).toBe(is);
});

/** Whether what a browser shows so is hidden: the element called `x` of such a page, with its style; `shown` as the browser's own answer. */
function isHidden(html: string, shown: boolean, style: Partial<CSSStyleDeclaration>, isOpen = true): boolean {
  const { document } = parseHTML(`<!doctype html><html><body>${html}</body></html>`);
  const plain = { display: 'block', visibility: 'visible', filter: 'none', opacity: '1', clipPath: 'none' };
  const view = { getComputedStyle: () => ({ ...plain, ...style }) };
  Object.defineProperty(document, 'defaultView', { value: view });
  Object.assign(document.body, { checkVisibility: () => true });
  const el = document.querySelector('#x') ?? document.body;
  return hiddenTest(document, undefined, isOpen)(Object.assign(el, { checkVisibility: () => shown }));
}

test.each([
  ['folded in a closed <details>', '<details><p id="x">Said.</p></details>', {}, false],
  ['in an open <details>', '<details open><p id="x">Said.</p></details>', { display: 'none' }, true],
  ['in a closed <details>', '<details><p id="x">Said.</p></details>', { display: 'none' }, true],
  ['marked so in an open <details>', '<details open><p id="x" hidden>Said.</p></details>', {}, true],
  ['no box of its own', '<div id="x">Said.</div>', { display: 'contents' }, false],
  [
    'unseen, and no box of its own',
    '<div id="x">Said.</div>',
    { display: 'contents', visibility: 'hidden' },
    true,
  ],
])('of a shown page, what the browser does not show is hidden by its own style: %s', (_, html, style, is) => {
  expect(isHidden(html, false, style)).toBe(is);
});

test.each([{ opacity: '0' }, { filter: 'blur(6px)' }, { clipPath: 'inset(100%)' }])(
  'behind a wall, text that nobody can read for its style is hidden, whatever it is called: %j',
  (style) => {
    expect(isHidden('<p id="x">Said.</p>', true, style, false)).toBe(true);
    expect(isHidden('<p id="x">Said.</p>', true, {}, false)).toBe(false);
    expect(isHidden('<p id="x">Said.</p>', true, style, true)).toBe(false);
    expect(isHidden('<p id="x"><img src="/quay.jpg" alt=""></p>', true, style, false)).toBe(false);
  },
);

test('what a button in a heading unfolds is read, as what a <details> holds', () => {
  const asked = (expanded: string): string =>
    `<h3><button aria-expanded="${expanded}" aria-controls="a1">Who rings it?</button></h3><div id="a1" hidden><p>${SAID}</p></div>`;
  expect(articleOf({ inside: asked('false') }).text).toContain(SAID);
  expect(articleOf({ inside: asked('true') }).text).not.toContain(SAID);
  const unnamed = `${asked('false').replace(SAID, 'The warden.')}${asked('false').replaceAll('a1', '')}`;
  expect(articleOf({ inside: unnamed }).text).not.toContain(SAID);
  expect(articleOf({ inside: asked('false').replaceAll('h3', 'div') }).text).not.toContain(SAID);
});

test('a large first letter is read where the word beside it is for screen readers alone', () => {
  const word = (beside: string): string =>
    articleOf({
      inside: `<p class="text"><span class="sr-only">${beside}</span><span aria-hidden="true"><b>T</b>he</span> bell was rung by hand on Monday.</p>`,
    }).text;
  expect(word('The')).toContain('\nThe bell was rung');
  expect(word('The bell:')).toContain('\nbell was rung');
});

test.each([
  ['a tab', 'role="tabpanel"'],
  ['a region that a button names', 'role="region" aria-labelledby="b1"'],
  ['what is called the inside of a toggle', 'class="x-toggle_content"'],
  ['what is called the inside of an accordion', 'class="accordion-item-body"'],
])('what %s holds is read, shown or not, where the page is free', (_, attributes) => {
  const inside = `<div class="x"><div><a>Who rings it?</a></div><div ${attributes} style="display:none"><p>${SAID}</p></div></div>`;
  expect(articleOf({ inside }).text).toContain(SAID);
  const head =
    '<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": false}</script>';
  expect(articleOf({ inside, head }).text).not.toContain(SAID);
});

test('what is taken out of a page that is read twice keeps its place, and is told once', () => {
  const prompt = '<div role="dialog"><p>Sign up for our newsletter</p><input type="email"></div>';
  const later = PROSE.map((text) => `${text} So it was on Monday.`);
  const waiting = (texts: readonly string[]): string =>
    `<div style="display:none">${texts.map((text) => `<p>${text}</p>`).join('')}</div>`;
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry sails again</title></head><body><main><h1>Ferry sails again</h1>
      <div class="body">${waiting(PROSE)}${prompt}${waiting(later)}</div></main></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({
    article: { text: [...PROSE, ...later].join('\n'), removals: [{ kind: 'newsletter', after: 4 }] },
  });
});

test('an article that a page shows in a dialog is read', () => {
  const texts = PROSE.map((text) => `<p>${text}</p>`).join('');
  const { document } = parseHTML(
    `<!doctype html><html lang="en"><head><title>Ferry sails again</title><meta property="og:type" content="article"></head>
      <body><div><p>All stories of the day</p></div><div role="dialog"><h2>Ferry sails again</h2>${texts}</div></body></html>`,
    { location: new URL('https://paper.test/ferry') },
  );
  expect(extractOf(document)).toMatchObject({ article: { text: PROSE.join('\n') } });
});
