/**
 * `npm run shots [-- --only NAME]`: a picture of every view and state in .cache/shots, with a sheet of them all in
 * index.html: pages at four widths, the real popup as the button opens it; light and dark, in every theme, and once
 * more where the browser speaks Arabic, and where its text is set to be very large. Needs a built extension.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { THEMES, type ThemeName } from '../../lib/settings/reading.ts';
import { launchChromium, type ChromiumLede } from '../support/chromium.ts';
import type { LaunchOptions } from '../support/driver.ts';
import { servePictures } from '../support/samples/pictures.ts';
import { POPUPS, type PopupShot } from '../support/samples/popups.ts';
import { LARGE_TEXT, MAIN, setTheme, VIEWS, type Shot, type Stage } from '../support/samples/views.ts';
import { serveSite } from './site.ts';

const WIDTHS = [360, 768, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;
const OUT = join(import.meta.dirname, '../../.cache/shots');

const { values } = parseArgs({ options: { only: { type: 'string', default: '' } } });
const names: string[] = [];

async function take(page: Page, name: string): Promise<void> {
  for (const scheme of SCHEMES) {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await page.waitForTimeout(150);
    await page.screenshot({ path: join(OUT, `${name}-${scheme}.png`) });
    names.push(`${name}-${scheme}.png`);
  }
}

/** One state of a page in every width; the page is set up anew for each. */
async function shootPage(stage: Stage, shot: Shot, name = shot.name): Promise<void> {
  const page = await stage.lede.context.newPage();
  for (const width of shot.widths ?? WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 760 : 900 });
    await forgetEverything(stage, page);
    await shot.show(stage, page);
    await take(page, `${name}-${String(width)}`);
  }
  await page.close();
}

async function shootPopup(stage: Stage, shot: PopupShot, name = shot.name, theme?: ThemeName): Promise<void> {
  const page = await stage.lede.context.newPage();
  await forgetEverything(stage, page);
  if (theme) await setTheme(page, theme);
  await page.waitForTimeout(200);
  const popup = await shot.show(stage);
  await take(popup.page, name);
  await stage.lede.reset();
}

/** Every shot starts with the settings and places of a first day. */
async function forgetEverything({ lede }: Stage, page: Page): Promise<void> {
  await page.goto(lede.urlOf('options.html'));
  await page.evaluate('localStorage.clear(); chrome.storage.local.clear()');
}

const isAsked = ({ name }: { name: string }): boolean => name.includes(values.only);

async function shootPopups(stage: Stage): Promise<void> {
  for (const shot of POPUPS.filter(isAsked)) {
    await shootPopup(stage, shot);
    console.log(shot.name);
  }
  const article = POPUPS.find(({ name }) => name === 'popup-article');
  for (const theme of THEMES) {
    const name = `popup-in-${theme}`;
    if (!article || theme === 'system' || !isAsked({ name })) continue;
    await shootPopup(stage, article, name, theme);
    console.log(name);
  }
}

/** The main views once more, in a browser that is set up in another way. */
async function shootAgain(stage: Stage, as: string): Promise<void> {
  for (const shot of MAIN) {
    const name = `${as}-${shot.name}`;
    if (isAsked({ name })) await shootPage(stage, { ...shot, widths: [360, 1280] }, name);
  }
  for (const shot of POPUPS.filter(({ name }) => /-(article|removals|no-article|text)$/u.test(name))) {
    const name = `${as}-${shot.name}`;
    if (isAsked({ name })) await shootPopup(stage, shot, name);
  }
}

async function withBrowser(
  options: LaunchOptions,
  use: (lede: ChromiumLede) => Promise<void>,
): Promise<void> {
  const lede = await launchChromium(options);
  try {
    await use(lede);
  } finally {
    await lede.close();
  }
}

async function main(): Promise<void> {
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const { base, server } = await servePictures();
  const site = await serveSite();
  const stage = (lede: ChromiumLede): Stage => ({ lede, pictures: base, site: site.url });
  try {
    // The popups first: what they save and fail to save is no concern of the pages.
    await withBrowser({}, (lede) => shootPopups(stage(lede)));
    await withBrowser({}, async (lede) => {
      for (const shot of VIEWS.filter(isAsked)) {
        await shootPage(stage(lede), shot);
        console.log(shot.name);
      }
    });
    await withBrowser({ language: 'ar' }, (lede) => shootAgain(stage(lede), 'rtl'));
    await withBrowser({ preferences: LARGE_TEXT }, (lede) => shootAgain(stage(lede), 'large'));
  } finally {
    await site.close();
    server.close();
  }
  const figures = names.map(
    (name) =>
      `<figure><img src="${name}" loading="lazy" width="400"><figcaption>${name}</figcaption></figure>`,
  );
  await writeFile(
    join(OUT, 'index.html'),
    `<!doctype html><meta charset="utf-8"><title>Lede, every view</title><style>body{display:flex;flex-wrap:wrap;gap:12px;font:12px sans-serif}figure{margin:0}</style>${figures.join('')}`,
  );
  console.log(`${String(names.length)} pictures in .cache/shots`);
}

await main();
