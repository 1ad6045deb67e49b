import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Popup } from '../../../lib/state/popup.svelte';
import type { StoredState } from '../../../lib/state/stored-state.svelte';
import type { ReadingSettings } from '../../../lib/settings/reading';
import { siteMemory } from '../../../lib/settings/site-memory';
import { anArticle } from '../../support/articles';

vi.mock('../../../lib/state/places', () => ({ lastPlace: () => null, rememberPlace: () => undefined }));
vi.mock('../../../lib/reading/moments', () => ({
  afterLoad: () => Promise.resolve(),
  afterPaint: () => Promise.resolve(),
}));
vi.mock('../../../lib/settings/face', () => ({ loadFace: () => Promise.resolve() }));
vi.mock('../../../lib/i18n/t', () => ({ t: (name: string) => name }));
vi.mock('../../../lib/state/body-view.svelte', () => ({
  BodyView: class {
    toTitle = (): void => undefined;
  },
}));

const { url } = anArticle();
/** What the library was asked to take back. */
const takenBack = vi.fn();
/** What it answers to that. */
let undone: object;

beforeEach(() => {
  fakeBrowser.reset();
  takenBack.mockClear();
  undone = { ok: true, reply: { undone: true } };
  const replies: Record<string, object> = {
    'library:find': { id: null, changed: false, archived: false, favourite: false, tags: [] },
    'library:save': { id: 7, created: true, changed: false, undo: null },
  };
  const send = ({ lede, request }: { lede: string; request: unknown }): Promise<object> => {
    if (lede === 'library:undo-save') takenBack(request);
    return Promise.resolve(lede === 'library:undo-save' ? undone : { ok: true, reply: replies[lede] });
  };
  vi.spyOn(fakeBrowser.runtime, 'sendMessage').mockImplementation(send as never);
  const front = { id: 1, url, title: '', incognito: false };
  vi.spyOn(fakeBrowser.tabs, 'query').mockResolvedValue([front as never]);
});

/** A popup that shows and has saved a page, whose text is another when it is read another way. */
async function saved(): Promise<Popup> {
  const executeScript = async (): Promise<object[]> => {
    const isOther = Object.keys((await siteMemory.read()).ways).length > 0;
    return [{ result: { status: 'article', article: anArticle(isOther ? { text: 'Another text.' } : {}) } }];
  };
  Object.assign(fakeBrowser, { scripting: { executeScript } });
  const popup = new Popup({ current: { font: 'serif' } } as StoredState<ReadingSettings>);
  await popup.read();
  await popup.save();
  return popup;
}

const said = (popup: Popup): string | undefined => popup.said.current?.text;

test('a save can still be taken back where another way was tried since', async () => {
  const popup = await saved();
  await popup.readAs('unweighted');
  popup.said.undo();
  await vi.waitUntil(() => popup.page.shown.article?.text !== 'Another text.');
  expect(takenBack).not.toHaveBeenCalled();
  popup.said.undo();
  await vi.waitUntil(() => said(popup) === 'library.undone');
  expect(takenBack).toHaveBeenCalledExactlyOnceWith({ id: 7, undo: null });
});

test('one that the library does not take back is not said to be', async () => {
  const popup = await saved();
  undone = { ok: true, reply: { undone: false } };
  popup.said.undo();
  await vi.waitUntil(() => said(popup) === 'library.undoneNot');
});

test('where it does not answer, the next press tries again', async () => {
  const popup = await saved();
  undone = { ok: false, code: 'storage-failed' };
  popup.said.undo();
  await vi.waitUntil(() => popup.saving.state.is === 'failed');
  undone = { ok: true, reply: { undone: true } };
  popup.said.undo();
  await vi.waitUntil(() => said(popup) === 'library.undone');
  expect(takenBack).toHaveBeenCalledTimes(2);
});
