/** The popup is as wide as it is from the start, whatever the page says of itself. */
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { seen } from '../support/driver';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
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
