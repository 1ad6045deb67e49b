/** Takes out what can be no part of an article wherever it stands: what floats over the page, and the next articles of one without an end. */
import { rawText } from '../../page/attribute';
import { holds, allIn, firstIn } from '../../page/select';
import { otherStories } from '../boxes/other-stories';
import { LEADS_AWAY, UNTOLD, judge, labelUnit, verdictOf } from '../judge/evidence';
import { isBlock, textOf } from '../measure/blocks';
import { measure, readBlock } from '../measure/measure';
import { holdsArticle } from '../../page/furniture';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';

const LAYERS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[data-pinned]';
/** Overlays say what they want in a few words; the rest is small print. */
const READ = 600;

/** On what floats over the page and asks for nothing that is known: its reader may miss what it says. */
const FLOATING = verdictOf('other', 'apart');

/** A picture that stays in sight while its text runs past. */
const isStage = (el: Element): boolean =>
  el.hasAttribute('data-pinned') && holds(el, 'figure img') && !holds(el, 'a, button, input');

/** Whether anything in a layer reads like a text: its menus, titles and buttons nobody would ask after. */
const holdsProse = (el: Element): boolean =>
  isBlock(el) ? readBlock(el).isProse : (measure(el).facts.get(el)?.paragraphs ?? 0) > 0;

/** Prunes a snapshot, and tells of what was taken. */
export function prune(body: Element, removals: Removals, topic: Topic): void {
  const layers = allIn(body, LAYERS);
  const half = layers.length > 0 ? rawText(body).length / 2 : 0;
  for (const el of layers) {
    if (!body.contains(el) || holdsArticle(el) || isStage(el)) continue;
    const text = textOf(el).slice(0, READ);
    const controls = allIn(el, 'button,input,a').length;
    const verdict = judge({ ...labelUnit(el, text), controls }, topic);
    // Some pages show their articles in dialogs.
    if (verdict || rawText(el).length <= half)
      removals.take(el, verdict ?? (holdsProse(el) ? FLOATING : UNTOLD));
  }
  const head = allIn(body, 'h1,h2').find((one) => topic.isTitle(textOf(one))) ?? firstIn(body, 'h1');
  for (const story of otherStories(head)) {
    removals.note(story, LEADS_AWAY, false);
    story.remove();
  }
}
