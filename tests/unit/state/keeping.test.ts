import { beforeEach, expect, test, vi } from 'vitest';
import { Keeping } from '../../../lib/state/keeping';
import type { OpenArticle } from '../../../lib/state/open-article.svelte';
import { Said } from '../../../lib/state/said.svelte';

vi.mock('../../../lib/i18n/t', () => ({ t: (key: string) => key }));

/** An article in the library, by what is asked of it; each change is undone by the number 5. */
const open = {
  isSaved: true,
  isBinned: false,
  isFavourite: false,
  isFromPage: true,
  save: vi.fn(() => Promise.resolve(false)),
  unsave: vi.fn(() => Promise.resolve(true)),
  hasChanged: vi.fn(() => Promise.resolve(false)),
  favourite: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  tag: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  bin: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  takeBack: vi.fn(() => Promise.resolve(true)),
};
let said: Said;
let keeping: Keeping;
const compare = vi.fn();
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(open, { isSaved: true, isBinned: false, isFavourite: false, isFromPage: true });
  said = new Said();
  keeping = new Keeping(open as unknown as OpenArticle, said, compare);
});

test.each([
  [false, 'library.did.favoured'],
  [true, 'library.did.unfavoured'],
])('a favourite (%s) changes, is said, and can be undone', async (was, text) => {
  open.isFavourite = was;
  await keeping.favourite();
  expect(open.favourite).toHaveBeenCalledExactlyOnceWith(!was);
  expect(said.current?.text).toBe(text);
  said.undo();
  await vi.waitFor(() => expect(said.current?.text).toBe('library.undone'));
  expect(open.takeBack).toHaveBeenCalledExactlyOnceWith(5);
});

test('the bin and tags are said too; a tag that was there before is not', async () => {
  await keeping.bin();
  expect(said.current?.text).toBe('library.did.binned');
  await keeping.tag(['sea'], []);
  expect(said.current?.text).toBe('library.did.tagged');
  said.dismiss();
  open.tag.mockResolvedValueOnce(null);
  await keeping.tag(['sea'], []);
  expect(said.current).toBeNull();
});

test('of an article that is not saved nothing can be changed, and saving is held out', async () => {
  open.isSaved = false;
  await keeping.favourite();
  await keeping.bin();
  expect(keeping.isSaved()).toBe(false);
  expect([open.favourite.mock.calls, open.bin.mock.calls]).toEqual([[], []]);
  expect(said.current).toMatchObject({ text: 'reader.notSaved', action: { label: 'action.save' } });
  open.isBinned = true;
  await keeping.favourite();
  expect(said.current).toMatchObject({ text: 'reader.binned', action: { label: 'library.restore' } });
});

test('of a saved article whose page has changed that is said, with what changed and the way to bring it up to date', async () => {
  open.hasChanged.mockResolvedValueOnce(true);
  await keeping.save();
  expect(open.save).not.toHaveBeenCalled();
  expect(said.current).toMatchObject({
    text: 'saving.changed',
    look: { label: 'library.versions.title' },
    action: { label: 'action.saveAgain' },
  });
  said.current?.look?.run();
  expect(compare).toHaveBeenCalledOnce();
  // What was said stays while it is looked at.
  expect(said.current?.text).toBe('saving.changed');

  open.save.mockResolvedValueOnce(true);
  said.act();
  await vi.waitFor(() => expect(said.current?.text).toBe('saving.updated'));
  expect(said.current).toMatchObject({ look: { run: compare }, action: { label: 'action.undo' } });
  said.undo();
  await vi.waitFor(() => expect(open.unsave).toHaveBeenCalledOnce());
});

test('of one whose page says the same, and of one that is not read from its page, only that it is saved', async () => {
  await keeping.save();
  expect(said.current).toMatchObject({ text: 'reader.alreadySaved', action: { label: 'action.saveAgain' } });
  expect(said.current?.look).toBeUndefined();
  open.isFromPage = false;
  await keeping.save();
  expect(said.current).toEqual({ text: 'reader.alreadySaved' });
  expect(open.hasChanged).toHaveBeenCalledOnce();
});

test('what the reader did before the page was compared stands', async () => {
  open.hasChanged.mockResolvedValueOnce(true);
  const saving = keeping.save();
  said.undo();
  await saving;
  expect(said.current).toBeNull();
});

test('a change that could not be taken back, since nobody answered, can be by the next press', async () => {
  await keeping.bin();
  open.takeBack.mockRejectedValueOnce(new Error('asleep'));
  said.undo();
  await vi.waitFor(() => expect(said.current?.text).toMatch(/^error/));
  said.undo();
  await vi.waitFor(() => expect(said.current?.text).toBe('library.undone'));
  expect(open.takeBack).toHaveBeenCalledTimes(2);
});
