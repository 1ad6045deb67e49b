/** Before the end-to-end tests: both browsers are there, installed if need be, and both builds. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { needBrowser } from './find-browsers';

export default async function setup(): Promise<void> {
  for (const built of ['chrome-mv3', 'firefox-mv3']) {
    const manifest = join(import.meta.dirname, '../../.output', built, 'manifest.json');
    if (!existsSync(manifest)) throw new Error(`Lede is not built for ${built}: run npm run build first.`);
  }
  await needBrowser('chromium');
  await needBrowser('firefox');
}
