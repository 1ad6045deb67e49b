/** An article on screen, as the reader wants it: what was put back is in it, what they took out is not. */
import { SvelteSet } from 'svelte/reactivity';
import type { Article, Removal } from '../article';
import { putBack } from '../clean/put-back';
import { applyRules, takeOut } from '../rules/apply';
import { describe } from '../rules/describe';
import { sanitize, type SafeArticle } from '../sanitize/sanitize';
import type { SiteRules } from './site-rules';

export class ShownArticle {
  #article = $state.raw<Article | null>(null);
  #site: SiteRules | null = null;
  readonly #restored = new SvelteSet<string>();
  readonly #safe = $derived.by(() => this.#sanitized());

  /** The article without what was put back; null while there is none. */
  get article(): Article | null {
    return this.#article;
  }

  /** The article to render. */
  get safe(): SafeArticle | null {
    return this.#safe;
  }

  /** The ids of the removals that were put back. */
  get restored(): ReadonlySet<string> {
    return this.#restored;
  }

  /** Shows an article after what the reader decided about its site; null shows none. */
  show(article: Article | null, site: SiteRules | null = null): void {
    this.#site = site;
    this.#restored.clear();
    const ruled = article && applyRules(article, site?.rules ?? []);
    for (const id of ruled?.kept ?? []) this.#restored.add(id);
    this.#article = ruled?.article ?? null;
  }

  /** The article as it is on screen, to be kept or opened elsewhere: put back blocks are part of its body. */
  edited(): Article | null {
    const article = this.#article;
    if (!article || this.#restored.size === 0) return article;
    const isBack = (removal: Removal): boolean => this.#restored.has(removal.id);
    return {
      ...article,
      html: putBack(article.html, article.removals.filter(isBack)),
      removals: article.removals.filter((removal) => !isBack(removal)),
    };
  }

  /** Puts a removed block back where it stood, or takes it out again; the site's next articles do the same. */
  async toggle(removal: Removal): Promise<void> {
    const isBack = !this.#restored.delete(removal.id);
    if (isBack) this.#restored.add(removal.id);
    await this.#site?.forget(removal);
    if (isBack) await this.#site?.keepIn(removal);
  }

  /** Takes a block out, by its element on screen; the site's next articles go without it. */
  async takeOut(block: Element): Promise<void> {
    const article = this.#article;
    if (!article || !this.#site) return;
    const description = describe(block);
    const words = block.textContent.trim();
    const rule = await this.#site.takeOut(description, words);
    this.#article = takeOut(article, description, rule.id);
  }

  #sanitized(): SafeArticle | null {
    const article = this.edited();
    return article && sanitize(article);
  }
}
