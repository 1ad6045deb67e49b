/**
 * `npm run shots:readme`: the pictures of the README, in .github/pictures: the real popup beside the page that the
 * button was pressed on, and the reading view by day and by night. Needs a built extension.
 */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { launchChromium, type ChromiumLede } from '../support/chromium.ts';
import { seen } from '../support/driver.ts';
import { samples } from '../support/samples/articles.ts';
import { openInReader } from '../support/samples/open.ts';
import { servePictures } from '../support/samples/pictures.ts';
import { serveSite } from './site.ts';

const OUT = join(import.meta.dirname, '../../.github/pictures');
const STORY = '/reader-app-with-signup/';
const SIZE = { width: 1000, height: 640 };

const dataOf = (png: Buffer): string => `data:image/png;base64,${png.toString('base64')}`;

/** Two pictures side by side, on a ground between white and black. */
async function besides(page: Page, [left, right]: [Buffer, Buffer], name: string): Promise<void> {
  await page.setViewportSize({ width: 1200, height: 460 });
  await page.setContent(
    `<style>body{display:flex;gap:20px;align-items:center;justify-content:center;height:100vh;margin:0;background:#8d949b}
    img{display:block;height:420px;border-radius:8px;box-shadow:0 6px 24px #0006}</style>
    <img src="${dataOf(left)}"><img src="${dataOf(right)}">`,
  );
  await page.waitForTimeout(300);
  await page.screenshot({ path: join(OUT, name) });
}

async function popupBesidePage(lede: ChromiumLede, site: string): Promise<void> {
  const tab = await lede.open(`${site}${STORY}`);
  await tab.page.setViewportSize(SIZE);
  await tab.page.waitForTimeout(500);
  const before = await tab.page.screenshot();
  const popup = await lede.press(tab);
  await seen(popup, 'article-body');
  await popup.page.waitForTimeout(600);
  await besides(tab.page, [before, await popup.page.screenshot()], 'popup.png');
}

async function readingView(lede: ChromiumLede, pictures: string): Promise<void> {
  const page = await lede.context.newPage();
  await page.setViewportSize({ width: 700, height: 520 });
  const article = samples(pictures)['feature'];
  if (!article) throw new Error('no sample');
  await openInReader(lede, page, article);
  await page.waitForTimeout(500);
  const day = await page.screenshot();
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.keyboard.press('n');
  await page.waitForTimeout(800);
  await besides(await lede.context.newPage(), [day, await page.screenshot()], 'reading-view.png');
}

async function main(): Promise<void> {
  await mkdir(OUT, { recursive: true });
  const site = await serveSite();
  const { base, server } = await servePictures();
  const lede = await launchChromium({ colorScheme: 'light' });
  try {
    await popupBesidePage(lede, site.url);
    await readingView(lede, base);
  } finally {
    await lede.close();
    await site.close();
    server.close();
  }
}

await main();
