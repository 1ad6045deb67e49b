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
  save: vi.fn(() => Promise.resolve()),
  favourite: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  tag: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  bin: vi.fn((): Promise<number | null> => Promise.resolve(5)),
  takeBack: vi.fn(() => Promise.resolve(true)),
};
let said: Said;
let keeping: Keeping;
beforeEach(() => {
  vi.clearAllMocks();
  Object.assign(open, { isSaved: true, isBinned: false, isFavourite: false });
  // Nothing here follows the state, so a rune need only give back what it is given.
  vi.stubGlobal('$state', { raw: <T>(value: T): T => value });
  said = new Said();
  keeping = new Keeping(open as unknown as OpenArticle, said);
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
