/** What the reader does in the reading view with the article in their library: each is said, and can be undone. */
import { codeOf } from '../errors';
import { errorSentence } from '../i18n/error-sentence';
import { t } from '../i18n/t';
import type { OpenArticle } from './open-article.svelte';
import type { Notice, Said } from './said.svelte';

export class Keeping {
  constructor(
    private readonly open: OpenArticle,
    private readonly said: Said,
    /** Shows what has changed in the article since it was saved before. */
    private readonly compare: () => void,
  ) {}

  /** Saves the article; of one that is saved already, `anew` brings it up to date. */
  async save(anew = false): Promise<void> {
    const { isSaved, isBinned } = this.open;
    if (isBinned) return this.restore();
    if (isSaved && !anew) return this.#saySaved();
    await attempt(this.said, async () => {
      const changed = await this.open.save();
      const undo = (): void => void this.#takeBack(() => this.open.unsave());
      const text = isSaved ? t('saving.updated') : t('reader.saved');
      this.said.sayDone(text, undo, this.#comparison(changed));
    });
  }

  /** Moves the article to the archive, or back to the unread. */
  async archive(): Promise<void> {
    const { isSaved, isArchived, isBinned } = this.open;
    if (isBinned) return this.#sayBinned();
    const on = !isArchived;
    await attempt(this.said, async () => {
      const number = await this.open.archive(on);
      const undo = (): void =>
        void this.#takeBack(() => (isSaved ? this.open.takeBack(number) : this.open.unsave()));
      this.said.sayDone(on ? t('reader.archived') : t('reader.unarchived'), undo);
    });
  }

  /** Makes the article a favourite, or no longer. */
  async favourite(): Promise<void> {
    if (!this.isSaved()) return;
    const on = !this.open.isFavourite;
    const text = on ? t('library.did.favoured', 1) : t('library.did.unfavoured', 1);
    await this.#change(() => this.open.favourite(on), text);
  }

  /** Puts tags on the article, and takes others off. */
  tag(add: string[], remove: string[]): Promise<void> {
    return this.#change(() => this.open.tag(add, remove), t('library.did.tagged', 1));
  }

  /** Moves the article to the bin. */
  async bin(): Promise<void> {
    if (this.isSaved()) await this.#change(() => this.open.bin(), t('library.did.binned', 1));
  }

  /** Takes the article out of the bin. */
  restore(): Promise<void> {
    return this.#change(() => this.open.restore(), t('library.did.restored', 1));
  }

  /** Whether the article is saved; where it is not, that is said, with what would have it saved. */
  isSaved(): boolean {
    const { isSaved, isBinned } = this.open;
    if (isSaved) return true;
    if (isBinned) this.#sayBinned();
    else {
      const save = { label: t('action.save'), run: () => void this.save() };
      this.said.say({ text: t('reader.notSaved'), action: save });
    }
    return false;
  }

  /** Of an article that was just read from its page, whether that has changed since, and the way to bring it up to date. */
  async #saySaved(): Promise<void> {
    if (!this.open.isFromPage) return this.said.say({ text: t('reader.alreadySaved') });
    const action = { label: t('action.saveAgain'), run: () => void this.save(true) };
    const saved = { text: t('reader.alreadySaved'), action };
    this.said.say(saved);
    // The reader may have gone on meanwhile.
    if (!(await this.open.hasChanged()) || this.said.current !== saved) return;
    this.said.say({ text: t('saving.changed'), look: this.#comparison(true), action });
  }

  #comparison(changed: boolean): Notice['look'] {
    return changed ? { label: t('library.versions.title'), run: this.compare } : undefined;
  }

  #sayBinned(): void {
    const restore = { label: t('library.restore'), run: () => void this.restore() };
    this.said.say({ text: t('reader.binned'), action: restore });
  }

  /** Has something changed in the library, which is said where it was not so before. */
  async #change(change: () => Promise<number | null>, text: string): Promise<void> {
    await attempt(this.said, async () => {
      const number = await change();
      if (number !== null)
        this.said.sayDone(text, () => void this.#takeBack(() => this.open.takeBack(number)));
    });
  }

  /** Takes back what was done, and tells whether it could be; what failed can be tried again. */
  async #takeBack(undo: () => Promise<boolean>): Promise<void> {
    const isAnswered = await attempt(this.said, async () => {
      const isUndone = await undo();
      this.said.say({ text: isUndone ? t('library.undone') : t('library.undoneNot') });
    });
    if (!isAnswered) this.said.keepUndo(() => void this.#takeBack(undo));
  }
}

/** Does something that may fail, and says why when it does; answers whether it was done. */
export async function attempt(said: Said, act: () => Promise<void>): Promise<boolean> {
  try {
    await act();
    return true;
  } catch (error) {
    said.say({ text: errorSentence(codeOf(error, 'unreachable')) });
    return false;
  }
}
