import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { lastKnown, READING, remember } from '../../../lib/settings/last-known';
import { reading } from '../../../lib/settings/reading';
import { StoredState } from '../../../lib/state/stored-state.svelte';

beforeEach(() => {
  fakeBrowser.reset();
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
});

test('settings that are as they were last known are no news', async () => {
  await reading.change({ size: 24 });
  remember(READING, { ...reading.defaults, size: 24 });
  const look = new StoredState(reading);
  const known = look.current;
  await look.ready;
  expect(look.current).toBe(known);
  expect(look.current.size).toBe(24);
});

test('settings that were changed elsewhere meanwhile are shown, and known the next time', async () => {
  await reading.change({ size: 24 });
  remember(READING, reading.defaults);
  const look = new StoredState(reading);
  expect(look.current.size).toBe(reading.defaults.size);
  await look.ready;
  expect(look.current.size).toBe(24);
  expect(lastKnown(READING)).toMatchObject({ size: 24 });
});

test('what another page changed while a change of this page was being kept is shown too', async () => {
  const look = new StoredState(reading);
  await look.ready;
  const other = reading.change({ theme: 'dark' });
  look.change({ size: 24 });
  await other;
  await vi.waitUntil(async () => (await reading.read()).size === 24);
  await vi.waitUntil(() => look.current.theme === 'dark');
  expect(look.current).toMatchObject({ theme: 'dark', size: 24 });
});

test('what a page changed that closed before it was kept is kept by the next one, and once only', async () => {
  await reading.change({ size: 24, width: 70 });
  const closing = new StoredState({ ...reading, change: () => new Promise<never>(() => undefined) });
  await closing.ready;
  closing.change({ size: 20 });
  closing.change({ theme: 'dark' });
  const next = new StoredState(reading);
  await next.ready;
  expect(next.current).toMatchObject({ size: 20, theme: 'dark', width: 70 });
  expect(await reading.read()).toMatchObject({ size: 20, theme: 'dark', width: 70 });
  await reading.change({ size: 22 });
  const later = new StoredState(reading);
  await later.ready;
  expect(later.current.size).toBe(22);
});

test('what could not be kept is kept by the next page', async () => {
  const quiet = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const failing = new StoredState({ ...reading, change: () => Promise.reject(new Error('full')) });
  await failing.ready;
  failing.change({ size: 31 });
  await vi.waitUntil(() => quiet.mock.calls.length > 0);
  await new StoredState(reading).ready;
  expect((await reading.read()).size).toBe(31);
  quiet.mockRestore();
});
