/** How long articles take this reader: at first by their language's usual pace, soon by the reader's own. */
import type { Article } from '../article';
import { learn, minutesFor, PaceMeter } from '../reading/pace';
import { primary } from '../reading/sentences';
import type { PaceSettings } from '../settings/pace';
import type { StoredState } from './stored-state.svelte';

type Measured = Pick<Article, 'words' | 'minutes' | 'language'>;

export class Pace {
  readonly #meter = new PaceMeter();
  #article: Measured | null = null;

  constructor(private readonly stored: StoredState<PaceSettings>) {
    document.addEventListener('visibilitychange', () => this.#meter.interrupt());
  }

  /** Minutes for what is left of an article after a part of it, 0 to 1. */
  minutesLeft(article: Measured, progress: number): number {
    const own = this.stored.current.wordsPerMinute[primary(article.language)];
    return minutesFor(article.words * (1 - progress), own ?? article.words / Math.max(1, article.minutes));
  }

  /**
   * Notes how far the reader has come just now, where a window shows a part `inView` of the article; learns from it when
   * they allow that.
   */
  note(article: Measured, progress: number, inView: number): void {
    if (article !== this.#article) this.#meter.interrupt();
    this.#article = article;
    const { words } = article;
    const sample = this.#meter.note(performance.now(), words * progress, words * inView);
    if (sample === null || !this.stored.current.learn) return;
    const { wordsPerMinute } = this.stored.current;
    const language = primary(article.language);
    this.stored.change({
      wordsPerMinute: { ...wordsPerMinute, [language]: learn(wordsPerMinute[language], sample) },
    });
  }
}
