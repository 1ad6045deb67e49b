import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beginReading, takeHeadStart } from '../../../lib/platform/head-start';
import { siteMemory } from '../../../lib/settings/site-memory';

beforeEach(() => fakeBrowser.reset());

afterEach(() => vi.unstubAllGlobals());

function stubBrowser(executeScript: (injection?: { files: string[] }) => Promise<unknown>): void {
  const query = (): Promise<unknown> => Promise.resolve([{ id: 7, url: 'https://www.news.example/a' }]);
  vi.stubGlobal('browser', { tabs: { query }, scripting: { executeScript }, storage: fakeBrowser.storage });
}

test('the tab in front is read at once, and its answer is taken once', async () => {
  const executeScript = vi.fn(() => Promise.resolve([{ frameId: 0, result: { status: 'none' } }]));
  stubBrowser(executeScript);
  beginReading('');
  expect(await takeHeadStart()).toEqual({ way: 'auto', found: { status: 'none' } });
  expect(executeScript).toHaveBeenCalledWith(expect.objectContaining({ target: { tabId: 7 } }));
  expect(takeHeadStart()).toBeUndefined();
});

test('the page is read by the way that the reader chose for its site', async () => {
  await siteMemory.change({ ways: { 'news.example': 'unweighted' } });
  const executeScript = vi.fn(() => Promise.resolve([{ result: { status: 'none' } }]));
  stubBrowser(executeScript);
  beginReading('');
  expect(await takeHeadStart()).toMatchObject({ way: 'unweighted' });
  expect(executeScript).toHaveBeenCalledWith(
    expect.objectContaining({ args: [{ candidate: 'unweighted' }] }),
  );
});

test('a failure waits for whoever takes it', async () => {
  stubBrowser(() => Promise.reject(new Error('no entry')));
  beginReading('');
  await new Promise((done) => setTimeout(done));
  await expect(takeHeadStart()).rejects.toThrow('no entry');
});

describe('what the background began', () => {
  const executeScript = vi.fn(() => Promise.resolve([{ result: { status: 'none' } }]));

  function stubBackground(sendMessage: (message: object) => Promise<unknown>): void {
    const query = (): Promise<unknown> => Promise.resolve([{ id: 7 }]);
    const { storage } = fakeBrowser;
    const scripting = { executeScript };
    vi.stubGlobal('browser', { tabs: { query }, scripting, storage, runtime: { sendMessage } });
    executeScript.mockClear();
  }

  test('is collected, and nothing injected', async () => {
    const begun = { way: 'unweighted', found: { status: 'article', article: { title: 'The lock' } } };
    const sendMessage = vi.fn(() => Promise.resolve({ ok: true, reply: { begun } }));
    stubBackground(sendMessage);
    beginReading('?begun=7');
    expect(await takeHeadStart()).toEqual(begun);
    expect(sendMessage).toHaveBeenCalledWith({ lede: 'background:begun', request: { tabId: 7 } });
    expect(executeScript).not.toHaveBeenCalled();
  });

  test.each([
    ['nothing', () => Promise.resolve({ ok: true, reply: { begun: null } })],
    ['a failure', () => Promise.resolve({ ok: false, code: 'bad-input', detail: '' })],
    ['no answer', () => Promise.resolve(undefined)],
    ['no background', () => Promise.reject(new Error('Receiving end does not exist'))],
  ])('is done without where there is %s', async (_, sendMessage) => {
    stubBackground(sendMessage);
    beginReading('?begun=7');
    expect(await takeHeadStart()).toEqual({ way: 'auto', found: { status: 'none' } });
    expect(executeScript).toHaveBeenCalledOnce();
  });
});

test('without a head start there is nothing to take', () => {
  expect(takeHeadStart()).toBeUndefined();
});

describe('the words of the last page', () => {
  const article = (language: string): object => ({ status: 'article', article: { language } });
  let files: string[][];

  /** Presses the button once; the answers come in turn. */
  async function press(...answers: (object | Error)[]): Promise<unknown> {
    files = [];
    stubBrowser((injection?: { files: string[] }) => {
      files.push(injection?.files ?? []);
      const result = answers[files.length - 1];
      return result instanceof Error ? Promise.reject(result) : Promise.resolve([{ result }]);
    });
    beginReading('');
    return takeHeadStart();
  }

  beforeEach(() => {
    const kept = new Map<string, string>();
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => void kept.set(key, value),
    });
  });

  test('go in with the next, until an article in English does without', async () => {
    await press({ status: 'wanted', parts: ['words-de'] }, article('de'));
    await press(article('de-AT'));
    expect(files).toEqual([['/words-en.js', '/words-de.js', '/extract.js']]);
    await press({ status: 'wanted', parts: ['vote'] }, article('en'));
    await press(article('en'));
    expect(files).toEqual([['/words-en.js', '/extract.js']]);
  });

  test('are left out where the browser does not take them', async () => {
    await press({ status: 'wanted', parts: ['words-de'] }, article('de'));
    const answer = await press(new Error('Could not load file'), article('de'));
    expect(answer).toEqual({ way: 'auto', found: article('de') });
    expect(files).toEqual([
      ['/words-en.js', '/words-de.js', '/extract.js'],
      ['/words-en.js', '/extract.js'],
    ]);
  });
});
