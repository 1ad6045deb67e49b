/** The lists of the library in the browser's history: back, forward, loading anew and a bookmark lead to them. */
import { beforeAll, describe, expect, test } from 'vitest';
import { click, seen, textOf, until, type Surface } from '../support/driver';
import { BOTH, story } from './both';
import { browserStage } from './browser-stage';
import { other } from './library-page';

interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean; reply: { id: number } }> } };
}

/** Waits until these titles are listed. */
async function listed(library: Surface, ...titles: string[]): Promise<void> {
  const shown = (): Promise<string[]> =>
    library.evaluate(() =>
      [...document.querySelectorAll('[data-testid="library-title"]')].map((one) => one.textContent),
    );
  await until(async () => String(await shown()) === String(titles), titles.join(' | '));
}
const go = (library: Surface, by: number): Promise<void> =>
  library.evaluate((steps) => {
    history.go(steps);
  }, by);
const lengthOf = (library: Surface): Promise<number> => library.evaluate(() => history.length);
const addressOf = (library: Surface): Promise<string> =>
  library.evaluate(() => location.pathname + location.hash);
const titleOf = (library: Surface): Promise<string> => library.evaluate(() => document.title);
const press = (library: Surface, key: string): Promise<void> =>
  library.evaluate((pressed) => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: pressed, bubbles: true, cancelable: true }),
    );
  }, key);
const type = (library: Surface, typed: string): Promise<void> =>
  library.evaluate((words) => {
    const field = document.querySelector<HTMLInputElement>('[data-testid="library-search"]');
    if (!field) throw new Error('nowhere to type');
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, typed);

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch);

  beforeAll(async () => {
    const page = await stage.lede.openPage('options.html');
    const ask = async (lede: string, request: unknown): Promise<number> => {
      const { reply } = await page.evaluate(
        (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
        { lede, request },
      );
      return reply.id;
    };
    const ids: number[] = [];
    for (let n = 0; n < 3; n++) ids.push(await ask('library:save', { article: other(n, { html: story() }) }));
    await ask('library:archive', { ids: [ids[0]], on: true });
    await ask('library:tag', { ids: [ids[1]], add: ['sea/ice'], remove: [] });
  });

  test('back and forward go through the lists, and an article lies over its own', async () => {
    const library = await stage.lede.openPage('library.html');
    await listed(library, 'Other 2', 'Other 1');
    const before = await lengthOf(library);
    await press(library, '2');
    await listed(library, 'Other 0');
    await press(library, '4');
    await listed(library, 'Other 2', 'Other 1', 'Other 0');
    expect(await lengthOf(library)).toBe(before + 2);
    expect(await titleOf(library)).toBe('All articles – Lede');
    await go(library, -1);
    await listed(library, 'Other 0');
    await click(library, 'library-title');
    await seen(library, 'article-title');
    await press(library, 'q');
    await until(() => library.evaluate(() => !document.querySelector('#article')), 'the list');
    await listed(library, 'Other 0');
    expect(await addressOf(library)).toBe('/library.html#view=archive');
    expect(await titleOf(library)).toBe('Archive – Lede');
    // Back over the article, to the list before.
    await go(library, -3);
    await listed(library, 'Other 2', 'Other 1');
    expect(await addressOf(library)).toBe('/library.html');
    expect(await titleOf(library)).toBe('Unread – Lede');
    await go(library, 1);
    await listed(library, 'Other 0');
    await go(library, 1);
    expect(await textOf(library, 'article-title')).toBe('Other 0');
  });

  test('a search has one entry, and ends with the way back', async () => {
    const library = await stage.lede.openPage('library.html');
    await listed(library, 'Other 2', 'Other 1');
    const before = await lengthOf(library);
    for (const typed of ['o', 'ot', 'other', 'other 0']) await type(library, typed);
    await listed(library, 'Other 0');
    expect(await lengthOf(library)).toBe(before + 1);
    await go(library, -1);
    await listed(library, 'Other 2', 'Other 1');
    await go(library, 1);
    await listed(library, 'Other 0');
  });

  test('a list is there again when the page is loaded anew, or opened by its address', async () => {
    const library = await stage.lede.openPage('library.html');
    await listed(library, 'Other 2', 'Other 1');
    await library.evaluate(() => {
      location.hash = 'view=all&tag=sea';
    });
    await listed(library, 'Other 1');
    await library.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    await until(() => library.evaluate(() => !('isOld' in globalThis)), 'the page to be loaded anew');
    await listed(library, 'Other 1');
    await listed(await stage.lede.openPage('library.html#view=archive'), 'Other 0');
  });
});
