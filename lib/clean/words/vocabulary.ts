/** The words of the languages of one page, made ready to be asked. */
import type { RemovalKind } from '../../article';
import type { LanguageWords, Words } from './language-words';
import { whole, within, type Pattern } from './pattern';

/** The words of one kind in one language; a pattern is null where it has no words of that sort. */
export interface Matcher {
  asks: Pattern | null;
  things: Pattern | null;
  says: Pattern | null;
  labels: Pattern | null;
}

/** One language made ready, once for all pages; each kind when it is first asked for. */
interface Language {
  address: Pattern | null;
  house: Pattern | null;
  call: Pattern | null;
  own: Pattern | null;
  formal: Pattern | null;
  narrative: Pattern | null;
  wall: Pattern | null;
  words: LanguageWords;
  kinds: Map<RemovalKind, Matcher | null>;
}

const QUOTED = /["“„«»”][^"“”„«»]{12,}["“”«»]/u;
const known = new WeakMap<LanguageWords, Language>();

/** The words of a page. The first language is the page's own: whether a text narrates is asked of it alone. */
export class Vocabulary {
  private readonly languages: readonly Language[];
  private readonly kinds = new Map<RemovalKind, readonly Matcher[]>();

  constructor(words: readonly LanguageWords[]) {
    this.languages = words.map(ready);
  }

  /** The words for a kind of distraction, a matcher for each language that has any. */
  of(kind: RemovalKind): readonly Matcher[] {
    let matchers = this.kinds.get(kind);
    if (!matchers) {
      matchers = this.languages.flatMap((language) => matcherOf(language, kind) ?? []);
      this.kinds.set(kind, matchers);
    }
    return matchers;
  }

  /** True where a sentence speaks to its reader; `text` as it was written. */
  addresses(text: string): boolean {
    const [lower, inside] = [text.toLowerCase(), text.slice(1)];
    return this.languages.some(({ address, formal }) => address?.test(lower) || formal?.test(inside));
  }

  /** True where a text speaks for the house, hurries or invites, speaks of the page itself, or of a paywall; in lower case. */
  has(sort: 'house' | 'call' | 'own' | 'wall', text: string): boolean {
    return this.languages.some((language) => language[sort]?.test(text));
  }

  /** True where a text tells of others, or quotes them. */
  narrates(text: string): boolean {
    return (this.languages[0]?.narrative?.test(text) ?? false) || QUOTED.test(text);
  }
}

function ready(words: LanguageWords): Language {
  const made = known.get(words) ?? {
    address: within(words.address),
    house: within(words.house),
    call: within(words.call),
    own: within(words.own),
    formal: within(words.formal),
    narrative: within(words.narrative),
    wall: within(words.wall),
    words,
    kinds: new Map<RemovalKind, Matcher | null>(),
  };
  known.set(words, made);
  return made;
}

function matcherOf({ words, kinds }: Language, kind: RemovalKind): Matcher | null {
  let matcher = kinds.get(kind);
  if (matcher === undefined) {
    const of = words.distractions[kind];
    matcher = of ? made(of) : null;
    kinds.set(kind, matcher);
  }
  return matcher;
}

function made({ asks, things, says, labels }: Words): Matcher {
  return { asks: within(asks), things: within(things), says: within(says), labels: whole(labels) };
}
