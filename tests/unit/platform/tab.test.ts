/** Both readings of a press in one page, by the script that is put into it: the head start's, and the popup's own. */
import '../../support/dom-parser';
import { parseHTML } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import contentScript from '../../../entrypoints/extract';
import type { Extraction } from '../../../lib/article';
import { vote } from '../../../lib/clean/locate/vote';
import { shown } from '../../../lib/clean/metadata/shown';
import { ALL_WORDS } from '../../../lib/clean/words/all-words';
import { beginReading } from '../../../lib/platform/head-start';
import { readTab } from '../../../lib/platform/tab';
import { siteMemory } from '../../../lib/settings/site-memory';

const TAB = { id: 7, url: 'https://www.pier.example/a', isPrivate: false };
const said = (who: string, n: number): string =>
  `<p>The ${who} council met on day ${n} and said that the harbour wall of pier ${n * 7} would be mended before the autumn storms, as the master had asked for it twice since the spring of that year.</p>`;
const row = (who: string, length: number): string[] => Array.from({ length }, (_, n) => said(who, n));

/** A page in doubt: what is its article is another by each way. */
const PAGE = `<!doctype html><html lang="en"><head><title>Harbour wall to be mended at last</title>
  <meta name="author" content="Ada Holm"><meta property="article:published_time" content="2026-03-04T05:06:07Z"></head>
  <body><h1>Harbour wall to be mended at last</h1><div>
  <div>${row('west', 14)
    .map((line, n) => `<div class="m${n % 5}"><div>${line}</div></div>`)
    .join('')}</div><hr>
  <div>${row('east', 14).join('')}</div>
  <table><tr><td>${row('north', 12)
    .map((line) => `<span>${line}</span>`)
    .join('')}</td></tr></table></div></body></html>`;

/** What the page's process was given to do, in the order in which it did it. */
let turns: string[];

/** What is put into a page: a function with what it is called with, or scripts. */
interface Injection {
  func?: (...args: unknown[]) => unknown;
  args?: unknown[];
  files?: string[];
}

/** Does one thing after the other, each a moment after it was asked for. */
function putIntoPage(): (injection: Injection) => Promise<unknown> {
  let last: Promise<unknown> = Promise.resolve();
  return ({ func, args, files = [] }) => {
    const work = last.then(() => {
      if (func) {
        turns.push('handed over');
        return [{ result: func(...(args ?? [])) }];
      }
      if (files.includes('/words-en.js')) globalThis.ledeWords = { en: ALL_WORDS.en.words };
      if (files.includes('/vote.js')) Object.assign(globalThis, { ledeVote: vote, ledeShown: shown });
      const result = contentScript.main() as Extraction | { status: 'wanted' };
      turns.push(result.status);
      return [{ result }];
    });
    last = work;
    return work.then((answer) => new Promise((done) => setTimeout(() => done(answer), 2)));
  };
}

beforeEach(() => {
  fakeBrowser.reset();
  turns = [];
  const { document } = parseHTML(PAGE, { location: new URL(TAB.url) } as never);
  Object.defineProperty(document, 'URL', { value: TAB.url });
  for (const name of ['ledeWords', 'ledeVote', 'ledeShown']) Reflect.deleteProperty(globalThis, name);
  vi.stubGlobal('document', document);
  const scripting = { executeScript: putIntoPage() };
  const tabs = { query: () => Promise.resolve([TAB]) };
  vi.stubGlobal('browser', { tabs, scripting, storage: fakeBrowser.storage });
  Object.assign(fakeBrowser, { scripting });
});

test('the way that was chosen for the site is the head start’s too, and the page is read once', async () => {
  const wanted = await readTab(TAB, { candidate: 'largest-block' });
  expect(wanted).not.toEqual(await readTab(TAB));
  await siteMemory.change({ ways: { 'pier.example': 'largest-block' } });
  turns = [];
  beginReading('');
  expect(await readTab(TAB, { candidate: 'largest-block' })).toEqual(wanted);
  expect(turns.filter((turn) => turn === 'article')).toHaveLength(1);
});

test('another way than the head start’s waits for its end, and is not lost to it', async () => {
  beginReading('');
  const found = await readTab(TAB, { candidate: 'largest-block' });
  expect(turns).toEqual(['wanted', 'article', 'handed over', 'article']);
  expect(found).toEqual(await readTab(TAB, { candidate: 'largest-block' }));
});

test('of several readings at once each gets what it asked for', async () => {
  const ways = ['auto', 'article-element', 'unweighted', 'largest-block'] as const;
  const read = (candidate: (typeof ways)[number]): Promise<Extraction> =>
    readTab(TAB, { candidate, force: true });
  const alone: Extraction[] = [];
  for (const way of ways) alone.push(await read(way));
  expect(alone[0]).not.toEqual(alone[3]);
  expect(await Promise.all(ways.map(read))).toEqual(alone);
});

test('what one turn was given is gone with it, even where the page is not read then', async () => {
  await readTab(TAB, { candidate: 'largest-block' });
  expect(turns).toEqual(['handed over', 'wanted', 'handed over', 'article']);
  expect(globalThis).not.toHaveProperty('__lede');
});
