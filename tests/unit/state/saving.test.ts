import { beforeEach, expect, test, vi } from 'vitest';
import { Saving } from '../../../lib/state/saving.svelte';
import { anArticle } from '../../support/articles';

/** What was asked of the library. */
const asked = vi.hoisted(() => [] as string[]);
/** What the library finds. */
const found = vi.hoisted(() => ({ id: null as number | null, changed: false }));
/** What it answers to who would take a save back; null for nothing. */
const answer = vi.hoisted(() => ({ undone: true as boolean | null }));
vi.mock('../../../lib/messages/send', () => ({
  send: (name: string) => {
    asked.push(name);
    const { undone } = answer;
    if (name === 'library:undo-save')
      return undone === null ? Promise.reject(new Error('asleep')) : Promise.resolve({ undone });
    return Promise.resolve(
      name === 'library:find' ? found : { id: 7, undo: 3, created: false, changed: true },
    );
  },
}));

beforeEach(() => {
  asked.length = 0;
  Object.assign(found, { id: null, changed: false });
  answer.undone = true;
});

test('a press on what was just saved says so again, and keeps the way back', async () => {
  const saving = new Saving();
  await saving.save(anArticle());
  expect(saving.speaks).toBe(true);
  saving.hush();
  expect(saving.speaks).toBe(false);
  await saving.save(anArticle());
  expect(asked).toEqual(['library:save']);
  expect(saving.speaks).toBe(true);
  await saving.undo();
  expect(asked).toEqual(['library:save', 'library:undo-save', 'library:find']);
});

test('whoever presses again while it is saved is told all the same, though what was said before was ended', async () => {
  const saving = new Saving();
  const first = saving.save(anArticle());
  saving.hush();
  await saving.save(anArticle());
  await first;
  expect(asked).toEqual(['library:save']);
  expect(saving.speaks).toBe(true);
});

test('after a save was taken back, the article is said to be where it is', async () => {
  for (const id of [7, null]) {
    found.id = id;
    const saving = new Saving();
    await saving.save(anArticle());
    expect(await saving.undo()).toBe(true);
    // One that was in the bin before is there again, and not saved.
    const saved = { is: 'saved', id, receipt: null, changed: false };
    expect(saving.state).toEqual(id === null ? { is: 'unsaved' } : saved);
  }
});

test('what was saved before is told to be when it is pressed, and saved anew only where that is asked for', async () => {
  found.id = 7;
  const saving = new Saving();
  await saving.look(anArticle());
  expect(saving.state.is).toBe('saved');
  expect(saving.speaks).toBe(false);
  await saving.save(anArticle());
  expect(asked).toEqual(['library:find']);
  expect(saving.speaks).toBe(true);
  await saving.save(anArticle(), true);
  expect(asked).toEqual(['library:find', 'library:save']);
});

test('what was changed since it was saved from here is saved as it is now', async () => {
  const saving = new Saving();
  await saving.save(anArticle());
  await saving.save(anArticle({ html: '<p>Less.</p>' }));
  expect(asked).toEqual(['library:save', 'library:save']);
});

test('saves of changed texts are taken back one after the other', async () => {
  found.id = 7;
  const saving = new Saving();
  await saving.save(anArticle());
  await saving.save(anArticle({ html: '<p>Less.</p>' }));
  for (const isLeft of [true, true, false]) expect(await saving.undo()).toBe(isLeft);
  expect(asked.filter((name) => name === 'library:undo-save')).toHaveLength(2);
  expect(saving.state).toEqual({ is: 'saved', id: 7, receipt: null, changed: false });
});

test('of what was saved before it is known whether its page has changed since; once saved again, that it had', async () => {
  Object.assign(found, { id: 7, changed: true });
  const saving = new Saving();
  await saving.look(anArticle());
  expect(saving.state).toEqual({ is: 'saved', id: 7, receipt: null, changed: true });
  await saving.save(anArticle(), true);
  expect(saving.state).toMatchObject({ is: 'saved', receipt: { created: false }, changed: true });
  await saving.undo();
  expect(saving.state).toEqual({ is: 'saved', id: 7, receipt: null, changed: true });
});

test('a save that the library did not take back is not said to be', async () => {
  const saving = new Saving();
  await saving.save(anArticle());
  answer.undone = false;
  expect(await saving.undo()).toBe(false);
});

test('where nobody answered, the save can be taken back by the next press', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const saving = new Saving();
  await saving.save(anArticle());
  answer.undone = null;
  expect(await saving.undo()).toBe(false);
  expect(saving.state.is).toBe('failed');
  answer.undone = true;
  expect(await saving.undo()).toBe(true);
  quiet.mockRestore();
});
