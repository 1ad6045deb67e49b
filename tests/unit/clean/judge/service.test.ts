/** Whom others than the house are reached by, whatever such a line asks. */
import { expect, test } from 'vitest';
import { articleOf } from '../../../support/article-page';

const HELP = (site: string, number: string): string =>
  `<p class="text"><b>Affected by this story?</b> RoadCare gives free support to the injured and bereaved: ${number}<a href="mailto:help@${site}">help@${site}</a>.</p>`;

test('a line with a number to call and the address of somebody else stays', () => {
  expect(articleOf({ inside: HELP('roadcare.test', '0300 555 0160, or ') }).text).toContain('RoadCare gives');
});

test('so it does not with the address of the page’s own site, or with a year alone', () => {
  expect(articleOf({ inside: HELP('news.paper.test', '0300 555 0160, or ') }).text).not.toContain(
    'RoadCare gives',
  );
  expect(articleOf({ inside: HELP('roadcare.test', 'since 2009, ') }).text).not.toContain('RoadCare gives');
});
