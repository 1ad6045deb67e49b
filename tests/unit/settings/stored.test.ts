import * as v from 'valibot';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { declare } from '../../../lib/settings/stored';
import { RANGES, stepped } from '../../../lib/settings/fields';
import { reading } from '../../../lib/settings/reading';

const Schema = v.object({
  size: v.fallback(v.optional(v.number(), 20), 20),
  name: v.fallback(v.optional(v.string(), 'serif'), 'serif'),
});

beforeEach(() => {
  fakeBrowser.reset();
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
});

test('an empty storage gives the defaults, and a change keeps only what was changed', async () => {
  const item = declare({ key: 'x', version: 1, schema: Schema });
  expect(await item.read()).toEqual({ size: 20, name: 'serif' });
  expect(await item.change({ size: 22 })).toEqual({ size: 22, name: 'serif' });
  expect(await fakeBrowser.storage.local.get('x')).toEqual({ x: { version: 1, value: { size: 22 } } });
});

test('changes made at the same moment are all kept', async () => {
  const item = declare({ key: 'x', version: 1, schema: Schema });
  await Promise.all([item.change({ size: 22 }), item.change({ name: 'sans' })]);
  expect(await item.read()).toEqual({ size: 22, name: 'sans' });
});

test('one damaged field falls back alone', async () => {
  await fakeBrowser.storage.local.set({ x: { version: 1, value: { size: 'big', name: 'sans' } } });
  expect(await declare({ key: 'x', version: 1, schema: Schema }).read()).toEqual({ size: 20, name: 'sans' });
});

test('migrations run in order from the stored version', async () => {
  await fakeBrowser.storage.local.set({ x: { version: 1, value: { fontSize: 11 } } });
  const item = declare({
    key: 'x',
    version: 3,
    schema: Schema,
    migrations: {
      2: (old) => ({ pixels: v.parse(v.object({ fontSize: v.number() }), old).fontSize * 2 }),
      3: (old) => ({ size: v.parse(v.object({ pixels: v.number() }), old).pixels }),
    },
  });
  expect(await item.read()).toEqual({ size: 22, name: 'serif' });
});

test('what a migration cannot read is not passed on in its old shape, and nothing of it stays', async () => {
  await fakeBrowser.storage.local.set({ x: { version: 1, value: { size: 33 } } });
  const item = declare({
    key: 'x',
    version: 2,
    schema: Schema,
    migrations: {
      2: () => {
        throw new Error('no');
      },
    },
  });
  expect(await item.change({ name: 'sans' })).toEqual({ size: 20, name: 'sans' });
  expect(await fakeBrowser.storage.local.get()).toEqual({ x: { version: 2, value: { name: 'sans' } } });
});

test('of settings of a newer Lede an older one reads what fits, and leaves the rest as it is when it changes some', async () => {
  const newer = { x: { version: 9, value: { size: 30, name: ['serif', 'sans'], hue: 7 } } };
  await fakeBrowser.storage.local.set(newer);
  const item = declare({ key: 'x', version: 1, schema: Schema });
  expect(await item.read()).toEqual({ size: 30, name: 'serif' });
  expect(await fakeBrowser.storage.local.get()).toEqual(newer);
  expect(await item.change({ size: 25 })).toEqual({ size: 25, name: 'serif' });
  const { value } = newer.x;
  expect(await fakeBrowser.storage.local.get()).toEqual({ x: { version: 9, value: { ...value, size: 25 } } });
});

test('a watcher hears of changes and of a reset, until it stops', async () => {
  const item = declare({ key: 'x', version: 1, schema: Schema });
  const heard: number[] = [];
  const stop = item.watch((value) => heard.push(value.size));
  await item.change({ size: 25 });
  await item.reset();
  stop();
  await item.change({ size: 30 });
  expect(heard).toEqual([25, 20]);
});

test('every number a reader may set starts inside its range', () => {
  for (const { min, max, usual } of Object.values(RANGES)) {
    expect(usual).toBeGreaterThanOrEqual(min);
    expect(usual).toBeLessThanOrEqual(max);
  }
});

test('a step goes on by one of the range, and not beyond its end', () => {
  expect(stepped('size', 20, 1)).toBe(21);
  expect(stepped('rate', 1.1, 1)).toBe(1.2);
  expect(stepped('rate', RANGES.rate.min, -1)).toBe(RANGES.rate.min);
  expect(stepped('size', RANGES.size.max, 1)).toBe(RANGES.size.max);
});

test('reading settings out of range or of no known name fall back', () => {
  const checked = reading.check({ size: 400, theme: 'plaid', focusLines: 2, width: 70 });
  expect(checked).toEqual({ ...reading.defaults, width: 70 });
});
