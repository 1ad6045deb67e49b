/** Text that stands on the page once more, for another width of the window or for those who have paid: it is read once. */
import { standsIn } from '../../page/select';
import { verdictOf } from '../judge/evidence';
import type { Removals } from '../judge/removals';
import { type Measures, weigh } from '../measure/measure';

/** A text says nothing of so many weighed characters twice, word by word. */
const LEAST = 100;

/** Takes out every paragraph below `root` that stood above already, and the shorter lines between such that did. */
export function takeRepeats(
  root: Element,
  { measures, removals }: { measures: Measures; removals: Removals },
): void {
  const said = new Set<string>();
  const again = measures.blocks.filter(({ el, text }) => {
    // A caption is told once by who places it.
    if (!root.contains(el) || standsIn(el, 'figure')) return false;
    const isKnown = said.has(text);
    said.add(text);
    return isKnown;
  });
  const isLong = ({ isProse, text }: { isProse: boolean; text: string }): boolean =>
    isProse && weigh(text) >= LEAST;
  const [first, last] = [again.findIndex(isLong), again.findLastIndex(isLong)];
  if (first < 0) return;
  for (const { el } of again.slice(first, last + 1)) removals.take(el, verdictOf('other', 'repeats'));
}
