/** The other ways to the article: the keyboard and the page's context menu. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedeBrowser, Surface } from '../support/driver';
import { BOTH } from './both';

interface Api {
  commands: { getAll(): Promise<{ name?: string; shortcut?: string }[]> };
  contextMenus: { update(id: string, changes: object): Promise<void> | undefined };
}

describe.each(BOTH)('$name', ({ launch }) => {
  let lede: LedeBrowser;
  let page: Surface;
  beforeAll(async () => {
    lede = await launch();
    page = await lede.openPage('options.html');
  });
  afterAll(() => lede.close());

  test('a key opens the popup, as the browser lists it for remapping', async () => {
    const commands = await page.evaluate(() => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      return api.commands.getAll();
    });
    expect(commands.find(({ name }) => name === '_execute_action')?.shortcut).toMatch(/Alt\+Shift\+L|⌥⇧L/);
  });

  test.each(['read-in-lede', 'save-for-later'])('the context menu has %s', async (entry) => {
    const update = (id: string): Promise<string> => {
      const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
      // There is no way to list a menu; changing an entry that is not there fails.
      return Promise.resolve(api.contextMenus.update(id, {})).then(
        () => 'there',
        (error: unknown) => String(error),
      );
    };
    expect(await page.evaluate(update, entry)).toBe('there');
    expect(await page.evaluate(update, 'no-such-entry')).not.toBe('there');
  });
});
