/** Hidden text: which of it belongs to a page that is free to read, and which is the part that is paid for. */
import { isA } from '../page/select';
import { namesOf, rawText } from '../page/attribute';
import { anyCase } from '../page/any-case';
import { readLinkedData } from './metadata/json-ld';
import { freeness, hasPaidPart } from './offer';

const PAID = anyCase(/pay-?wall|premium|locked|subscri|member|abo(?:nnent)?s?\b|metered/);
const ELSEWHERE = '[role=dialog],dialog,[class*=modal],[class*=cookie],[class*=consent],nav,footer,header';
/** The least text, in characters, that makes a hidden element worth a second look. */
const TEXT = 400;

/**
 * Names the hidden elements of a page that may be read all the same, because they only wait for scripts that
 * have not run; null for a page that is not free. What is behind a paywall is never named.
 */
export function revealable(page: Document): ((el: Element) => boolean) | null {
  const ld = readLinkedData(page);
  const free = freeness(page, ld);
  if (free === false || (free === null && hasPaidPart(ld))) return null;
  return (el) => {
    if (!free && PAID.test(namesOf(el))) return false;
    if (el.closest(ELSEWHERE)) return false;
    if (isA(el, 'span')) return free === true;
    let text = 0;
    for (const paragraph of el.querySelectorAll('p')) text += rawText(paragraph).length;
    return text > TEXT;
  };
}
