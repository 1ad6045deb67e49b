/** The settings page, where only a browser knows. */
import { describe, expect, test } from 'vitest';
import { launchFirefox } from '../support/firefox';
import { click, until } from '../support/driver';
import { browserStage } from './browser-stage';
import { readerStage } from './reader-stage';

interface ExtensionPage {
  chrome: {
    storage: { local: { get: (key: string) => Promise<object>; set: (all: object) => Promise<void> } };
  };
}

const stage = readerStage();

test.each([360, 620])('at %i px the preview stays in sight of every control of the text', async (width) => {
  const { page } = stage;
  await page.setViewportSize({ width, height: 700 });
  const controls = page.locator('#text').locator('input:visible, button:visible');
  const count = await controls.count();
  expect(count).toBeGreaterThan(10);
  for (let at = 0; at < count; at++) {
    const control = controls.nth(at);
    await control.focus();
    const { preview, covered } = await control.evaluate((element) => {
      const shown = document.querySelector('.preview')?.getBoundingClientRect();
      const { top } = element.getBoundingClientRect();
      return {
        preview: shown && { top: shown.top, bottom: shown.bottom },
        covered: top < (shown?.bottom ?? 0),
      };
    });
    expect(preview?.top).toBeGreaterThanOrEqual(0);
    expect(preview?.bottom).toBeLessThan(700);
    expect(covered).toBe(false);
  }
});

test('a search leaves the ways to what it leaves, and no other', async () => {
  const { page } = stage;
  await page.setViewportSize({ width: 1280, height: 800 });
  const ways = page.getByRole('navigation').getByRole('link');
  const all = await ways.allTextContents();
  await page.getByRole('searchbox').fill('spac');
  await until(async () => (await ways.count()) === 1, 'the ways to be fewer');
  expect(await ways.allTextContents()).toEqual(['Text and theme']);
  // Screen readers hear only what changes in a region that was there before.
  const region = await page.locator('main > [role=status]').elementHandle();
  await page.getByRole('searchbox').fill('zeppelin');
  await until(async () => /No setting/u.test((await region?.textContent()) ?? ''), 'the words for none');
  await page.getByRole('searchbox').fill('');
  await until(async () => (await ways.count()) === all.length, 'all ways to be back');
});

test('a setting is found by other words than its own', async () => {
  const { page } = stage;
  const find = page.getByRole('searchbox');
  for (const [words, id] of [
    ['shortcut', 'keys'],
    ['keyboard', 'keys'],
    ['font size', 'text'],
    ['backup', 'file'],
    ['export articles', 'file'],
    ['tags', 'file'],
    ['delete', 'file'],
    ['colour', 'text'],
    ['color', 'text'],
    ['image', 'text'],
    ['permission', 'privacy'],
  ] as const) {
    await find.fill(words);
    expect(await page.locator('.group:visible').evaluateAll((all) => all.map((one) => one.id))).toEqual([id]);
  }
  await find.fill('font size');
  expect(await page.getByRole('slider').filter({ visible: true }).count()).toBe(1);
});

test.each([360, 1280])('at %i px no font stands alone on a line', async (width) => {
  const { page } = stage;
  await page.setViewportSize({ width, height: 800 });
  const fonts = page.getByRole('group', { name: 'Font' }).locator('label');
  const tops = await fonts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  const lines = [...new Set(tops)].map((top) => tops.filter((one) => one === top).length);
  expect(lines).toEqual([3, 2]);
});

test.each(['light', 'dark'] as const)(
  'what the search is for is as legible as other words, in %s',
  async (scheme) => {
    const { page } = stage;
    await page.emulateMedia({ colorScheme: scheme });
    const colours = await page.getByRole('searchbox').evaluate((field) => ({
      asks: getComputedStyle(field, '::placeholder').color,
      about: getComputedStyle(document.querySelector('.about') ?? field).color,
    }));
    expect(colours.asks).toBe(colours.about);
  },
);

test('what came of the last file is not said beside the question whether to reset all', async () => {
  const { page } = stage;
  const status = page.locator('#file').getByRole('status');
  const strange = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('no') };
  await page.locator('#file input[type=file]').setInputFiles(strange);
  await status.getByText('no settings file').waitFor();
  await page.getByRole('button', { name: 'Reset everything' }).click();
  expect(await status.textContent()).toBe('');
  await page.getByRole('button', { name: 'Keep my settings' }).click();
  expect(await status.textContent()).toBe('');
});

