/** Paywalls that a page shows outside its article. */
import { squeezed } from '../../page/attribute';
import { allIn, upFrom } from '../../page/select';
import { isInSight } from '../../page/visibility';
import { textOf } from '../measure/blocks';
import { cards } from '../boxes/boxes';
import { Heard } from '../words/heard';
import type { Vocabulary } from '../words/vocabulary';

const WALLS =
  '[class*=paywall i], [id*=paywall i], [data-paywall], [class*=barrier i], [class*=subscriber-only i], [aria-modal=true], dialog[open]';
/** What is called so after what its text is about, or what waits for it. */
const WHOLE = 'article, main, body';
/** What lies over the page is no teaser of another story, however it is made. */
const OVER_PAGE = '[aria-modal=true], dialog[open]';
/** A longer one holds the article too, in characters. */
const LONGEST_WALL = 1500;
/** In so many boxes, itself the first, what is called a paywall is asked what it says: it may be one of its offers, or the sign of a teaser. */
const BOXES = 3;

/** True where a text says what is behind a paywall. */
export const saysWall = (text: string, words: Vocabulary): boolean =>
  words.has('wall', new Heard(text.toLowerCase()));

/** True where the page shows a paywall of a few words. */
export function shownWall(page: Document, words: Vocabulary): boolean {
  const says = (box: Element): boolean =>
    textOf(box).length < LONGEST_WALL &&
    saysWall(partsOf(box), words) &&
    (box.matches(OVER_PAGE) || cards(box) < 1);
  return allIn(page, WALLS).some(
    (wall) => !wall.matches(WHOLE) && isInSight(wall) && upFrom(wall).slice(0, BOXES).some(says),
  );
}

/** What a box of a page says, its parts apart, which stand side by side without a space. */
const partsOf = (box: Element): string => squeezed(box.innerHTML.replace(/<[^>]*>|&nbsp;/gu, ' '));
