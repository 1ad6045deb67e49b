/** What Firefox does not let pages of a private window do: there they have no database. */
import { expect, test } from 'vitest';
import { launchFirefox } from '../support/firefox';
import { browserStage, servedSite } from './browser-stage';

const site = servedSite();
const stage = browserStage(launchFirefox);

test('an article of a private window opens in the reading view', async () => {
  const title = await stage.lede.pressInPrivate(`${site.url}/interview/`, 'open-reader');
  expect(title).toBe('“The Mountain Has Its Own Opinion of the Schedule”');
});
