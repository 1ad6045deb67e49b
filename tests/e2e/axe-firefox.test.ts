/** The accessibility rules once more in Firefox, whose engine lays out and names things its own way. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/settings/reading';
import { seen, until, type LedeBrowser, type Surface } from '../support/driver';
import { launchFirefox } from '../support/firefox';
import { samples } from '../support/samples/articles';
import { servePictures } from '../support/samples/pictures';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
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

/**
 * Extension pages run no text as code; the driver does, so axe comes as the source of the function it runs.
 * Colours are judged once they have stopped changing.
 */
async function violations(surface: Surface): Promise<string[]> {
  const run = (): Promise<string> => Promise.resolve('');
  run.toString = () =>
    `() => { ${axe}; return Promise.allSettled(document.getAnimations().map(({ finished }) => finished)).then(() => axe.run()).then((found) => JSON.stringify(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 160))))); }`;
  return JSON.parse(await surface.evaluate(run)) as string[];
}

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
      { lede: 'library:opened', request: { article: samples(pictures.base)['feature'] } },
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
