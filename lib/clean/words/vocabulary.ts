/** The words of the languages of one page, made ready to be asked. */
import { recall } from '../../page/recall';
import type { RemovalKind } from '../../article';
import type { Heard } from './heard';
import type { LanguageWords, Words } from './language-words';
import { likenessBy, type Likeness } from './likeness';
import { bounded } from './pattern';
import { WordIndex } from './word-index';
import type { WordList } from './word-list';

/** The words of one kind in one language; a list is null where it has no words of that sort. */
export interface Matcher {
  asks: WordList | null;
  things: WordList | null;
  says: WordList | null;
  labels: WordList | null;
}

const SORTS = ['address', 'house', 'call', 'own', 'narrative', 'wall', 'trade'] as const;
type Sort = (typeof SORTS)[number];

/** One language made ready. */
interface Language {
  sorts: ReadonlyMap<Sort, WordList | null>;
  formal: RegExp | null;
  kinds: ReadonlyMap<RemovalKind, Matcher>;
}

const QUOTED = /["“„«»”][^"“”„«»]{12,}["“”«»]/;

/** The words of a page, and its site's name. The first language is the page's own: whether a text narrates is asked of it alone. */
export class Vocabulary {
  readonly #kinds = new Map<RemovalKind, readonly Matcher[]>();
  readonly #index = new WordIndex();
  readonly #languages: readonly Language[];
  readonly #learnt: string | undefined;
  #likeness: Likeness | undefined;

  constructor(
    words: readonly LanguageWords[],
    readonly site: string | null = null,
  ) {
    this.#learnt = words[0]?.learnt;
    this.#languages = words.map((one) => ready(one, this.#index));
  }

  /** The words for a kind of distraction, a matcher for each language that has any. */
  of(kind: RemovalKind): readonly Matcher[] {
    return recall(this.#kinds, kind, () => this.#languages.flatMap(({ kinds }) => kinds.get(kind) ?? []));
  }

  /** The kinds of distraction that a text may speak of; as no more than a label, where it is one. */
  kindsIn(heard: Heard, isLabel = false): ReadonlySet<RemovalKind> {
    return heard.kinds(this.#index, isLabel);
  }

  /** True where a sentence speaks to its reader; `written` is it with its capitals. */
  addresses(heard: Heard, written: string): boolean {
    return this.has('address', heard) || this.#languages.some(({ formal }) => formal?.test(written.slice(1)));
  }

  /** True where a text speaks for the house, hurries or invites, speaks of the page itself, of a paywall, or of its trade. */
  has(sort: Sort, heard: Heard): boolean {
    return this.#languages.some(({ sorts }) => sorts.get(sort)?.test(heard));
  }

  /** True where a text tells of others, or quotes them. */
  narrates(heard: Heard): boolean {
    return (this.#languages[0]?.sorts.get('narrative')?.test(heard) ?? false) || QUOTED.test(heard.text);
  }

  /** Log odds that a text is a prompt's, as lines in the page's own language tell; null where none were learnt from. */
  likeness(text: string): number | null {
    if (!this.#learnt) return null;
    return (this.#likeness ??= likenessBy(this.#learnt))(text);
  }
}

function ready(words: LanguageWords, index: WordIndex): Language {
  const kinds = Object.entries(words.distractions) as [RemovalKind, Words][];
  return {
    sorts: new Map(SORTS.map((sort) => [sort, index.within(words[sort])])),
    formal: words.formal ? bounded(words.formal) : null,
    kinds: new Map(
      kinds.map(([kind, { asks, things, says, labels }]) => [
        kind,
        {
          asks: index.within(asks, kind),
          things: index.within(things, kind),
          says: index.within(says, kind),
          labels: index.whole(labels, kind),
        },
      ]),
    ),
  };
}
