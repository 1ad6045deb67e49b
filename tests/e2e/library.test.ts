/** The library in a real browser: kept, found by its words, opened at the place, read offline, changed and undone. */
import type { Page } from 'playwright';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Article } from '../../lib/article';
import { launchChromium, type ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';
import { fakeWeb, hostsOf, type FakeWeb } from '../support/fake-web';
import { samples } from '../support/samples/articles';
import { ask, save } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';
import { listedIn, openLibraryIn, other, seekIn } from './library-page';

let lede: ChromiumLede;
let page: Page;
let web: FakeWeb;
let pictures: Awaited<ReturnType<typeof servePictures>>;
let feature: Article;

beforeAll(async () => {
  pictures = await servePictures();
  const port = Number(new URL(pictures.base).port);
  web = await fakeWeb({ 'pictures.test': { port } });
  const found = samples('http://pictures.test')['feature'];
  if (!found) throw new Error('no sample');
  feature = found;
});
afterAll(async () => {
  await web.close();
  pictures.server.close();
});

beforeEach(async () => {
  lede = await launchChromium({ proxy: web.port });
  page = await lede.context.newPage();
  await page.goto(lede.urlOf('options.html'));
  return () => lede.close();
});

const listed = (expected: string[], from: Page = page): Promise<void> => listedIn(from, expected);
const openLibrary = (): Promise<void> => openLibraryIn(lede, page);
const seek = (typed: string): Promise<void> => seekIn(page, typed);

describe('finding', () => {
  test('by a word, a phrase, a beginning, without accents, in Japanese, and by filters', async () => {
    await save(page, feature);
    await save(page, other(1, { title: 'A café', text: 'The herons were gone.', siteName: 'Le Monde' }));
    await save(page, other(2, { title: '港', text: '東京都は新しい経済政策を発表した。', language: 'ja' }));
    await openLibrary();
    const found: [string, string[]][] = [
      ['silted', [feature.title]],
      ['"harbour has silted"', [feature.title]],
      ['"silted harbour"', []],
      ['chandl', [feature.title]],
      ['cafe', ['A café']],
      ['経済', ['港']],
      ['herons -silted', ['A café']],
      ['site:gazette.example', [feature.title]],
      ['is:archived', []],
    ];
    for (const [typed, expected] of found) {
      await seek(typed);
      await listed(expected);
    }
    await page.getByTestId('library-empty').waitFor();
    await seek('');
    await listed(['港', 'A café', feature.title]);
  });

  test.each([
    ['words of the text', 'upriver', 'li'],
    ['a caption', '1988', 'figure'],
  ])('a result shows its words marked and opens at the place: %s', async (_, sought, block) => {
    await save(page, feature);
    for (let n = 0; n < 3; n++) await save(page, other(n));
    await openLibrary();
    await seek(sought);
    await page.locator('mark', { hasText: sought }).first().waitFor();
    await page.getByTestId('library-title').click();
    await page.getByTestId('article-title').waitFor();
    const inView = (): Promise<boolean> =>
      page.evaluate(
        ([words, tag]) => {
          const found = [...document.querySelectorAll(tag)].find((one) => one.textContent.includes(words));
          const top = found?.getBoundingClientRect().top ?? -1;
          // The mark goes after a while.
          const isMarked = CSS.highlights.has('lede-found');
          return isMarked && scrollY > 0 && top >= 0 && top < innerHeight;
        },
        [sought, block] as const,
      );
    await until(inView, 'the place to be in view, and marked');
  });

  test('loaded anew, and back from an article that was, the search and the row are as they were left', async () => {
    for (let n = 0; n < 30; n++) await save(page, other(n, { text: `Herons, ${String(n)}.` }));
    await openLibrary();
    await seek('herons');
    await page.getByText('30 results').waitFor();
    await page.keyboard.press('Enter');
    for (let step = 0; step < 20; step++) await page.keyboard.press('j');
    await page.keyboard.press('Enter');
    await page.getByTestId('article-title').waitFor();
    const title = await page.getByTestId('article-title').textContent();
    const isBack = async (): Promise<void> => {
      await page.getByText('30 results').waitFor();
      expect(await page.getByTestId('library-search').inputValue()).toBe('herons');
      await page.locator('.cursor', { hasText: title ?? '' }).waitFor();
    };
    await page.reload();
    await page.getByTestId('article-title').waitFor();
    await page.goBack();
    await isBack();
    await page.reload();
    await isBack();
  });

  test('a search of 10,000 characters is refused with a sentence', async () => {
    await save(page, feature);
    await openLibrary();
    await seek('word '.repeat(2000));
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).not.toBe('');
  });
});

