/**
 * `npm run shots [-- --only NAME]`: a picture of every view and state at four widths, light and dark, in .cache/shots,
 * with a sheet of them all in index.html. Needs a built extension.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright';
import { launchChromium } from '../support/chromium.ts';
import { servePictures } from '../support/samples/pictures.ts';
import { VIEWS, type Shot, type Stage } from '../support/samples/views.ts';

const WIDTHS = [360, 768, 1280, 1920];
const SCHEMES = ['light', 'dark'] as const;
const OUT = join(import.meta.dirname, '../../.cache/shots');

const { values } = parseArgs({ options: { only: { type: 'string' } } });

/** One state in every width and scheme; the page is set up once and then only resized and recoloured. */
async function shoot(stage: Stage, page: Page, shot: Shot): Promise<string[]> {
  const names: string[] = [];
  for (const width of shot.widths ?? WIDTHS) {
    await page.setViewportSize({ width, height: width < 500 ? 760 : 900 });
    await forgetEverything(stage, page);
    await shot.show(stage, page);
    for (const scheme of SCHEMES) {
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
      await page.waitForTimeout(150);
      const name = `${shot.name}-${String(width)}-${scheme}.png`;
      await page.screenshot({ path: join(OUT, name) });
      names.push(name);
    }
  }
  return names;
}

/** Every shot starts with the settings and places of a first day. */
async function forgetEverything({ lede }: Stage, page: Page): Promise<void> {
  await page.goto(lede.urlOf('options.html'));
  await page.evaluate('localStorage.clear(); chrome.storage.local.clear()');
}

async function main(): Promise<void> {
  const shots = VIEWS.filter(({ name }) => name.includes(values.only ?? ''));
  await rm(OUT, { recursive: true, force: true });
  await mkdir(OUT, { recursive: true });
  const { base, server } = await servePictures();
  const lede = await launchChromium();
  const names: string[] = [];
  try {
    for (const shot of shots) {
      const page = await lede.context.newPage();
      names.push(...(await shoot({ lede, pictures: base }, page, shot)));
      await page.close();
      console.log(shot.name);
    }
  } finally {
    await lede.close();
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
