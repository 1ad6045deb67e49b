/** Every view and state of Lede's pages, by name, each with the way to bring it onto a page. */
import type { Page } from 'playwright';
import type { ChromiumLede } from '../chromium.ts';
import { samples } from './articles.ts';
import { openInReader, save } from './open.ts';

/** What a view is brought about with. */
export interface Stage {
  lede: ChromiumLede;
  /** The address that pictures are served at. */
  pictures: string;
}

/** One view in one state. */
export interface Shot {
  name: string;
  widths?: number[];
  show: (stage: Stage, page: Page) => Promise<void>;
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

const READER: Shot[] = [
  reader('top', 'feature'),
  reader('middle', 'feature', scrolled),
  reader('figures', 'feature', async (page) => {
    await page.evaluate(() => document.querySelector('table')?.scrollIntoView({ block: 'center' }));
    await page.waitForTimeout(300);
  }),
  reader('end', 'feature', async (page) => {
    await page.keyboard.press('G');
    await page.locator('.removals summary').click();
  }),
  reader('text', 'feature', press('T')),
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
  reader('focus', 'feature', press('f', 'f')),
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
    name: 'library-empty',
    async show({ lede }, page) {
      await page.goto(lede.urlOf('library.html'));
      await page.waitForTimeout(400);
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

/** Every view, in the order of the sheet. */
export const VIEWS: readonly Shot[] = [...READER, ...OTHERS];