test('what two pages change at the same moment is all kept', async () => {
  const { page } = stage;
  const other = await page.context().newPage();
  try {
    await other.goto(page.url());
    // What this page reads reaches it late, by when the other has written.
    await page.evaluate(() => {
      const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
      const get = local.get.bind(local);
      local.get = async (key) => {
        const found = await get(key);
        await new Promise((resolve) => setTimeout(resolve, 400));
        return found;
      };
    });
    await page.getByRole('slider', { name: 'Text size' }).press('ArrowRight');
    await other.getByRole('slider', { name: 'Line height' }).press('ArrowRight');
    const kept = (): Promise<string> =>
      other.evaluate(async () => {
        const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
        return JSON.stringify(await local.get('reading'));
      });
    // Whichever is written first, the other comes after it.
    await until(async () => (await kept()).includes('"size":21'), 'the first change to be kept');
    await until(async () => (await kept()).includes('"lineHeight":1.7'), 'the second change to be kept');
    expect(await kept()).toContain('"size":21');
  } finally {
    await other.close();
  }
});

describe('the button that was pressed goes, but not the focus', () => {
  const focused = (): Promise<string | undefined> =>
    stage.page.evaluate(() => {
      const { activeElement: one, body } = document;
      return one === body ? 'lost' : (one?.getAttribute('aria-label') ?? one?.textContent.trim());
    });
  const keep = (values: object): Promise<void> =>
    stage.page.evaluate((all) => {
      const { local } = (globalThis as unknown as ExtensionPage).chrome.storage;
      return local.set(all);
    }, values);
  const press = (name: string): Promise<void> =>
    stage.page.getByRole('button', { name, exact: true }).press('Enter');

  test('where it asks again', async () => {
    await press('Reset everything');
    await expect.poll(focused).toBe('Keep my settings');
    await press('Keep my settings');
    await expect.poll(focused).toBe('Reset everything');
  });

  test('where it forgets what was decided about a site', async () => {
    await keep({
      sites: { version: 1, value: { ways: { 'a.example': 'unweighted', 'b.example': 'unweighted' } } },
    });
    await press('Forget this for a.example');
    await expect.poll(focused).toBe('Forget this for b.example');
    await press('Forget this for b.example');
    await expect.poll(focused).toMatch(/^Nothing yet/u);
    await stage.page.getByText('Forgotten for b.example').waitFor();
    await press('Undo');
    await stage.page.getByRole('button', { name: 'Forget this for b.example' }).waitFor();
    await stage.page.keyboard.press('z');
    await stage.page.getByRole('button', { name: 'Forget this for a.example' }).waitFor();
  });

  test('each of a site’s decisions has its words, for ears and for a search', async () => {
    const rule = { site: 'c.example', act: 'take-out', kind: 'other', made: 1 };
    const block = { tag: 'p', words: [], links: [] };
    const rules = ['“Harbour” show', 'Tide letter'].map((sample, at) => ({
      ...rule,
      id: `${at}`,
      block,
      sample,
    }));
    await keep({ sites: { version: 1, value: { rules } } });
    const buttons = stage.page.getByRole('button', { name: 'Forget this for c.example' });
    await until(async () => (await buttons.count()) === 2, 'both decisions to be listed');
    const described = await buttons.evaluateAll((all) =>
      all.map((one) => document.getElementById(one.getAttribute('aria-describedby') ?? '')?.textContent),
    );
    expect(described).toEqual(['Tide letter', '“Harbour” show']);
    await stage.page.getByRole('searchbox').fill('tide');
    await until(async () => (await buttons.count()) === 1, 'the other decision to be out of sight');
    await stage.page.getByText('Tide letter').waitFor();
  });

  test('where it forgets the reader’s pace', async () => {
    await keep({ pace: { version: 1, value: { wordsPerMinute: { en: 250 } } } });
    await press('Forget my pace');
    await stage.page.getByRole('button', { name: 'Forget my pace' }).waitFor({ state: 'detached' });
    expect(
      await stage.page.getByRole('switch', { name: 'Learn' }).evaluate((one) => one.matches(':focus')),
    ).toBe(true);
  });
});

describe('in Firefox', () => {
  const fox = browserStage(launchFirefox);

  test('the button for keys opens the browser’s own page for them', async () => {
    const settings = await fox.lede.openPage('options.html');
    await click(settings, '#keys button');
    // A tab that is closed while it loads may never answer.
    await fox.lede.tab(/^about:addons/);
    expect(await settings.evaluate(() => document.body.textContent)).not.toContain('press the gear');
  });

  test('sliders and scroll bars have the colours of the theme', async () => {
    const settings = await fox.lede.openPage('options.html');
    const colours = await settings.evaluate(() => {
      const probe = document.createElement('i');
      const colour = (name: string): string => {
        probe.style.color = `var(${name})`;
        document.body.append(probe);
        return getComputedStyle(probe).color;
      };
      const slider = document.querySelector('input[type=range]') ?? document.body;
      const part = (name: string): string => getComputedStyle(slider, name).backgroundColor;
      return {
        shown: [part('::-moz-range-track'), part('::-moz-range-progress'), part('::-moz-range-thumb')],
        themes: [colour('--hover'), colour('--accent'), colour('--accent')],
        bars: getComputedStyle(slider).scrollbarColor,
        edge: colour('--edge'),
      };
    });
    expect(colours.shown).toEqual(colours.themes);
    expect(colours.bars).toContain(colours.edge);
  });
});
