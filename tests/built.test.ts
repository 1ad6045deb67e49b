/** What holds of the built extension: run `npm run build` first. */
import { execFile } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;

/** Asked for at install; none of them makes a browser warn. */
const PERMISSIONS = ['activeTab', 'contextMenus', 'scripting', 'storage', 'unlimitedStorage'];
/** What every page is read with. */
const CONTENT_SCRIPT_BYTES = 169_800;
/** What an English page is read with in all: its words come in a file of their own, as those of every language do. */
const WITH_ENGLISH_BYTES = 211_400;
/** The words of one language, or of the fifteen that share a file. */
const WORDS_BYTES = 49_600;
/** The polyfill, Svelte and DOMPurify are some 80 of it; what is only wanted later comes later. */
const POPUP_BYTES = 160_000;

/** Names that look like addresses: namespaces and vocabularies, pages named in messages. Nothing here is fetched. */
const NAMES = [
  /^https:\/\/sqlite\.org\/wasm\/doc/,
  // Dexie names these in its messages.
  /^https?:\/\/(tinyurl\.com|bit\.ly)\//,
  // The link that stands for an embedded film; only the reader's press opens it.
  /^https:\/\/www\.youtube\.com\/watch/,
  /^http:\/\/www\.w3\.org\//,
  /^https?:\/\/schema\.org/,
  /^https:\/\/svelte\.dev\/e\//,
];

function read(build: string, path: string): string {
  return readFileSync(join(ROOT, '.output', build, path), 'utf8');
}

function files(build: string, ends: RegExp): string[] {
  const folder = join(ROOT, '.output', build);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => ends.test(path));
}

function bytes(build: string, path: string): number {
  return statSync(join(ROOT, '.output', build, path)).size;
}

/** What a page loads before it is asked anything: itself, what it names, and what that imports. */
function loadedBy(build: string, page: string): string[] {
  const found = new Set([page]);
  const follow = (path: string): void => {
    if (found.has(path)) return;
    found.add(path);
    if (!path.endsWith('.js')) return;
    for (const [, target] of read(build, path).matchAll(/(?:\bfrom|\bimport)\s*["']\.\/([^"']+\.js)["']/g))
      follow(join(path, '..', target ?? '').replaceAll('\\', '/'));
  };
  for (const [, path] of read(build, page).matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g))
    follow(path ?? '');
  return [...found];
}

describe.each(BUILDS)('%s', (build) => {
  const manifest = JSON.parse(read(build, 'manifest.json')) as Record<string, unknown>;

  test('asks for its permissions and no more', () => {
    expect((manifest['permissions'] as string[]).toSorted()).toEqual(PERMISSIONS);
    expect(manifest['host_permissions']).toBeUndefined();
    // Asked for only by "keep pictures offline".
    expect(manifest['optional_host_permissions']).toEqual(['*://*/*']);
    expect(manifest['manifest_version']).toBe(3);
  });

  test('says which browser is the oldest that has all it needs', () => {
    const oldest =
      build === 'firefox-mv3'
        ? {
            browser_specific_settings: {
              gecko: { strict_min_version: '128.0' },
              gecko_android: { strict_min_version: '128.0' },
            },
          }
        : { minimum_chrome_version: '127' };
    expect(manifest).toMatchObject(oldest);
  });

  test('puts no script on any page before the press', () => {
    expect(manifest['content_scripts'] ?? []).toEqual([]);
    expect(manifest['web_accessible_resources'] ?? []).toEqual([]);
  });

  test('keeps the content script small', () => {
    expect(bytes(build, 'extract.js')).toBeLessThanOrEqual(CONTENT_SCRIPT_BYTES);
    const withEnglish = bytes(build, 'extract.js') + bytes(build, 'words-en.js');
    expect(withEnglish).toBeLessThanOrEqual(WITH_ENGLISH_BYTES);
    // What may come to it: the words of the page's language, and Readability where a page leaves a doubt.
    const words = files(build, /^words-.*\.js$/).map((path) => bytes(build, path));
    expect(words.length).toBeGreaterThan(0);
    expect(Math.max(...words)).toBeLessThanOrEqual(WORDS_BYTES);
  });

  test("keeps the popup's own code small", () => {
    const loaded = loadedBy(build, 'popup.html');
    expect(loaded.reduce((sum, path) => sum + bytes(build, path), 0)).toBeLessThanOrEqual(POPUP_BYTES);
  });

  test.each(['popup', 'reader', 'library', 'options'])(
    '%s begins with one module and no stylesheet file',
    (page) => {
      const html = read(build, `${page}.html`);
      expect(html.match(/<script type="module"/g)).toHaveLength(1);
      expect(html).toContain('<style>');
      expect(html).not.toMatch(/rel="(stylesheet|modulepreload)"/);
      const begun = loadedBy(build, `${page}.html`).filter((path) => path.startsWith('chunks/'));
      expect(begun).toHaveLength(1);
    },
  );

  test('names no script or stylesheet that is not there', () => {
    const named = files(build, /^chunks\/.*\.js$/).flatMap((path) =>
      [...read(build, path).matchAll(/["'`]((?:assets|chunks)\/[\w.-]+\.(?:css|js))["'`]/g)].map(
        ([, target]) => target ?? '',
      ),
    );
    expect(named.length).toBeGreaterThan(0);
    const there = new Set(files(build, /\.(css|js)$/));
    expect([...new Set(named)].filter((target) => !there.has(target))).toEqual([]);
  });

  test('names no address outside the extension to fetch', () => {
    const named = files(build, /\.(js|css|html|json)$/).flatMap((path) =>
      [...read(build, path).matchAll(/https?:\/\/[\w.-]+\.[a-z]{2,}[^\s"'`)\\]*/gi)]
        .map(([address]) => address)
        .filter((address) => !NAMES.some((name) => name.test(address)))
        .map((address) => `${path}: ${address}`),
    );
    expect([...new Set(named)]).toEqual([]);
  });

  test('says the same in every language', () => {
    const locales = files(build, /^_locales\/[^/]+\/messages\.json$/);
    const shapeOf = (path: string): Record<string, string[]> => {
      const messages = JSON.parse(read(build, path)) as Record<string, { message: string }>;
      const entries = Object.entries(messages).map(
        ([key, { message }]) => [key, [...new Set(message.match(/\$\d/g) ?? [])].sort()] as const,
      );
      return Object.fromEntries(entries);
    };
    const english = shapeOf('_locales/en/messages.json');
    expect(Object.keys(english).length).toBeGreaterThan(0);
    for (const locale of locales) expect(shapeOf(locale), locale).toEqual(english);
  });
});

test("Mozilla's linter finds no error", { timeout: 120_000 }, async () => {
  const linter = join(ROOT, 'node_modules/addons-linter/bin/addons-linter');
  const addon = join(ROOT, '.output/firefox-mv3');
  // It ends with a failure when it finds errors; its report is read either way.
  const { stdout } = await promisify(execFile)(process.execPath, [linter, '--output', 'json', addon], {
    maxBuffer: 1e8,
  }).catch((failure: { stdout: string }) => failure);
  const report = JSON.parse(stdout) as { count: number; errors: unknown[] };
  expect(report.errors).toEqual([]);
});
