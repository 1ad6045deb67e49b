/** What a box cuts off: a text that goes on below its lower edge, out of sight, where only the first lines are free. */
import { allIn } from './select';
import type { IsHidden } from './visibility';

/** A box that shows or cuts off less, in CSS pixels, is closed, or has a line too many. */
const LEAST = 100;

/** Tells what stands below the edge of a box that hides what does not fit in it. */
export function clippedTest(page: Document): IsHidden {
  const view = page.defaultView;
  const boxes = allIn(page, 'div, section, article, main').filter(
    (box) =>
      box.clientHeight >= LEAST &&
      box.scrollHeight - box.clientHeight >= LEAST &&
      /hidden|clip/.test(view?.getComputedStyle(box).overflowY ?? ''),
  );
  const edge = (el: Element, side: 'top' | 'bottom'): number => el.getBoundingClientRect()[side];
  return (el) => boxes.some((box) => box.contains(el) && edge(el, 'top') >= edge(box, 'bottom'));
}
