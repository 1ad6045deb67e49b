/** How Firefox sets titles: whole words where they fit, and whole letters. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { click, seen, until, type LedeBrowser } from '../support/driver';
import { fakeWeb, type FakeWeb } from '../support/fake-web';
import { launchFirefox } from '../support/firefox';
import { newsPage, story } from './both';

const TITLE = 'Russlands Schattenflotte: USA stoppen sanktioniertes Geisterschiff';

let lede: LedeBrowser;
let web: FakeWeb;
beforeAll(async () => {
  const body = newsPage(story()).replaceAll('The lock on the lower canal', TITLE).replace('"en"', '"de"');
  web = await fakeWeb({ 'flotte.test': { pages: { '/': body } } });
  lede = await launchFirefox({ proxy: web.port });
});
afterAll(async () => {
  await lede.close();
  await web.close();
});

/** The words of an element that stand on more than one line. */
function partedIn(selector: string): string[] {
  const text = document.querySelector(selector)?.firstChild;
  const words = [...(text?.textContent ?? '').matchAll(/\S+/gu)];
  return words
    .filter((word) => {
      const range = document.createRange();
      if (!text) return true;
      range.setStart(text, word.index);
      range.setEnd(text, word.index + word[0].length);
      return range.getClientRects().length > 1;
    })
    .map(([word]) => word);
}

test('in the popup no word of a title is parted that fits its line', async () => {
  const popup = await lede.press(await lede.open('http://flotte.test/'));
  await seen(popup, 'article-title');
  expect(await popup.evaluate(partedIn, 'h1')).toEqual([]);
});

test('in the library no letter of a title is cut off', async () => {
  const popup = await lede.press(await lede.open('http://flotte.test/'));
  await click(popup, 'save');
  await seen(popup, '[data-testid="save"][aria-pressed="true"]');
  const library = await lede.openPage('library.html');
  await seen(library, 'library-title');
  const isWhole = (): boolean => {
    const title = document.querySelector('[data-testid="library-title"]')?.closest('h2');
    return title ? title.scrollHeight <= title.clientHeight : false;
  };
  await until(() => library.evaluate(isWhole), 'the letters to be whole');
});
