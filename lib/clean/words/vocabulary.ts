/** The words of the languages of one page, made ready to be asked. */
import type { RemovalKind } from '../../article';
import type { LanguageWords, Words } from './language-words';
import { whole, within } from './pattern';
import type { Pattern } from './pattern';

/** The words of one kind in one language; a pattern is null where it has no words of that sort. */
export interface Matcher {
  asks: Pattern | null;
  things: Pattern | null;
  says: Pattern | null;
  labels: Pattern | null;
}

/** One language made ready, once for all pages. */
interface Language {
  address: Pattern | null;
  formal: Pattern | null;
  narrative: Pattern | null;
  kinds: Map<RemovalKind, Matcher>;
}

const QUOTED = /["“„«»”][^"“”„«»]{12,}["“”«»]/u;
const known = new WeakMap<LanguageWords, Language>();

/** The words of a page. The first language is the page's own: whether a text narrates is asked of it alone. */
export class Vocabulary {
  readonly #languages: readonly Language[];

  constructor(words: readonly LanguageWords[]) {
    this.#languages = words.map(ready);
  }

  /** The words for a kind of distraction, a matcher for each language that has any. */
  of(kind: RemovalKind): readonly Matcher[] {
    return this.#languages.flatMap(({ kinds }) => kinds.get(kind) ?? []);
  }

  /** True where a sentence speaks to its reader, or for the house; `text` as it was written. */
  addresses(text: string): boolean {
    const [lower, inside] = [text.toLowerCase(), text.slice(1)];
    return this.#languages.some(({ address, formal }) => address?.test(lower) || formal?.test(inside));
  }

  /** True where a text tells of others, or quotes them. */
  narrates(text: string): boolean {
    return (this.#languages[0]?.narrative?.test(text) ?? false) || QUOTED.test(text);
  }
}

function ready(words: LanguageWords): Language {
  const made = known.get(words) ?? {
    address: within(words.address),
    formal: within(words.formal),
    narrative: within(words.narrative),
    kinds: new Map(
      Object.entries(words.distractions).map(([kind, of]) => [kind as RemovalKind, matcherOf(of)]),
    ),
  };
  known.set(words, made);
  return made;
}

function matcherOf({ asks, things, says, labels }: Words): Matcher {
  return { asks: within(asks), things: within(things), says: within(says), labels: whole(labels) };
}
