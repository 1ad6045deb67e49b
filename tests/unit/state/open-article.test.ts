import { beforeEach, expect, test, vi, type MockInstance } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { ArticleRow } from '../../../lib/db/rows';
import { keepPrivate } from '../../../lib/library/private';
import { KeptPictures } from '../../../lib/reading/kept-pictures';
import type { SavedArticle } from '../../../lib/library/saved-article';
import { siteMemory } from '../../../lib/settings/site-memory';
import { OpenArticle, type HearsChanges } from '../../../lib/state/open-article.svelte';
import { anArticle } from '../../support/articles';

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(library, {
    asked: [],
    holds: false,
    held: false,
    shelves: {},
    made: { favourite: false, tags: [] },
  });
  Object.assign(following, { told: undefined, isOn: false });
});

const nothingDecided = Promise.resolve(siteMemory.defaults);

/**
 * What was asked of the library, whether it holds the article, whether it will when a save was taken back, and on which
 * shelf a message puts it, and what was made of it.
 */
const library = vi.hoisted(() => ({
  asked: [] as string[],
  holds: false,
  held: false,
  shelves: {} as Partial<Record<string, ArticleRow['shelf']>>,
  made: { favourite: false, tags: [] as string[] },
}));
vi.mock('../../../lib/messages/send', () => ({
  send: (name: string) => {
    library.asked.push(name);
    if (name === 'library:save') library.holds = true;
    if (name === 'library:undo-save') library.holds = library.held;
    const shelf = library.shelves[name];
    // Who follows the library may hear of a change before its answer is there.
    if (shelf) following.told?.({ id: 7, shelf });
    if (/^library:(archive|restore|favourite|tag|bin)$/.test(name))
      return Promise.resolve({ count: 1, undo: 5 });
    if (name === 'library:undo') return Promise.resolve({ undone: true });
    return Promise.resolve({ id: library.holds ? 7 : null, undo: null, archived: false, ...library.made });
  },
}));

type Told = (row: (Pick<ArticleRow, 'id' | 'shelf'> & Partial<ArticleRow>) | null) => void;
/** Who is told how the library has the article, and whether they still listen. */
const following = vi.hoisted(() => ({ told: undefined as Told | undefined, isOn: false }));
vi.mock('../../../lib/library/follow-saved', () => ({
  followSaved: (_url: string, _canonicalUrl: string | null, told: Told) => {
    Object.assign(following, { told, isOn: true });
    return () => (following.isOn = false);
  },
}));

/** What the library has of an article with one picture, and whether its picture's memory was given back. */
function aSaved(shelf: ArticleRow['shelf'] = 'unread'): { saved: SavedArticle; release: MockInstance } {
  const row = { id: 7, pictures: {}, shelf, place: null } as unknown as ArticleRow;
  const pictures = new KeptPictures(
    new Map([['https://a.example/1.jpg', { blob: new Blob(['x']), width: 3, height: 2 }]]),
  );
  return { saved: { row, article: anArticle(), pictures }, release: vi.spyOn(pictures, 'release') };
}

test('an article that comes after the reader has gone back is not shown', async () => {
  const { saved } = aSaved();
  const open = new OpenArticle(() => {
    open.close();
    return Promise.resolve(saved);
  }, nothingDecided);
  await open.open({ id: 1 }, Promise.resolve());
  expect(open.article).toBeNull();
  expect(open.shown.pictures).toBeUndefined();
});

test('an article that is shown gives its pictures back when it is closed', async () => {
  const { saved, release } = aSaved();
  const open = new OpenArticle(() => Promise.resolve(saved), nothingDecided);
  await open.open({ id: 1 }, Promise.resolve());
  expect(open.article?.title).toBe(anArticle().title);
  expect(open.shown.pictures).toBe(saved.pictures);
  expect(release).not.toHaveBeenCalled();
  open.close();
  expect(release).toHaveBeenCalledOnce();
});

test('the place in an article of a private window is remembered nowhere', async () => {
  const setItem = vi.fn();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem });
  const open = new OpenArticle(() => Promise.reject(new Error('not asked')), nothingDecided);
  await open.open({ key: await keepPrivate(anArticle()) }, Promise.resolve());
  expect(open.article?.title).toBe(anArticle().title);
  open.keepPlace({ block: 3, fraction: 0 }, 0.5);
  expect(setItem).not.toHaveBeenCalled();
});

/** An article opened from its page. */
async function anOpened(): Promise<OpenArticle> {
  const open = new OpenArticle(() => Promise.reject(new Error('not asked')), nothingDecided);
  await open.open({ key: await keepPrivate(anArticle()) }, Promise.resolve());
  library.asked.length = 0;
  return open;
}

