/** The sentences of a text, and to whom each speaks. */
import type { RemovalKind } from '../../article';
import { QUOTED } from './quotation';
import { Heard } from '../words/heard';
import type { Matcher, Vocabulary } from '../words/vocabulary';
import type { Found } from '../words/word-list';

const SENTENCE = /[^.!?。！？؟।۔\n]+(?:[.!?。！？؟।۔]+|\n|$)/gu;
/** A heading that a text opens with, and the dash behind it: “One more step – Choose a password.” */
const HEADED = /^([^.!?。！？–—\n]{2,60}[.!?。！？]?) [–—] (?=[^a-zß-ÿ])/;

/** A sentence, and to whom it speaks: told once, asked for every kind. */
export class Sentence {
  readonly #written: string;
  readonly #vocabulary: Vocabulary;
  readonly #unquoted: string;
  #withoutQuotes: Heard | undefined;
  #addresses: boolean | undefined;
  #narrates: boolean | undefined;

  /** `heard` is the sentence in lower case, as its words are sought. */
  constructor(
    written: string,
    vocabulary: Vocabulary,
    readonly heard = new Heard(written.toLowerCase()),
  ) {
    this.#written = written;
    this.#vocabulary = vocabulary;
    this.#unquoted = written.replace(QUOTED, ' ');
  }

  get length(): number {
    return this.#written.length;
  }

  /** The sentence without what it quotes. */
  get #own(): Heard {
    if (this.#unquoted === this.#written) return this.heard;
    return (this.#withoutQuotes ??= new Heard(this.#unquoted.toLowerCase()));
  }

  /** True where it speaks to its reader, or for the house. */
  get addresses(): boolean {
    return (this.#addresses ??= this.toReader || this.has('house') || (!this.narrates && this.has('call')));
  }

  get toReader(): boolean {
    return this.#vocabulary.addresses(this.#own, this.#unquoted);
  }

  opensWith(name: string): boolean {
    return this.#written.startsWith(name);
  }

  has(sort: 'house' | 'call' | 'own'): boolean {
    return this.#vocabulary.has(sort, this.#own);
  }

  /** True where it names the site, as the house does itself. */
  get namesSite(): boolean {
    const { site } = this.#vocabulary;
    return site !== null && this.#written.includes(site);
  }

  /** True where a thing is no more than a word of haste, as “today” is: unasked for, it offers nothing. */
  isCall(thing: Found | null): boolean {
    return thing !== null && this.#vocabulary.has('call', new Heard(thing.match));
  }

  get narrates(): boolean {
    return (this.#narrates ??= this.#vocabulary.narrates(this.heard));
  }

  /** The kinds of distraction that it may speak of. */
  get kinds(): ReadonlySet<RemovalKind> {
    return this.#vocabulary.kindsIn(this.heard);
  }

  /** True where it begins with a verb that asks for one of the things of a kind. */
  asks(kind: RemovalKind): boolean {
    // Who says “we use cookies” asks too, but who says “we” alone may tell anything.
    return this.#matchers(kind).some(({ asks }) => {
      const verb = asks?.exec(this.heard);
      return verb?.index === 0 && !this.#vocabulary.has('house', new Heard(verb.match));
    });
  }

  mentions(kind: RemovalKind): boolean {
    return this.#matchers(kind).some(
      ({ says, things }) => says?.test(this.heard) || things?.test(this.heard),
    );
  }

  /** The words of a kind; none where it does not speak of that. */
  #matchers(kind: RemovalKind): readonly Matcher[] {
    return this.kinds.has(kind) ? this.#vocabulary.of(kind) : [];
  }
}

/** Cuts a text into its sentences; `heard` is more of the same text: what is one sentence need not be heard again. */
export const sentencesOf = (text: string, vocabulary: Vocabulary, heard?: Heard): readonly Sentence[] =>
  (text.replace(HEADED, '$1\n').match(SENTENCE) ?? [])
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
    .map((sentence) => {
      const same = heard?.text.length === sentence.length ? heard : undefined;
      return new Sentence(sentence, vocabulary, same);
    });
