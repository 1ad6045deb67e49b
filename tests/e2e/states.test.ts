/** Every page gets an article or a clear sentence with a way on: the popup is never empty and never endless. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, has, seen, textOf, until, type Surface } from '../support/driver';
import { fakeWeb, type FakeWeb, type Page } from '../support/fake-web';
import { BOTH, newsPage, story } from './both';
import { browserStage, servedSite } from './browser-stage';

const ANSWER = '[data-testid="article-title"], [data-testid="status"]:not([data-state="reading"])';

/** Builds a million elements in the page, as a list that never ends would; unseen, so that the page itself loads. */
const MILLION = `<script>
  const row = document.createElement('div');
  row.innerHTML = '<i>x</i>'.repeat(999);
  const rows = document.createDocumentFragment();
  for (let at = 0; at < 1000; at++) rows.append(row.cloneNode(true));
  const list = document.createElement('div');
  list.hidden = true;
  list.append(rows);
  document.body.append(list);
</script>`;

const HOSTILE = `<script>
  for (const name of ['map', 'filter', 'forEach', 'push', 'join', 'slice'])
    Array.prototype[name] = () => { throw new Error('overridden'); };
  JSON.parse = JSON.stringify = () => { throw new Error('overridden'); };
  document.querySelector = document.querySelectorAll = () => null;
  Document.prototype.cloneNode = Element.prototype.cloneNode = () => null;
  Object.freeze(document);
  Object.freeze(Object.prototype);
</script>`;

const XHTML = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>The lock on the lower canal</title></head>
<body><article><h1>The lock on the lower canal</h1>${story()}</article></body></html>`;

/** Pages on which the whole story must come out. */
const READ: Record<string, Page> = {
  'quirks mode': newsPage(story()).replace('<!doctype html>', ''),
  'invalid HTML': `<p><table><div>${newsPage(story())}</b></table><p></article></i><li></tr>`.replaceAll(
    '</p>',
    '',
  ),
  XHTML: { type: 'application/xhtml+xml', body: XHTML },
  'a page that overrides what scripts rely on': newsPage(HOSTILE + story()),
  '5,000 levels of nesting': newsPage('<div>'.repeat(5000) + story() + '</div>'.repeat(5000)),
  'an article of 5 MB': newsPage(story(9000)),
  'a page in a frame': `<!doctype html><title>The Parish Post</title><body><iframe src="/empty"></iframe><iframe src="/XHTML" width="900" height="900"></iframe>`,
  'a page of frames': `<!doctype html><title>The Parish Post</title><frameset cols="20%,80%"><frame src="/empty"><frame src="/XHTML"></frameset>`,
};

/** Pages without an article, each of which gets a sentence. */
const NONE: Record<string, Page> = {
  'an empty page': '<!doctype html><title></title>',
  'a page of one line': newsPage('').replace(/<main>.*<\/main>/s, '<p>It works.</p>'),
};

/** A document that is no web page. */
const PDF = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj
trailer<</Root 1 0 R>>`;

/** Texts that go on out of sight: below an edge, in a closed box, and in one that a button opens. */
const CLOSED = `<div style="height: 0; overflow: hidden">${story(20)}</div>`;
const FOLDED = {
  folded: `<div style="max-height: 12rem; overflow: hidden">${story(20)}</div>`,
  shut: story(3) + CLOSED,
  unfolds: `${story(3)}<button aria-expanded="false">What came before</button>${CLOSED}`,
};

const pathOf = (name: string): string => `/${name.replace(/\W+/g, '-')}`;

const site = servedSite();
let web: FakeWeb;
let finish: () => void = () => undefined;

beforeAll(async () => {
  const held = new Promise<void>((done) => (finish = done));
  const pages = Object.fromEntries(
    Object.entries({ ...READ, ...NONE }).map(([name, page]) => [pathOf(name), page] as const),
  );
  pages['/million'] = newsPage(story() + MILLION);
  pages['/plain'] = { type: 'text/plain; charset=utf-8', body: story().replace(/<[^>]+>/g, '') };
  pages['/minutes.pdf'] = { type: 'application/pdf', body: PDF };
  pages['/moving'] = pages['/moved'] = newsPage(story());
  pages['/blurred'] = newsPage(
    `<style>.blurred { filter: blur(6px) }</style>${story(3)}<div class="blurred">${story(3).replaceAll('.', ', behind the veil.')}</div>`,
  );
  for (const free of [true, false])
    for (const [name, body] of Object.entries(FOLDED))
      pages[`/${name}-${String(free)}`] = newsPage(
        body,
        `<script type="application/ld+json">{"@type": "NewsArticle", "isAccessibleForFree": ${String(free)}}</script>`,
      );
  pages['/lock'] = newsPage(
    story(),
    `<link rel="canonical" href="/lock"><script type="application/ld+json">
      {"@type": "NewsArticle", "headline": "The lock on the lower canal"}</script>`,
  );
  const ask =
    '<p>With your leave we and 312 partners keep cookies on your device, and read what it tells us.</p>';
  pages['/consent'] = newsPage(`${ask.repeat(8)}<button>More options</button><button>Agree</button>`);
  pages['/framed'] = '<!doctype html><title>The Parish Post</title><body><iframe src="/deep/page"></iframe>';
  pages['/deep/page'] = newsPage(
    `${story()}<figure><img src="lock.jpg" width="900" height="600"></figure>${story()}`,
  );
  pages['/empty'] = '<!doctype html><title></title>';
  // The end of the page never comes: the browser shows what it has, and is still loading.
  pages['/loading'] = { type: 'text/html', body: newsPage(story()).replace('</html>', ''), wait: held };
  web = await fakeWeb({ 'news.test': { port: Number(new URL(site.url).port) }, 'odd.test': { pages } });
});
afterAll(async () => {
  finish();
  await web.close();
});

