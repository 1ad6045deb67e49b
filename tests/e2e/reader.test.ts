/** The reading view: keys, place, settings, pictures, speech, print; what only a browser knows. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchChromium, type ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';
import { longRead, samples } from '../support/samples/articles';
import { openInReader, save } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';

let lede: ChromiumLede;
let page: Page;
let pictures: Awaited<ReturnType<typeof servePictures>>;

beforeAll(async () => {
  pictures = await servePictures();
  lede = await launchChromium();
});
afterAll(async () => {
  await lede.close();
  pictures.server.close();
});
beforeEach(async () => {
  page = await lede.context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(lede.urlOf('options.html'));
  await page.evaluate('localStorage.clear(); chrome.storage.local.clear()');
});
afterEach(() => page.close());

async function open(name: string): Promise<void> {
  const article = samples(pictures.base)[name];
  if (!article) throw new Error(`no sample ${name}`);
  await openInReader(lede, page, article);
}

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key);
};
const root = (name: string): Promise<string> =>
  page.evaluate((wanted) => document.documentElement.dataset[wanted] ?? '', name);
const cursor = (): Promise<string> =>
  page.evaluate(() => document.querySelector('[data-cursor]')?.textContent.trim().slice(0, 30) ?? '');

describe('keys', () => {
  test('j and k move a paragraph cursor that has the focus; n and p go by headings', async () => {
    await open('feature');
    await press('n');
    expect(await cursor()).toBe('What the drawer held');
    await press('n');
    expect(await cursor()).toBe('The wall');
    await press('p');
    expect(await cursor()).toBe('What the drawer held');
    await press('j');
    const first = await cursor();
    expect(first).toContain('By noon the square');
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-cursor'))).toBe(true);
    await press('j', 'k');
    expect(await cursor()).toBe(first);
    await press('Escape');
    expect(await cursor()).toBe('');
  });

  test('size and theme change at once, everywhere, and are kept', async () => {
    await open('feature');
    const other = await lede.context.newPage();
    await other.goto(lede.urlOf('options.html'));
    await press('+', '+', 't');
    expect(await root('theme')).toBe('light');
    const size = (which: Page): Promise<string> =>
      which.evaluate(() => document.documentElement.style.getPropertyValue('--size-article'));
    expect(await size(page)).toBe('1.375rem');
    await other.waitForFunction(() => document.documentElement.dataset['theme'] === 'light');
    expect(await size(other)).toBe('1.375rem');
    await other.close();
    await page.reload();
    expect(await root('theme')).toBe('light');
    expect(await size(page)).toBe('1.375rem');
  });

  test('? lists every key, and Escape closes it', async () => {
    await open('feature');
    await press('?');
    expect(await page.locator('dialog kbd').count()).toBeGreaterThan(25);
    await press('Escape');
    await page.locator('dialog').waitFor({ state: 'detached' });
  });

  test('letters typed into a field are no commands', async () => {
    await open('feature');
    await press('/');
    await page.keyboard.type('stj');
    expect(await page.getByRole('searchbox').inputValue()).toBe('stj');
    expect(await root('theme')).toBe('system');
  });

  test('Tab reaches the toolbar and the article, and never ends in a trap', async () => {
    await open('feature');
    const seen = new Set<string>();
    for (let at = 0; at < 40; at++) {
      await press('Tab');
      seen.add(
        await page.evaluate(() => {
          const element = document.activeElement;
          return `${element?.tagName ?? ''} ${element?.getAttribute('aria-label') ?? element?.textContent.trim() ?? ''}`;
        }),
      );
    }
    expect([...seen].some((one) => one.startsWith('A Skip'))).toBe(true);
    expect([...seen].some((one) => one.startsWith('A second survey'))).toBe(true);
    expect([...seen].some((one) => one.startsWith('DIV Water above'))).toBe(true);
  });
});

test('save keeps the article and can be undone; archive moves it', async () => {
  await open('feature');
  await press('s');
  await page.getByText('Saved for later').waitFor();
  expect(await page.getByTestId('save').getAttribute('aria-pressed')).toBe('true');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.locator('[data-testid="save"][aria-pressed="false"]').waitFor();
  await press('e');
  await page.getByText('Moved to the archive').waitFor();
  await page.reload();
  await page.locator('[data-testid="save"][aria-pressed="true"]').waitFor();
});

test('a saved article shows the pictures that were kept with it, and asks the network for none', async () => {
  const article = longRead(600, { base: pictures.base, count: 3 });
  await openInReader(lede, page, article);
  const id = await save(page, article);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const shown = async (): Promise<boolean> => {
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-body').waitFor();
    return page.evaluate(() => {
      const pictures = [...document.querySelectorAll<HTMLImageElement>('.body img')];
      for (const picture of pictures) picture.loading = 'eager';
      return Promise.allSettled(pictures.map((picture) => picture.decode())).then(
        () => pictures.length === 3 && pictures.every(({ naturalWidth }) => naturalWidth > 0),
      );
    });
  };
  await until(shown, 'three pictures to be kept and shown', 30_000);
  expect(asked.filter((url) => url.startsWith('http'))).toEqual([]);
});

test.each([6000, 20_000])(
  'the place in %i words is kept to the paragraph, at another width too',
  async (words) => {
    const article = longRead(words, { base: pictures.base, count: 0 });
    await openInReader(lede, page, article);
    const id = await save(page, article);
    const atLine = (): Promise<string> =>
      page.evaluate(() => {
        const blocks = [...document.querySelectorAll('.body p, .body h2')];
        return String(blocks.findLastIndex((block) => block.getBoundingClientRect().top <= 97));
      });
    await page.goto(lede.urlOf(`reader.html?id=${String(id)}`));
    await page.getByTestId('article-body').waitFor();
    await page.evaluate(() => {
      scrollTo(0, document.documentElement.scrollHeight / 2);
    });
    await page.waitForTimeout(900);
    const before = await atLine();
    await page.setViewportSize({ width: 600, height: 700 });
    await page.reload();
    await page.getByTestId('article-body').waitFor();
    await page.waitForTimeout(300);
    expect(await atLine()).toBe(before);
    expect(Number(before)).toBeGreaterThan(20);
  },
);

test('find shows its hits, steps through them, and says when there are none', async () => {
  await open('feature');
  await press('/');
  await page.keyboard.type('herons');
  await page.getByText('1 / ').waitFor();
  const first = await page.locator('search output').textContent();
  await press('Enter');
  expect(await page.locator('search output').textContent()).not.toBe(first);
  expect(await page.evaluate(() => CSS.highlights.get('lede-found')?.size)).toBeGreaterThan(1);
  await page.getByRole('searchbox').fill('zeppelin');
  await page.getByText('Not found').waitFor();
  await press('Escape');
  expect(await page.evaluate(() => CSS.highlights.has('lede-found'))).toBe(false);
});

test('a picture is enlarged by Enter with its caption; arrows step, Escape closes', async () => {
  await open('feature');
  await page.locator('img[data-enlarge]').first().press('Enter');
  const dialog = page.locator('dialog');
  await dialog.getByText('an hour before the water came').waitFor();
  await press('ArrowRight');
  await dialog.getByText('The old lock, closed since 1988.').waitFor();
  await press('+');
  expect(await dialog.locator('img.zoomed').count()).toBe(1);
  await press('Escape');
  await dialog.waitFor({ state: 'detached' });
});

test('a press on a link keeps the reading and offers what can be done with it', async () => {
  await open('feature');
  await page.getByRole('link', { name: 'second survey' }).click();
  await page.locator('dialog').getByText('news.example').waitFor();
  await page.getByRole('button', { name: 'Save for later' }).click();
  await page.locator('dialog').getByRole('button', { name: 'Saved' }).waitFor();
});

test('what was removed can be put back into the article', async () => {
  await open('feature');
  await page.locator('.removals summary').click();
  await page.getByRole('button', { name: 'Put back' }).first().click();
  await page.getByTestId('article-body').getByText('Get the morning briefing').waitFor();
});

test('without a voice, reading aloud says so', async () => {
  await open('feature');
  await page.evaluate(() => {
    speechSynthesis.getVoices = () => [];
  });
  await press('r');
  await page.getByText('This system has no voices').waitFor();
});

test('speech goes sentence by sentence through the article, and a new rate holds from the next one', async () => {
  await page.addInitScript(() => {
    const spoken: { text: string; rate: number }[] = [];
    Object.assign(globalThis, { spoken });
    const voice = { voiceURI: 'v', name: 'V', lang: 'en-US', localService: true, default: true };
    speechSynthesis.getVoices = () => [voice as SpeechSynthesisVoice];
    Object.defineProperty(SpeechSynthesisUtterance.prototype, 'voice', {
      set: () => undefined,
      get: () => null,
    });
    speechSynthesis.speak = (utterance) => {
      spoken.push({ text: utterance.text, rate: utterance.rate });
      setTimeout(() => utterance.dispatchEvent(new Event('end')), 30);
    };
    speechSynthesis.cancel = () => undefined;
  });
  await openInReader(lede, page, longRead(10_000, { base: pictures.base, count: 0 }));
  await press('r');
  await until(() => page.evaluate<boolean>('spoken.length > 20'), 'twenty sentences');
  await press('>');
  await until(() => page.evaluate<boolean>('spoken.at(-1).rate > 1'), 'the new rate');
  const spoken = (await page.evaluate('spoken')) as { text: string }[];
  expect(Math.max(...spoken.map(({ text }) => text.length))).toBeLessThanOrEqual(280);
  expect(await page.evaluate(() => CSS.highlights.get('lede-speech')?.size)).toBe(1);
  await press('r');
  await page.getByRole('button', { name: 'Play' }).waitFor();
});

test('the article has its language and direction, whatever those of the interface', async () => {
  await open('arabic');
  const article = page.locator('article');
  expect(await article.getAttribute('lang')).toBe('ar');
  expect(await article.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl');
  expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr');
});

describe('bad input stays readable', () => {
  test.each([
    'no-headings',
    'one-word',
    'many-headings',
    'many-pictures',
    'long-title',
    'wide-table',
    'no-spaces',
  ])('%s', async (name) => {
    await page.setViewportSize({ width: 360, height: 700 });
    await open(name);
    await page.waitForTimeout(200);
    const { wide, title } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth - innerWidth,
      title: document.querySelector('h1')?.getBoundingClientRect().bottom ?? 0,
    }));
    expect(wide).toBeLessThanOrEqual(0);
    expect(title).toBeLessThan(700);
  });

  test('no words: the view says so', async () => {
    await open('no-words');
    await page.getByText('There are no words in this article.').waitFor();
  });

  test('no headings: the outline key says so', async () => {
    await open('no-headings');
    await press('o');
    await page.getByText('This article has no headings.').waitFor();
  });

  test('pictures that fail leave their words', async () => {
    await open('many-pictures');
    await page.getByText('Picture not available: Picture 1').first().waitFor();
  });

  test('an article that is gone: a sentence and a way on', async () => {
    await page.goto(lede.urlOf('reader.html?id=99999'));
    await page.getByTestId('status').waitFor();
    expect(await page.getByRole('button', { name: 'Library' }).count()).toBeGreaterThan(0);
  });
});

test('the print has the address and date, and nothing of the interface', async () => {
  await open('feature');
  await page.emulateMedia({ media: 'print' });
  await page.getByText('https://gazette.example/2026/03/the-drawer').waitFor();
  expect(await page.locator('header.bar').isVisible()).toBe(false);
  expect(
    await page.evaluate(() => getComputedStyle(document.querySelector('h1') ?? document.body).color),
  ).toBe('rgb(0, 0, 0)');
});
