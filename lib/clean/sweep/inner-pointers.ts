/** Pointers to other pages in the midst of a paragraph: a label and one link, in type of their own. */
import { allIn, isA } from '../../page/select';
import { textOf } from '../measure/blocks';
import { judge, labelUnit } from '../judge/evidence';
import { undressed } from '../measure/lines';
import { endsInCall } from '../judge/read-build';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';

/** Inline elements that only the look of the page sets apart. */
const SET_APART = /^(?:span|strong|b|em|i)$/;

/** Takes such pointers out of a block that is text besides, and the call to read on that it ends in; their records stand behind it. */
export function takeInnerPointers(
  block: Element,
  { removals, topic }: { removals: Removals; topic: Topic },
): void {
  for (const el of [...block.children]) {
    const isCall = isA(el, 'a') && !el.nextSibling && endsInCall(block, textOf(block));
    if (!isCall && !SET_APART.test(el.localName)) continue;
    const [link, more] = isCall ? [el] : allIn(el, 'a');
    if (!link || more) continue;
    const [whole, said] = [textOf(el), textOf(link)];
    const text = undressed(whole);
    if (!said || !text.endsWith(said) || whole === textOf(block)) continue;
    // A link in brackets says itself where it leads.
    const label = isCall || text !== whole ? text : text.slice(0, -said.length).trim();
    const verdict = judge(labelUnit(el, label), topic);
    if (!verdict || !/^(?:related|continue)$/.test(verdict.kind) || !verdict.why.includes('label')) continue;
    block.after(el);
    removals.take(el, verdict);
  }
}
