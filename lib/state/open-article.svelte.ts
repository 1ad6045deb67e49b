/** The article that the reading view shows: a saved one by its number, or an unsaved one by its key. */
import type { Article } from '../article';
import { codeOf, LedeError, report, type ErrorCode } from '../errors';
import type { ArticleRow } from '../db/rows';
import type { KeptPictures } from '../reading/kept-pictures';
import { takeOpening, type Wanted } from '../library/head-start';
import { isPrivate } from '../library/private';
import { savedArticle, type SavedArticle } from '../library/saved-article';
import type { ReplyOf } from '../messages/protocol';
import { send } from '../messages/send';
import { isInPrivate } from '../platform/private-window';
import type { Place } from '../reading/place';
import type { SiteMemory } from '../settings/site-memory';
import type { ChangeKind } from './library-changes.svelte';
import { lastPlace, rememberPlace } from './places';
import { find, Saves } from './saves';
import { ShownArticle } from './shown-article.svelte';
import { SiteRules } from './site-rules';

/** One state at a time. */
export type OpenState = { is: 'loading' } | { is: 'article' } | { is: 'failed'; code: ErrorCode };

/** Reads a saved article by its number; rejects with `not-found` or `record-damaged`. */
export type OpenSaved = (id: number) => Promise<SavedArticle>;

/** A page in which what was changed in the reading view can be undone later, and no more once it was undone here. */
export interface HearsChanges {
  take: (kind: ChangeKind, undo: number) => void;
  drop: (undo: number) => void;
}

export class OpenArticle {
  readonly shown = new ShownArticle();
  #state = $state.raw<OpenState>({ is: 'loading' });
  #id = $state<number | null>(null);
  #savedHere = $state<number | null>(null);
  #isArchived = $state(false);
  #isFavourite = $state(false);
  #tags = $state.raw<readonly string[]>([]);
  /** Its number while it lies in the bin. */
  #binned = $state<number | null>(null);
  #isFromPage = false;
  #isOfPrivate = false;
  #saving: Promise<boolean> | null = null;
  readonly #saves = new Saves();
  #place: Place | null = null;
  #line: number | null = null;
  #isClosed = false;
  #stopFollowing = (): void => {};

  /**
   * `openSaved` reads a saved article by its number, for a page that had no head start; `memory` is what was decided
   * about sites; `hears` is told what was changed.
   */
  constructor(
    private readonly openSaved: OpenSaved,
    private readonly memory: Promise<SiteMemory>,
    private readonly hears?: HearsChanges,
  ) {}

  get state(): OpenState {
    return this.#state;
  }

  get article(): Article | null {
    return this.shown.article;
  }

