/** What the tests of the reading view share: one Chromium, a page as on the first day, and sample articles. */
import type { Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach } from 'vitest';
import { launchChromium, type ChromiumLede } from '../support/chromium';
import { samples } from '../support/samples/articles';
import { openInReader } from '../support/samples/open';
import { servePictures } from '../support/samples/pictures';

/** The running browser, its page in front, and where pictures come from; good from the first test on. */
export interface ReaderStage {
  readonly lede: ChromiumLede;
  readonly page: Page;
  readonly pictures: string;
  /** Opens a sample article in the reading view. */
  open(name: string): Promise<void>;
  press(...keys: string[]): Promise<void>;
}

/** Sets the stage for every test of the file that calls this. */
export function readerStage(): ReaderStage {
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
  return {
    get lede() {
      return lede;
    },
    get page() {
      return page;
    },
    get pictures() {
      return pictures.base;
    },
    async open(name) {
      const article = samples(pictures.base)[name];
      if (!article) throw new Error(`no sample ${name}`);
      await openInReader(lede, page, article);
    },
    async press(...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
  };
}
