import '../../support/fresh-library';
import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { SavedPictures } from '../../../lib/state/saved-pictures.svelte';

/** Who hears when the permission is given or taken back, or the reader has answered elsewhere. */
const listeners = new Set<() => void>();
const event = {
  addListener: (listener: () => void) => void listeners.add(listener),
  removeListener: (listener: () => void) => void listeners.delete(listener),
};

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(fakeBrowser.storage, { onChanged: event });
  Object.assign(fakeBrowser.permissions, {
    contains: () => Promise.resolve(false),
    onAdded: event,
    onRemoved: event,
  });
});

test('what is told of an article’s pictures leaves nothing behind that listens', () => {
  const stop = new SavedPictures(1).follow();
  expect(listeners.size).toBe(2);
  stop();
  expect(listeners.size).toBe(0);
});
