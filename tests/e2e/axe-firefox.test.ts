/** The accessibility rules once more in Firefox, whose engine lays out and names things its own way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/settings/reading';
import { violations } from '../support/axe';
import { seen, until, type LedeBrowser } from '../support/driver';
import { launchFirefox } from '../support/firefox';
import { samples } from '../support/samples/articles';
import { servePictures } from '../support/samples/pictures';

let lede: LedeBrowser;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  pictures = await servePictures();
  lede = await launchFirefox();
});
afterAll(async () => {
  await lede.close();
  pictures.server.close();
});

interface ExtensionPage {
  browser: {
    runtime: { sendMessage(message: unknown): Promise<{ reply: { key: string } }> };
    storage: { local: { set(values: unknown): Promise<void> } };
  };
}

describe.each(THEMES)('in %s', (theme) => {
  test('the reading view, the library and the settings', async () => {
    const settings = await lede.openPage('options.html');
    await settings.evaluate(
      (value) => (globalThis as unknown as ExtensionPage).browser.storage.local.set(value),
      { reading: { version: 1, value: { theme } } },
    );
    const themed = (): Promise<boolean> =>
      settings.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme);
    await until(themed, 'the theme to show');
    expect(await violations(settings)).toEqual([]);
    const answer = await settings.evaluate(
      (message) => (globalThis as unknown as ExtensionPage).browser.runtime.sendMessage(message),
      { lede: 'library:opened', request: { article: samples(pictures.base)['feature'], ofPrivate: false } },
    );
    const reader = await lede.openPage(`reader.html?open=${answer.reply.key}`);
    await seen(reader, 'article-title');
    expect(await violations(reader)).toEqual([]);
    await reader.close();
    await settings.evaluate(
      (message) => (globalThis as unknown as ExtensionPage).browser.runtime.sendMessage(message),
      { lede: 'library:save', request: { article: samples(pictures.base)['feature'] } },
    );
    const library = await lede.openPage('library.html');
    await seen(library, 'library-title');
    expect(await violations(library)).toEqual([]);
    await library.close();
    await settings.close();
  });
});
