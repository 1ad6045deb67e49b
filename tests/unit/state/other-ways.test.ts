/** Which other readings of a page are offered where the article is wrong. */
import { beforeEach, expect, test, vi } from 'vitest';
import type { Article, CandidateName, Extraction } from '../../../lib/article';
import { otherWays } from '../../../lib/state/other-ways';
import { anArticle } from '../../support/articles';

/** What the page gives by each way; by one that is not named it gives nothing. */
let page: Partial<Record<CandidateName, Article>>;

vi.mock('../../../lib/platform/tab', () => ({
  tabInFront: () => Promise.resolve({ id: 7, url: 'https://news.test/a', isPrivate: false }),
  readTab: (_: unknown, { candidate }: { candidate: CandidateName }): Promise<Extraction> => {
    const article = page[candidate];
    return Promise.resolve(
      article
        ? { status: 'article', article }
        : { status: 'none', reason: 'empty', url: 'https://news.test/a' },
    );
  },
}));

beforeEach(() => {
  page = {};
});

const offered = async (shown: Article): Promise<CandidateName[]> =>
  (await otherWays(shown)).map(({ candidate }) => candidate);

test('a reading is offered once, and not where it is the one that is shown', async () => {
  const shown = anArticle({ text: 'The ferry sank.' });
  const other = anArticle({ text: 'The harbour was quiet.' });
  page = { auto: shown, 'article-element': other, unweighted: other };
  expect(await offered(shown)).toEqual(['article-element']);
});

test('a reading without a text is not offered: it may be a picture and nothing else', async () => {
  const shown = anArticle({ text: 'The ferry sank.' });
  page = {
    auto: shown,
    'article-element': anArticle({ text: '' }),
    'largest-block': anArticle({ text: 'Quiet.' }),
  };
  expect(await offered(shown)).toEqual(['largest-block']);
});
