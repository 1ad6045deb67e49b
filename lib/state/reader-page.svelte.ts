/** The reading view's state: what is open over the article, what was last said, and what each command does. */
import type { Article } from '../article';
import { numberText } from '../i18n/numbers';
import { t } from '../i18n/t';
import { themeName } from '../i18n/theme-name';
import { closePage, showOnPage } from '../platform/source-page';
import { ownTextOf } from '../reading/blocks';
import type { Command } from '../reading/keys';
import { linksOf, type ArticleLink } from '../reading/links';
import { blockOfLine } from '../reading/find-line';
import { primary } from '../reading/sentences';
import { mark, rangeOver } from '../reading/text-ranges';
import { searchedText } from '../search/searched-text';
import { RANGES, stepped } from '../settings/fields';
import { FOCUS_LINES, THEMES, type ReadingSettings } from '../settings/reading';
import type { SpeechSettings } from '../settings/speech';
import { articleActs, type ArticleActs, type ArticleCommand } from './article-acts';
import { ArticleFinder } from './article-finder.svelte';
import { BodyView } from './body-view.svelte';
import { EnlargedPicture } from './enlarged-picture.svelte';
import { attempt, Keeping } from './keeping';
import { Narrator } from './narrator.svelte';
import type { NextInList } from './next-in-list';
import type { OpenArticle } from './open-article.svelte';
import { Said } from './said.svelte';
import { saveLink } from './save-link';
import type { StoredState } from './stored-state.svelte';

/** How long the block that a search found stays marked, in milliseconds. */
const MARKED = 4000;

/** What may be open over the article; one at a time. */
export type Panel = 'text' | 'outline' | 'find' | 'links' | 'more' | 'tags' | 'changed' | 'help' | null;

/** Leads back to where an article, known by its address, was opened from; rejects where that cannot be. */
export type GoBack = (url: string) => Promise<void>;

/**
 * The ways out of the reading view, and on. In the library's page there is no tab of the article's own to close: all lead to the
 * list.
 */
interface WaysOut {
  back: GoBack;
  inLibrary: boolean;
  /** What comes after the article in the list that it was opened from. */
  next: NextInList | null;
}

export class ReaderPage {
  readonly view = new BodyView();
  readonly finder = new ArticleFinder((hit) => this.view.show(hit));
  readonly narrator: Narrator;
  readonly said = new Said();
  readonly keeping: Keeping;
  readonly enlarged = new EnlargedPicture();
  readonly acts: ArticleActs;
  #panel = $state<Panel>(null);
  #links = $state.raw<readonly ArticleLink[]>([]);

  constructor(
    private readonly open: OpenArticle,
    private readonly look: StoredState<ReadingSettings>,
    private readonly speech: StoredState<SpeechSettings>,
    private readonly ways: WaysOut,
  ) {
    this.keeping = new Keeping(open, this.said, () => this.toggle('changed'));
    this.acts = articleActs({ shown: open.shown, view: this.view, said: this.said }, look);
    this.narrator = new Narrator(
      () => open.article?.language ?? null,
      () => speech.current,
      () => this.said.say({ text: t('reader.speech.failed') }),
      (words) => this.view.show(words),
    );
  }

  /** Whether the article is read in the library's page. */
  get inLibrary(): boolean {
    return this.ways.inLibrary;
  }

  /** What comes after the article in the list that it was opened from; null where it was opened from none. */
  get next(): NextInList | null {
    return this.ways.next;
  }

  get panel(): Panel {
    return this.#panel;
  }

  /** The links that the sheet shows: one that was pressed, or all. */
  get links(): readonly ArticleLink[] {
    return this.#links;
  }

