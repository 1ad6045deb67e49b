/** What the popup knows of the page in front: how far reading it has come, and the article once it is there. */
import { SvelteSet } from 'svelte/reactivity';
import { CANDIDATES, type Article, type CandidateName, type Extraction, type Removal } from '../article';
import { putBack } from '../clean/put-back';
import { codeOf, LedeError, report, type ErrorCode } from '../errors';
import { readTab, tabInFront, type ReadOptions, type Tab } from '../platform/tab';
import { applyRules, takeOut } from '../rules/apply';
import { describe } from '../rules/describe';
import { siteOf } from '../rules/rule';
import { sanitize, type SafeArticle } from '../sanitize/sanitize';
import { SiteRules } from './site-rules';

/** One state at a time; each has a sentence of its own in the popup. */
export type PageState =
  | { is: 'reading' }
  | { is: 'article'; article: Article }
  | { is: 'none'; reason: Extract<Extraction, { status: 'none' }>['reason'] }
  | { is: 'failed'; code: ErrorCode };

/** The page read another way. */
export interface Alternative {
  candidate: CandidateName;
  article: Article;
}

export class PageArticle {
  #state = $state.raw<PageState>({ is: 'reading' });
  #host = $state('');
  #site: SiteRules | null = null;
  readonly #restored = new SvelteSet<string>();
  #shown = $derived.by(() => this.#show());

  get state(): PageState {
    return this.#state;
  }

  /** The host of the page in front, to show while its article is on its way; empty while unknown. */
  get host(): string {
    return this.#host;
  }

  /** The article as the page gave it, with nothing put back; null while there is none. */
  get article(): Article | null {
    return this.#state.is === 'article' ? this.#state.article : null;
  }

  /** The article to show: what the reader put back is in it again. */
  get shown(): SafeArticle | null {
    return this.#shown;
  }

  /** The ids of the removals that the reader put back. */
  get restored(): ReadonlySet<string> {
    return this.#restored;
  }

  /** Reads the page in front; the outcome, good or bad, is the new state. */
  async read(options: ReadOptions = {}): Promise<void> {
    this.#state = { is: 'reading' };
    this.#restored.clear();
    try {
      const tab = await tabInFront();
      this.#host = siteOf(tab.url);
      this.#site = await SiteRules.of(tab.url);
      this.#settle(await readTab(tab, this.#withWay(options)), tab);
    } catch (error) {
      if (!(error instanceof LedeError)) report(error, 'reading the page');
      this.#state = { is: 'failed', code: codeOf(error, 'page-unreadable') };
    }
  }

  /** Reads the page once more although it does not look like an article. */
  tryAnyway(): Promise<void> {
    return this.read({ force: true });
  }

  /** Reads the page once more, finding its body another way, and remembers that way for the site. */
  async readAs(candidate: CandidateName): Promise<void> {
    await this.#site?.choose(candidate);
    await this.read();
  }

  /** Other readings of the page that differ from the one shown, at most three, each under its way's name. */
  async otherWays(): Promise<Alternative[]> {
    const shown = this.article;
    if (!shown) return [];
    const tab = await tabInFront();
    const others: Alternative[] = [];
    for (const candidate of CANDIDATES) {
      const found = await readTab(tab, { candidate, force: true });
      if (found.status !== 'article') continue;
      const texts = [shown, ...others.map(({ article }) => article)].map(({ text }) => text);
      if (!texts.includes(found.article.text)) others.push({ candidate, article: found.article });
    }
    return others.slice(0, 3);
  }

  /** Puts a removed block back where it stood, or takes it out again; this site's next articles do the same. */
  async toggle(removal: Removal): Promise<void> {
    const isBack = !this.#restored.delete(removal.id);
    if (isBack) this.#restored.add(removal.id);
    await this.#site?.forget(removal);
    if (isBack) await this.#site?.keepIn(removal);
  }

  /** Takes a block out of the article, by its element as it is shown; this site's next articles go without it. */
  async takeOut(block: Element): Promise<void> {
    if (this.#state.is !== 'article' || !this.#site) return;
    const description = describe(block);
    const rule = await this.#site.takeOut(description, block.textContent ?? '');
    this.#state = { is: 'article', article: takeOut(this.#state.article, description, rule.id) };
  }

  /** The article as the reader sees it, to be kept or opened elsewhere: put back blocks are part of its body. */
  edited(): Article | null {
    const article = this.article;
    if (!article || this.#restored.size === 0) return article;
    const isBack = (removal: Removal): boolean => this.#restored.has(removal.id);
    return {
      ...article,
      html: putBack(article.html, article.removals.filter(isBack)),
      removals: article.removals.filter((removal) => !isBack(removal)),
    };
  }

  #withWay(options: ReadOptions): ReadOptions {
    const way = this.#site?.way ?? 'auto';
    return way === 'auto' || options.candidate ? options : { ...options, candidate: way };
  }

  #settle(found: Extraction, tab: Tab): void {
    if (tab.url && !samePage(tab.url, found.status === 'article' ? found.article.url : found.url)) {
      this.#state = { is: 'failed', code: 'page-changed' };
    } else if (found.status === 'article') {
      const { article, kept } = applyRules(found.article, this.#site?.rules ?? []);
      for (const id of kept) this.#restored.add(id);
      this.#state = { is: 'article', article };
    } else {
      this.#state = { is: 'none', reason: found.reason };
    }
  }

  #show(): SafeArticle | null {
    const article = this.edited();
    return article && sanitize(article);
  }
}

/** A page that only moved its fragment is still the page the button was pressed on. */
function samePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