test('presses while an article is being saved are one, and one Undo takes it back', async () => {
  const open = await anOpened();
  await Promise.all([open.save(), open.save(), open.archive(true)]);
  expect(library.asked).toEqual(['library:save', 'library:archive']);
  expect([open.isSaved, open.isArchived]).toEqual([true, true]);
  await open.unsave();
  expect([open.isSaved, open.isArchived, open.savedHere]).toEqual([false, false, null]);
});

test.each([true, false])(
  'after a save was taken back, the article is where the library has it',
  async (held) => {
    library.held = held;
    const open = await anOpened();
    await open.save();
    await open.unsave();
    expect(library.asked).toEqual(['library:save', 'library:undo-save', 'library:find']);
    expect([open.isSaved, open.savedHere]).toEqual([held, null]);
  },
);

test('an article that is binned, saved or archived elsewhere is known to be so', async () => {
  const open = new OpenArticle(() => Promise.resolve(aSaved().saved), nothingDecided);
  await open.open({ id: 1 }, Promise.resolve());
  await vi.waitFor(() => expect(following.isOn).toBe(true));
  following.told?.(null);
  expect([open.isSaved, open.isArchived]).toEqual([false, false]);
  following.told?.({ id: 1, shelf: 'archive' });
  expect([open.isSaved, open.isArchived]).toEqual([true, true]);
  open.close();
  expect(following.isOn).toBe(false);
});

test('what is archived over the library can be undone there, until it was undone here', async () => {
  const hears = { take: vi.fn(), drop: vi.fn() };
  const open = new OpenArticle(() => Promise.resolve(aSaved().saved), nothingDecided, hears);
  await open.open({ id: 1 }, Promise.resolve());
  expect(await open.archive(true)).toBe(5);
  expect(hears.take).toHaveBeenCalledExactlyOnceWith('archived', 5);
  expect(hears.drop).not.toHaveBeenCalled();
  expect(await open.takeBack(5)).toBe(true);
  expect(await open.unsave()).toBe(false);
  expect(open.isArchived).toBe(false);
  expect(hears.drop).toHaveBeenCalledExactlyOnceWith(5);
});

test('a favourite and tags are known as the library has them, whoever made them', async () => {
  const hears = { take: vi.fn(), drop: vi.fn() };
  const open = await aFollowed('unread', {}, hears);
  library.made = { favourite: true, tags: ['sea'] };
  expect(await open.favourite(true)).toBe(5);
  expect([open.isFavourite, open.tags]).toEqual([true, ['sea']]);
  await open.tag(['sea'], []);
  following.told?.({ id: 7, shelf: 'unread', tags: ['sky'] });
  expect([open.isFavourite, open.tags]).toEqual([false, ['sky']]);
  expect(hears.take.mock.calls).toEqual([
    ['favoured', 5],
    ['tagged', 5],
  ]);
});

/** A saved article whose reading view hears at once what becomes of it. */
async function aFollowed(
  shelf: ArticleRow['shelf'],
  shelves: typeof library.shelves,
  hears?: HearsChanges,
): Promise<OpenArticle> {
  Object.assign(library, { holds: shelf !== 'bin', shelves });
  const open = new OpenArticle(() => Promise.resolve(aSaved(shelf).saved), nothingDecided, hears);
  await open.open({ id: 7 }, Promise.resolve());
  await vi.waitFor(() => expect(following.isOn).toBe(true));
  return open;
}

test('an Undo of which the library tells before it has answered is done once', async () => {
  const open = await aFollowed('unread', { 'library:archive': 'archive', 'library:undo': 'unread' });
  await open.archive(true);
  expect(open.isArchived).toBe(true);
  expect(await open.takeBack(5)).toBe(true);
  expect(open.isArchived).toBe(false);
});

test('an article in the bin is known to lie there, and is not saved anew to be taken out', async () => {
  const hears = { take: vi.fn(), drop: vi.fn() };
  const open = await aFollowed('bin', { 'library:restore': 'unread', 'library:undo': 'bin' }, hears);
  expect([open.isBinned, open.isSaved]).toEqual([true, false]);
  library.holds = true;
  expect(await open.restore()).toBe(5);
  expect([open.isBinned, open.isSaved]).toEqual([false, true]);
  expect(hears.take).toHaveBeenCalledExactlyOnceWith('restored', 5);
  library.holds = false;
  expect(await open.takeBack(5)).toBe(true);
  expect([open.isBinned, open.isSaved]).toEqual([true, false]);
  expect(library.asked).not.toContain('library:save');
});
