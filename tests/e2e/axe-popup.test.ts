/** The accessibility rules in the real popup, with an article and all that opens in it, and in the library it fills. */
import { describe, expect, test } from 'vitest';
import { THEMES } from '../../lib/settings/reading';
import { violations } from '../support/axe';
import { click, seen, until, type Surface } from '../support/driver';
import { BOTH } from './both';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();

interface Api {
  storage: { local: { set(values: unknown): Promise<void> } };
}

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch);

  async function setTheme(theme: string): Promise<void> {
    const settings = await stage.lede.openPage('options.html');
    await settings.evaluate(
      (value) => {
        const api = (Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome')) as Api;
        return api.storage.local.set(value);
      },
      { reading: { version: 1, value: { theme } } },
    );
    await until(() => themeOf(settings, theme), 'the theme to show');
  }

  const themeOf = (surface: Surface, theme: string): Promise<boolean> =>
    surface.evaluate((wanted) => document.documentElement.dataset['theme'] === wanted, theme);

  test.each(THEMES)('in %s', async (theme) => {
    await setTheme(theme);
    const popup = await stage.lede.press(await stage.lede.open(`${site.url}/reader-app-with-signup/`));
    await seen(popup, 'article-body');
    await until(() => themeOf(popup, theme), 'the theme to show');
    await click(popup, 'save');
    await seen(popup, 'save-note');
    await click(popup, '[data-testid="removals"] summary');
    await seen(popup, '[data-testid="removals"] li');
    expect(await violations(popup), 'saved, with the removals open').toEqual([]);
    await click(popup, 'text');
    await seen(popup, '.panel');
    expect(await violations(popup), 'with the text panel').toEqual([]);
    await click(popup, 'open-library');
    await seen(popup, 'saved-list');
    expect(await violations(popup), 'with the saved articles').toEqual([]);
    const library = await stage.lede.openPage('library.html');
    await seen(library, 'library-title');
    expect(await violations(library), 'the library').toEqual([]);
  });
});
