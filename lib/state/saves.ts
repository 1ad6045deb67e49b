/** What a page of Lede saves and takes back, and where the library has an article. */
import type { Article } from '../article';
import { readingOf } from '../library/same-text';
import type { ReplyOf } from '../messages/protocol';
import { send } from '../messages/send';

type Receipt = ReplyOf<'library:save'>;

/** The saves from one page: each can be taken back, the newest first. */
export class Saves {
  readonly #receipts: Receipt[] = [];

  /** The newest that was not taken back; null for none. */
  get newest(): Receipt | null {
    return this.#receipts.at(-1) ?? null;
  }

  /** How many were not taken back. */
  get count(): number {
    return this.#receipts.length;
  }

  async save(article: Article): Promise<Receipt> {
    const receipt = await send('library:save', { article });
    this.#receipts.push(receipt);
    return receipt;
  }

  /** Takes the newest back; false where there is none, or it is too late for that. Where nobody answers, it still can be. */
  async undo(): Promise<boolean> {
    const receipt = this.#receipts.pop();
    if (!receipt) return false;
    const { id, undo } = receipt;
    try {
      return (await send('library:undo-save', { id, undo })).undone;
    } catch (error) {
      this.#receipts.push(receipt);
      throw error;
    }
  }
}

/** Whether the library has the article, where, and whether its page says something else by now. */
export function find(article: Article): Promise<ReplyOf<'library:find'>> {
  const { url, canonicalUrl } = article;
  return send('library:find', { url, canonicalUrl, read: readingOf(article) });
}
