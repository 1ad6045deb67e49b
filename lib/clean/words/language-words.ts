/** What a language's file tells: the words of distractions as data. A file for each language, or for a few near ones. */
import type { RemovalKind } from '../../article';

/**
 * The words of one kind of distraction. Every entry is a list of alternatives, split by `|`, in lower case; regular
 * expressions are allowed in them, `\p{L}` for any letter and `\p{N}` for any digit, `'` for either apostrophe; `(…)`
 * groups and holds nothing.
 *
 * `asks` are verbs, in the form that asks; `things` what is asked for; both in one sentence make a prompt.
 * `says` are phrases that need no second word. `labels` count only as the whole text of a block.
 */
export interface Words {
  asks?: string;
  things?: string;
  says?: string;
  labels?: string;
}

/**
 * The words of one language. `address` are those that speak to the reader, `house` those that speak for the house,
 * `call` those that hurry, invite or make it easy, `own` those by which a page speaks of itself and its trade;
 * `narrative` those that tell of others, as reports do. `formal` are words of address that only their capital tells
 * from other words (the German “Sie”): sought as written, but not where a sentence begins.
 * `trade` is the business of newsletters, subscriptions and apps: an article about one speaks of them all.
 * `wall` is what the end of a teaser says that the rest of the article is behind. `learnt` are the weights by which
 * prompts in this language are told from articles, as `likenessBy` reads them.
 */
export interface LanguageWords {
  address?: string;
  house?: string;
  call?: string;
  own?: string;
  formal?: string;
  narrative?: string;
  wall?: string;
  trade?: string;
  learnt?: string;
  distractions: Readonly<Partial<Record<RemovalKind, Words>>>;
}
