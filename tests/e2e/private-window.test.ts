/**
 * Private windows: Firefox gives Lede's pages no database there, and Chrome shows none of them. What is read there is
 * read and kept all the same; the library opens in a normal window.
 */
import { describe, expect, test } from 'vitest';
import { click, seen, textOf, until } from '../support/driver';
import { launchFirefox } from '../support/firefox';
import { launchIncognito } from '../support/chromium-incognito';
import { browserStage, servedSite } from './browser-stage';

const TITLE = '“The Mountain Has Its Own Opinion of the Schedule”';

const site = servedSite();

describe('Firefox', () => {
  const stage = browserStage(launchFirefox);
  const story = (): string => `${site.url}/interview/`;

  test('an article of a private window opens in the reading view beside it', async () => {
    const { title, isPrivate } = await stage.lede.pressInPrivate(story(), 'open-reader');
    expect({ title, isPrivate }).toEqual({ title: TITLE, isPrivate: true });
  });

  test('it is saved, listed there, and opens from that list in a normal window', async () => {
    const { title, address, isPrivate } = await stage.lede.pressInPrivate(
      story(),
      'save',
      // It is there once the save is durable.
      'save-note',
      'open-library',
      '[data-testid="saved-list"] button',
    );
    expect({ title, isPrivate }).toEqual({ title: TITLE, isPrivate: false });
    expect(address).toMatch(/^\/reader\.html\?id=/u);
  });

  test('the library opens from there in a normal window', async () => {
    const { title, isPrivate } = await stage.lede.pressInPrivate(story(), 'open-library', 'all-saved');
    expect({ title, isPrivate }).toEqual({ title: 'Unread – Lede', isPrivate: false });
  });

  test('the library’s page in a private window says where the library is, and leads there', async () => {
    const page = stage.lede.urlOf('library.html');
    const { said, title, isPrivate } = await stage.lede.pressInPrivate(page, 'open-normal');
    expect(said).toContain('Firefox keeps private windows apart from your library.');
    expect({ title, isPrivate }).toEqual({ title: 'Unread – Lede', isPrivate: false });
  });
});

describe('Chromium', () => {
  const stage = browserStage(launchIncognito);

  test('an article of an incognito window opens in a normal one, which does not keep its title, and leads back', async () => {
    const { lede } = stage;
    const popup = await lede.pressInIncognito(`${site.url}/interview/`);
    await click(popup, 'open-reader');
    const reader = await lede.tab(/reader\.html/u);
    expect(await textOf(reader, 'article-title')).toBe(TITLE);
    expect(await reader.page.title()).toBe('Lede');
    await reader.page.keyboard.press('u').catch(() => undefined);
    await until(() => reader.isClosed(), 'the reading view to close');
    expect(await lede.isIncognitoInFront()).toBe(true);
  });

  test('it is saved in the library of the normal windows', async () => {
    const { lede } = stage;
    const popup = await lede.pressInIncognito(`${site.url}/interview/`);
    await click(popup, 'save');
    await seen(popup, 'save-note');
    await click(popup, 'open-library');
    await click(popup, 'all-saved');
    const library = await lede.tab(/library\.html/u);
    expect(await textOf(library, 'library-title')).toBe(TITLE);
  });
});
