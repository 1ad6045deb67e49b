/** What the popup knows of the page in front: how far reading it has come, and the article once it is there. */
import type { CandidateName, Extraction, NoneReason } from '../article';
import type { ErrorCode } from '../errors';
import { plainHostOf } from '../page/address';
import type { ReadOptions } from '../platform/inject';
import { readTab, tabInFront, type Tab } from '../platform/tab';
import { ShownArticle } from './shown-article.svelte';
import { SiteRules } from './site-rules';

/**
 * One state at a time; each has a sentence of its own in the popup. `again`: there was an answer before. `tried`: it was
 * read as if it held an article.
 */
export type PageState =
  | { is: 'reading'; again?: boolean }
  | { is: 'article' }
  | { is: 'none'; reason: NoneReason; tried: boolean }
  | { is: 'failed'; code: ErrorCode };

export class PageArticle {
  readonly shown = new ShownArticle();
  #state = $state.raw<PageState>({ is: 'reading' });
  #host = $state('');
  #site: SiteRules | null = null;
  #isForced = false;
  /** Whether the page is of a private window. */
  isPrivate = false;
  readonly #ready: Promise<unknown>;

  /** `ready` is what must be there before an article is shown, such as the face it is set in; it may not fail. */
  constructor(ready: Promise<unknown>) {
    this.#ready = ready;
  }

  get state(): PageState {
    return this.#state;
  }

  /** The way that was chosen for the page's site. */
  get way(): CandidateName {
    return this.#site?.way ?? 'auto';
  }

  /** The host of the page in front, to show while its article is on its way; empty while unknown. */
  get host(): string {
    return this.#host;
  }

  /** Reads the page in front; the outcome, good or bad, is the new state. */
  async read(options: ReadOptions = {}): Promise<void> {
    this.#state = { is: 'reading', again: this.#state.is !== 'reading' };
    this.shown.clear();
    await this.#read(options);
  }

  /**
   * Reads the page once more, finding its body another way, and remembers that way for the site. What was read before
   * stays until the other is there.
   */
  async readAs(candidate: CandidateName): Promise<void> {
    await this.#site?.choose(candidate);
    await this.#read({});
  }

  async #read(options: ReadOptions): Promise<void> {
    this.#isForced = options.force === true;
    let tab: Tab | undefined;
    try {
      tab = await tabInFront();
      this.#host = plainHostOf(tab.url);
      this.isPrivate = tab.isPrivate;
      const site = await SiteRules.of(tab.url);
      this.#site = site;
      await this.#settle(await readTab(tab, withWay(options, site.way)), tab, site);
    } catch (error) {
      const { whyUnread } = await import('./why-unread');
      this.#showNone(await whyUnread(error, tab));
    }
  }

  async #settle(found: Extraction, tab: Tab, site: SiteRules): Promise<void> {
    const url = found.status === 'article' ? found.article.url : found.url;
    if (tab.url && !isSamePage(tab.url, url)) {
      this.#showNone({ is: 'failed', code: 'page-changed' });
    } else if (found.status === 'article') {
      await this.#ready;
      await this.shown.show(found.article, site);
      this.#state = { is: 'article' };
    } else {
      this.#showNone({ is: 'none', reason: found.reason, tried: this.#isForced });
    }
  }

  #showNone(state: PageState): void {
    this.shown.clear();
    this.#state = state;
  }
}

function withWay(options: ReadOptions, way: CandidateName): ReadOptions {
  return way === 'auto' || options.candidate ? options : { ...options, candidate: way };
}

/** A page that only moved its fragment is still the page the button was pressed on. */
function isSamePage(one: string, other: string): boolean {
  return one.split('#')[0] === other.split('#')[0];
}
