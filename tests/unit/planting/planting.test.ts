import { beforeAll, expect, test } from 'vitest';
import type { Verdict } from '../../planting/judge';
import { plantInFixtures } from '../../planting/on-fixtures';

/**
 * A small planting of the words and markups that are kept out of every set that rules are tuned on; `npm run
 * bench:planting` is the whole of it. The bounds lie a little above what 2,000 plantings gave, so that a rule that
 * lets prompts through, or takes text, is noticed here; the goal for the first is 1 %.
 */
let verdicts: Verdict[] = [];
const share = (is: (verdict: Verdict) => boolean, of: (verdict: Verdict) => boolean = () => true): number =>
  verdicts.filter(is).length / verdicts.filter(of).length;

beforeAll(() => {
  verdicts = plantInFixtures(600, 5);
}, 60_000);

test('few prompts survive', () => {
  expect(share(({ survived }) => survived.length > 0)).toBeLessThan(0.025);
});

test('no paragraph beside a prompt is lost', () => {
  expect(verdicts.filter(({ lost }) => lost.length > 0)).toEqual([]);
});

test('true sentences on newsletters, apps and subscriptions stay', () => {
  const lost = share(
    ({ controlLost }) => controlLost === true,
    ({ controlLost }) => controlLost !== null,
  );
  expect(lost).toBeLessThan(0.015);
});
