import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Rule } from '../../../lib/rules/rule';
import { siteMemory } from '../../../lib/settings/site-memory';
import { DecidedSites } from '../../../lib/state/decided-sites';

vi.mock('../../../lib/i18n/t', () => ({
  t: (key: string, parts: string[] = []) => [key, ...parts].join(' '),
}));

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined });
});

const rule = (id: string): Rule => ({
  id,
  site: `${id}.example`,
  act: 'keep',
  kind: 'other',
  block: { tag: 'p', words: [], links: [] },
  sample: '',
  made: 0,
});

test('rules and ways that were forgotten come back one after the other, each in its place', async () => {
  const rules = [rule('a'), rule('b'), rule('c')];
  await siteMemory.change({ rules, ways: { 'd.example': 'unweighted' } });
  const sites = new DecidedSites();
  await vi.waitFor(() => expect(sites.current.rules).toHaveLength(3));
  sites.forgetRule(rule('b'));
  sites.forgetRule(rule('a'));
  sites.forgetWay('d.example');
  expect(sites.current).toEqual({ rules: [rule('c')], ways: {} });
  expect(sites.said.current?.text).toBe('settings.sites.forgotten d.example');
  for (let times = 0; times < 3; times++) sites.said.undo();
  expect(sites.current).toEqual({ rules, ways: { 'd.example': 'unweighted' } });
  await vi.waitFor(async () => expect(await siteMemory.read()).toEqual(sites.current));
});
