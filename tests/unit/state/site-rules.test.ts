import { DOMParser } from 'linkedom';
import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Removal } from '../../../lib/article';
import { applyRules, descriptionOf } from '../../../lib/rules/apply';
import { siteMemory } from '../../../lib/settings/site-memory';
import { SiteRules } from '../../../lib/state/site-rules';
import { anArticle } from '../../support/articles';

const REMOVAL: Removal = {
  id: '1',
  kind: 'newsletter',
  why: [],
  text: 'Get our harbour letter every Friday',
  html: '<div>Get our harbour letter every Friday</div>',
  after: 2,
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.stubGlobal('DOMParser', DOMParser);
});

test('a decision is there at the next press on that site, and on no other', async () => {
  const now = await SiteRules.of('https://www.news.example/a');
  await now.keepIn(REMOVAL);
  await now.choose('article-element');

  const next = await SiteRules.of('https://news.example/b');
  expect(next.rules).toMatchObject([{ act: 'keep', site: 'news.example', sample: REMOVAL.text }]);
  expect(next.way).toBe('article-element');
  const other = await SiteRules.of('https://other.example/');
  expect([other.rules, other.way]).toEqual([[], 'auto']);
});

test('a decision can be taken back, and a later one replaces an earlier one about the same block', async () => {
  const site = await SiteRules.of('https://news.example/a');
  await site.keepIn(REMOVAL);
  const block = descriptionOf(REMOVAL.html);
  if (!block) throw new Error('no block');
  await site.takeOut(block, REMOVAL.text);
  expect((await SiteRules.of('https://news.example/a')).rules.map(({ act }) => act)).toEqual(['take-out']);
  await site.letGo(REMOVAL);
  await site.choose('auto');
  const after = await SiteRules.of('https://news.example/a');
  expect([after.rules, after.way]).toEqual([[], 'auto']);
});

test('what only the reader took out stays in without a rule, and goes again by one', async () => {
  const site = await SiteRules.of('https://news.example/a');
  const own: Removal = { ...REMOVAL, kind: 'other', why: ['your-choice'] };
  const acts = async (): Promise<string[]> =>
    (await SiteRules.of('https://news.example/b')).rules.map(({ act }) => act);
  const block = descriptionOf(own.html);
  if (!block) throw new Error('no block');
  await site.takeOut(block, own.text);
  await site.keepIn(own);
  expect(await acts()).toEqual([]);
  await site.letGo(own);
  expect(await acts()).toEqual(['take-out']);
});

test('a removed block is known again, however its page writes the addresses in it', async () => {
  const picture = (src: string): Removal => ({
    ...REMOVAL,
    text: '',
    html: `<figure><img src="${src}"></figure>`,
  });
  const site = await SiteRules.of('https://www.news.example/world/a');
  await site.keepIn(picture('/promo/1.png'));
  const { rules } = await SiteRules.of('https://www.news.example/b');
  const found = (src: string): string[] => {
    const article = { ...anArticle(), url: 'https://www.news.example/sport/b', removals: [picture(src)] };
    return applyRules(article, rules).kept;
  };
  expect(['https://www.news.example/promo/2.png', '../promo/3.png', '/photos/4.png'].map(found)).toEqual([
    ['1'],
    ['1'],
    [],
  ]);
});

test('what two tabs decide is kept, whichever was opened first', async () => {
  const one = await SiteRules.of('https://news.example/a');
  const other = await SiteRules.of('https://other.example/b');
  await other.keepIn({ ...REMOVAL, text: 'Other' });
  await other.choose('unweighted');
  await one.keepIn(REMOVAL);
  await one.choose('article-element');
  expect(await siteMemory.read()).toMatchObject({
    rules: [{ site: 'other.example' }, { site: 'news.example' }],
    ways: { 'other.example': 'unweighted', 'news.example': 'article-element' },
  });
});

test('a decision that cannot be kept holds for the page, and where there is no site', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const block = descriptionOf(REMOVAL.html);
  if (!block) throw new Error('no block');
  const nowhere = await SiteRules.of('about:blank');
  await nowhere.takeOut(block, 'x');
  expect(nowhere.rules).toMatchObject([{ act: 'take-out' }]);
  const site = await SiteRules.of('https://news.example/a');
  vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValue(new Error('full'));
  await site.takeOut(block, 'x');
  expect(site.rules).toMatchObject([{ act: 'take-out' }]);
});
