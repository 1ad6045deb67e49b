import { beforeEach, expect, test, vi } from 'vitest';
import type { ReaderPage } from '../../../lib/state/reader-page.svelte';
import { onKey } from '../../../lib/state/reader-events';

const run = vi.fn();
const escape = vi.fn();
const page = { run, escape, inLibrary: false };

beforeEach(() => {
  vi.resetAllMocks();
  page.inLibrary = false;
  vi.stubGlobal('HTMLElement', EventTarget);
  vi.stubGlobal('Element', EventTarget);
});

function press(key: string, parts: Partial<KeyboardEvent> = {}): void {
  onKey(
    page as unknown as ReaderPage,
    { key, target: null, preventDefault: () => undefined, ...parts } as KeyboardEvent,
  );
}

test('a key does what it stands for', () => {
  press('x');
  expect(run).toHaveBeenCalledExactlyOnceWith('remove');
  press('Escape');
  expect(escape).toHaveBeenCalledOnce();
});

test('a key that an input method takes is none of ours', () => {
  press('Escape', { isComposing: true });
  press('x', { isComposing: true });
  expect(escape).not.toHaveBeenCalled();
  expect(run).not.toHaveBeenCalled();
});

test('a key that is held moves on, but changes something once', () => {
  for (const repeat of [false, true, true]) press('x', { repeat });
  expect(run.mock.calls).toEqual([['remove']]);
  for (const repeat of [false, true, true]) press('j', { repeat });
  expect(run.mock.calls.slice(1)).toEqual([['next'], ['next'], ['next']]);
});

test('Escape leads back to the library’s list where nothing is open; from a tab of the article’s own nowhere', () => {
  press('Escape');
  expect(run).not.toHaveBeenCalled();
  page.inLibrary = true;
  escape.mockReturnValueOnce(true);
  press('Escape');
  // What closed something goes no further while it is held.
  press('Escape', { repeat: true });
  expect(run).not.toHaveBeenCalled();
  press('Escape');
  expect(run).toHaveBeenCalledExactlyOnceWith('back');
});