describe.each(BOTH)('$name', ({ name: browserName, launch }) => {
  const stage = browserStage(launch, () => ({ proxy: web.port }));

  async function answerOn(address: string): Promise<Surface> {
    const tab = await stage.lede.open(address);
    const popup = await stage.lede.press(tab);
    await seen(popup, ANSWER, 30_000);
    return popup;
  }

  test.each(Object.keys(READ))('reads %s', async (name) => {
    const popup = await answerOn(`http://odd.test${pathOf(name)}`);
    expect(await textOf(popup, 'article-title')).toBe('The lock on the lower canal');
    const body = await textOf(popup, 'article-body');
    expect(body).toContain('Paragraph 1.');
    expect(body).toContain('Paragraph 8.');
  });

  test.each(Object.keys(NONE))('says so on %s, and tries anyway when asked', async (name) => {
    const popup = await answerOn(`http://odd.test${pathOf(name)}`);
    expect(await textOf(popup, 'status')).toMatch(/\w.*\.$/);
    await click(popup, 'try-anyway');
    await seen(popup, ANSWER, 30_000);
  });

  test('says so where trying anyway finds nothing either, and keeps the focus', async () => {
    const popup = await answerOn('http://odd.test/an-empty-page');
    await click(popup, 'try-anyway');
    await until(async () => (await textOf(popup, 'status')).includes('even so'), 'another sentence');
    const shown = await popup.evaluate(() => ({
      focused: document.activeElement?.getAttribute('data-testid'),
      isSaid: document.activeElement?.closest('[role="status"]') !== null,
      buttons: document.querySelectorAll('[data-testid="try-anyway"]').length,
    }));
    expect(shown).toEqual({ focused: 'status', isSaid: true, buttons: 0 });
  });

  test('is as high as what it says, and is so while it is tried anyway', async () => {
    const popup = await answerOn('http://odd.test/an-empty-page');
    await until(() => popup.evaluate(() => innerHeight < 400), 'the popup to be lower');
    expect(await has(popup, '[data-testid="try-anyway"].primary')).toBe(false);
    await popup.evaluate(() =>
      addEventListener('resize', () => {
        document.body.dataset['highest'] = String(
          Math.max(innerHeight, Number(document.body.dataset['highest'] ?? 0)),
        );
      }),
    );
    await click(popup, 'try-anyway');
    await until(() => popup.evaluate(() => document.body.dataset['highest']), 'the popup to be lower still');
    expect(await popup.evaluate(() => Number(document.body.dataset['highest']))).toBeLessThan(400);
    // A dialog has the room that it had.
    await popup.evaluate(() => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true }));
    });
    await until(() => popup.evaluate(() => innerHeight === 600), 'the popup to be as high as it can be');
  });

  test('calls a PDF that, and does not offer to try anyway', async () => {
    const popup = await answerOn('http://odd.test/minutes.pdf');
    expect(await textOf(popup, 'status')).toContain('PDF');
    expect(await popup.evaluate(() => document.querySelector('[data-testid="try-anyway"]'))).toBeNull();
  });

  test('says so on a front page, and shows it when asked to try anyway', async () => {
    const popup = await answerOn('http://news.test/');
    expect(await textOf(popup, 'status')).toContain('front page');
    await seen(popup, 'open-library');
    await click(popup, 'try-anyway');
    expect(await textOf(popup, 'article-body')).not.toBe('');
  });

  test('says so on a page that only asks for consent', async () => {
    const popup = await answerOn('http://odd.test/consent');
    expect(await textOf(popup, 'status')).toContain('asks for your consent');
    await seen(popup, 'try-anyway');
  });

  test('says so where no extension is let in', async () => {
    const popup = await answerOn(browserName === 'Chromium' ? 'chrome://version/' : 'about:support');
    expect(await textOf(popup, 'status')).toContain('no extension');
  });

  test('says so where the page did not come', async () => {
    const tab = await stage.lede.open('http://odd.test/an-empty-page');
    await tab.evaluate(() => {
      location.href = 'https://nowhere.test/';
    });
    const isThere = (): Promise<boolean> => tab.evaluate(() => document.URL.startsWith('http:'));
    await until(async () => !(await isThere()), 'the page to fail');
    // The icon that Firefox knows it by comes a moment later.
    const says = async (): Promise<boolean> =>
      (await textOf(await stage.lede.press(tab), '[data-state="failed"]')).includes('could not be loaded');
    await until(says, 'the sentence');
  });

  test('says so on a page of Lede itself', async () => {
    const popup = await stage.lede.press(await stage.lede.openPage('library.html'));
    await seen(popup, ANSWER);
    expect(await textOf(popup, 'status')).toContain('in Lede already');
    await seen(popup, 'all-saved');
  });

  test('tells a teaser from a whole article', async () => {
    const popup = await answerOn('http://news.test/teaser-with-paywall/');
    expect(await textOf(popup, 'completeness')).toContain('preview');
  });

  test.each([
    ['leaves out what a page that is not free cuts off', 'folded-false', false],
    ['leaves out what a page that is not free keeps in a closed box', 'shut-false', false],
    ['reads what a page that is not free has a button for', 'unfolds-false', true],
    ['reads what a free page has folded', 'folded-true', true],
    ['reads what a free page keeps in a closed box', 'shut-true', true],
  ])('%s', async (_, path, is) => {
    const popup = await answerOn(`http://odd.test/${path}`);
    const body = await textOf(popup, 'article-body');
    expect(body).toContain('Paragraph 1.');
    expect(body.includes('Paragraph 20.')).toBe(is);
  });

  test('leaves out what a page shows out of focus', async () => {
    const popup = await answerOn('http://odd.test/blurred');
    const body = await textOf(popup, 'article-body');
    expect(body).toContain('Paragraph 3.');
    expect(body).not.toContain('behind the veil');
  });

  test('looks for the pictures of a page in a frame where that page has them', async () => {
    const popup = await answerOn('http://odd.test/framed');
    await textOf(popup, 'article-body');
    const picture = await popup.evaluate(
      () => document.querySelector('[data-testid="article-body"] img')?.outerHTML,
    );
    expect(picture).toContain('"http://odd.test/deep/lock.jpg"');
  });

  test('answers on a page of plain text', async () => {
    const popup = await answerOn('http://odd.test/plain');
    expect(await textOf(popup, 'body main')).not.toBe('');
  });

  test('reads what is there of a page that is still loading', async () => {
    const tab = await stage.lede.open('http://odd.test/loading', { loaded: false });
    const popup = await stage.lede.press(tab);
    expect(await textOf(popup, 'article-body')).toContain('Paragraph 8.');
  });

  test('answers on a page of a million elements, its popup alive meanwhile', async () => {
    const tab = await stage.lede.open('http://odd.test/million');
    const popup = await stage.lede.press(tab);
    await seen(popup, 'save');
    await seen(popup, ANSWER, 30_000);
    expect(await textOf(popup, 'body main')).not.toBe('');
  });

  test('says so when the page changed under it, and reads the new one when asked', async () => {
    const tab = await stage.lede.open('http://odd.test/moving');
    await tab.evaluate(() => {
      // The page is too busy to answer the press, and is another one by the time it can.
      setTimeout(() => {
        const end = performance.now() + 4000;
        while (performance.now() < end);
        history.pushState({}, '', '/moved');
      }, 50);
    });
    // Pressed any sooner, the page might be read before it is busy.
    await new Promise((done) => setTimeout(done, 200));
    const popup = await stage.lede.press(tab);
    await seen(popup, ANSWER, 30_000);
    expect(await textOf(popup, 'status')).toContain('changed');
    await click(popup, 'read-again');
    expect(await textOf(popup, 'article-body')).toContain('Paragraph 8.');
  });

  test('reads the article that a page went on to, though its head tells of the one before', async () => {
    const tab = await stage.lede.open('http://odd.test/lock');
    const next = 'A bell that rang twice in one night';
    await tab.evaluate((title: string) => {
      history.pushState({}, '', '/bell');
      document.title = title;
      const heading = document.querySelector('h1');
      if (heading) heading.textContent = title;
    }, next);
    const popup = await stage.lede.press(tab);
    expect(await textOf(popup, 'article-title')).toBe(next);
    expect(await textOf(popup, 'article-body')).toContain('Paragraph 8.');
  });

  test('a popup that is closed at any moment leaves the next press unharmed', async () => {
    const tab = await stage.lede.open('http://news.test/reader-app-with-signup/');
    for (const delay of [0, 5, 20, 60]) {
      const popup = await stage.lede.press(tab);
      await new Promise((done) => setTimeout(done, delay));
      await popup.close();
      await until(() => popup.isClosed(), 'the popup to close');
    }
    const popup = await stage.lede.press(tab);
    expect(await textOf(popup, 'article-title')).not.toBe('');
  });
});
