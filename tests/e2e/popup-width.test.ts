/** The popup is as wide as it is from the start, whatever the page says of itself; and never wider than its window. */
import { setTimeout as sleep } from 'node:timers/promises';
import { describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { click, seen, until } from '../support/driver';
import { BOTH } from './both';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();

describe('at the usual size', () => {
  const stage = browserStage(launchChromium);

  test('the name of a site, however long, makes it no wider', async () => {
    const tab = await stage.lede.open(`${site.url}/several-authors/`);
    await tab.evaluate(() => {
      const name = 'The International Consortium of Very Long Publication Names and Harbour Gazettes';
      document.querySelector('meta[property="og:site_name"]')?.setAttribute('content', name);
    });
    const popup = await stage.lede.press(tab);
    await seen(popup, 'article-body');
    const width = (): Promise<number> => popup.evaluate(() => document.body.clientWidth);
    expect(await popup.evaluate(() => document.querySelector('strong')?.textContent)).toContain('Consortium');
    expect(await width()).toBe(480);
  });
});

describe.each(BOTH)('in $name', ({ launch }) => {
  const stage = browserStage<Awaited<ReturnType<typeof launch>>>(launch);

  test('the list of what was removed, however long its lines, makes it no wider', async () => {
    const popup = await stage.lede.press(await stage.lede.open(`${site.url}/reader-app-with-signup/`));
    await seen(popup, '[data-testid="removals"]');
    const width = (): Promise<number> => popup.evaluate(() => document.body.clientWidth);
    const before = await width();
    await click(popup, '[data-testid="removals"] summary');
    await seen(popup, 'why');
    // A browser takes its time to fit a popup to what is in it.
    await sleep(500);
    expect(await width()).toBe(before);
  });
});

/** Chromium's settings with all pages enlarged. */
const enlarged = (by: number): object => ({
  partition: { default_zoom_level: { x: Math.log(by) / Math.log(1.2) } },
});

test.each([1.5, 2, 3])(
  'in a browser that enlarges all pages %d times, no line leaves the window',
  async (by) => {
    const lede = await launchChromium({ preferences: enlarged(by) });
    try {
      const popup = await lede.press(await lede.open(`${site.url}/several-authors/`));
      await seen(popup, 'article-body');
      expect(await popup.evaluate(() => devicePixelRatio)).toBeCloseTo(by);
      const over = (): Promise<number> =>
        popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      await until(async () => (await over()) <= 0, 'the lines to fit');
      expect(await popup.evaluate(() => innerWidth)).toBeGreaterThanOrEqual(
        Math.floor(Math.min(480, 800 / by)),
      );
      await click(popup, 'text');
      await seen(popup, '#text-panel');
      expect(await over()).toBeLessThanOrEqual(0);
    } finally {
      await lede.close();
    }
  },
);
