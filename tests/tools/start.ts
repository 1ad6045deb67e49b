/**
 * `npm start`: builds Lede, finds or installs a browser, serves the fixtures as a news site, and opens the browser
 * on its front page; `npm start -- URL-or-file` opens that instead. Without a display it presses the button itself
 * and prints what the popup shows.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchChromium } from '../support/chromium';
import type { LaunchOptions, LedeBrowser } from '../support/driver';
import { findBrowser, needBrowser, type BrowserName } from '../support/find-browsers';
import { launchFirefox } from '../support/firefox';
import { printPopup } from './print-popup';
import { serveSite } from './site';

const ROOT = join(import.meta.dirname, '../..');
/** What is read when there is no display and nothing else is asked for. */
const SHOWCASE = '/reader-app-with-signup/';

/** Chromium, or Firefox if only that is there; Chromium is installed when neither is. */
async function chooseBrowser(): Promise<BrowserName> {
  if (!(await findBrowser('chromium')) && (await findBrowser('firefox'))) return 'firefox';
  await needBrowser('chromium');
  return 'chromium';
}

function build(name: BrowserName): Promise<void> {
  console.log(`Building Lede for ${name === 'chromium' ? 'Chromium' : 'Firefox'} …`);
  const target = name === 'chromium' ? [] : ['-b', 'firefox', '--mv3'];
  const wxt = join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  const child = spawn(process.execPath, [wxt, 'build', ...target], { cwd: ROOT, stdio: 'inherit' });
  return new Promise((done, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => {
      if (code === 0) done();
      else fail(new Error('The build failed; its messages are above.'));
    });
  });
}

/** The address of what was asked for on the command line: an address as it is, a file as a file: address. */
function addressOf(asked: string): string {
  if (existsSync(asked)) return pathToFileURL(resolve(asked)).href;
  if (/^(https?|file):/i.test(asked)) return asked;
  if (/^[\w-]+(\.[\w-]+)+([/:?#]|$)/.test(asked)) return `https://${asked}`;
  throw new Error(`${asked} is neither a file nor an address.`);
}

function hasDisplay(): boolean {
  if (process.platform === 'darwin' || process.platform === 'win32') return true;
  return Boolean(process.env['DISPLAY'] ?? process.env['WAYLAND_DISPLAY']);
}

async function openForReading(lede: LedeBrowser, address: string): Promise<void> {
  await lede.open(address);
  console.log(
    `\n${address}\nPress Lede's button in the toolbar. Close the browser, or press Ctrl+C here, to end.`,
  );
  const interrupted = new Promise<void>((done) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => done());
  });
  await Promise.race([lede.whenClosed(), interrupted]);
}

async function pressAndPrint(lede: LedeBrowser, address: string): Promise<void> {
  console.log(`\nThere is no display here, so Lede's button is pressed on ${address}\n`);
  const tab = await lede.open(address);
  const popup = await lede.press(tab);
  await printPopup(popup);
  const picture = join(ROOT, '.cache/popup.png');
  await popup.screenshot(picture);
  console.log(`\nA picture of the popup is in ${picture}`);
}

async function main(): Promise<void> {
  const asked = process.argv[2];
  const given = asked ? addressOf(asked) : undefined;
  const name = await chooseBrowser();
  await build(name);
  const site = await serveSite();
  const visible = hasDisplay();
  const options: LaunchOptions = { headless: !visible };
  let lede: LedeBrowser | undefined;
  try {
    lede = await (name === 'chromium' ? launchChromium(options) : launchFirefox(options));
    if (visible) await openForReading(lede, given ?? `${site.url}/`);
    else await pressAndPrint(lede, given ?? `${site.url}${SHOWCASE}`);
  } finally {
    await lede?.close();
    await site.close();
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
