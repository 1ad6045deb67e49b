import { beforeEach, expect, test, vi } from 'vitest';
import { LedeError } from '../../../lib/errors';
import { LibraryChanges } from '../../../lib/state/library-changes.svelte';

/** What the background is asked to undo, and how it takes that. */
const background = vi.hoisted(() => ({ changes: 0, undoing: [] as number[], is: 'there' }));
vi.mock('../../../lib/messages/send', () => ({
  send: (name: string, request: { undo: number }) => {
    if (name !== 'library:undo') return Promise.resolve({ count: 1, undo: ++background.changes });
    background.undoing.push(request.undo);
    if (background.is === 'gone') return Promise.reject(new LedeError('unreachable'));
    return Promise.resolve({ undone: background.is === 'there' });
  },
}));

let changes: LibraryChanges;
beforeEach(async () => {
  Object.assign(background, { changes: 0, undoing: [], is: 'there' });
  vi.spyOn(console, 'error').mockReturnValue();
  changes = new LibraryChanges();
  await changes.bin([1]);
  await changes.archive([2], true);
});

test('an undo that failed can be tried again, and the newest still goes first', async () => {
  background.is = 'gone';
  await Promise.all([changes.undo(), changes.undo()]);
  expect(changes.notice).toEqual({ failed: 'unreachable' });
  background.is = 'there';
  await changes.undo();
  expect(changes.notice).toEqual({ is: 'undone' });
  await changes.undo();
  expect(background.undoing).toEqual([2, 1, 2, 1]);
});

test('what can no longer be undone is said to be so, and is not tried again', async () => {
  background.is = 'too late';
  await changes.undo();
  expect(changes.notice).toEqual({ is: 'undoneNot' });
  await changes.undo();
  await changes.undo();
  expect(background.undoing).toEqual([2, 1]);
});

test('a change made in the reading view is said and undone here, unless it was undone there', async () => {
  changes.take('archived', 8);
  expect(changes.notice).toEqual({ kind: 'archived', count: 1, undo: 8 });
  changes.take('unarchived', 9);
  changes.drop(9);
  expect(changes.notice).toBeNull();
  await changes.undo();
  expect(background.undoing).toEqual([8]);
});

test('where nothing is left to be undone, that is said', async () => {
  for (let n = 0; n < 3; n++) await changes.undo();
  expect(changes.notice).toEqual({ is: 'undoneNone' });
  expect(background.undoing).toEqual([2, 1]);
});

test('what leads back from a change is done once that is undone, and not where it can be no longer', async () => {
  const back = vi.fn();
  await changes.renameTag('sea', 'ocean', back);
  background.is = 'gone';
  await changes.undo();
  expect(back).not.toHaveBeenCalled();
  background.is = 'there';
  await changes.undo();
  expect(back).toHaveBeenCalledOnce();
  await changes.deleteTag('sea', back);
  background.is = 'too late';
  await changes.undo();
  expect(back).toHaveBeenCalledOnce();
});
