import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchChromium } from '../support/chromium.ts';
import { until, type LedeBrowser } from '../support/driver.ts';
import { launchFirefox } from '../support/firefox.ts';

const server = createServer((_, response) => {
  response.setHeader('content-type', 'text/html');
  response.end('<title>A page</title><p>Some words.');
});
let address = '';

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${String((server.address() as AddressInfo).port)}/`;
});
afterAll(() => server.close());

describe.each([
  { name: 'Chromium', launch: launchChromium },
  { name: 'Firefox', launch: launchFirefox },
])('$name', ({ launch }) => {
  let lede: LedeBrowser;
  beforeAll(async () => {
    lede = await launch();
  });
  afterAll(() => lede.close());

  test('the toolbar button opens the popup over the page', async () => {
    const tab = await lede.open(address);
    const other = await lede.open(address);
    const popup = await lede.press(tab);
    const text = await until(
      () => popup.evaluate(() => document.body.textContent.trim()),
      'the popup to show something',
    );
    expect(text).not.toBe('');
    expect(await popup.evaluate(() => location.pathname)).toBe('/popup.html');
    await popup.screenshot(`test-results/popup-${lede.name}.png`);
    await popup.close();
    await until(() => popup.isClosed(), 'the popup to close');
    expect(await tab.evaluate(() => document.title)).toBe('A page');
    const again = await lede.press(other);
    expect(await again.evaluate((a: number, b: number) => a + b, 1, 2)).toBe(3);
  });

  test("the extension's own pages open in a tab", async () => {
    const page = await lede.openPage('reader.html');
    expect(await page.evaluate(() => document.title)).not.toBe('');
    expect(await lede.tabs()).toContain(lede.urlOf('reader.html'));
  });
});
