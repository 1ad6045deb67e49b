import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../lib/state/popup.svelte';
import type { StoredState } from '../../../lib/state/stored-state.svelte';
import type { ReadingSettings } from '../../../lib/settings/reading';
import { anArticle } from '../../support/articles';

const { url } = anArticle();
const stepped = vi.hoisted(() => vi.fn());
const remembered = vi.hoisted(() => [] as string[]);
vi.mock('../../../lib/state/places', () => ({
  lastPlace: () => null,
  rememberPlace: (address: string) => remembered.push(address),
}));
vi.mock('../../../lib/reading/moments', () => ({
  afterLoad: () => Promise.resolve(),
  afterPaint: () => Promise.resolve(),
}));
vi.mock('../../../lib/settings/face', () => ({ loadFace: () => Promise.resolve() }));
vi.mock('../../../lib/state/body-view.svelte', () => ({
  BodyView: class {
    onmove: (() => void) | null = null;
    attach = (): (() => void) => () => undefined;
    kept = { block: 3, fraction: 0 };
    step = stepped;
  },
}));

/** Where the page tells that it goes. */
let page: EventTarget;

beforeEach(() => {
  vi.useFakeTimers();
  page = new EventTarget();
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  fakeBrowser.reset();
  remembered.length = 0;
});

afterEach(() => void vi.useRealTimers());

/** Reads the page in front in the popup, and moves on in its article. */
async function readOn(incognito: boolean): Promise<{ detach: () => void; move: () => void }> {
  const answer = [{ result: { status: 'article', article: anArticle() } }];
  Object.assign(fakeBrowser, { scripting: { executeScript: () => Promise.resolve(answer) } });
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([{ id: 1, url, title: '', incognito } as never]);
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockResolvedValue({
    ok: true,
    reply: { id: null, changed: false, archived: false, favourite: false, tags: [] },
  });
  const popup = new Popup({ current: { font: 'serif' } } as StoredState<ReadingSettings>);
  await popup.read();
  expect(popup.page.state).toEqual({ is: 'article' });
  const detach = popup.follow({} as HTMLElement);
  const move = (): void => popup.body.onmove?.();
  move();
  return { detach, move };
}

test('the place in an article is remembered, but not of a private window, whose addresses stay nowhere', async () => {
  await readOn(true);
  vi.runAllTimers();
  expect(remembered).toEqual([]);
  await readOn(false);
  vi.runAllTimers();
  expect(remembered).toEqual([url]);
});

test('the place is not kept with every frame, but when the popup or its article goes', async () => {
  const { detach, move } = await readOn(false);
  for (let frame = 0; frame < 9; frame++) move();
  expect(remembered).toEqual([]);
  page.dispatchEvent(new Event('pagehide'));
  expect(remembered).toEqual([url]);
  move();
  detach();
  expect(remembered).toEqual([url, url]);
  // Where nothing has moved since, there is nothing to keep.
  vi.runAllTimers();
  page.dispatchEvent(new Event('pagehide'));
  expect(remembered).toHaveLength(2);
});

test('where the saved articles are shown, no key acts on blocks that are not seen', () => {
  const popup = new Popup({ current: { font: 'serif' } } as StoredState<ReadingSettings>);
  popup.view = 'saved';
  expect([popup.run('next'), popup.run('remove')]).toEqual([false, false]);
  expect(stepped).not.toHaveBeenCalled();
  popup.view = 'text';
  expect(popup.run('next')).toBe(true);
  expect(stepped).toHaveBeenCalledOnce();
});
