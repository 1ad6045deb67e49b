/** Takes out what can be no part of an article wherever it stands: the page's own furniture, and what floats over it. */
import { judge } from './evidence';
import { textOf } from './blocks';
import type { Removals } from './removals';
import type { Topic } from './topic';

const FURNITURE = 'nav,footer,[role=navigation],[role=contentinfo],[role=search],[role=menu],[role=menubar]';
const LAYERS = 'dialog,[role=dialog],[role=alertdialog],[aria-modal=true],[data-pinned]';
/** Overlays say what they want in a few words; the rest is small print. */
const READ = 600;

/** Prunes a snapshot. Overlays that ask for something are told of; furniture is not. */
export function prune(body: Element, removals: Removals, topic: Topic): void {
  for (const el of body.querySelectorAll(LAYERS)) {
    if (!body.contains(el) || holdsArticle(el)) continue;
    const text = textOf(el).slice(0, READ);
    const controls = el.querySelectorAll('button,input,a').length;
    const unit = { el, text, chars: text.length, linked: 0, controls, apart: true, mixed: false };
    removals.take(el, judge(unit, topic) ?? { kind: 'other', why: [] });
  }
  for (const el of body.querySelectorAll(FURNITURE))
    if (!holdsArticle(el) && !(el.localName === 'footer' && el.closest('article,main,blockquote')))
      el.remove();
}

/** Some pages pin or frame all that they have. */
function holdsArticle(el: Element): boolean {
  return el.querySelector('h1,article,main') !== null || el.querySelectorAll('p').length > 12;
}
