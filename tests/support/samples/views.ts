/** Every view and state of Lede's pages, by name, each with the way to bring it onto a page. */
import type { Page } from 'playwright';
import { THEMES, type ThemeName } from '../../../lib/settings/reading.ts';
import type { ChromiumLede } from '../chromium.ts';
import { samples } from './articles.ts';
import { openInReader, save } from './open.ts';

/** What a view is brought about with. */
export interface Stage {
  lede: ChromiumLede;
  /** The address that pictures are served at. */
  pictures: string;
  /** The address of the fixtures' news site. */
  site: string;
}

/** One page of Lede in one state. */
export interface Shot {
  name: string;
  widths?: number[];
  show: (stage: Stage, page: Page) => Promise<void>;
}

/** A state in each theme, at one width: in light and dark where the theme follows the system. */
function inEveryTheme(shot: Shot): Shot[] {
  return THEMES.filter((theme) => theme !== 'system').map((theme) => ({
    name: `${shot.name}-in-${theme}`,
    widths: [1280],
    async show(stage, page) {
      await setTheme(page, theme);
      await shot.show(stage, page);
    },
  }));
}

/** Chooses a theme, from any page of Lede. */
export async function setTheme(page: Page, theme: ThemeName): Promise<void> {
  const value = JSON.stringify({ reading: { version: 1, value: { theme } } });
  await page.evaluate(`chrome.storage.local.set(${value})`);
}

/** The reading view of a sample, and then some keys or clicks in it. */
function reader(name: string, sample: string, then?: (page: Page) => Promise<void>): Shot {
  return {
    name: `reader-${name}`,
    async show({ lede, pictures }, page) {
      const article = samples(pictures)[sample];
      if (!article) throw new Error(`no sample ${sample}`);
      await openInReader(lede, page, article);
      await then?.(page);
      await page.waitForTimeout(200);
    },
  };
}

const press =
  (...keys: string[]) =>
  async (page: Page): Promise<void> => {
    for (const key of keys) await page.keyboard.press(key);
  };

async function scrolled(page: Page): Promise<void> {
  await page.evaluate(() => {
    document.querySelector('.body h2')?.scrollIntoView();
  });
  await page.waitForTimeout(300);
}

async function toTable(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('table')?.scrollIntoView({ block: 'center' }));
  await page.waitForTimeout(300);
}

const READER: Shot[] = [
  reader('top', 'feature'),
  reader('middle', 'feature', scrolled),
  reader('figures', 'feature', toTable),
  reader('end', 'feature', async (page) => {
    await page.keyboard.press('Shift+G');
    await page.locator('.removals summary').click();
    await page.getByTestId('why').first().waitFor();
  }),
  reader('text', 'feature', press('Shift+T')),
  reader('help', 'feature', press('?')),
  reader('find', 'feature', async (page) => {
    await page.keyboard.press('/');
    await page.keyboard.type('the');
    await page.waitForTimeout(300);
  }),
  reader('links', 'feature', press('l')),
  reader('outline', 'feature', press('o')),
  reader('cursor', 'feature', press('j', 'j', 'j')),
  reader('speech', 'feature', press('r')),
  reader('focus', 'feature', press('Shift+F', 'Shift+F')),
  reader('emphasis', 'feature', press('b')),
  reader('picture', 'feature', async (page) => {
    await page.locator('img[data-enlarge]').first().click();
  }),
  reader('saved', 'feature', press('s')),
  ...[
    'arabic',
    'japanese',
    'german',
    'no-headings',
    'one-word',
    'no-words',
    'many-headings',
    'many-pictures',
    'long-title',
    'wide-table',
    'no-spaces',
  ].map((sample) => reader(sample, sample)),
  {
    name: 'reader-failed',
    async show({ lede }, page) {
      await page.goto(lede.urlOf('reader.html?open=gone'));
      await page.getByTestId('status').waitFor();
    },
  },
];

