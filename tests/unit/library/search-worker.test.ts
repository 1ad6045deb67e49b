// @vitest-environment node
import { expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import type { Ask, Found, Told } from '../../../lib/library/finder/calls';

/** The connections to the library, one after the other; null for one that fails. */
const library = vi.hoisted(() => vi.fn<() => Promise<LibraryDatabase>>());
/** What has become of each owner of the index, in the order they were made. */
const owners = vi.hoisted(() => [] as string[]);
vi.mock('../../../lib/db/open', () => ({ library }));
vi.mock('../../../lib/library/finder/index-file', () => ({ prepareIndexFile: () => {} }));
vi.mock('../../../lib/library/finder/owner', () => ({
  IndexOwner: class {
    readonly #at = owners.push('open') - 1;
    constructor(readonly db: LibraryDatabase) {}
    find = (): Promise<Found> => Promise.resolve({ ids: [this.#at], behind: 0, by: 'index' });
    close = (): Promise<void> => Promise.resolve(void (owners[this.#at] = 'closed'));
  },
}));

/** Starts the worker and answers with the way to ask it. */
async function startWorker(): Promise<() => Promise<Told>> {
  let hear: (event: { data: Ask }) => void = () => {};
  const told: Told[] = [];
  const on = (_: string, heard: typeof hear): void => void (hear = heard);
  vi.stubGlobal('addEventListener', on);
  vi.stubGlobal('postMessage', (message: Told) => told.push(message));
  vi.stubGlobal('BroadcastChannel', class extends EventTarget {});
  const request = (_: string, __: unknown, held: (lock: object) => Promise<never>): Promise<never> =>
    held({});
  vi.stubGlobal('navigator', { locks: { request } });
  await import('../../../lib/library/finder/worker');
  return async () => {
    const before = told.length;
    hear({ data: { n: before, ask: 'find', typed: 'ferry', inBin: false } });
    await vi.waitUntil(() => told.length > before);
    return told[before] ?? { behind: 0 };
  };
}

test('a library that could not be opened is searched by the index once it can, over its newest connection', async () => {
  const find = await startWorker();
  library.mockRejectedValue(new Error('lost'));
  expect(await find()).toMatchObject({ failed: 'storage-failed' });
  library.mockResolvedValue({ name: 'first' } as LibraryDatabase);
  expect(await find()).toMatchObject({ found: { ids: [0] } });
  expect(await find()).toMatchObject({ found: { ids: [0] } });
  library.mockResolvedValue({ name: 'second' } as LibraryDatabase);
  expect(await find()).toMatchObject({ found: { ids: [1] } });
  expect(owners).toEqual(['closed', 'open']);
});
