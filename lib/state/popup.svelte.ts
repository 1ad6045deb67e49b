/** The popup as a whole: the page in front, keeping its article, and the ways out of the popup. */
import { tick } from 'svelte';
import type { CandidateName, Removal } from '../article';
import { codeOf, report, type ErrorCode } from '../errors';
import { t } from '../i18n/t';
import { send } from '../messages/send';
import type { ReadOptions } from '../platform/inject';
import { openLibraryTab, openOpenedTab, openSavedTab, openSettings } from '../platform/pages';
import { afterLoad, afterPaint } from '../reading/moments';
import type { Command } from '../reading/keys';
import { loadFace } from '../settings/face';
import { stepped } from '../settings/fields';
import type { ReadingSettings } from '../settings/reading';
import { BodyView } from './body-view.svelte';
import { PageArticle } from './page-article.svelte';
import { lastPlace, rememberPlace } from './places';
import { Said } from './said.svelte';
import { Saving } from './saving.svelte';
import type { StoredState } from './stored-state.svelte';

/** While the reader moves on, their place is kept so often, in milliseconds: keeping it costs part of a frame. */
const MOVING = 250;

/** What the popup shows under its bar. */
export type PopupView = 'article' | 'saved' | 'text';

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
  readonly said = new Said();
  readonly body = new BodyView();
  readonly look: StoredState<ReadingSettings>;
  view = $state<PopupView>('article');
  /** Whether the list of keys lies over all else. */
  listsKeys = $state(false);
  #failure = $state<ErrorCode | null>(null);

  constructor(look: StoredState<ReadingSettings>) {
    this.look = look;
    this.page = new PageArticle(afterLoad().then(() => loadFace(look.current.font, 'Aa')));
  }

  /** Why the popup could not be left for another page, if it could not. */
  get failure(): ErrorCode | null {
    return this.#failure;
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
    let waiting: ReturnType<typeof setTimeout> | undefined;
    const keep = (): void => {
      if (waiting === undefined) return;
      clearTimeout(waiting);
      waiting = undefined;
      if (url && !this.page.isPrivate) rememberPlace(url, this.body.kept);
    };
    this.body.onmove = () => (waiting ??= setTimeout(keep, MOVING));
    addEventListener('pagehide', keep);
    return () => {
      keep();
      removeEventListener('pagehide', keep);
      detach();
    };
  }

  /** Whatever the reader is led to stands above the popup's foot. */
  underFoot(foot: HTMLElement): void {
    this.body.covered = () => foot.offsetHeight;
  }

  /** Takes a block out of the article, leaves the reader and the cursor where they were, and holds out the way back. */
  async remove(block: Element): Promise<void> {
    const { cursor, here } = this.body;
    const { shown } = this.page;
    const taken = await shown.takeOut(block);
    await tick();
    if (cursor) this.body.moveToNumber(here);
    this.saving.hush();
    this.said.sayTakenOut(taken, () => void this.#putBack(taken));
  }

  /** Puts a removed block back, or takes it out again, by its button in the list at the popup's foot. */
  async toggleAtList(removal: Removal, button: HTMLElement): Promise<void> {
    this.saving.hush();
    const { toggleAtList } = await import('./toggle-at-list');
    const reading = { shown: this.page.shown, view: this.body, said: this.said, listLiesOver: true };
    await toggleAtList(reading, removal, button);
  }

  /** Reads the page another way, from its title on, and holds out the way back. */
  async readAs(candidate: CandidateName): Promise<void> {
    const before = this.page.way;
    await this.#readFromTitle(candidate);
    // What was done so far was done to another text.
    this.said.forgetUndos();
    this.saving.hush();
    this.said.sayDone(t('ways.chosen'), () => void this.#readFromTitle(before));
  }

  async #readFromTitle(candidate: CandidateName): Promise<void> {
    await this.page.readAs(candidate);
    await tick();
    this.body.toTitle();
  }

  /** Puts removed blocks back. */
  async #putBack(removals: readonly Removal[]): Promise<void> {
    this.saving.hush();
    const { putBackSeen } = await import('./put-back-seen');
    await putBackSeen({ shown: this.page.shown, view: this.body, said: this.said }, removals);
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

  readonly #commands: Partial<Record<Command, () => void>> = {
    next: () => this.body.step(1),
    previous: () => this.body.step(-1),
    nextHeading: () => {
      if (!this.body.stepHeading(1)) this.#say(t('reader.noNextHeading'));
    },
    previousHeading: () => {
      if (!this.body.stepHeading(-1)) this.#say(t('reader.noPreviousHeading'));
    },
    larger: () => this.#resize(1),
    smaller: () => this.#resize(-1),
    save: () => void this.save(),
    text: () => (this.view = this.view === 'text' ? 'article' : 'text'),
    remove: () => {
      if (this.body.cursor) void this.remove(this.body.cursor);
      else this.#say(t('reader.noBlock'));
    },
    undo: () => this.said.undo(),
    help: () => (this.listsKeys = true),
  };

  /** Saves the article as it is shown; one that is saved already, `anew`. */
  async save(anew = false): Promise<void> {
    const article = this.page.shown.edited();
    this.said.dismiss();
    if (article && (await this.saving.save(article, anew))) this.said.keepUndo(() => void this.#unsave());
  }

  /** Takes the newest save from here back, and says so. */
  async #unsave(): Promise<void> {
    if (await this.saving.undo()) this.said.say({ text: t('library.undone') });
  }

  /** Opens the article as it is shown in the reading view, which takes the reader's attention from here on. */
  async openReader(): Promise<void> {
    const article = this.page.shown.edited();
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

  /** Says why a key did nothing; where there is no article, there is no place to say it, nor a key to press. */
  #say(text: string): void {
    this.saving.hush();
    this.said.say({ text });
  }

  #resize(by: 1 | -1): void {
    this.look.change({ size: stepped('size', this.look.current.size, by) });
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
