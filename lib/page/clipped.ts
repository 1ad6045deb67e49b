/** What a box cuts off: a text that goes on below its lower edge, out of sight, where only the first lines are free. */
import { allIn, elementBefore } from './select';
import type { IsHidden } from './visibility';

/** A box that cuts off less, in CSS pixels, has a line too many, and one that shows less is closed. */
const LEAST = 100;

/** What unfolds what stands right below it. */
const OPENS = ':is(button, summary, label, [role=button], [aria-expanded])';

/** True where a closed box may be unfolded: by its own name, or by what stands above it. */
const opens = (box: Element): boolean =>
  box.matches('[role=region], [role=tabpanel], [aria-labelledby]') ||
  (elementBefore(box)?.matches(`${OPENS}, :has(${OPENS})`) ?? false);

/** Tells what stands below the edge of a box that hides what does not fit in it. */
export function clippedTest(page: Document): IsHidden {
  const view = page.defaultView;
  const boxes = allIn(page, 'div, section, article, main').filter(
    (box) =>
      box.scrollHeight - box.clientHeight >= LEAST &&
      /hidden|clip/.test(view?.getComputedStyle(box).overflowY ?? '') &&
      (box.clientHeight >= LEAST || !opens(box)),
  );
  const edge = (el: Element, side: 'top' | 'bottom'): number => el.getBoundingClientRect()[side];
  return (el) => boxes.some((box) => box.contains(el) && edge(el, 'top') >= edge(box, 'bottom'));
}