/** Shown first: another view saves an article. */
const EMPTY: Shot = {
  name: 'library-empty',
  async show({ lede }, page) {
    await page.goto(lede.urlOf('library.html'));
    await page.waitForTimeout(400);
  },
};

const OTHERS: Shot[] = [
  {
    name: 'settings',
    async show({ lede }, page) {
      await page.goto(lede.urlOf('options.html'));
      await page.getByRole('heading', { level: 1 }).waitFor();
    },
  },
  {
    name: 'settings-search',
    async show({ lede }, page) {
      await page.goto(lede.urlOf('options.html'));
      await page.getByRole('searchbox').fill('spac');
    },
  },
  {
    name: 'library',
    async show({ lede, pictures }, page) {
      await page.goto(lede.urlOf('library.html'));
      for (const article of Object.values(samples(pictures))) await save(page, article);
      await page.reload();
      await page.waitForTimeout(600);
    },
  },
];

/** As Firefox shows it in a private window: Chromium has no such page, but is told that this is one. */
const PRIVATE: Shot = {
  name: 'library-private',
  async show({ lede }, page) {
    await page.addInitScript(
      `Object.defineProperty(chrome.extension, 'inIncognitoContext', { value: true }); globalThis.browser = chrome;`,
    );
    await page.goto(lede.urlOf('library.html'));
    await page.getByTestId('open-normal').waitFor();
  },
};

/** The library's dialogs, each by its key; they act on the first of the articles that were saved before. */
const DIALOGS: Shot[] = Object.entries({ keys: '?', tags: 't' }).map(([name, key]) => ({
  name: `library-${name}`,
  async show({ lede }, page) {
    await page.goto(lede.urlOf('library.html'));
    await page.getByTestId('library-title').first().waitFor();
    await page.keyboard.press(key);
    await page.getByRole('dialog').waitFor();
  },
}));

/** The dialog of storage and export, and the same where the browser does not say how much room there is. */
const STORAGE: Shot[] = [false, true].map((fails) => ({
  name: fails ? 'library-storage-failed' : 'library-storage',
  async show({ lede }, page) {
    if (fails)
      await page.addInitScript('navigator.storage.estimate = () => Promise.reject(new Error("no"));');
    await page.goto(lede.urlOf('library.html'));
    const more = page.getByTestId('sidebar-more');
    const button = page.getByRole('button', { name: 'Storage and export' });
    await more.or(button).first().waitFor();
    if (await more.isVisible()) await more.click();
    await button.click();
    await page.getByTestId('import-file').waitFor();
  },
}));

/** What only a narrow window has. */
const NARROW: Shot[] = ['row-more', 'sidebar-more'].map((menu) => ({
  name: `library-${menu}`,
  widths: [360],
  async show({ lede }, page) {
    await page.goto(lede.urlOf('library.html'));
    await page.getByTestId(menu).first().click();
    await page.getByRole('dialog').waitFor();
  },
}));

const IN_THEMES = [reader('top', 'feature'), reader('figures', 'feature', toTable), ...OTHERS].filter(
  ({ name }) => /^(reader-top|reader-figures|settings|library)$/u.test(name),
);

/** Every page of Lede in every state, in the order of the sheet. */
export const VIEWS: readonly Shot[] = [
  EMPTY,
  ...READER,
  ...OTHERS,
  PRIVATE,
  ...DIALOGS,
  ...STORAGE,
  ...NARROW,
  ...IN_THEMES.flatMap(inEveryTheme),
];

/** What is looked at once more in a browser that is set up in another way: its language, or the size of its text. */
export const MAIN = VIEWS.filter(({ name }) =>
  /^(reader-(top|text|help|find|links|outline|speech|end|picture|arabic)|settings|library)$/u.test(name),
);

/** Chromium's settings with the largest text that they offer by a name, in pixels. */
export const LARGE_TEXT = { webkit: { webprefs: { default_font_size: 24 } } };
