/** What most tests in both browsers share: one browser with Lede for all of them, and the fixtures' news site. */
import { afterAll, afterEach, beforeAll } from 'vitest';
import type { LaunchOptions, LedeBrowser } from '../support/driver';
import { serveSite, type Site } from '../tools/site';

/** The running browser; good from the first test on. */
export interface BrowserStage<Lede extends LedeBrowser> {
  readonly lede: Lede;
}

/**
 * Sets the stage for every test of the group that calls this: the browser is launched once, and closes its tabs and
 * its popup after each. `options` are asked for when it is launched.
 */
export function browserStage<Lede extends LedeBrowser>(
  launch: (options: LaunchOptions) => Promise<Lede>,
  options: () => LaunchOptions = () => ({}),
): BrowserStage<Lede> {
  let lede: Lede;
  beforeAll(async () => {
    lede = await launch(options());
  });
  afterEach(() => lede.reset());
  afterAll(() => lede.close());
  return {
    get lede() {
      return lede;
    },
  };
}

/** Serves the fixtures' news site for every test of the file that calls this; its address is good from the first on. */
export function servedSite(): { readonly url: string } {
  let site: Site;
  beforeAll(async () => {
    site = await serveSite();
  });
  afterAll(() => site.close());
  return {
    get url() {
      return site.url;
    },
  };
}