  toggle(panel: Exclude<Panel, null>): void {
    this.#focusHere();
    this.#panel = this.#panel === panel ? null : panel;
    if (this.#panel !== 'find') this.#endSearch();
  }

  closePanel(): void {
    this.#panel = null;
    this.#endSearch();
  }

  showLinks(links: readonly ArticleLink[]): void {
    this.finder.clear();
    this.#links = links;
    this.#panel = 'links';
  }

  enlarge(picture: HTMLImageElement): void {
    this.enlarged.open(picture, this.view.body);
  }

  /** Goes to the block that shows a line of the article's searched text, which was found, and marks it for a moment. */
  showLine(article: Article, line: number): void {
    const { blocks } = this.view;
    const at = blockOfLine(searchedText(article), line, blocks.map(ownTextOf));
    const block = blocks[at];
    if (!block) return;
    this.view.restore({ block: at, fraction: 0 });
    mark('lede-found', [rangeOver(block)]);
    setTimeout(() => this.#panel !== 'find' && mark('lede-found', []), MARKED);
  }

  /** Escape: closes what is uppermost; false when nothing was open. */
  escape(): boolean {
    if (this.#panel) this.closePanel();
    else if (this.narrator.isOn) this.narrator.stop();
    else if (this.said.current?.returns) this.said.act();
    else if (this.view.cursor) this.view.clearCursor();
    else if (this.look.current.focusLines > 0) this.#focusLines(0);
    else return false;
    return true;
  }

  run(command: Command): void {
    ({ ...this.acts.commands, ...this.#commands })[command]();
  }

  readonly #commands: Record<Exclude<Command, ArticleCommand>, () => void> = {
    top: () => scrollTo({ top: 0 }),
    end: () => scrollTo({ top: document.documentElement.scrollHeight }),
    find: () => this.toggle('find'),
    outline: () => {
      if (this.view.outline.length > 0) this.toggle('outline');
      else this.said.say({ text: t('reader.noOutline') });
    },
    links: () => {
      if (this.#panel === 'links') this.closePanel();
      else this.showLinks(this.view.body ? linksOf(this.view.body) : []);
    },
    usualSize: () => this.look.change({ size: RANGES.size.usual }),
    theme: () => this.#nextTheme(),
    text: () => this.toggle('text'),
    lineFocus: () => {
      const at = FOCUS_LINES.indexOf(this.look.current.focusLines);
      this.#focusLines(FOCUS_LINES[(at + 1) % FOCUS_LINES.length] ?? 0);
    },
    emphasis: () => this.look.change({ emphasis: !this.look.current.emphasis }),
    speak: () => this.#speak(false),
    speakHere: () => this.#speak(true),
    previousSentence: () => this.narrator.skip(-1),
    nextSentence: () => this.narrator.skip(1),
    slower: () => this.#changeRate(-1),
    faster: () => this.#changeRate(1),
    save: () => void this.keeping.save(),
    archive: () => void this.keeping.archive(),
    nextArticle: () => {
      if (this.next?.row) this.next.open();
      else this.said.say({ text: t('reader.noNextArticle') });
    },
    favourite: () => void this.keeping.favourite(),
    tag: () => {
      if (this.keeping.isSaved()) this.toggle('tags');
    },
    bin: () => void this.keeping.bin(),
    showOnPage: () => void this.#showOnPage(),
    back: () => void attempt(this.said, () => this.#back()),
    close: () => void attempt(this.said, () => (this.inLibrary ? this.#back() : closePage())),
    help: () => this.toggle('help'),
  };

  /** Keeps a link for later: its page has not been read, so only its words and address are known. */
  async keepLink({ text, url }: ArticleLink): Promise<boolean> {
    return attempt(this.said, () => saveLink(text, url));
  }

  /** Puts an address onto the clipboard. */
  copy(url: string): void {
    navigator.clipboard.writeText(url).then(
      () => this.said.say({ text: t('reader.links.copied') }),
      () => this.said.say({ text: t('reader.links.notCopied') }),
    );
  }

  setVoice(uri: string): void {
    const voices = { ...this.speech.current.voices, [primary(this.open.article?.language ?? null)]: uri };
    this.speech.change({ voices });
  }

  /**
   * Where nothing has the focus, the block that is read gets it, unseen, before a panel opens: what has it then gets it
   * back, and a button in the bar would hold the bar there.
   */
  #focusHere(): void {
    const block = this.view.blocks[this.view.here];
    if (!block || document.activeElement !== document.body) return;
    if (!block.hasAttribute('tabindex')) block.tabIndex = -1;
    block.focus({ preventScroll: true });
  }

  #back(): Promise<void> {
    return this.ways.back(this.open.article?.url ?? 'about:blank');
  }

  /** Shows no hits any more; whoever has not gone on in the article meanwhile goes on from the last one shown. */
  #endSearch(): void {
    const { hit } = this.finder;
    this.finder.clear();
    const { blocks, body } = this.view;
    if (!hit || body?.contains(document.activeElement)) return;
    const block = blocks.findLast((one) => one.contains(hit.startContainer));
    if (block) this.view.standAt(block);
  }

  #nextTheme(): void {
    const theme = THEMES[(THEMES.indexOf(this.look.current.theme) + 1) % THEMES.length] ?? 'system';
    this.look.change({ theme });
    this.said.say({ text: themeName(theme) });
  }

  #focusLines(focusLines: ReadingSettings['focusLines']): void {
    this.look.change({ focusLines });
    const now = focusLines === 0 ? t('reader.off') : t('reader.lines', focusLines);
    this.said.say({ text: t('reader.lineFocusNow', [now]) });
  }

  #speak(fromHere: boolean): void {
    if (!fromHere && this.narrator.state === 'playing') this.narrator.pause();
    else if (!fromHere && this.narrator.state === 'paused') this.narrator.resume();
    else void this.narrator.start(this.view.blocks, this.view.here);
  }

  /** The new rate holds from the next sentence on: engines take none in the middle of an utterance. */
  #changeRate(by: 1 | -1): void {
    const rate = stepped('rate', this.speech.current.rate, by);
    this.speech.change({ rate });
    this.said.say({ text: t('reader.speech.rateNow', [numberText(rate, 1)]) });
  }

  async #showOnPage(): Promise<void> {
    const block = this.view.blocks[this.view.here];
    const url = this.open.article?.url;
    if (block && url) await attempt(this.said, () => showOnPage(url, ownTextOf(block)));
  }
}
