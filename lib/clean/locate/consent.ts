/** Pages that hold no more than what they ask of their visitors. It comes with the part for pages in doubt: an article tells its day. */
import type { Removal } from '../../article';
import type { Metadata } from '../metadata';
import type { Topic } from '../judge/topic';
import { claimsArticle } from './why-none';

/** A longer text, in characters, is no notice. */
const LONGEST_NOTICE = 2_000;
/** So many of its lines speak of cookies, or of what goes with them; one alone may speak of the weather. */
const MOST = 0.5;

/** True for a page with nothing but a text on cookies, and a button to agree. */
export function isConsentPage(
  { page, text, removals }: { page: Document; text: string; removals: readonly Removal[] },
  about: Metadata,
  topic: Topic,
): boolean {
  const lines = text.split('\n');
  const isOf = lines.filter((line) => topic.hear(line).isOf('cookie')).length >= lines.length * MOST;
  return (
    text.length <= LONGEST_NOTICE &&
    !claimsArticle(page, about) &&
    removals.some(({ kind, why }) => (kind === 'cookie' ? text === '' || isOf : why.includes('form') && isOf))
  );
}
