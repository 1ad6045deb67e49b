/** Pointers to other pages in the midst of a paragraph: a label and one link, in type of their own. */
import { allIn } from '../../page/select';
import { textOf } from '../measure/blocks';
import { judge, labelUnit } from '../judge/evidence';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';

/** Inline elements that only the look of the page sets apart. */
const SET_APART = /^(?:span|strong|b|em|i)$/;

/** Takes such pointers out of a block that is text besides; their records stand behind it. */
export function takeInnerPointers(
  block: Element,
  { removals, topic }: { removals: Removals; topic: Topic },
): void {
  for (const el of [...block.children]) {
    if (!SET_APART.test(el.localName)) continue;
    const [link, more] = allIn(el, 'a');
    if (!link || more) continue;
    const [text, said] = [textOf(el), textOf(link)];
    if (!said || !text.endsWith(said) || text === textOf(block)) continue;
    const label = text.slice(0, -said.length).trim();
    const verdict = judge(labelUnit(el, label), topic);
    if (verdict?.kind !== 'related' || !verdict.why.includes('label')) continue;
    block.after(el);
    removals.take(el, verdict);
  }
}
