import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Extraction } from '../../lib/article.ts';
import { extractorScript } from '../bench/support/extractors.ts';
import type { LedeBrowser } from '../support/driver.ts';
import { differences, fixtureNames, pathOf, readFixture } from '../support/fixtures.ts';
import { BOTH } from './both';
import { servedSite } from './browser-stage';

const site = servedSite();
let script: string;
beforeAll(async () => {
  script = await extractorScript('lede');
});

describe.each(BOTH)('every fixture as $name shows it, read by the built content script', ({ launch }) => {
  let lede: LedeBrowser;
  beforeAll(async () => {
    lede = await launch();
  });
  afterAll(() => lede.close());

  test.each(fixtureNames())('%s', async (name) => {
    const page = await lede.open(site.url + pathOf(name));
    const before = await page.evaluate(() => document.documentElement.outerHTML);
    const extraction = await page.evaluate((code) => (0, eval)(code) as Promise<Extraction>, script);
    expect(differences(extraction, readFixture(name), site.url)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.outerHTML), 'the page is as it was').toBe(
      before,
    );
    await page.close();
  });
});
