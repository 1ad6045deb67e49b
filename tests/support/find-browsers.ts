/** Finds a Chromium and a Firefox that can be driven, and installs what is missing. */
import { execFile, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

/** A browser on this machine; `from` says in words where it was found. */
export interface FoundBrowser {
  name: BrowserName;
  path: string;
  version: string;
  from: string;
}

/** A browser is missing and could not be installed; the message is one sentence for the person at the terminal. */
class BrowserMissing extends Error {
  override readonly name = 'BrowserMissing';
}

// Google's own Chrome and Edge are left out: they no longer load an unpacked extension from the command line.
const COMMANDS = {
  chromium: ['chromium', 'chromium-browser'],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition'],
} as const;

const APPLICATIONS = {
  chromium: ['/Applications/Chromium.app/Contents/MacOS/Chromium'],
  firefox: [
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe',
  ],
} as const;

const DEBIAN_PACKAGE = { chromium: 'chromium', firefox: 'firefox-esr' } as const;
const VARIABLE = { chromium: 'LEDE_CHROMIUM', firefox: 'LEDE_FIREFOX' } as const;

/** The browser's name as people write it. */
function spoken(name: BrowserName): string {
  return name === 'chromium' ? 'Chromium' : 'Firefox';
}

function onPath(command: string): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  return folders.map((folder) => join(folder, command)).find((path) => existsSync(path));
}

function look(name: BrowserName): { path: string; from: string } | undefined {
  const variable = VARIABLE[name];
  const given = process.env[variable];
  if (given) {
    if (!existsSync(given)) throw new BrowserMissing(`${variable} names ${given}, which does not exist.`);
    return { path: given, from: variable };
  }
  for (const command of COMMANDS[name]) {
    const path = onPath(command);
    if (path) return { path, from: 'installed' };
  }
  const application = APPLICATIONS[name].find((path) => existsSync(path));
  if (application) return { path: application, from: 'installed' };
  if (name === 'chromium' && existsSync(chromium.executablePath())) {
    return { path: chromium.executablePath(), from: 'Playwright' };
  }
  return undefined;
}

async function versionOf(path: string): Promise<string> {
  // Windows programs open a window on --version instead of answering.
  if (process.platform === 'win32') return '';
  const { stdout } = await promisify(execFile)(path, ['--version'], { timeout: 60_000 });
  return /\d+(\.\d+)+/.exec(stdout)?.[0] ?? '';
}

/** The browser if it is on this machine, undefined if not. @throws BrowserMissing when an override is wrong. */
export async function findBrowser(name: BrowserName): Promise<FoundBrowser | undefined> {
  const found = look(name);
  if (!found) return undefined;
  try {
    return { name, ...found, version: await versionOf(found.path) };
  } catch {
    throw new BrowserMissing(
      `${spoken(name)} at ${found.path} does not start; reinstall it, or set ${VARIABLE[name]} to another one.`,
    );
  }
}

/** Runs a command with its output shown as it comes. */
function show(command: string, args: string[]): Promise<void> {
  console.log(`$ ${command} ${args.join(' ')}`);
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit'], env });
    child.on('error', reject);
    child.on('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`${command} ended with ${String(code)}`));
    });
  });
}

function isDebianRoot(): boolean {
  if (process.getuid?.() !== 0 || !existsSync('/etc/os-release')) return false;
  return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
}

async function install(name: BrowserName): Promise<void> {
  console.log(`${spoken(name)} is not installed; installing it.`);
  if (isDebianRoot()) {
    await show('apt-get', ['update']);
    await show('apt-get', ['install', '-y', '--no-install-recommends', DEBIAN_PACKAGE[name]]);
  } else if (name === 'chromium') {
    const cli = join(import.meta.dirname, '../../node_modules/playwright/cli.js');
    const withSystemLibraries = process.getuid?.() === 0 ? ['--with-deps'] : [];
    await show(process.execPath, [cli, 'install', ...withSystemLibraries, 'chromium']);
  } else {
    throw new Error('no unattended way to install Firefox here');
  }
}

/**
 * The browser, installed if it was missing: Debian's package as root, Playwright's Chromium elsewhere.
 * Prints which browser is used. @throws BrowserMissing, with one sentence on what to do.
 */
export function needBrowser(name: BrowserName): Promise<FoundBrowser> {
  return (needed[name] ??= findOrInstall(name));
}

/** Looked for once in a process. */
const needed: { [N in BrowserName]?: Promise<FoundBrowser> } = {};

async function findOrInstall(name: BrowserName): Promise<FoundBrowser> {
  let found = await findBrowser(name);
  if (!found) {
    let reason = 'it is still not found';
    await install(name).catch((error: unknown) => {
      reason = error instanceof Error ? error.message : String(error);
    });
    found = await findBrowser(name);
    if (!found) {
      throw new BrowserMissing(
        `${spoken(name)} is missing and could not be installed (${reason}): ` +
          `install it yourself, or set ${VARIABLE[name]} to its path.`,
      );
    }
  }
  console.log(`${spoken(name)} ${found.version} (${found.from}): ${found.path}`);
  return found;
}
