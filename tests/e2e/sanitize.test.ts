import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Rollup } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { LedeBrowser, Surface } from '../support/driver.ts';
import { BOTH } from './both';
import { servedSite } from './browser-stage';

const ROOT = join(import.meta.dirname, '../..');
const UNSAFE = join(ROOT, 'fixtures/unsafe');

/** What a page shows of itself after some HTML was made safe and rendered in it. */
interface Rendered {
  html: string;
  again: string;
  fired: string[];
  tags: string[];
  attributes: string[];
  addresses: string[];
  words: string;
  requests: string[];
}

const site = servedSite();
let sanitizer: string;
beforeAll(async () => {
  sanitizer = await bundle();
});

describe.each(BOTH)('what is made safe, in $name', ({ launch }) => {
  let lede: LedeBrowser;
  let page: Surface;
  beforeAll(async () => {
    lede = await launch();
    page = await lede.open(`${site.url}/unsafe/blank.html`);
  });
  afterAll(() => lede.close());

  test.each(readdirSync(UNSAFE).filter((file) => file !== 'blank.html'))('%s', async (file) => {
    const shown = await page.evaluate(render, sanitizer, readFileSync(join(UNSAFE, file), 'utf8'));
    expect(shown.fired, 'nothing ran').toEqual([]);
    expect(shown.again, 'a second pass changes nothing').toBe(shown.html);
    const forbidden =
      /^(?:script|style|link|meta|base|iframe|frame|object|embed|form|input|button|textarea|select|svg|math|video|audio|source|template|dialog)$/u;
    expect(shown.tags.filter((tag) => forbidden.test(tag) || tag.includes('-'))).toEqual([]);
    const acting =
      /^(?:on.*|style|class|srcdoc|srcset|action|formaction|ping|background|poster|slot|popover|autofocus|contenteditable|accesskey|data-.*)$/u;
    expect(shown.attributes.filter((name) => acting.test(name))).toEqual([]);
    const address = /^(?:https?:|mailto:|tel:|#)/u;
    expect(shown.addresses.filter((value) => !address.test(value))).toEqual([]);
    expect(
      shown.requests.filter((url) => /leak|never/u.test(url)),
      'nothing but pictures is asked for',
    ).toEqual([]);
  });

  test('what leads to an id still does', async () => {
    const html =
      '<a href="#end">End</a><table><tr><th id="a">A</th><th id="b">B</th></tr><tr><td headers="a b">1</td></tr></table>';
    const { html: safe } = await page.evaluate(render, sanitizer, html);
    expect(safe).toContain('<a href="#user-content-end">');
    expect(safe).toContain('<th id="user-content-a">');
    expect(safe).toContain('<td headers="user-content-a user-content-b">');
  });

  test('the words of the article stay', async () => {
    for (const file of ['scripts.html', 'foreign-content.html', 'styles-and-frames.html']) {
      const html = readFileSync(join(UNSAFE, file), 'utf8');
      const { words } = await page.evaluate(render, sanitizer, html);
      expect(words, file).toMatch(/(?:After|Words after)\./u);
    }
  });
});

/** Runs in a page. Waits long enough for handlers of pictures, animations and frames to run if they are there. */
async function render(code: string, html: string): Promise<Rendered> {
  const scope = window as unknown as { fired: string[]; safe: { sanitizeHtml(html: string): string } };
  scope.fired = [];
  performance.clearResourceTimings();
  (0, eval)(`${code}; globalThis.safe = safe;`);
  const holder = document.createElement('main');
  const absolute = html.replaceAll('"/media/', `"${location.origin}/media/`);
  const safe = scope.safe.sanitizeHtml(absolute);
  holder.innerHTML = safe;
  document.body.replaceChildren(holder);
  const elements = [...holder.querySelectorAll('*')];
  for (const element of elements) {
    for (const type of ['click', 'mouseover', 'focus', 'mouseenter'])
      if (element.localName !== 'a') element.dispatchEvent(new Event(type));
  }
  await new Promise((resolve) => setTimeout(resolve, 300));
  const attributes = elements.flatMap((element) => [...element.attributes]);
  return {
    html: safe,
    again: scope.safe.sanitizeHtml(safe),
    fired: scope.fired,
    tags: elements.map((element) => element.localName),
    attributes: attributes.map((attribute) => attribute.name),
    addresses: attributes.filter(({ name }) => /^(?:href|src|cite)$/u.test(name)).map(({ value }) => value),
    words: holder.textContent,
    requests: performance.getEntriesByType('resource').map((entry) => entry.name),
  };
}

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(ROOT, 'lib/sanitize/sanitize.ts'), name: 'safe', formats: ['iife'] },
    },
  });
  const [output] = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('Nothing was bundled.');
  return chunk.code;
}
