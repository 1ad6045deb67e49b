/** Whether a page went on to another article without being loaded anew: by its own links, or by scrolling into the next. */
import { canonicalUrl } from '.';
import { articleTexts, type PageFacts } from './page-facts';
import { alike } from './title';

/** The last part of an address's path, by which an article is known in whatever section it stands. */
const endOf = (address: string): string | undefined => /([^/]*)\/*$/.exec(new URL(address).pathname)?.[1];

/** True where the head still tells of the article before: another address and another headline than the browser shows. */
export function hasGoneOn(facts: PageFacts): boolean {
  const address = canonicalUrl(facts);
  const told = [...articleTexts(facts, 'headline').slice(0, 1), ...facts.meta('og:title')].join(' ');
  return (
    address !== null && endOf(address) !== endOf(facts.url) && told !== '' && !alike(told, facts.doc.title)
  );
}
