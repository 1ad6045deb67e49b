/** A saved article opened from the library: in the same page, and yet with an address, a way back and a way on. */
import { beforeAll, describe, expect, test } from 'vitest';
import { click, has, seen, textOf, until, type Surface } from '../support/driver';
import { BOTH, story } from './both';
import { browserStage } from './browser-stage';
import { other } from './library-page';

const SAVED = 40;
/** As far as the list is scrolled, in CSS pixels. */
const DOWN = 1400;

interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
}

/** Whether the list is there to be seen, and nothing lies over it. */
const listShows = (library: Surface): Promise<boolean> =>
  library.evaluate(() => {
    const list = document.querySelector('[data-testid="library-list"]');
    return (
      list?.checkVisibility({ visibilityProperty: true }) === true && !document.querySelector('#article')
    );
  });
const scrolledTo = (library: Surface): Promise<number> =>
  library.evaluate(() => document.querySelector('[data-testid="library-list"]')?.scrollTop ?? -1);
const addressOf = (page: Surface): Promise<string> =>
  page.evaluate(() => location.pathname + location.search);
const titleOf = (page: Surface): Promise<string> => page.evaluate(() => document.title);
const press = (page: Surface, key: string): Promise<void> =>
  page.evaluate((pressed) => {
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', {
        key: pressed,
        shiftKey: /^[A-Z]$/u.test(pressed),
        bubbles: true,
        cancelable: true,
      }),
    );
  }, key);

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch);

  beforeAll(async () => {
    const page = await stage.lede.openPage('options.html');
    for (let n = 0; n < SAVED; n++) {
      const article = other(n, { html: story(30) });
      const { ok } = await page.evaluate(
        (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
        { lede: 'library:save', request: { article } },
      );
      expect(ok).toBe(true);
    }
  });

  /** The library scrolled down, and an article of those in view opened by its title. */
  async function openOne(): Promise<{ library: Surface; title: string; address: string }> {
    const library = await stage.lede.openPage('library.html');
    await seen(library, 'library-title');
    const row = '[aria-rowindex="18"] [data-testid="library-title"]';
    const scrolled = (): Promise<boolean> =>
      library.evaluate(
        (down, selector) => {
          const list = document.querySelector('[data-testid="library-list"]');
          list?.scrollTo({ top: down });
          return list?.scrollTop === down && document.querySelector(selector) !== null;
        },
        DOWN,
        row,
      );
    await until(scrolled, 'the list to be scrolled');
    const title = await textOf(library, row);
    const address = await library.evaluate(
      (selector) => document.querySelector(selector)?.getAttribute('href') ?? '',
      row,
    );
    await click(library, row);
    await seen(library, 'article-title');
    return { library, title, address };
  }

  test('has its own address and title, and back and on lead to the list as it was left and to it again', async () => {
    const { library, title, address } = await openOne();
    expect(await textOf(library, 'article-title')).toBe(title);
    expect(await addressOf(library)).toBe(address);
    expect(await titleOf(library)).toBe(title);
    expect(await listShows(library)).toBe(false);

    await library.evaluate(() => {
      history.back();
    });
    await until(() => listShows(library), 'the list to be back');
    expect(await addressOf(library)).toBe('/library.html');
    expect(await titleOf(library)).toBe('Unread – Lede');
    expect(await scrolledTo(library)).toBe(DOWN);

    await library.evaluate(() => {
      history.forward();
    });
    await seen(library, 'article-title');
    expect(await addressOf(library)).toBe(address);
  });

  test('while it is open the keys are its own, and its buttons lead to the list', async () => {
    const { library } = await openOne();
    await press(library, 'x');
    await press(library, '/');
    await seen(library, 'search.find');
    await press(library, 'Escape');
    // No page lies behind it, so none is promised: the arrow and the button at the end both name the library.
    expect(await library.evaluate(() => document.body.textContent.includes('Back to the page'))).toBe(false);
    expect(await has(library, 'button[aria-label="Back to the page"]')).toBe(false);
    await click(library, 'footer .button:last-of-type');
    await until(() => listShows(library), 'the list to be back');
    await click(library, 'library-title');
    await seen(library, 'article-title');
    await click(library, 'button[aria-label="Library"]');
    await until(() => listShows(library), 'the list to be back');
    expect(await library.evaluate(() => document.querySelectorAll('[aria-selected="true"]').length)).toBe(0);
    await press(library, 'x');
    await until(
      () => library.evaluate(() => document.querySelectorAll('[aria-selected="true"]').length === 1),
      'the keys to be the list’s again',
    );
  });

  test('q and Escape lead to the list, and the sheet of keys says so', async () => {
    const { library } = await openOne();
    await press(library, '?');
    const help = 'dialog[open]';
    await until(() => has(library, help), 'the sheet of keys');
    expect(await textOf(library, help)).toContain('Back to the list');
    // What is open is closed first.
    await click(library, `${help} button`);
    await until(async () => !(await has(library, help)), 'the sheet to be closed');
    for (const key of ['q', 'Escape']) {
      await press(library, key);
      await until(() => listShows(library), `the list to be back after ${key}`);
      expect(await scrolledTo(library)).toBe(DOWN);
      await library.evaluate(() => {
        history.back();
      });
      await seen(library, 'article-title');
    }
  });

  test('its end leads on through the list, whatever becomes of the article', async () => {
    const { library, title } = await openOne();
    const [, number] = title.split(' ');
    const following = (by: number): string => `Other ${String(Number(number) - by)}`;
    const next = (): Promise<string> => textOf(library, 'next-article');
    await until(async () => (await next()).includes(following(1)), 'the next article to be offered');
    await press(library, 'e');
    await seen(library, 'notice');
    expect(await next()).toContain(following(1));
    await click(library, 'next-article');
    const shows = (expected: string) => async (): Promise<boolean> =>
      (await textOf(library, 'article-title')) === expected;
    await until(shows(following(1)), 'the next article');
    await press(library, 'N');
    await until(shows(following(2)), 'the one after it');
    expect(await titleOf(library)).toBe(following(2));
    await press(library, 'q');
    await until(() => listShows(library), 'the list to be back');
    expect(await addressOf(library)).toBe('/library.html');
    const current = (): Promise<string> =>
      library.evaluate(() => {
        const list = document.querySelector('[data-testid="library-list"]');
        return document.getElementById(list?.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
      });
    expect(await current()).toContain(following(2));
  });

  test('what is archived in it can be undone in the list', async () => {
    const { library, title } = await openOne();
    const rows = (): Promise<string> => textOf(library, 'library-list');
    await press(library, 'e');
    await seen(library, 'notice');
    await library.evaluate(() => {
      history.back();
    });
    await until(() => listShows(library), 'the list to be back');
    await seen(library, 'library-notice');
    await until(async () => !(await rows()).includes(title), 'the row to be gone');
    await press(library, 'z');
    await until(async () => (await rows()).includes(title), 'the row to be back');
  });

  test('an article that goes to the bin in another tab is no longer called saved', async () => {
    const { library, address } = await openOne();
    const id = Number(new URLSearchParams(address.split('?')[1]).get('id'));
    const elsewhere = await stage.lede.openPage('options.html');
    const ask = (name: string, request: unknown): Promise<unknown> =>
      elsewhere.evaluate(
        (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
        { lede: name, request },
      );
    const isSaved = (): Promise<boolean> => has(library, '[data-testid="save"][aria-pressed="true"]');
    await until(isSaved, 'the article to be called saved');
    await ask('library:bin', { ids: [id] });
    await until(async () => !(await isSaved()), 'the article to be called unsaved');
    await ask('library:restore', { ids: [id] });
    await until(isSaved, 'the article to be called saved again');
  });

  test('its place is kept on the way back', async () => {
    const { library, address } = await openOne();
    await library.evaluate(() => {
      scrollTo({ top: 1500, behavior: 'instant' });
    });
    await until(() => library.evaluate(() => scrollY > 1400), 'the article to be scrolled');
    await library.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    await library.evaluate(() => {
      history.back();
    });
    await until(() => listShows(library), 'the list to be back');
    const again = await stage.lede.openPage(address.slice(1));
    await seen(again, 'article-title');
    await until(() => again.evaluate(() => scrollY > 1000), 'the place to be taken up');
  });

  test('loaded anew it is a page of its own, and the way back leads to the library', async () => {
    const { library, title, address } = await openOne();
    await library.evaluate(() => {
      Object.assign(globalThis, { isOld: true });
      location.reload();
    });
    const isNew = (): Promise<boolean> => library.evaluate(() => !('isOld' in globalThis));
    await until(isNew, 'the page to be loaded anew');
    expect(await textOf(library, 'article-title')).toBe(title);
    expect(await addressOf(library)).toBe(address);
    await library.evaluate(() => {
      history.back();
    });
    await until(() => listShows(library), 'the library');
    expect(await addressOf(library)).toBe('/library.html');
  });
});
