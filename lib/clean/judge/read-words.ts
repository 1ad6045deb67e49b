/** What the words of a block amount to, for one kind of distraction. */
import type { Unit } from '../measure/blocks';
import { recall } from '../../page/recall';
import type { RemovalKind } from '../../article';
import { DISTRACTIONS } from '../distractions';
import type { Distraction } from '../distractions/distraction';
import type { Score } from './evidence';
import { undressed } from '../measure/lines';
import { weigh } from '../measure/measure';
import { nameAtStart } from './name-at-start';
import { isSaid, isSpeech, opensAsSpeech, ownWords, QUOTED } from './quotation';
import { NOTHING, readSentence } from './read-sentence';
import { sentencesOf, type Sentence } from './sentence';
import { Heard } from '../words/heard';
import type { Vocabulary } from '../words/vocabulary';

/** A longer text is no label. */
const LONGEST_LABEL = 90;
/** The longest label that points to other stories. */
const LONGEST_POINTER = 50;
/** Such a label has two words or more, or is of a script that sets no spaces. */
const WORDS = /\S[ ぁ-\ufefe]\S/;
/** A question, and what opens as bylines do but goes on in small letters without a word for who writes: no byline. */
const NOBODY =
  /^(?:By|Por|Par|D[ei]|Von|Door|A[vf]|Suivre|Seguir) (?!.*(?:aut|r[eé]d|resp|rep|jour|per|gior|age|edi))[a-zß-ÿ]|^D[ei] \S+ a |\?$/;
/** A longer block is a text of its own, unless it is a form. */
const LONG = 420;
/** A block longer than this, in weighed characters, and mostly on other things, is a paragraph that mentions one. */
const OTHERWISE_LONG = 140;
/** The least share of a text's own words that tells what it is. */
const LEAST_OWN = 0.4;
/** What is more like a prompt's, in log odds, is one. */
const LIKE_PROMPT = 1;

/** What a block says to its reader and of the house, whatever the kind of distraction. */
export interface Plea {
  reader: boolean;
  house: boolean;
  call: boolean;
  own: boolean;
  question: boolean;
  /** One of its sentences begins with a verb that asks. */
  asks: boolean;
  /** It tells of others. */
  told: boolean;
  /** The kind of distraction whose things it mentions. */
  kind: RemovalKind | null;
}

/** True for what is a text of its own, whatever it says. */
export const isText = ({ text, controls }: Pick<Unit, 'text' | 'controls'>): boolean =>
  text.length > LONG && controls === 0;

/** A block's words, ready to be read for one kind of distraction after the other. */
export class Speech {
  readonly #text: string;
  readonly #heard: Heard;
  readonly #label: Heard | null;
  readonly #isForm: boolean;
  readonly #vocabulary: Vocabulary;
  readonly #read = new Map<RemovalKind, Score>();
  #cut: readonly Sentence[] | undefined;
  #kinds: Set<RemovalKind> | undefined;
  #likeness: number | null | undefined;

  /** `isForm` where the block holds controls: then its words count however many they are. */
  constructor(written: string, isForm: boolean, vocabulary: Vocabulary) {
    this.#isForm = isForm;
    this.#vocabulary = vocabulary;
    const text = undressed(written);
    this.#text = text;
    this.#heard = new Heard(text.toLowerCase());
    this.#label = text.length <= LONGEST_LABEL && !isSaid(text) ? this.#heard : null;
  }

