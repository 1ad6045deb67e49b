/** What the popup knows of the page in front: how far reading it has come, and the article once it is there. */
import { SvelteSet } from 'svelte/reactivity';
import type { Article, CandidateName, Extraction, Removal } from '../article';
import { putBack } from '../clean/put-back';
import { codeOf, LedeError, report, type ErrorCode } from '../errors';
import { readTab, tabInFront, type ReadOptions, type Tab } from '../platform/tab';
import { sanitize, type SafeArticle } from '../sanitize/sanitize';

/** One state at a time; each has a sentence of its own in the popup. */
export type PageState =
  | { is: 'reading' }
  | { is: 'article'; article: Article }
  | { is: 'none'; reason: Extract<Extraction, { status: 'none' }>['reason'] }
  | { is: 'failed'; code: ErrorCode };

export class PageArticle {
  #state = $state.raw<PageState>({ is: 'reading' });
  #host = $state('');
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
      this.#host = hostOf(tab.url);
      this.#settle(await readTab(tab, options), tab);
    } catch (error) {
      if (!(error instanceof LedeError)) report(error, 'reading the page');
      this.#state = { is: 'failed', code: codeOf(error, 'page-unreadable') };
    }
  }

  /** Reads the page once more although it does not look like an article. */
  tryAnyway(): Promise<void> {
    return this.read({ force: true });
  }

  /** Reads the page once more, finding its body another way. */
  readAs(candidate: CandidateName): Promise<void> {
    return this.read({ candidate });
  }

  /** Puts a removed block back where it stood, or takes it out again. */
  toggle(removalId: string): void {
    if (!this.#restored.delete(removalId)) this.#restored.add(removalId);
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

  #settle(found: Extraction, tab: Tab): void {
    if (tab.url && !samePage(tab.url, found.status === 'article' ? found.article.url : found.url)) {
      this.#state = { is: 'failed', code: 'page-changed' };
    } else if (found.status === 'article') {
      this.#state = { is: 'article', article: found.article };
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

function hostOf(address: string): string {
  return /^https?:/u.test(address) ? new URL(address).hostname.replace(/^www\./u, '') : '';
}
