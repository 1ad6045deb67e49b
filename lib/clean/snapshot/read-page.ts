/** The page read, pruned and measured; read again, with what waits for scripts, where little of it can be seen. */
import { snapshot, type Snapshot } from '../../page/snapshot';
import { clippedTest } from '../../page/clipped';
import { isWalled, revealable } from './freedom';
import { measure, type Measures } from '../measure/measure';
import type { PageFacts } from '../metadata/page-facts';
import { prune } from './prune';
import { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';

/** A page as every later step takes it. */
export interface Reading {
  shot: Snapshot;
  measures: Measures;
  removals: Removals;
}

/** Less prose than this, with more of it hidden, makes a page worth a second reading. */
const LITTLE = 3_000;

/** Reads the page; null when it is too large to be read in time. */
export function readPage(
  page: Document,
  { facts, topic }: { facts: PageFacts; topic: Topic },
): Reading | null {
  const { url, ld } = facts;
  const clipped = isWalled(page, ld, topic.vocabulary) && clippedTest(page);
  const read = (reveal?: (el: Element) => boolean): Reading | null => {
    const shot = snapshot(page, { url, reveal, clipped });
    if (!shot) return null;
    const removals = new Removals();
    prune(shot.body, removals, topic);
    return { shot, measures: measure(shot.body), removals };
  };
  const prose = (reading: Reading): number => reading.measures.facts.get(reading.shot.body)?.prose ?? 0;
  const seen = read();
  if (!seen || clipped || prose(seen) >= LITTLE || prose(seen) * 1.5 >= seen.shot.hiddenChars) return seen;
  const all = read(revealable(page, ld));
  return all && prose(all) > 2 * prose(seen) ? all : seen;
}
