/** Hidden text: which of it belongs to a page that is free to read, and which is the part that is paid for. */
import { isA, allIn, standsIn } from '../../page/select';
import { namesOf, rawText } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import type { LinkedData } from '../metadata/json-ld';
import { freeness, hasPaidPart } from '../completeness/offer';
import { shownWall } from '../completeness/paywall';
import type { Vocabulary } from '../words/vocabulary';

const PAID = anyCase(/pay-?wall|premium|locked|subscri|member|abo(?:nnent)?s?\b|metered/);
const ELSEWHERE = '[role=dialog],dialog,[class*=modal],[class*=cookie],[class*=consent],nav,footer,header';
/** The least text, in characters, that makes a hidden element worth a second look. */
const TEXT = 400;

/** True where a page is not free, or tells of a paid part or shows a paywall and says nothing of being free. */
export function isWalled(page: Document, ld: LinkedData, words: Vocabulary): boolean {
  const free = freeness(page, ld);
  return free === false || (free === null && (hasPaidPart(ld) || shownWall(page, words)));
}

/**
 * Names the hidden elements of a page that may be read all the same, because they only wait for scripts that
 * have not run. What is behind a paywall is never named.
 */
export function revealable(page: Document, ld: LinkedData): (el: Element) => boolean {
  const free = freeness(page, ld);
  return (el) => {
    if (!free && PAID.test(namesOf(el))) return false;
    if (standsIn(el, ELSEWHERE)) return false;
    if (isA(el, 'span')) return free === true;
    let text = 0;
    for (const paragraph of allIn(el, 'p')) text += rawText(paragraph).length;
    return text > TEXT;
  };
}
