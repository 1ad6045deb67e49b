/** Keeping pictures offline, from the real popup: offered where a site refuses, done where the reader has allowed it. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium, type ChromiumLede } from '../support/chromium';
import { click, has, seen, textOf, until, type Surface } from '../support/driver';
import { fakeWeb, hostsOf, type FakeWeb } from '../support/fake-web';
import { launchFirefox } from '../support/firefox';
import { newsPage, story } from './both';
import { servedSite } from './browser-stage';

const BUILT = join(import.meta.dirname, '../../.output/chrome-mv3');
const ARTICLE = 'http://news.test/gallery/';
/** Its pictures come from a host that shows them to nobody's scripts. */
const ELSEWHERE = 'http://elsewhere.test/';

const site = servedSite();
let web: FakeWeb;
beforeAll(async () => {
  const news = { port: Number(new URL(site.url).port) };
  const body = `${story()}<figure><img src="http://news.test/media/bridge.jpg" width="1200" height="800"></figure>${story()}`;
  web = await fakeWeb({ 'news.test': news, 'elsewhere.test': { pages: { '/': newsPage(body) } } });
});
afterAll(() => web.close());

async function saveInPopup(lede: ChromiumLede, address: string): Promise<Surface> {
  const popup = await lede.press(await lede.open(address));
  await seen(popup, 'article-title');
  await click(popup, 'save');
  await seen(popup, 'picture-proof');
  return popup;
}

test('without the permission the offer stands under the saved article, until the reader says no', async () => {
  const lede = await launchChromium({ proxy: web.port });
  try {
    const popup = await saveInPopup(lede, ELSEWHERE);
    await seen(popup, 'keep-pictures');
    await click(popup, '[data-testid="picture-proof"] button:last-of-type');
    const proof = (): Promise<string> => textOf(popup, 'picture-proof');
    await until(async () => /^Pictures: none of 1/u.test(await proof()), 'the count of pictures');
  } finally {
    await lede.close();
  }
});

test('a save from the reading view makes the same offer', async () => {
  const lede = await launchChromium({ proxy: web.port });
  try {
    const popup = await lede.press(await lede.open(ELSEWHERE));
    await click(popup, 'open-reader');
    const reader = await lede.tab(/reader\.html/u);
    await click(reader, 'save');
    await seen(reader, 'keep-pictures');
    await click(reader, '[data-testid="picture-proof"] button:last-of-type');
    await until(async () => !(await has(reader, 'picture-proof')), 'the offer to be gone');
  } finally {
    await lede.close();
  }
});

test('the browser asks the reader once, and pictures that had failed are kept as soon as they agree', async () => {
  const lede = await launchFirefox({ proxy: web.port });
  try {
    const popup = await lede.press(await lede.open(ELSEWHERE));
    await click(popup, 'save');
    await lede.clickInPopup('keep-pictures');
    await lede.allow();
    const library = await lede.openPage('library.html');
    await click(library, 'library-title');
    const reader = await lede.tab(/reader\.html/u);
    const drawn = (): Promise<boolean> =>
      reader.evaluate(
        () => document.querySelector<HTMLImageElement>('.body img')?.src.startsWith('blob:') ?? false,
      );
    await until(drawn, 'the picture to be local');
  } finally {
    await lede.close();
  }
});

test('with the permission every picture is kept, proven, and read without the network', async () => {
  const extension = await mkdtemp(join(tmpdir(), 'lede-allowed-'));
  await cp(BUILT, extension, { recursive: true });
  const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8')) as object;
  await writeFile(
    join(extension, 'manifest.json'),
    JSON.stringify({ ...manifest, host_permissions: ['*://*/*'] }),
  );
  const lede = await launchChromium({ proxy: web.port, extension });
  try {
    const popup = await saveInPopup(lede, ARTICLE);
    const proof = (): Promise<string> => textOf(popup, 'picture-proof');
    const whole = async (): Promise<boolean> =>
      /^Pictures: (\d+) of \1, .+, readable offline/u.test(await proof());
    await until(whole, 'all pictures to be kept');
    const before = web.requests.length;
    const library = await lede.openPage('library.html');
    await click(library, 'library-title');
    const reader = await lede.tab(/reader\.html/u);
    await seen(reader, 'article-title');
    const drawn = (): Promise<boolean> =>
      reader.evaluate(() => {
        const shown = [...document.querySelectorAll<HTMLImageElement>('.body img')];
        return shown.length > 2 && shown.every((one) => one.src.startsWith('blob:'));
      });
    await until(drawn, 'the pictures to be local');
    expect(hostsOf(web.requests.slice(before))).toEqual([]);
  } finally {
    await lede.close();
    await rm(extension, { recursive: true, force: true });
  }
});