describe('offline', () => {
  test('a saved article is read with its pictures and without the network', async () => {
    const id = await save(page, feature);
    await openLibrary();
    // The sample shows three pictures, one of which is nowhere.
    await page.getByText(/2 of 3/u).waitFor();
    const before = web.requests.length;
    await lede.context.setOffline(true);
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-title').waitFor();
    const drawn = (): Promise<number> =>
      page.evaluate(
        () =>
          [...document.querySelectorAll<HTMLImageElement>('.body img')].filter((one) => one.naturalWidth > 0)
            .length,
      );
    await until(async () => (await drawn()) === 2, 'both pictures to be drawn');
    expect(hostsOf(web.requests.slice(before))).toEqual([]);
  });

  test('a file with pictures brings them to another library, which asks the network for none', async () => {
    await save(page, feature);
    await openLibrary();
    await page.getByText(/2 of 3/u).waitFor();
    await page.keyboard.press('Control+a');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export with pictures' }).click(),
    ]);
    const file = await download.path();
    const elsewhere = await launchChromium({ proxy: web.port });
    try {
      const there = await elsewhere.context.newPage();
      const before = web.requests.length;
      await there.goto(elsewhere.urlOf('library.html'));
      await there.getByRole('button', { name: 'Storage' }).click();
      await there.getByTestId('import-file').setInputFiles(file);
      await there.getByTestId('imported').waitFor();
      await there.keyboard.press('Escape');
      await there.getByTestId('library-title').click();
      await there.getByTestId('article-title').waitFor();
      const drawn = (): Promise<number> =>
        there.locator('.body img').evaluateAll((all) => {
          const images = all as HTMLImageElement[];
          for (const image of images) image.loading = 'eager';
          return images.filter(({ src, naturalWidth }) => src.startsWith('blob:') && naturalWidth > 0).length;
        });
      await until(async () => (await drawn()) === 2, 'both pictures to be drawn');
      // The third, which the file did not hold, may be asked for once more.
      const asked = web.requests.slice(before).filter((one) => !one.includes('nowhere'));
      expect(hostsOf(asked)).toEqual([]);
    } finally {
      await elsewhere.close();
    }
  });

  test('pictures that a site keeps to itself bring the offer, once', async () => {
    const html = '<p>Words.</p><img src="http://refuses.test/a.jpg">';
    await save(page, other(1, { html, text: 'Words.' }));
    await openLibrary();
    await page.getByTestId('keep-pictures').waitFor();
    await page.getByRole('button', { name: 'Not now' }).click();
    await page.getByTestId('keep-pictures').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByTestId('library-title').waitFor();
    expect(await page.getByTestId('keep-pictures').count()).toBe(0);
  });
});

describe('changing', () => {
  test('deleting, undoing, the bin, all by keyboard', async () => {
    for (let n = 0; n < 3; n++) await save(page, other(n));
    await openLibrary();
    await listed(['Other 2', 'Other 1', 'Other 0']);
    await page.keyboard.press('j');
    await page.keyboard.press('#');
    await listed(['Other 2', 'Other 0']);
    await page.getByTestId('library-undo').waitFor();
    await page.keyboard.press('z');
    await listed(['Other 2', 'Other 1', 'Other 0']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('#');
    await page.getByTestId('library-empty').waitFor();
    await page.keyboard.press('5');
    await listed(['Other 2', 'Other 1', 'Other 0']);
    await page.keyboard.press('e');
    await page.keyboard.press('1');
    await listed(['Other 2']);
  });

  test('Enter presses the button that has the focus, and opens no article', async () => {
    await save(page, other(1));
    await openLibrary();
    await page.keyboard.press('e');
    await page.getByTestId('library-undo').press('Enter');
    await listed(['Other 1']);
    await page.getByRole('button', { name: 'Archive' }).press('Enter');
    await page.getByTestId('library-empty').waitFor();
    expect(page.url()).toContain('library.html');
  });

  test('the row that keys act on is marked from the first key on, in forced colours too', async () => {
    for (let n = 0; n < 3; n++) await save(page, other(n));
    await openLibrary();
    await page.emulateMedia({ forcedColors: 'active' });
    await page.keyboard.press('j');
    const marked = page.locator('.cursor', { hasText: 'Other 1' });
    expect(await marked.evaluate((row) => getComputedStyle(row, '::after').borderBlockStartStyle)).toBe(
      'solid',
    );
    await page.keyboard.press('x');
    await marked.hover();
    expect(await marked.evaluate((row) => getComputedStyle(row, '::after').content)).not.toBe('none');
  });

  test('what is in the bin comes back by its row', async () => {
    await save(page, other(1));
    await openLibrary();
    await page.getByTestId('library-title').hover();
    await page.getByRole('button', { name: 'Move to the bin' }).click();
    await page.getByRole('button', { name: 'Bin' }).first().click();
    await page.getByTestId('library-title').hover();
    await page.getByRole('button', { name: 'Restore' }).click();
    await page.getByRole('button', { name: 'Unread' }).first().click();
    await listed(['Other 1']);
  });

  test('tags by keyboard, completed, nested, shown and found', async () => {
    await save(page, other(1));
    await save(page, other(2));
    await openLibrary();
    await page.keyboard.press('t');
    await page.keyboard.type('sea/ice');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await page.getByRole('navigation').getByText('ice').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('tag:sea ');
    await listed(['Other 2']);
  });

  test('what one tab does the other shows', async () => {
    await save(page, other(1));
    await openLibrary();
    const second = await lede.context.newPage();
    await second.goto(lede.urlOf('library.html'));
    await listed(['Other 1'], second);
    await ask(page, 'library:save', { article: other(2) });
    await listed(['Other 2', 'Other 1'], second);
    await page.bringToFront();
    await listed(['Other 2', 'Other 1']);
    await page.keyboard.press('e');
    await listed(['Other 1'], second);
  });

  test('a text that changed shows what did', async () => {
    await save(page, other(1, { text: 'The price is 900.\nNothing else.' }));
    await save(page, other(1, { text: 'The price is 4,000.\nNothing else.' }));
    await openLibrary();
    await page.keyboard.press('v');
    const shown = page.getByTestId('difference');
    await shown.locator('del', { hasText: '900' }).waitFor();
    await shown.locator('ins', { hasText: '4,000' }).waitFor();
    expect(await shown.textContent()).not.toContain('Nothing else');
  });

  test('two tabs saving the same article at once make one', async () => {
    const second = await lede.context.newPage();
    await second.goto(lede.urlOf('options.html'));
    await Promise.all([save(page, feature), save(second, feature), save(page, feature)]);
    await openLibrary();
    await listed([feature.title]);
  });
});
