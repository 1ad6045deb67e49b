/** The popup as a whole: the page in front, keeping its article, and the ways out of the popup. */
import { codeOf, report, type ErrorCode } from '../errors';
import { send } from '../messages/send';
import { browser } from '../platform/browser';
import { PageArticle } from './page-article.svelte';
import { Saving } from './saving.svelte';

export class Popup {
  readonly page = new PageArticle();
  readonly saving = new Saving();
  /** What went wrong on the way out, if anything. */
  #failure = $state<ErrorCode | null>(null);

  get failure(): ErrorCode | null {
    return this.#failure;
  }

  /** Reads the page and, once its article is there to see, looks it up in the library. */
  async start(): Promise<void> {
    await this.page.read();
    const { article } = this.page;
    if (article) await this.saving.look(article);
  }

  /** Saves the article as it is shown. */
  async save(): Promise<void> {
    const article = this.page.edited();
    if (article) await this.saving.save(article);
  }

  /** Opens the article as it is shown in the reading view, which takes the reader's attention from here on. */
  async openReader(): Promise<void> {
    const article = this.page.edited();
    if (!article) return;
    await this.#leave(async () => {
      await send('background:open-reader', { article });
    });
  }

  /** Opens the library in a tab of its own. */
  async openLibrary(): Promise<void> {
    await this.#leave(async () => {
      await browser.tabs.create({ url: browser.runtime.getURL('/library.html') });
    });
  }

  async #leave(go: () => Promise<void>): Promise<void> {
    try {
      await go();
      window.close();
    } catch (error) {
      report(error, 'leaving the popup');
      this.#failure = codeOf(error, 'unreachable');
    }
  }
}
