/** The main job, through the real button: press it on a news page, read the article. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { click, seen, textOf, until, type Surface } from '../support/driver';
import { fakeWeb, hostsOf, type FakeWeb } from '../support/fake-web';
import { BOTH, newsPage, story } from './both';
import { browserStage, servedSite } from './browser-stage';

const SHOWCASE = '/reader-app-with-signup/';
const GIF = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
const PICTURE =
  '<svg xmlns="http://www.w3.org/2000/svg" width="800" height="500"><rect width="800" height="500"/></svg>';

const site = servedSite();
let web: FakeWeb;

beforeAll(async () => {
  const trackers = `<script src="http://tracker.test/t.js"></script><img src="http://pixel.test/p.gif" width="1" height="1">`;
  const picture = `<figure><img src="http://pictures.test/lock.svg" width="800" height="500" alt="The lock"></figure>`;
  web = await fakeWeb({
    'news.test': { port: Number(new URL(site.url).port) },
    'parish.test': { pages: { '/lock': newsPage(story(4) + picture + story(4) + trackers) } },
    'pictures.test': { pages: { '/lock.svg': { type: 'image/svg+xml', body: PICTURE } } },
    'pixel.test': { pages: { '/p.gif': { type: 'image/gif', body: GIF } } },
    'tracker.test': { pages: { '/t.js': { type: 'text/javascript', body: '' } } },
  });
});
afterAll(() => web.close());

/** The page as its own code finds it, shadow trees included. */
function serialise(): string {
  const parts: string[] = [];
  const walk = (root: Document | ShadowRoot): void => {
    parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
    for (const element of root.querySelectorAll('*')) if (element.shadowRoot) walk(element.shadowRoot);
  };
  walk(document);
  parts.push(`${String(scrollX)},${String(scrollY)}`, Object.keys(window).sort().join());
  return parts.join('\n');
}

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch, () => ({ proxy: web.port }));

  async function read(address: string): Promise<Surface> {
    const tab = await stage.lede.open(address);
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-title');
    return popup;
  }

  test('the popup shows the article and none of the prompts around it', async () => {
    const popup = await read(`http://news.test${SHOWCASE}`);
    expect(await textOf(popup, 'article-title')).toBe(
      'Island Councils Resume Ferry Talks After Promising Weekend Session',
    );
    expect(await textOf(popup, 'article-byline')).toContain('Ledger Newsroom');
    expect(await textOf(popup, 'article-date')).toContain('2026');
    const body = await textOf(popup, 'article-body');
    expect(body).toContain('the forecast for Tuesday’s crossing'.replace('’', "'"));
    expect(body).not.toMatch(/sign up|get the app|newsletter|related stories/i);
    expect(await textOf(popup, 'removals')).toMatch(/^\d+ removed/);
  });

  test('the page stays as it was', async () => {
    const tab = await stage.lede.open(`http://news.test${SHOWCASE}`);
    await tab.evaluate(() => {
      const changes: string[] = [];
      Object.assign(window, { changes });
      new MutationObserver((records) => changes.push(...records.map(({ type }) => type))).observe(document, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
    });
    const before = await tab.evaluate(serialise);
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-title');
    await popup.close();
    expect(await tab.evaluate(serialise)).toBe(before);
    expect(await tab.evaluate(() => Reflect.get(window, 'changes') as string[])).toEqual([]);
  });

  test("the press asks no other host for anything but the article's pictures", async () => {
    const tab = await stage.lede.open('http://parish.test/lock');
    const start = web.requests.length;
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-title');
    // Lazy pictures are asked for when they come near. Firefox asks for them over https, as on any secure page.
    await popup.evaluate(() => document.querySelector('[data-testid="article-body"] img')?.scrollIntoView());
    await until(
      () => hostsOf(web.requests.slice(start)).includes('pictures.test'),
      'the picture to be asked for',
    );
    const after = web.requests.slice(start);
    expect(hostsOf(after).filter((host) => host !== 'pictures.test')).toEqual([]);
  });

  test('what was removed is listed, and comes back with one press', async () => {
    const popup = await read(`http://news.test${SHOWCASE}`);
    await click(popup, '[data-testid="removals"] summary');
    const words = await textOf(popup, '[data-testid="removals"] li p');
    expect(await textOf(popup, 'why')).toMatch(/^Why: .+ · .+/);
    // By its words: where a picture cannot be had, the body says so when the browser has given up.
    const close = (text: string): string => text.replaceAll(/\s+/g, '');
    const isBack = async (): Promise<boolean> =>
      close(await textOf(popup, 'article-body')).includes(close(words));
    expect(words).not.toBe('');
    expect(await isBack()).toBe(false);
    await click(popup, '[data-testid="removals"] li button');
    await until(isBack, 'the block to be back');
    await click(popup, '[data-testid="removals"] li button');
    await until(async () => !(await isBack()), 'the block to be out again');
  });

  test('from what is saved a press leads back to the article', async () => {
    const popup = await read(`http://news.test${SHOWCASE}`);
    await click(popup, 'open-library');
    await click(popup, 'back');
    await seen(popup, 'article-body');
  });

  test('the reading view opens on the article, in a tab of its own', async () => {
    const popup = await read(`http://news.test${SHOWCASE}`);
    const title = await textOf(popup, 'article-title');
    await click(popup, 'open-reader');
    const reader = await stage.lede.tab(/extension:\/\/.*\/reader\.html/);
    expect(await textOf(reader, 'article-title')).toBe(title);
    expect(await textOf(reader, 'article-body')).toContain("the forecast for Tuesday's crossing");
    await seen(reader, 'save');
  });
});
