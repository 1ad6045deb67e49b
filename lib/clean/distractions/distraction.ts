/** What every kind of distraction tells about itself. */
import type { RemovalKind } from '../../article';

/**
 * One kind of distraction: its marks in the build of the page. Its words stand in lib/clean/words, by language.
 * `names` are words in class, id, role or element names; `links` are words in the addresses it links to; both in lower case.
 * A word alone never condemns, nor does a name: `evidence.ts` weighs them together.
 */
export interface Distraction {
  kind: RemovalKind;
  names?: RegExp;
  links?: RegExp;
  /** A selector of form fields that such a block holds, and hardly another. */
  fields?: string;
  /** Set where its words are those of any report: a sound sign in the build must come to them. */
  careful?: true;
  /** Set where it closes an article in a paragraph like any other: being last is a sign of it. */
  last?: true;
}
