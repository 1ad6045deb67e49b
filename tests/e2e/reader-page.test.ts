/** Between the reading view and the page the article came from: there and back, in both browsers. */
import { describe, expect, test } from 'vitest';
import { click, seen, textOf, until, type Surface } from '../support/driver';
import { BOTH } from './both';
import { browserStage, servedSite } from './browser-stage';

const STORY = '/several-authors/';

const site = servedSite();

describe.each(BOTH)('$name', ({ launch }) => {
  const stage = browserStage(launch);

  /** The reading view of an article, opened by its popup; the page it came from lies behind. */
  async function fromPage(): Promise<{ page: Surface; reader: Surface }> {
    const page = await stage.lede.open(`${site.url}${STORY}`);
    const popup = await stage.lede.press(page);
    await seen(popup, 'article-title');
    await click(popup, 'open-reader');
    const reader = await stage.lede.tab(/reader\.html/u);
    await seen(reader, 'article-body');
    return { page, reader };
  }

  const key = (surface: Surface, name: string): Promise<void> =>
    surface.evaluate((pressed) => {
      document.body.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, bubbles: true }));
    }, name);
  const isInFront = (surface: Surface): Promise<boolean> =>
    surface.evaluate(() => document.visibilityState === 'visible');

  test('a paragraph is shown on its page, which comes to the front, scrolls there and marks it', async () => {
    const { page, reader } = await fromPage();
    await page.evaluate(() => {
      document.body.style.paddingBlockStart = '4000px';
    });
    const last = await reader.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('[data-testid="article-body"] p')];
      return { steps: paragraphs.length, text: paragraphs.at(-1)?.textContent.trim() ?? '' };
    });
    // More steps than there are blocks end at the last one.
    for (let step = 0; step < last.steps + 10; step++) await key(reader, 'j');
    await key(reader, 'v');
    await until(() => isInFront(page), 'the page to come to the front');
    const there = (): Promise<boolean> =>
      page.evaluate((text) => {
        const shown = [...document.querySelectorAll('p')].find((one) => one.textContent.trim() === text);
        const { top = -1, bottom = -1 } = shown?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight && (shown?.getAnimations().length ?? 0) > 0;
      }, last.text);
    await until(there, 'the paragraph to be in view and marked');
  });

  test('back returns to the page and closes the reading view', async () => {
    const { page, reader } = await fromPage();
    // The tab goes away under the press.
    await key(reader, 'u').catch(() => undefined);
    await until(() => isInFront(page), 'the page to come to the front');
    await until(
      async () => !(await stage.lede.tabs()).some((url) => url.includes('reader.html')),
      'the reading view to close',
    );
  });

  test('where the page has gone elsewhere, it opens anew at the paragraph', async () => {
    const { page, reader } = await fromPage();
    const title = await textOf(reader, 'article-title');
    await page.evaluate((elsewhere) => location.assign(elsewhere), `${site.url}/gallery/`);
    await until(
      async () => !(await stage.lede.tabs()).some((url) => url.includes('several-authors')),
      'the page to go elsewhere',
    );
    await key(reader, 'j');
    await key(reader, 'v');
    const again = await stage.lede.tab(/several-authors/u);
    expect(await again.evaluate(() => document.body.innerText)).toContain(title);
  });
});
