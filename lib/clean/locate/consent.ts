/** Pages that hold no more than what they ask of their visitors. It comes with the part for pages in doubt: an article tells its day. */
import type { Removal } from '../../article';
import type { Metadata } from '../metadata';
import type { Topic } from '../judge/topic';
import { claimsArticle } from './why-none';

/** A longer text, in characters, is no notice. */
const LONGEST_NOTICE = 2_000;

/** True for a page with nothing but a text on cookies, and a button to agree. */
export function isConsentPage(
  { page, text, removals }: { page: Document; text: string; removals: readonly Removal[] },
  about: Metadata,
  topic: Topic,
): boolean {
  const isOf = topic.hear(text).isOf('cookie');
  return (
    text.length <= LONGEST_NOTICE &&
    !claimsArticle(page, about) &&
    removals.some(({ kind, why }) => (kind === 'cookie' ? text === '' || isOf : why.includes('form') && isOf))
  );
}
