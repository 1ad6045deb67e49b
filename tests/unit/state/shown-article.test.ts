import '../../support/dom-parser';
import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Article, Removal } from '../../../lib/article';
import { ShownArticle } from '../../../lib/state/shown-article.svelte';
import { SiteRules } from '../../../lib/state/site-rules';
import { anArticle } from '../../support/articles';

const URL_OF_IT = 'https://news.example/a';
const LINES = [
  'Alpha harbour opens quietly today',
  'Bravo ferry arrives before dawn',
  'Charlie storm damaged several roofs',
  'Delta council votes next week',
  'Echo gulls circle above nets',
  'Foxtrot readings suggest higher swell',
  'Golf links flooded twice already',
];
/** The cleaner took these out. */
const CLEANED = [2, 3, 6];
const paragraph = (at: number): string => `<p>${LINES[at] ?? ''}</p>`;
const all = LINES.map((_, at) => at);

const deciding = (['takeOut', 'letGo'] as const).map((name) => vi.spyOn(SiteRules.prototype, name));
/** Whatever was decided about the site is kept by then. */
const decided = (): Promise<unknown> =>
  Promise.all(deciding.flatMap(({ mock }) => mock.results.map(({ value }) => value as Promise<void>)));

beforeEach(() => {
  fakeBrowser.reset();
  for (const spy of deciding) spy.mockClear();
});

function cleaned(): Article {
  const removals = CLEANED.map((at): Removal => {
    const after = all.filter((one) => one < at && !CLEANED.includes(one)).length;
    return {
      id: `r${at}`,
      kind: 'related',
      why: ['words'],
      text: LINES[at] ?? '',
      html: paragraph(at),
      after,
    };
  });
  const html = all
    .filter((at) => !CLEANED.includes(at))
    .map(paragraph)
    .join('');
  return anArticle({ url: URL_OF_IT, html, removals });
}

async function shownOf(article: Article): Promise<ShownArticle> {
  await decided();
  const shown = new ShownArticle();
  await shown.show(article, await SiteRules.of(article.url));
  return shown;
}

/** The paragraphs on screen. */
async function onScreen(shown: ShownArticle): Promise<Element[]> {
  const { document } = parseHTML(`<article>${(await shown.edited())?.html ?? ''}</article>`);
  return [...document.querySelectorAll('p')] as unknown as Element[];
}

const numbers = async (shown: ShownArticle): Promise<number[]> =>
  (await onScreen(shown)).map(({ textContent }) => LINES.indexOf(textContent ?? ''));

/** Numbers that look thrown and are the same each time. */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

async function press(shown: ShownArticle, at: number): Promise<void> {
  const block = (await onScreen(shown)).find(({ textContent }) => textContent === LINES[at]);
  if (!block) throw new Error(`${String(at)} is not on screen`);
  await shown.takeOut(block);
}

async function undo(shown: ShownArticle, at: number, how: 'toggle' | 'restore' = 'toggle'): Promise<void> {
  const removal = shown.article?.removals.find(({ text }) => text === LINES[at]);
  if (!removal) throw new Error(`${String(at)} is not listed`);
  await shown[how](removal);
}

/** Which lines the list of what was left out holds. */
const listed = (shown: ShownArticle): number[] =>
  (shown.article?.removals ?? []).map(({ text }) => LINES.indexOf(text)).sort();

describe('blocks come back where they stood', () => {
  test.each(Array.from({ length: 40 }, (_, seed) => seed))(
    'in any order of taking out, putting back and saving (%i)',
    async (seed) => {
      const below = dice(seed + 1);
      const out = new Set(CLEANED);
      let shown = await shownOf(cleaned());
      for (let step = 0; step < 24; step++) {
        const at = below(LINES.length);
        if (below(8) === 0) shown = await shownOf((await shown.edited()) ?? cleaned());
        else if (out.delete(at)) await undo(shown, at, below(2) ? 'toggle' : 'restore');
        else {
          await press(shown, at);
          out.add(at);
        }
        expect(await numbers(shown)).toEqual(all.filter((one) => !out.has(one)));
      }
      for (const at of out) await undo(shown, at);
      expect(await numbers(shown)).toEqual(all);
    },
  );

  test('where a rule of the site took out what stood before them', async () => {
    await press(await shownOf(cleaned()), 0);
    const next = await shownOf(cleaned());
    expect(await numbers(next)).toEqual([1, 4, 5]);
    for (const at of [6, 3, 2, 0]) await undo(next, at);
    expect(await numbers(next)).toEqual(all);
  });
});

test('a block that is put back for good leaves nothing on the list, and no rule', async () => {
  const shown = await shownOf(cleaned());
  await press(shown, 0);
  await press(shown, 1);
  await undo(shown, 0, 'restore');
  expect(listed(shown)).toEqual([1, ...CLEANED]);
  await undo(shown, 1, 'restore');
  expect(listed(shown)).toEqual(CLEANED);
  expect(await numbers(shown)).toEqual([0, 1, 4, 5]);
  await decided();
  expect((await SiteRules.of(URL_OF_IT)).rules).toEqual([]);
});

test('blocks that are taken out in one breath are all out, each by its own undo', async () => {
  const shown = await shownOf(anArticle({ url: URL_OF_IT, html: all.map(paragraph).join('') }));
  const [first, second] = await onScreen(shown);
  if (!first || !second) throw new Error('no blocks');
  const taken = await Promise.all([first, second, second].map((block) => shown.takeOut(block)));
  expect(taken.map((removals) => removals.map(({ text }) => LINES.indexOf(text)))).toEqual([[0], [1], []]);
  expect(await numbers(shown)).toEqual([2, 3, 4, 5, 6]);
  await decided();
  expect((await SiteRules.of(URL_OF_IT)).rules.map(({ sample }) => sample)).toEqual(LINES.slice(0, 2));
});

test('the text of what is kept is that of the screen: what came back is in it, what was taken out is not', async () => {
  const shown = await shownOf(cleaned());
  const [first] = cleaned().removals;
  if (first) await shown.toggle(first);
  const { document } = parseHTML(
    `<!doctype html><html><body><article>${(await shown.edited())?.html ?? ''}</article></body></html>`,
  );
  const [block] = document.querySelectorAll('p');
  if (block) await shown.takeOut(block);
  const edited = await shown.edited();
  expect(edited?.text.split('\n')).toEqual([1, 2, 4, 5].map((at) => LINES[at]));
  expect(edited?.words).toBe(20);
});
