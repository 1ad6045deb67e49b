/** Prompts that stand around the body, between it and the page's edge: told of, since the reader may look for them. */
import { holds } from '../../page/select';
import type { RemovalKind } from '../../article';
import { overStories } from '../boxes/boxes';
import { blockText, unitOf } from '../measure/blocks';
import { judge, judgeOpening, namedKind, verdictOf, type Verdict } from '../judge/evidence';
import type { Facts, Measures } from '../measure/measure';
import type { Removals } from '../judge/removals';
import type { Topic } from '../judge/topic';

/** Longer groups around a body are the rest of the page, not a prompt. */
const LONGEST = 700;
/** So many groups are looked at on each level. */
const MOST = 40;

/** A group of more links than these, with little else, is a menu; of longer links, a list of other stories. */
const MENU = { links: 3, share: 0.6, longest: 25 };
/** What a group of links may be besides: one word in it tells no more of all of them. */
const OF_LINKS = new Set<RemovalKind>(['share', 'follow', 'related', 'tags', 'author-box', 'comments']);

function ofLinks(verdict: Verdict, { chars, links, linked }: Facts): Verdict {
  // More of the same author's are other stories.
  if (
    verdict.kind === 'author-box' &&
    links > 1 &&
    linked > Math.max(chars * MENU.share, links * MENU.longest)
  )
    return verdictOf('related', 'link-only');
  // “Contact us” among them asks for no comment.
  const isTold = OF_LINKS.has(verdict.kind) && (verdict.kind !== 'comments' || verdict.why[0] === 'label');
  if (links <= MENU.links || linked <= chars * MENU.share || isTold) return verdict;
  return verdictOf(linked > links * MENU.longest ? 'related' : 'navigation', 'link-only');
}

/** A box named for its author, with a way to more of them. */
function named(el: Element, { links }: Facts): Verdict | null {
  const kind = links > 0 ? namedKind(el) : null;
  return kind === 'author-box' ? verdictOf(kind, 'named') : null;
}

/** Records the prompts beside the body, and beside everything that holds it. */
export function noteNearby(
  root: Element,
  page: { measures: Measures; removals: Removals; topic: Topic },
): void {
  const { measures, removals, topic } = page;
  for (let at = root; at.parentElement; at = at.parentElement) {
    let before = true;
    let looked = 0;
    for (const el of at.parentElement.children) {
      if (el === at) before = false;
      else if (++looked <= MOST) note(el, before);
    }
  }

  function note(el: Element, before: boolean): void {
    const facts = measures.facts.get(el);
    if (!facts || facts.chars === 0 || facts.chars > LONGEST || el.matches('h1') || holds(el, 'h1')) return;
    const unit = unitOf(el, facts, { text: blockText(el, facts), apart: true, mixed: false });
    const verdict = judge(unit, topic) ?? judgeOpening(el, facts, topic) ?? named(el, facts);
    if (verdict) removals.note(el, overStories(ofLinks(verdict, facts), el), before);
  }
}
