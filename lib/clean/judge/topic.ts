/** What the article is about: of that, it may speak as prompts do. */
import { count, recall } from '../../page/recall';
import { isSubheading, type Unit } from '../measure/blocks';
import { SENTENCE_END, sameText } from '../measure/lines';
import { isA, parentOf } from '../../page/select';
import type { RemovalKind } from '../../article';
import { leadsNowhere } from './evidence';
import type { Block } from '../measure/measure';
import { holdsName } from '../metadata/text';
import { nameAtStart } from './name-at-start';
import { Speech } from './read-words';
import { CHANGE, CORRECTION, CUT_TALK } from '../words/changed';
import type { Vocabulary } from '../words/vocabulary';

/** So many paragraphs on a thing make it what the article is about. */
const PARAGRAPHS = 3;
/** Reports speak to their reader in fewer of their paragraphs than this. */
const OF_ADVICE = 0.1;
/** Who writes of what they did themselves says “we” or “my” in more than this. */
const OF_ITSELF = 0.3;
/** In fewer paragraphs than this, one that speaks to the reader is telling. */
const FEW = 5;
/** So many questions in paragraphs of their own are an interview's. */
const CONVERSATION = 4;
/** Shorter ones, in weighed characters, may be prompts themselves, unless they tell of others. */
const LEAST = 130;
/** So many steps of numbered lists that speak to the reader make a guide. */
const STEPS = 3;
/** The life of an author is told in few words, and opens no more paragraphs than this: else it is what the article is about. */
const LONGEST_LIFE = 300;
const SUBJECT = 2;

/** In most articles the paragraph that such a share of them are less like a prompt than is so like one, in log odds. */
const COMMON = { share: 0.4, likeness: -0.8 };
/** What more of it weighs, and no more than that, of so many paragraphs. */
const LEANING = { each: 2, most: 4, paragraphs: 3 };

/** What a fact is of; so many of one make are a table's. */
const FACT = /^[^:：]{2,20}[:：]/;
const FACTS = 3;

/** Words that say what a title is about: longer ones, and numbers. */
const NAMING = /[\p{L}\p{N}][\p{L}\p{N}.,]{2,}[\p{L}\p{N}]/gu;

/** A name of one word, or of a word and what people are called by, and so many paragraphs that hold it. */
const NAME = /^\p{Lu}\p{L}{3,}(?= \p{Ll})/u;
const NAMED = 2;

/** What was added to the text later, or was wrong in it: a word for it, the day or the time where something was added, a colon, and what there is to tell. */
const CHANGED = new RegExp(
  `^(?:(?:${CHANGE})[^:：]{0,40}\\d[^:：]{0,12}|(?:${CORRECTION})\\s?)[:：]\\s?\\S.{20}`,
  'iu',
);

/** How a talk was cut for the text, and nothing else. */
const CUT = new RegExp(`^[([*–—\\s]*${CUT_TALK}[^.;]{0,60}[.)\\]*\\s]*$`, 'iu');

/** Of these kinds an article tells by the words of its trade. */
export const OF_TRADE = new Set<RemovalKind>([
  'newsletter',
  'app-promo',
  'paywall',
  'signup',
  'notifications',
]);
/** Of these kinds it tells by the things that they ask for. */
const OF_THINGS = new Set<RemovalKind>(['cookie', 'donation', 'follow', 'advertisement']);

/** What tells that a text is about what such a prompt asks for. */
const subjectOf = (kind: RemovalKind): RemovalKind | 'trade' => (OF_TRADE.has(kind) ? 'trade' : kind);

/** What a page tells of its article in a few words. */
interface Subject {
  title: string;
  excerpt: string | null;
  authors: readonly string[];
  url: string;
  /** It is told as it happens, by whoever is on duty. */
  isLive?: boolean;
}

/** The subject of one article, and the words that its page is read by. */
export class Topic {
  readonly #article: Subject;
  readonly #known = new Map<RemovalKind, 'title' | 'text' | 'no'>();
  #speaks: boolean | undefined;
  #isGuide: boolean | undefined;
  #leaning: number | undefined;
  #saysWe: boolean | undefined;
  #named: readonly string[] | undefined;
  /** How many lines open with each such label. */
  #facts: Map<string, number> | undefined;
  readonly #texts = new Map<string, Speech>();
  readonly #forms = new Map<string, Speech>();
  readonly #paragraphs: readonly string[];
  /** Shorter ones, and items of lists. */
  readonly #lines: readonly Block[];
  /** Those of them that lead nowhere. */
  readonly #still: readonly Block[];
  readonly #questions: number;
  /** Questions that are headings. */
  readonly #headed: number;

