/** An article on screen, as the reader wants it: what was put back is in it, what they took out is not. */
import type { Article, Removal } from '../article';
import { putBack } from '../clean/put-back';
import type { KeptPictures } from '../reading/kept-pictures';
import { sanitize, type SafeArticle } from '../sanitize/sanitize';
import type { SiteRules } from './site-rules';

/** Most sites have no rules, and reading need not wait for what applies them. */
const ruling = (): Promise<typeof import('../rules/apply')> => import('../rules/apply');

const retelling = (): Promise<typeof import('../clean/with-text')> => import('../clean/with-text');

export class ShownArticle {
  #article = $state.raw<Article | null>(null);
  /** As it came, before anything that the reader decided. */
  #asRead: Article | null = null;
  #pictures: KeptPictures | undefined;
  #site: SiteRules | null = null;
  #restored = $state.raw<readonly string[]>([]);
  readonly #safe = $derived.by(() => this.#sanitized());

  /** The article without what was put back; null while there is none. */
  get article(): Article | null {
    return this.#article;
  }

  /** The article to render. */
  get safe(): SafeArticle | null {
    return this.#safe;
  }

  /** The pictures of a saved article, shown in place of those on the web; undefined for an article of the web. */
  get pictures(): KeptPictures | undefined {
    return this.#pictures;
  }

  /** The ids of the removals that were put back. */
  get restored(): readonly string[] {
    return this.#restored;
  }

  /** Whether something is out by the reader's own choice. */
  get isTakenFrom(): boolean {
    const removals = this.#article?.removals ?? [];
    return removals.some(({ id, why }) => why.includes('your-choice') && !this.#restored.includes(id));
  }

  /** Shows no article. */
  clear(): void {
    this.#pictures?.release();
    this.#pictures = undefined;
    this.#site = null;
    this.#restored = [];
    this.#article = null;
    this.#asRead = null;
  }

  /** Shows an article after what the reader decided about its site. */
  async show(article: Article, site: SiteRules, pictures?: KeptPictures): Promise<void> {
    const { rules } = site;
    const ruled = rules.length > 0 ? (await ruling()).applyRules(article, rules) : { article, kept: [] };
    this.#site = site;
    this.#pictures = pictures;
    this.#restored = ruled.kept;
    this.#article = ruled.article;
    this.#asRead = article;
  }

  /** The article as it is on screen, to be kept or opened elsewhere: its body and its text hold what was put back, and not what was taken out. */
  async edited(): Promise<Article | null> {
    const article = this.#onScreen();
    return article && article !== this.#asRead ? (await retelling()).withText(article) : article;
  }

  /** Puts a removed block back where it stood, or takes it out again; the site's next articles do the same. */
  async toggle(removal: Removal): Promise<void> {
    const isBack = !this.#restored.includes(removal.id);
    const others = this.#restored.filter((id) => id !== removal.id);
    this.#restored = isBack ? [...others, removal.id] : others;
    await (isBack ? this.#site?.keepIn(removal) : this.#site?.letGo(removal));
  }

  /** Puts a removed block back for good: it is on the list no more. */
  async restore(removal: Removal): Promise<void> {
    if (this.#article) this.#article = putBack(this.#article, ({ id }) => id === removal.id);
    await this.#site?.keepIn(removal);
  }

  /**
   * Takes a block out, by its element on screen; where it can be told from others, the site's next articles go without
   * it. What was put back goes as it came. Answers with what went, which is kept in mind for the site meanwhile: the
   * next block may be taken out at once.
   */
  async takeOut(block: Element): Promise<readonly Removal[]> {
    const pressed = this.#article;
    const { blocksLike, describe, holds, isTelling, takeOut } = await ruling();
    const article = this.#article;
    if (!article || !this.#site) return [];
    const description = describe(block);
    const returned = article.removals.find(
      ({ id, html }) => this.#restored.includes(id) && holds(html, description, article.url),
    );
    if (returned && !holds(article.html, description, article.url)) {
      void this.toggle(returned);
      return [returned];
    }
    const alike = blocksLike(block.closest('article') ?? block, description);
    const tells = isTelling(description, alike);
    // Which of several is meant, only the article tells that was on screen.
    if (!tells && article !== pressed) return [];
    const left = takeOut(article, description, crypto.randomUUID(), tells ? undefined : alike.indexOf(block));
    const taken = left.removals.filter(({ id }) => article.removals.every((known) => known.id !== id));
    this.#article = left;
    if (tells && taken.length > 0) void this.#site.takeOut(description, block.textContent.trim());
    return taken;
  }

  #sanitized(): SafeArticle | null {
    const article = this.#onScreen();
    return article && sanitize(article, this.#pictures);
  }

  /** The article with what was put back in its body. */
  #onScreen(): Article | null {
    const article = this.#article;
    if (!article || this.#restored.length === 0) return article;
    return putBack(article, ({ id }) => this.#restored.includes(id));
  }
}
