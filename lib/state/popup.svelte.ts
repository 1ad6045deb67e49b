/** The popup as a whole: the page in front, keeping its article, and the ways out of the popup. */
import { tick } from 'svelte';
import type { CandidateName } from '../article';
import { codeOf, report, type ErrorCode } from '../errors';
import { t } from '../i18n/t';
import { send } from '../messages/send';
import type { ReadOptions } from '../platform/inject';
import { openLibraryTab, openOpenedTab, openSavedTab, openSettings } from '../platform/pages';
import { afterLoad, afterPaint } from '../reading/moments';
import type { Command } from '../reading/keys';
import { loadFace } from '../settings/face';
import type { ReadingSettings } from '../settings/reading';
import { articleActs, type ArticleActs } from './article-acts';
import { BodyView } from './body-view.svelte';
import { PageArticle } from './page-article.svelte';
import { placeKeeper } from './place-keeper';
import { lastPlace, rememberPlace } from './places';
import { Said } from './said.svelte';
import { Saving } from './saving.svelte';
import type { StoredState } from './stored-state.svelte';

/** While the reader moves on, their place is kept so often, in milliseconds: keeping it costs part of a frame. */
const MOVING = 250;

/** What the popup shows under its bar. */
export type PopupView = 'article' | 'saved' | 'text';

/** That, or what lies over it. */
export type Opened = PopupView | 'keys' | 'removals';

/** What acts on the article's blocks, which are not there while the saved articles are. */
const OF_BLOCKS: ReadonlySet<Command> = new Set([
  'next',
  'previous',
  'nextHeading',
  'previousHeading',
  'remove',
]);

export class Popup {
  readonly page: PageArticle;
  readonly saving = new Saving();
  readonly said = new Said(() => this.saving.hush());
  readonly body = new BodyView();
  readonly acts: ArticleActs;
  readonly look: StoredState<ReadingSettings>;
  view = $state<PopupView>('article');
  /** Whether the list of keys lies over all else. */
  listsKeys = $state(false);
  /** Whether the list of what was left out of the article is open. */
  listsRemovals = $state(false);
  #failure = $state<ErrorCode | null>(null);
  readonly #commands: Partial<Record<Command, () => void>>;

  constructor(look: StoredState<ReadingSettings>) {
    this.look = look;
    this.page = new PageArticle(afterLoad().then(() => loadFace(look.current.font, 'Aa')));
    const { shown } = this.page;
    this.acts = articleActs({ shown, view: this.body, said: this.said, listLiesOver: true }, look);
    this.#commands = {
      ...this.acts.commands,
      save: () => void this.save(),
      text: () => (this.view = this.view === 'text' ? 'article' : 'text'),
      help: () => (this.listsKeys = true),
    };
  }

  /** Why the popup could not be left for another page, if it could not. */
  get failure(): ErrorCode | null {
    return this.#failure;
  }

  /** What the reader has open. */
  get opened(): Opened {
    if (this.listsKeys) return 'keys';
    return this.view === 'article' && this.listsRemovals ? 'removals' : this.view;
  }

  /** Reads the page and, once its article is there to see, looks it up in the library. */
  async read(options: ReadOptions = {}): Promise<void> {
    await this.page.read(options);
    const { article } = this.page.shown;
    if (!article) return;
    await afterPaint();
    await this.saving.look(article);
  }

  /** Follows the article on screen, from where the reader was in it; answers with what ends it. */
  follow(body: HTMLElement): () => void {
    const url = this.page.shown.article?.url;
    const detach = this.body.attach(body, url ? lastPlace(url) : null);
    const keep = (): void => {
      if (url && !this.page.isPrivate) rememberPlace(url, this.body.kept);
    };
    const keeper = placeKeeper(keep, MOVING);
    this.body.onmove = keeper.moved;
    return () => {
      keeper.stop();
      detach();
    };
  }

  /** Whatever the reader is led to stands above the popup's foot. */
  underFoot(foot: HTMLElement): void {
    this.body.covered = () => foot.offsetHeight;
  }

  /** Reads the page another way, from its title on, and holds out the way back. */
  async readAs(candidate: CandidateName): Promise<void> {
    const before = this.page.way;
    await this.#readFromTitle(candidate);
    // What was done so far was done to another text, but for what was saved.
    this.said.forgetUndos();
    for (let left = this.saving.undoable; left > 0; left--) this.#keepUnsave();
    this.said.sayDone(t('ways.chosen'), () => void this.#readFromTitle(before));
  }

  async #readFromTitle(candidate: CandidateName): Promise<void> {
    await this.page.readAs(candidate);
    await tick();
    this.body.toTitle();
  }

  /** Whether the popup can do what a key asks for. */
  can(command: Command): boolean {
    return command in this.#commands;
  }

  /** Does what a key asks for, as far as the popup can; false when it cannot. */
  run(command: Command): boolean {
    if (this.view === 'saved' && OF_BLOCKS.has(command)) return false;
    const act = this.#commands[command];
    act?.();
    return act !== undefined;
  }

  /** Saves the article as it is shown; one that is saved already, `anew`. */
  async save(anew = false): Promise<void> {
    this.said.dismiss();
    const article = await this.page.shown.edited();
    if (article && (await this.saving.save(article, anew))) this.#keepUnsave();
  }

  #keepUnsave(): void {
    this.said.keepUndo(() => void this.#unsave());
  }

  /** Takes the newest save from here back, and says whether it could be; what failed can be tried again. */
  async #unsave(): Promise<void> {
    const isUndone = await this.saving.undo();
    if (this.saving.state.is === 'failed') this.#keepUnsave();
    else this.said.say({ text: isUndone ? t('library.undone') : t('library.undoneNot') });
  }

  /** Opens the article as it is shown in the reading view, which takes the reader's attention from here on. */
  async openReader(): Promise<void> {
    const article = await this.page.shown.edited();
    if (!article) return;
    const request = { article, ofPrivate: this.page.isPrivate };
    await this.#leave(async () => openOpenedTab((await send('library:opened', request)).key));
  }

  /** Opens a saved article in the reading view. */
  openSaved(id: number): Promise<void> {
    return this.#leave(() => openSavedTab(id));
  }

  /** Opens the library in a tab of its own. */
  openLibrary(): Promise<void> {
    return this.#leave(openLibraryTab);
  }

  /** Opens the settings. */
  openSettings(): Promise<void> {
    return this.#leave(openSettings);
  }

  async #leave(go: () => unknown): Promise<void> {
    try {
      await go();
      window.close();
    } catch (error) {
      report(error, 'leaving the popup');
      this.#failure = codeOf(error, 'unreachable');
    }
  }
}
