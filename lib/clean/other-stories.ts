/** Articles that stand behind the one a page is about: pages without an end hold the next. */
import { textOf } from './blocks';
import { DATE } from './lines';
import { signature } from './shapes';

/** A date in one of so many first blocks, and so few words. */
const OPENING = { blocks: 8, chars: 160 };

/** The boxes of such articles: made as the one that holds the headline, behind it, with a headline and a date of their own. */
export function otherStories(head: Element | null): readonly Element[] {
  for (let at = head?.parentElement ?? null; head && at; at = at.parentElement) {
    const make = signature(at);
    if (make.endsWith('.') && at.localName !== 'article') continue;
    const others: Element[] = [];
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling)
      if (signature(next) === make && isStory(next, head)) others.push(next);
    if (others.length > 0) return others;
  }
  return [];
}

function isStory(box: Element, head: Element): boolean {
  const own = Array.from(box.querySelectorAll('h1, h2')).some(
    (heading) =>
      heading.localName === 'h1' ||
      (heading.getAttribute('class') !== null &&
        heading.getAttribute('class') === head.getAttribute('class')),
  );
  return own && (box.querySelector('time') !== null || isDated(box));
}

const isDated = (box: Element): boolean =>
  Array.from(box.querySelectorAll('[data-lede]'))
    .slice(0, OPENING.blocks)
    .map(textOf)
    .some((text) => text.length <= OPENING.chars && DATE.test(text));