  /** The kinds of distraction that it may speak of: for all others its words amount to nothing. */
  get kinds(): ReadonlySet<RemovalKind> {
    if (!this.#kinds) {
      const label = this.#label && this.#vocabulary.kindsIn(this.#label, true);
      this.#kinds = new Set(label);
      if (this.#points) this.#kinds.add('related');
      for (const sentence of this.#sentences) for (const kind of sentence.kinds) this.#kinds.add(kind);
    }
    return this.#kinds;
  }

  /** Reads the block: its label where it is no more than one, else its sentences, the strongest first. */
  read({ kind, careful }: Distraction): Score {
    return recall(this.#read, kind, () => this.#weigh(kind, careful ?? false));
  }

  #weigh(kind: RemovalKind, careful: boolean): Score {
    const matchers = this.#vocabulary.of(kind);
    const label = this.#label;
    const isLabel =
      label !== null &&
      !(careful && NOBODY.test(this.#text)) &&
      matchers.some(({ labels }) => labels?.test(label));
    if (isLabel || (kind === 'related' && this.#points)) return { points: 3, why: ['label'] };
    // Behind a dash somebody speaks, in many languages.
    const spoken = /^[–—-] /u.test(this.#text);
    const name = careful ? nameAtStart(this.#text) : null;
    let best = NOTHING;
    let hits = 0;
    for (const sentence of this.#sentences) {
      if (!sentence.kinds.has(kind)) continue;
      const scores = matchers.map((matcher) => readSentence(sentence, matcher, { careful, name, spoken }));
      if (scores.some(({ points }) => points > 0)) hits++;
      for (const score of scores) if (score.points > best.points) best = score;
    }
    if (best === NOTHING) return NOTHING;
    const count = this.#sentences.length;
    const most = hits * 2 > count;
    const rest = !most && count > 1 && weigh(this.#text) > OTHERWISE_LONG && !this.#isForm;
    const more = (hits > 1 && most ? 1 : 0) + (name ? 1 : 0) - (rest ? 1 : 0);
    return { points: best.points + more, why: best.why };
  }

  /** Log odds that it is a prompt's, by what its own words are like; null for speech, and where nothing was learnt. */
  get likeness(): number | null {
    if (isSpeech(this.#text)) return null;
    if (this.#likeness === undefined) {
      const own = ownWords(this.#text);
      // Of who is quoted at length, too little is said to tell.
      const tells = own.length >= this.#text.length * LEAST_OWN;
      this.#likeness = tells ? this.#vocabulary.likeness(own) : null;
    }
    return this.#likeness;
  }

  /** True where its own words are so much like a prompt's that where it stands tells nothing for it. */
  get isLikePrompt(): boolean {
    return (this.likeness ?? 0) > LIKE_PROMPT;
  }

  /** True where somebody is quoted, or speaks behind a dash, from its first word on. */
  get isQuotation(): boolean {
    return isSaid(this.#text);
  }

  /** True where a label of other stories, and a colon, stand before a headline. */
  get #points(): boolean {
    const end = this.#text.search(/[:：]/);
    if (end < 0 || end > LONGEST_POINTER || end >= this.#text.length - 1) return false;
    const label = this.#text.slice(0, end);
    if (!WORDS.test(label) || opensAsSpeech(label)) return false;
    const heard = new Heard(label.toLowerCase());
    return this.#vocabulary.of('related').some(({ labels }) => labels?.test(heard));
  }

  /** True where the block speaks to its reader, in most of its sentences, and tells of nobody else. */
  get speaksToReader(): boolean {
    const speaking = this.#sentences.filter((one) => one.addresses && !one.narrates).length;
    return speaking > 0 && speaking * 2 >= this.#sentences.length;
  }

  /** What it says of the house and to the reader, in its own words: null for what somebody is quoted with. */
  get plea(): Plea | null {
    if (isSpeech(this.#text)) return null;
    const unquoted = this.#text.replace(QUOTED, ' ');
    const own = unquoted === this.#text ? this.#sentences : sentencesOf(unquoted, this.#vocabulary);
    const kinds = DISTRACTIONS.filter(({ careful }) => !careful).map(({ kind }) => kind);
    const narrates = (): boolean => this.narrates;
    // Each is told when it is asked for: the first of them settle most blocks.
    return {
      get reader() {
        return own.some((one) => one.toReader);
      },
      get house() {
        return own.some((one) => one.has('house'));
      },
      get call() {
        return own.some((one) => one.has('call'));
      },
      get own() {
        return own.some((one) => one.has('own'));
      },
      question: /[?？]/u.test(this.#text),
      get asks() {
        return own.some((one) => kinds.some((kind) => one.asks(kind)));
      },
      get told() {
        return narrates();
      },
      get kind() {
        return kinds.find((kind) => own.some((one) => one.mentions(kind))) ?? null;
      },
    };
  }

  /** True where it speaks of the trade of newsletters, subscriptions and apps, or names what a kind of prompt asks for. */
  isOf(what: RemovalKind | 'trade'): boolean {
    return what === 'trade'
      ? this.#vocabulary.has(what, this.#heard)
      : this.#vocabulary.of(what).some(({ things }) => things?.test(this.#heard));
  }

  /** True where the block tells of others. */
  get narrates(): boolean {
    return this.#sentences.some((one) => one.narrates);
  }

  get #sentences(): readonly Sentence[] {
    return (this.#cut ??= sentencesOf(ownWords(this.#text), this.#vocabulary, this.#heard));
  }
}