  /** What the tab is called: in a normal window an article of a private one is not named, since its history keeps titles. */
  get title(): string {
    return (this.#isOfPrivate && !isInPrivate() ? null : this.article?.title) ?? 'Lede';
  }

  get isSaved(): boolean {
    return this.#id !== null;
  }

  /** The number of the saved article; null while it is not saved. */
  get id(): number | null {
    return this.#id;
  }

  /** The number of the article if it was saved from this page; null otherwise. */
  get savedHere(): number | null {
    return this.#savedHere;
  }

  /** Whether the article was read from its page just now, so that saving it brings what is kept up to date. */
  get isFromPage(): boolean {
    return this.#isFromPage;
  }

  get isArchived(): boolean {
    return this.#isArchived;
  }

  get isFavourite(): boolean {
    return this.#isFavourite;
  }

  /** The tags that the saved article carries. */
  get tags(): readonly string[] {
    return this.#tags;
  }

  /** Whether it lies in the bin; what was read from its page just now is more than that, and can be saved. */
  get isBinned(): boolean {
    return this.#binned !== null && !this.#isFromPage;
  }

  /** The line of the text that a search found and that is to be shown, once; null when there is none. */
  takeLine(): number | null {
    const line = this.#line;
    this.#line = null;
    return line;
  }

  /** Where the reader was the last time; null for a first reading. */
  get place(): Place | null {
    return this.#place;
  }

  /**
   * Reads the article; the outcome, good or bad, is the new state. `ready` is what must be there before it is shown,
   * such as the face it is set in.
   */
  async open(wanted: Wanted, ready: Promise<void>): Promise<void> {
    try {
      this.#line = wanted && 'line' in wanted ? (wanted.line ?? null) : null;
      if (!wanted) throw new LedeError('not-found', 'no article in the address');
      await ('id' in wanted ? this.#openSaved(wanted.id, ready) : this.#openUnsaved(wanted.key, ready));
      this.#state = { is: 'article' };
      void this.#follow();
    } catch (error) {
      if (!(error instanceof LedeError)) report(error, 'opening an article');
      this.#state = { is: 'failed', code: codeOf(error, 'not-found') };
    }
  }

  /** Gives back what the article took: it is shown no more. */
  close(): void {
    this.#isClosed = true;
    this.#stopFollowing();
    this.shown.clear();
  }

  /** Whether its page says something else by now than is kept of it; false where the library cannot be asked. */
  async hasChanged(): Promise<boolean> {
    const { article } = this;
    const found = article && (await find(article).catch(() => null));
    return found?.changed === true;
  }

  /**
   * Keeps the article, or brings it up to date; presses while that goes on are one. Answers whether another text was
   * kept before. Throws a LedeError with the reason when it cannot be kept.
   */
  save(): Promise<boolean> {
    this.#saving ??= this.#save().finally(() => (this.#saving = null));
    return this.#saving;
  }

  /** Takes the newest save from here back; false where it is too late for that. */
  async unsave(): Promise<boolean> {
    const isUndone = await this.#saves.undo();
    this.#savedHere = null;
    await this.#look();
    return isUndone;
  }

  /** Moves the article to the archive, saving it first if need be, or back to the unread; answers with the number to undo it by. */
  async archive(on: boolean): Promise<number | null> {
    if (this.#id === null) await this.save();
    if (this.#id === null) return null;
    const { undo } = await send('library:archive', { ids: [this.#id], on });
    this.#isArchived = on;
    if (undo !== null) this.hears?.take(on ? 'archived' : 'unarchived', undo);
    return undo;
  }

  /** Makes the saved article a favourite, or no longer; answers, as those below do, with the number to undo it by. */
  favourite(on: boolean): Promise<number | null> {
    const ids = this.#ids;
    return this.#change(on ? 'favoured' : 'unfavoured', send('library:favourite', { ids, on }));
  }

  /** Puts tags on the saved article, and takes others off. */
  tag(add: string[], remove: string[]): Promise<number | null> {
    return this.#change('tagged', send('library:tag', { ids: this.#ids, add, remove }));
  }

  /** Moves the saved article to the bin. */
  bin(): Promise<number | null> {
    return this.#change('binned', send('library:bin', { ids: this.#ids }));
  }

  /** Takes the article out of the bin, back to where it stood. */
  restore(): Promise<number | null> {
    const ids = this.#binned === null ? [] : [this.#binned];
    return this.#change('restored', send('library:restore', { ids }));
  }

  /** Takes back what one of these did, which may have been nothing; false where it is too late for that. */
  async takeBack(undo: number | null): Promise<boolean> {
    // What was so before needs nothing.
    if (undo === null) return true;
    const { undone } = await send('library:undo', { undo });
    this.hears?.drop(undo);
    await this.#look();
    return undone;
  }

  /** Keeps the reader's place: a saved article's in the library, any other's in this browser alone, of a private window none. */
  keepPlace(place: Place, progress: number): void {
    const { article } = this.shown;
    if (!article) return;
    if (!this.#isOfPrivate) rememberPlace(article.url, place);
    if (this.#id === null) return;
    send('library:place', { id: this.#id, place, progress }).catch((error: unknown) =>
      report(error, 'keeping the place'),
    );
  }

  /** The saved article's number, for what is done with it; none while it is not saved. */
  get #ids(): number[] {
    return this.#id === null ? [] : [this.#id];
  }

  /** Looks at what a change has made of the article, and tells of it where it can be undone later. */
  async #change(kind: ChangeKind, change: Promise<ReplyOf<'library:bin'>>): Promise<number | null> {
    const { undo } = await change;
    await this.#look();
    if (undo !== null) this.hears?.take(kind, undo);
    return undo;
  }

  async #save(): Promise<boolean> {
    const article = await this.shown.edited();
    if (!article) return false;
    const { id, changed } = await this.#saves.save(article);
    this.#id = id;
    this.#savedHere = id;
    this.#isArchived = false;
    return changed;
  }

  async #openSaved(id: number, ready: Promise<void>): Promise<void> {
    const early = await takeOpening();
    const { row, article, pictures } =
      early && 'saved' in early ? savedArticle(id, early.saved) : await this.openSaved(id);
    // Whoever pressed it may have gone back before it came.
    if (this.#isClosed) return;
    this.#stand(row);
    // What came by an import has never had its pictures fetched.
    if (!row.pictures) this.#keepPictures(id);
    this.#place = row.place ?? lastPlace(article.url);
    await this.#show(article, ready, pictures);
  }

  /** Stays level with the library, which other tabs change too; a private window cannot look into it. */
  async #follow(): Promise<void> {
    const { article } = this;
    if (!article || isInPrivate()) return;
    const { followSaved } = await import('../library/follow-saved');
    if (this.#isClosed) return;
    this.#stopFollowing = followSaved(article.url, article.canonicalUrl, (row) => this.#stand(row));
  }

  /** Takes over where the library has the article. One in the bin is not saved. */
  #stand(row: Pick<ArticleRow, 'id' | 'shelf' | 'favourite' | 'tags'> | null): void {
    const isKept = row?.shelf === 'unread' || row?.shelf === 'archive';
    this.#id = isKept ? row.id : null;
    this.#isArchived = row?.shelf === 'archive';
    this.#isFavourite = row?.favourite === 1;
    this.#tags = row?.tags ?? [];
    this.#binned = row?.shelf === 'bin' ? row.id : null;
    if (!isKept) this.#savedHere = null;
  }

  /** Asks the library how it has the article now; of one in the bin it has told whoever follows. */
  async #look(): Promise<void> {
    const { article } = this;
    if (!article) return;
    const found = await find(article);
    this.#takeOver(found);
    if (found.id !== null) this.#binned = null;
  }

  #takeOver({ id, archived, favourite, tags }: ReplyOf<'library:find'>): void {
    this.#id = id;
    this.#isArchived = archived;
    this.#isFavourite = favourite;
    this.#tags = tags;
  }

  #keepPictures(id: number): void {
    send('library:keep-pictures', { id, anew: false }).catch((error: unknown) =>
      report(error, 'keeping pictures'),
    );
  }

  async #openUnsaved(key: string, ready: Promise<void>): Promise<void> {
    const article = await openedArticle(key);
    this.#isFromPage = true;
    this.#isOfPrivate = isPrivate(key);
    this.#place = lastPlace(article.url);
    await this.#show(article, ready);
    const saved = await find(article).catch(() => null);
    // The reader may have been quicker.
    if (saved && this.#id === null) this.#takeOver(saved);
  }

  async #show(article: Article, ready: Promise<void>, pictures?: KeptPictures): Promise<void> {
    const [site] = await Promise.all([SiteRules.of(article.url, this.memory), ready]);
    await this.shown.show(article, site, pictures);
  }
}

async function openedArticle(key: string): Promise<Article> {
  const early = await takeOpening();
  if (early && 'opened' in early && early.opened) return early.opened.article;
  return (await import('../library/opened')).getOpened(key);
}
