import { expect, test, vi } from 'vitest';
import { LedeError } from '../../../lib/errors';
import type { Found } from '../../../lib/library/finder/calls';
import { LibrarySearch } from '../../../lib/state/library-search.svelte';

vi.mock('../../../lib/library/finder/finder', () => ({
  LibraryFinder: class {
    find = (): Promise<Found> => Promise.resolve({ ids: [1], behind: 0, by: 'index' });
    snippets = (): Promise<never> => Promise.reject(new LedeError('storage-failed'));
  },
}));

test('what was found stays listed where the words around it cannot be read', async () => {
  const reported = vi.spyOn(console, 'error').mockReturnValue();
  const search = new LibrarySearch(() => undefined);
  search.seek('ferry', false);
  await vi.waitUntil(() => search.found);
  await search.showSnippets([1]);
  expect(reported).toHaveBeenCalledOnce();
  expect(search.snippet(1)).toBeNull();
  expect(search.found?.ids).toEqual([1]);
});
