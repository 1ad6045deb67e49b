/** What is saved stays: whatever closes, dies or restarts. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { click, has, seen, textOf, until, type LedeBrowser, type Surface } from '../support/driver';
import { fakeWeb, type FakeWeb } from '../support/fake-web';
import { BOTH } from './both';
import { servedSite } from './browser-stage';

const ARTICLE = 'http://news.test/reader-app-with-signup/';
const TITLE = 'Island Councils Resume Ferry Talks After Promising Weekend Session';
const OTHER = 'http://news.test/newsletter-form-between-paragraphs/';
const SAVED = '[data-testid="save"][aria-pressed="true"]';

const site = servedSite();
let web: FakeWeb;
beforeAll(async () => {
  web = await fakeWeb({ 'news.test': { port: Number(new URL(site.url).port) } });
});
afterAll(() => web.close());

async function pressOn(lede: LedeBrowser, address: string): Promise<Surface> {
  const popup = await lede.press(await lede.open(address));
  await seen(popup, 'article-title');
  return popup;
}

/** Saves the article, and closes the popup. */
async function saveOnce(lede: LedeBrowser): Promise<void> {
  const popup = await pressOn(lede, ARTICLE);
  await click(popup, 'save');
  await seen(popup, SAVED);
  await popup.close();
}

describe.each(BOTH)('$name', ({ launch }) => {
  let profile: string;
  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'lede-saving-'));
  });
  afterAll(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  test('a saved article is listed, also after the browser was closed', async () => {
    let lede = await launch({ proxy: web.port, profile });
    try {
      await saveOnce(lede);
    } finally {
      await lede.close();
    }
    lede = await launch({ proxy: web.port, profile });
    try {
      const library = await lede.openPage('library.html');
      await until(
        () => library.evaluate((title) => document.body.innerText.includes(title), TITLE),
        'the article to be listed',
      );
      await library.evaluate(() => {
        const field = document.querySelector<HTMLInputElement>('[data-testid="library-search"]');
        if (field) field.value = 'councils ferry';
        field?.dispatchEvent(new Event('input', { bubbles: true }));
      });
      // Until the index knows the article, the count says so.
      await until(async () => (await textOf(library, 'search-count')) === '1 result', 'the one result');
      const popup = await pressOn(lede, ARTICLE);
      await seen(popup, SAVED);
    } finally {
      await lede.close();
    }
  });

  test('a save is kept although the popup closes at once', async () => {
    const lede = await launch({ proxy: web.port, profile });
    try {
      const popup = await pressOn(lede, OTHER);
      await click(popup, 'save');
      await popup.close();
      await until(() => popup.isClosed(), 'the popup to close');
      await seen(await pressOn(lede, OTHER), SAVED);
    } finally {
      await lede.close();
    }
  });
});

describe('Chromium', () => {
  test('a double press saves once, and its undo takes it back; tried anyway, a page is known to be saved', async () => {
    const lede = await launchChromium({ proxy: web.port });
    try {
      const popup = await pressOn(lede, ARTICLE);
      await click(popup, 'save');
      await click(popup, 'save');
      await seen(popup, SAVED);
      await click(popup, 'save');
      expect(await textOf(popup, 'save-note')).toContain('Saved, and');
      await click(popup, 'undo-save');
      await seen(popup, '[data-testid="save"][aria-pressed="false"]');
      expect(await has(popup, 'save-note')).toBe(false);

      const front = await lede.press(await lede.open('http://news.test/'));
      await click(front, 'try-anyway');
      await seen(front, 'article-title');
      await click(front, 'save');
      await seen(front, SAVED);
      const again = await lede.press(await lede.open('http://news.test/'));
      await click(again, 'try-anyway');
      await seen(again, SAVED);
    } finally {
      await lede.close();
    }
  });

  test('a press on "Saved" saves nothing anew unless that is asked for, which can be undone', async () => {
    const lede = await launchChromium({ proxy: web.port });
    try {
      await saveOnce(lede);
      const popup = await pressOn(lede, ARTICLE);
      await seen(popup, SAVED);
      expect(await has(popup, 'save-note')).toBe(false);
      await click(popup, 'save');
      expect(await textOf(popup, 'save-note')).toContain('Already saved');
      expect(await has(popup, 'undo-save')).toBe(false);
      await click(popup, 'save-again');
      await seen(popup, 'undo-save');
      expect(await textOf(popup, 'save-note')).toContain('Saved again.');
      await click(popup, 'undo-save');
      await until(async () => !(await has(popup, 'save-note')), 'the note to be gone');
      await seen(popup, SAVED);
    } finally {
      await lede.close();
    }
  });

  test('of a saved article whose page has another text by now that is said, and what changed is shown', async () => {
    const lede = await launchChromium({ proxy: web.port });
    try {
      await saveOnce(lede);

      const tab = await lede.open(ARTICLE);
      await tab.evaluate(() => document.querySelectorAll('img').forEach((one) => (one.src = '/other.jpg')));
      const same = await lede.press(tab);
      await seen(same, SAVED);
      await click(same, 'save');
      expect(await textOf(same, 'save-note')).toContain('Already saved');
      expect(await has(same, 'compare')).toBe(false);
      await same.close();

      await tab.evaluate(() => {
        const first = [...document.querySelectorAll('p')].find(({ textContent }) => textContent.length > 120);
        first?.append(' The ferry will sail again on Friday after all.');
      });
      const popup = await lede.press(tab);
      await seen(popup, SAVED);
      await click(popup, 'save');
      expect(await textOf(popup, 'save-note')).toContain('Saved; the page has changed since.');
      const isShown = async (): Promise<void> => {
        await popup.page.getByTestId('compare').click();
        expect(await textOf(popup, '[data-testid="difference"] ins')).toContain('sail again on Friday');
        await popup.page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
        await until(async () => !(await has(popup, 'difference')), 'the dialog to be gone');
      };
      await isShown();
      expect(await popup.evaluate(() => document.activeElement?.getAttribute('data-testid'))).toBe('compare');
      await click(popup, 'save-again');
      await seen(popup, 'undo-save');
      await isShown();
    } finally {
      await lede.close();
    }
  });

  test('everything works on after the background was killed', async () => {
    const lede = await launchChromium({ proxy: web.port });
    try {
      const popup = await pressOn(lede, ARTICLE);
      await lede.killWorker();
      await click(popup, 'save');
      await seen(popup, SAVED);
      await lede.killWorker();
      await click(popup, 'open-reader');
      const reader = await lede.tab(/reader\.html/);
      expect(await textOf(reader, 'article-title')).toBe(TITLE);
    } finally {
      await lede.close();
    }
  });
});
