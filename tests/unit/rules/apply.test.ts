import { DOMParser } from 'linkedom';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import type { Article, Removal } from '../../../lib/article';
import { putBack } from '../../../lib/clean/put-back';
import { applyRules, descriptionOf, takeOut } from '../../../lib/rules/apply';
import type { Rule } from '../../../lib/rules/rule';
import { anArticle } from '../../support/articles';

beforeAll(() => void vi.stubGlobal('DOMParser', DOMParser));

const PROMO = '<p>Listen to our harbour show every week</p>';

function article(html: string, removals: Removal[] = []): Article {
  return { ...anArticle(), html, removals };
}

function ruleFor(html: string, act: Rule['act']): Rule {
  const block = descriptionOf(html);
  if (!block) throw new Error('no block');
  return { id: 'r', site: 'x.example', act, kind: 'other', block, sample: '', made: 0 };
}

test('without rules the article is the very same', () => {
  const given = article('<p>One</p>');
  expect(applyRules(given, [])).toEqual({ article: given, kept: [] });
});

test('a block the reader took out once is taken out again, and listed where it stood', () => {
  const given = article(`<p>One long first line</p>${PROMO}<p>Two</p>`);
  const { article: ruled } = applyRules(given, [ruleFor(PROMO, 'take-out')]);
  expect(ruled.html).toBe('<p>One long first line</p><p>Two</p>');
  expect(ruled.removals).toMatchObject([
    { after: 1, html: PROMO, text: 'Listen to our harbour show every week' },
  ]);
  expect(given.html).toContain('harbour show');
});

test('a removal the reader put back once is put back again', () => {
  const removal: Removal = { id: 'n1', kind: 'newsletter', why: [], text: '', html: PROMO, after: 1 };
  const given = article('<p>One</p>', [removal]);
  expect(applyRules(given, [ruleFor(PROMO, 'keep')]).kept).toEqual(['n1']);
  expect(applyRules(given, [ruleFor('<p>Something else entirely here</p>', 'keep')]).kept).toEqual([]);
});

test('pictures without words that come from one place are not told from each other by a rule', () => {
  const picture = (name: string): string =>
    `<figure><img src="https://cdn.example/photos/${name}.jpg"></figure>`;
  const { block } = ruleFor(picture('1'), 'take-out');
  const given = article(`<p>One</p>${picture('2')}<p>Two</p>${picture('3')}`);
  expect(takeOut(given, block, 'r')).toBe(given);
  const one = takeOut(given, block, 'r', 1);
  expect(one.html).toBe(`<p>One</p>${picture('2')}<p>Two</p>`);
  expect(one.removals).toMatchObject([{ html: picture('3') }]);
  // One alone, as a house's banner is, goes as before.
  const banner = article(`<p>One</p>${picture('4')}`);
  expect(takeOut(banner, block, 'r').html).toBe('<p>One</p>');
});

test('taking out what is not there changes nothing', () => {
  const given = article('<p>One</p>');
  expect(takeOut(given, ruleFor(PROMO, 'take-out').block, 'r')).toBe(given);
});

test('an article is read once for all its rules, and what was removed only where it may be kept', () => {
  const read = vi.spyOn(DOMParser.prototype, 'parseFromString');
  const removal: Removal = { id: 'n1', kind: 'newsletter', why: [], text: '', html: PROMO, after: 1 };
  const given = article(`<p>One long first line</p>${PROMO}<p>Two</p>`, [removal]);
  const rules = ['<p>Follow our reporters everywhere</p>', PROMO, '<h2>More of that</h2>'].map((html) =>
    ruleFor(html, 'take-out'),
  );
  read.mockClear();
  const { article: ruled, kept } = applyRules(given, rules);
  expect(read).toHaveBeenCalledOnce();
  expect([ruled.html, ruled.removals.length, kept]).toEqual(['<p>One long first line</p><p>Two</p>', 2, []]);
});

test('each rule finds what those before it have left', () => {
  const item = '<li>Listen to our harbour show every single week</li>';
  const rest = '<ul><li>Sign up</li></ul>';
  const given = article(`<p>One</p>${rest.replace('</ul>', `${item}</ul>`)}`);
  const { article: ruled } = applyRules(given, [ruleFor(item, 'take-out'), ruleFor(rest, 'take-out')]);
  expect(ruled.html).toBe('<p>One</p>');
  const held = rest.replace('</ul>', '<!--lede-removed-r-0--></ul>');
  expect(ruled.removals).toMatchObject([{ html: held }, { html: item }]);
});

test('what was removed behind a block that goes keeps its place, and so does what went from inside another', () => {
  const list = '<ul><li>Two ferries were late all of the summer</li><li>One</li></ul>';
  const removal: Removal = { id: 'n1', kind: 'newsletter', why: [], text: '', html: '<p>N</p>', after: 2 };
  const given = article(`${PROMO}${list}<p>Two</p>`, [removal]);
  const ruled = applyRules(given, [
    ruleFor('<li>Two ferries were late all of the summer</li>', 'take-out'),
    ruleFor(PROMO, 'take-out'),
  ]).article;
  expect(ruled.removals.map(({ html, after }) => [html, after])).toEqual([
    [PROMO, 0],
    ['<p>N</p>', 1],
    ['<li>Two ferries were late all of the summer</li>', 1],
  ]);
});

describe('a block that is taken out from inside another', () => {
  const item = '<li>Two ferries were late all of the summer</li>';
  const list = `<ul><li>One</li>${item}<li>Three harbours had no pilot for a week</li></ul>`;
  const box = `<blockquote><p>The master of the port spoke first</p>${list}</blockquote>`;
  const given = article(`<p>One long first line</p>${box}<p>The last line of it all</p>`);
  /** One after the other, as the reader presses, each with a rule of its own. */
  const without = (...htmls: string[]): Article =>
    htmls.reduce((left, html, at) => takeOut(left, ruleFor(html, 'take-out').block, `r${at}`), given);

  test.each([
    ['alone', [item]],
    ['and then that', [item, list.replace(item, '')]],
    ['and then that, and what is around both', [item, list.replace(item, ''), box.replace(list, '')]],
  ])('%s comes back within it', (_, htmls) => {
    const left = without(...htmls);
    expect(left.removals).toHaveLength(htmls.length);
    expect(putBack(left, () => true)).toEqual(given);
    // One after the other too, as they were taken out last.
    const last = left.removals
      .map(({ id }) => id)
      .toSorted()
      .toReversed();
    expect(last.reduce((now, id) => putBack(now, (one) => one.id === id), left)).toEqual(given);
  });

  test('comes back where that stood while that is still out', () => {
    const left = without(item, box.replace(item, ''));
    const { html, removals } = putBack(left, ({ id }) => id === 'r0-0');
    expect(html).toBe(`<p>One long first line</p>${item}<p>The last line of it all</p>`);
    expect(removals).toMatchObject([{ id: 'r1-0', after: 1 }]);
  });

  test('is known by its words alone, without what holds the place of another', () => {
    const { html } = without(item);
    expect(descriptionOf(html.slice(html.indexOf('<blockquote'), html.indexOf('<p>The last')))).toEqual(
      descriptionOf(box.replace(item, '')),
    );
  });
});
