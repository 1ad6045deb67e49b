import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing';
import { exportSettings, importSettings, resetSettings } from '../../../lib/settings/transfer';
import { pace } from '../../../lib/settings/pace';
import { reading } from '../../../lib/settings/reading';
import { siteMemory } from '../../../lib/settings/site-memory';
import { speech } from '../../../lib/settings/speech';
import type { Rule } from '../../../lib/rules/rule';

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

function aRule(parts: Partial<Rule>): Rule {
  const block = { tag: 'p', words: ['listen', 'to', 'our', 'show'], links: [] };
  return { id: 'r', site: 'a.example', act: 'keep', kind: 'other', block, sample: '', made: 1, ...parts };
}

test('what was decided and learnt here stays beside that of a file', async () => {
  await siteMemory.change({
    rules: [aRule({ id: 'theirs', made: 2 })],
    ways: { 'a.example': 'unweighted' },
  });
  await pace.change({ wordsPerMinute: { en: 260, de: 200 } });
  await speech.change({ voices: { en: 'ada' } });
  const file = await exportSettings();
  await resetSettings();
  const [mine, older] = [aRule({ id: 'mine', site: 'b.example', made: 3 }), aRule({ id: 'older' })];
  await siteMemory.change({ rules: [older, mine], ways: { 'b.example': 'unweighted' } });
  await pace.change({ wordsPerMinute: { en: 300 } });
  await speech.change({ voices: { fr: 'zoe' } });
  for (const time of ['once', 'twice']) {
    await importSettings(file);
    const { rules, ways } = await siteMemory.read();
    expect(
      rules.map(({ id }) => id),
      time,
    ).toEqual(['theirs', 'mine']);
    expect(ways).toEqual({ 'a.example': 'unweighted', 'b.example': 'unweighted' });
  }
  expect((await pace.read()).wordsPerMinute).toEqual({ en: 300, de: 200 });
  expect((await speech.read()).voices).toEqual({ en: 'ada', fr: 'zoe' });
});
