/** What the article is about: of that, it may speak as prompts do. */
import { anyCase } from '../page/any-case';
import type { RemovalKind } from '../article';
import type { Block } from './measure';
import { nameAtStart, Speech } from './read-words';
import type { Vocabulary } from './words/vocabulary';

/** So many paragraphs on a thing make it what the article is about. */
const PARAGRAPHS = 3;
/** Reports speak to their reader in fewer of their paragraphs than this. */
const OF_ADVICE = 0.1;
/** In fewer paragraphs than this, one that speaks to the reader is telling. */
const FEW = 5;
/** So many questions in paragraphs of their own are an interview's. */
const CONVERSATION = 4;
/** Shorter ones may be prompts themselves. */
const LEAST = 130;

/** The business of newsletters, subscriptions and apps: an article about one speaks of them all. */
const BUSINESS = anyCase(
  /newsletter|subscri|paywall|(?<![a-z\u00df-\u024f])apps?(?![a-z\u00df-\u024f])|notification|nieuwsbri|nyhe[td]sbrev|nyhedsbrev|abonn|(?<![a-z\u00df-\u024f])abos?(?![a-z\u00df-\u024f])|suscri|assinatura|boletín|prenumer|メルマガ|ニュースレター|アプリ|購読|뉴스레터|구독|订阅|訂閱|подписк|рассылк/,
);
type Subject = ReturnType<typeof anyCase>;
const SUBJECTS: Partial<Record<RemovalKind, Subject>> = {
  newsletter: BUSINESS,
  'app-promo': BUSINESS,
  paywall: BUSINESS,
  signup: BUSINESS,
  notifications: BUSINESS,
  cookie: anyCase(/cookie|クッキー|쿠키|privacy|datenschutz|gdpr|dsgvo|rgpd/),
  donation: anyCase(
    /donat|donor|spende|(?<![a-z\u00df-\u024f])dons?(?![a-z\u00df-\u024f])|crowdfunding|fundrais|charit|寄付|기부|捐/,
  ),
  follow: anyCase(
    /facebook|instagram|tiktok|twitter|whatsapp|telegram|youtube|social media|soziale[a-z]* (?:medien|netzwerk)/,
  ),
};

/** The subject of one article, and the words that its page is read by. */
export class Topic {
  readonly #known = new Map<Subject, 'title' | 'text' | 'no'>();
  #speaks: boolean | undefined;
  readonly #texts = new Map<string, Speech>();
  readonly #forms = new Map<string, Speech>();
  readonly #paragraphs: readonly string[];
  readonly #questions: number;

  constructor(
    private readonly article: { title: string; authors: readonly string[]; url: string },
    readonly vocabulary: Vocabulary,
    blocks: readonly Block[] = [],
  ) {
    this.#paragraphs = blocks
      .filter(({ isProse, text }) => isProse && text.length >= LEAST)
      .map(({ text }) => text);
    this.#questions = blocks.filter(
      ({ el, text, linked }) => el.localName === 'p' && linked === 0 && text.endsWith('?'),
    ).length;
  }

  /** The page's address. */
  get url(): string {
    return this.article.url;
  }

  /** True where the article itself speaks to its reader, as advice, columns and recipes do: then it is no sign. */
  get speaksToReader(): boolean {
    return (this.#speaks ??= this.#isSpoken());
  }

  /** A text ready to be read for prompts: once, since boxes are often judged with all that they are wrapped in. */
  hear(text: string, isForm: boolean): Speech {
    const heard = isForm ? this.#forms : this.#texts;
    let speech = heard.get(text);
    if (!speech) heard.set(text, (speech = new Speech(text, isForm, this.vocabulary)));
    return speech;
  }

  /** Whether the article itself speaks of what such a prompt asks for: in its title, in several paragraphs, or not. */
  about(kind: RemovalKind): 'title' | 'text' | 'no' {
    const subject = SUBJECTS[kind];
    if (!subject) return 'no';
    let about = this.#known.get(subject);
    if (!about) this.#known.set(subject, (about = this.#speaksOf(subject)));
    return about;
  }

  /**
   * Whether a text introduces somebody of the house: true where it begins with the name of an author, or of somebody
   * whom the article does not speak of otherwise; false where the article does; null where it begins with no name.
   */
  introduces(text: string): boolean | null {
    if (this.article.authors.some((author) => author.length > 4 && text.startsWith(author))) return true;
    const name = nameAtStart(text)?.split(' ').at(-1);
    if (!name) return null;
    return !this.#paragraphs.some((paragraph) => paragraph !== text && paragraph.includes(name));
  }

  #isSpoken(): boolean {
    if (this.#questions >= CONVERSATION) return true;
    const all = this.#paragraphs.length;
    const speaking = this.#paragraphs.filter((text) => this.hear(text, false).speaksToReader).length;
    return speaking > all * OF_ADVICE && (speaking > 1 || all < FEW);
  }

  #speaksOf(subject: Subject): 'title' | 'text' | 'no' {
    if (subject.test(this.article.title)) return 'title';
    const found = this.#paragraphs.filter((text) => subject.test(text)).length;
    return found >= PARAGRAPHS ? 'text' : 'no';
  }
}
