import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { exportSettings, importSettings, resetSettings } from '../../../lib/settings/transfer';
import { pace } from '../../../lib/settings/pace';
import { reading } from '../../../lib/settings/reading';

beforeEach(() => fakeBrowser.reset());

test('settings come back from their own file', async () => {
  await reading.change({ theme: 'sepia', size: 24 });
  await pace.change({ wordsPerMinute: { en: 260 } });
  const file = await exportSettings();
  await resetSettings();
  expect(await reading.read()).toEqual(reading.defaults);
  await importSettings(file);
  expect(await reading.read()).toEqual({ ...reading.defaults, theme: 'sepia', size: 24 });
  expect((await pace.read()).wordsPerMinute).toEqual({ en: 260 });
});

test('a file keeps only what differs from the defaults, and leaves the rest as it is', async () => {
  await reading.change({ font: 'sans' });
  const file = await exportSettings();
  expect(JSON.parse(file)).toMatchObject({ values: { reading: { font: 'sans' } } });
  expect(file).not.toContain('theme');
  await reading.change({ theme: 'black' });
  await importSettings(file);
  expect((await reading.read()).theme).toBe('black');
});

for (const [what, text] of [
  ['no JSON', 'theme: dark'],
  ['another file', '{"bookmarks": []}'],
  ['a newer file', '{"lede": "settings", "version": 2, "values": {}}'],
  ['nothing', ''],
] as const) {
  test(`${what} is refused and changes nothing`, async () => {
    await reading.change({ theme: 'dark' });
    await expect(importSettings(text)).rejects.toMatchObject({ code: 'bad-input' });
    expect((await reading.read()).theme).toBe('dark');
  });
}

test('a value that has no fields costs the others nothing', async () => {
  await importSettings(
    '{"lede":"settings","version":1,"values":{"speech":"loud","reading":{"theme":"grey"}}}',
  );
  expect(await reading.read()).toEqual({ ...reading.defaults, theme: 'grey' });
});

test('values out of range in a file fall back to the default', async () => {
  await importSettings('{"lede":"settings","version":1,"values":{"reading":{"size":9000,"theme":"grey"}}}');
  expect(await reading.read()).toEqual({ ...reading.defaults, theme: 'grey' });
});
