/** Paywalls that a page shows outside its article. */
import { rawText } from '../page/attribute';
import { allIn } from '../page/select';
import { isRendered } from '../page/visibility';
import { Heard } from './words/heard';
import type { Vocabulary } from './words/vocabulary';

const WALLS =
  '[class*=paywall i], [id*=paywall i], [data-paywall], [class*=barrier i], [class*=subscriber-only i]';
/** A longer one holds the article too, in characters. */
const LONGEST_WALL = 1500;

/** True where a text says what is behind a paywall. */
export const saysWall = (text: string, words: Vocabulary): boolean =>
  words.has('wall', new Heard(text.toLowerCase()));

/** True where the page shows a paywall of a few words. */
export function shownWall(page: Document, words: Vocabulary): boolean {
  return allIn(page, WALLS).some((wall) => {
    const text = rawText(wall);
    return text.length < LONGEST_WALL && saysWall(text, words) && isShown(wall);
  });
}

const isShown = (wall: Element): boolean =>
  !wall.closest('[hidden], [aria-hidden=true], template, noscript') && isRendered(wall) !== false;
