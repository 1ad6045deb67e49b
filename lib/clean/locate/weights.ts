/** What prose weighs on what holds it. */
import { attr } from '../../page/attribute';
import { count } from '../../page/recall';
import { parentOf, upFrom } from '../../page/select';
import type { Measures } from '../measure/measure';

/** The weight of every element above a block of prose, in characters times what the block of that number is `worth`. */
export function weights(measures: Measures, worth = (_number: string): number => 1): Map<Element, number> {
  const total = new Map<Element, number>();
  for (const { el, chars, isProse } of measures.blocks) {
    if (!isProse) continue;
    const weight = chars * worth(attr(el, 'data-lede'));
    for (const at of upFrom(parentOf(el))) count(total, at, weight);
  }
  return total;
}

/** The element of a list that holds the most weight; null where none holds any. */
export function heaviest(elements: Iterable<Element>, weight: Map<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const el of elements) {
    const heavy = weight.get(el) ?? 0;
    if (heavy > most) [best, most] = [el, heavy];
  }
  return best;
}