  constructor(
    article: Subject,
    readonly vocabulary: Vocabulary,
    blocks: readonly Block[] = [],
  ) {
    this.#article = article;
    this.#paragraphs = blocks
      .filter(({ isProse, chars }) => isProse && chars >= LEAST)
      .map(({ text }) => text);
    const still = blocks.filter(({ linked }) => linked === 0);
    this.#lines = blocks.filter(({ el, chars }) => chars < LEAST && /^(?:p|li)$/.test(el.localName));
    this.#still = this.#lines.filter(({ linked }) => linked === 0);
    const asked = still.filter(({ text }) => text.endsWith('?'));
    this.#questions = asked.filter(({ el }) => isA(el, 'p')).length;
    this.#headed = asked.filter(({ el }) => isSubheading(el)).length;
  }

  /** The page's address. */
  get url(): string {
    return this.#article.url;
  }

  /** True for what the page describes its article with, or begins to. */
  isDescription(text: string): boolean {
    return sameText(text, this.#article.excerpt ?? '');
  }

  /** True for the article's title. */
  isTitle(text: string): boolean {
    return sameText(text, this.#article.title);
  }

  /** True where the article itself speaks to its reader, as advice, columns and recipes do: then it is no sign. */
  get speaksToReader(): boolean {
    return (this.#speaks ??= this.#isSpoken());
  }

  /** True where the article speaks for its writers, or answers questions: then that is no sign either. */
  get saysWe(): boolean {
    return (this.#saysWe ??= this.#article.isLive || this.#speaksForItself());
  }

  /** What must speak the more for a prompt, in log odds or points, since the article's own paragraphs speak like prompts; 0 where they do not. */
  get leaning(): number {
    return (this.#leaning ??= this.#leans());
  }

  /** True where it tells its reader step by step what to do. */
  get isGuide(): boolean {
    return (this.#isGuide ??= this.#guides());
  }

  /** A text ready to be read for prompts: once, since boxes are often judged with all that they are wrapped in. */
  hear(text: string, controls = 0): Speech {
    const heard = controls ? this.#forms : this.#texts;
    return recall(heard, text, () => new Speech(text, controls > 0, this.vocabulary));
  }

  /** Whether the article itself speaks of what such a prompt asks for: in its title, in several paragraphs, or not. */
  about(kind: RemovalKind): 'title' | 'text' | 'no' {
    return recall(this.#known, kind, () => this.#speaksOf(kind));
  }

  /** True for a text that names two of the things that the title does: prompts speak of other things. */
  echoesTitle(text: string): boolean {
    const lower = text.toLowerCase();
    return this.#titleWords.filter((word) => lower.includes(word)).length >= 2;
  }

  get #titleWords(): readonly string[] {
    return (this.#named ??= [...new Set(this.#article.title.toLowerCase().match(NAMING) ?? [])]);
  }

  /** True for one of several facts that open with the same words and a colon, as the price of each thing that is compared. */
  isOneOfFacts(text: string): boolean {
    if (!this.#facts) {
      this.#facts = new Map();
      for (const text of new Set(this.#lines.map((line) => line.text)))
        count(this.#facts, FACT.exec(text)?.[0] ?? '', 1);
    }
    const label = FACT.exec(text)?.[0];
    return label !== undefined && (this.#facts.get(label) ?? 0) >= FACTS;
  }

  /** True for words that lead nowhere and speak of what the article's title does, or tell what was added to it and when, or how a talk was cut for it. */
  isOwn(unit: Pick<Unit, 'text' | 'linked' | 'controls'>): boolean {
    const speech = this.hear(unit.text);
    if (!leadsNowhere(unit)) return false;
    return (
      CHANGED.test(unit.text) ||
      CUT.test(unit.text) ||
      [...speech.kinds].some((kind) => this.about(kind) === 'title' && speech.isOf(subjectOf(kind)))
    );
  }

  /**
   * Whether a text introduces somebody of the house: true where it begins with the name of an author, or of somebody
   * whom the article does not speak of otherwise; false where the article does; null where it begins with no name.
   */
  introduces(text: string): boolean | null {
    if (this.#opensWithAuthor(text)) return true;
    const name = nameAtStart(text)?.split(' ').at(-1);
    if (!name) return null;
    return !this.#paragraphs.some((paragraph) => paragraph !== text && holdsName(paragraph, name));
  }

  /** True for a text that opens with a name which other paragraphs hold in their midst: it tells of that one. */
  tellsOf(text: string): boolean {
    const [name = ''] = NAME.exec(text) ?? [];
    if (name === '') return false;
    const others = this.#paragraphs.filter((one) => one !== text && one.indexOf(` ${name}`) > 0);
    return others.length >= NAMED;
  }

  /** True for the life of an author: their name, and more of them, apart from the text, at its end, or with the site's name; the last name alone, where the text holds it nowhere else, at its end. */
  isLifeOfAuthor({ text, apart, last }: Pick<Unit, 'text' | 'apart' | 'last'>): boolean {
    const { site } = this.vocabulary;
    const opens = this.#opensWithAuthor(text);
    if (!opens && !(last && this.#opensWithLastName(text))) return false;
    if (text.length > LONGEST_LIFE || !SENTENCE_END.test(text)) return false;
    if (!opens) return true;
    const isPlaced = apart || last || (site !== null && text.includes(site));
    return isPlaced && this.#paragraphs.filter((one) => this.#opensWithAuthor(one)).length < SUBJECT;
  }

  /** True for a text that opens with the last name of an author, behind a sign or none, whom no other paragraph names. */
  #opensWithLastName(text: string): boolean {
    const said = text.replace(/^[*•–—-]\s*/u, '');
    const names = this.#article.authors.filter((author) => author.includes(' '));
    const name = names.map((one) => one.split(' ').at(-1) ?? '').find((one) => said.startsWith(`${one} `));
    if (!name) return false;
    const all = [...this.#paragraphs, ...this.#lines.map((line) => line.text)];
    return !all.some((one) => one !== text && holdsName(one, name));
  }

  /** True for a text that begins with an author's name, other than as who speaks; the site itself asks and reports. */
  #opensWithAuthor(text: string): boolean {
    return this.#article.authors.some(
      (author) =>
        author.length > 4 &&
        author !== this.vocabulary.site &&
        text.startsWith(author) &&
        text[author.length] !== ':',
    );
  }

  #isSpoken(): boolean {
    if (this.#questions >= CONVERSATION || this.hear(this.#article.title).plea?.reader) return true;
    const all = this.#paragraphs.length;
    const speaking = this.#paragraphs.filter((text) => this.hear(text).speaksToReader).length;
    return (speaking > all * OF_ADVICE && (speaking > 1 || all < FEW)) || this.isGuide;
  }

  #speaksForItself(): boolean {
    if (this.#headed >= CONVERSATION) return true;
    const speaking = this.#paragraphs.filter((text) => this.hear(text).plea?.house).length;
    return speaking > 1 && speaking > this.#paragraphs.length * OF_ITSELF;
  }

  #leans(): number {
    const all = this.#paragraphs.map((text) => this.hear(text).likeness).filter((one) => one !== null);
    const middle = all.sort((one, other) => one - other)[Math.floor(all.length * COMMON.share)];
    if (middle === undefined || all.length < LEANING.paragraphs) return 0;
    return Math.min(LEANING.most, Math.max(0, LEANING.each * (middle - COMMON.likeness)));
  }

  #guides(): boolean {
    const steps = this.#still.filter(
      ({ el, text }) => isA(parentOf(el), 'ol') && this.hear(text).speaksToReader,
    );
    return steps.length >= STEPS;
  }

  #speaksOf(kind: RemovalKind): 'title' | 'text' | 'no' {
    const { title, excerpt } = this.#article;
    const what = subjectOf(kind);
    if (what === kind && !OF_THINGS.has(kind)) return 'no';
    const is = (text: string): boolean => this.hear(text).isOf(what);
    if (is(`${title}\n${excerpt ?? ''}`)) return 'title';
    const found = this.#paragraphs.filter(is).length;
    if (found >= PARAGRAPHS) return 'text';
    const told = this.#still.filter(({ text }) => is(text) && this.#tells(text));
    return found + told.length >= PARAGRAPHS ? 'text' : 'no';
  }

  #tells(text: string): boolean {
    const speech = this.hear(text);
    return speech.narrates && !speech.speaksToReader;
  }
}
