/** What the popup or the reading view says to its reader, one thing at a time, and what they did that can be undone. */
import type { Removal } from '../article';
import { t } from '../i18n/t';

/** Something said to the reader, and at most one thing they can do about it, and one to look at before. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
  /** What was said stays while this is looked at. */
  look?: { label: string; run: () => void } | undefined;
  /** Whether Escape does what the action does: it leads back to where the reader was. */
  returns?: boolean;
}

export class Said {
  #current = $state.raw<Notice | null>(null);
  /** What takes back what the reader did, the newest last; it outlives what was said of it. */
  #undos: (() => void)[] = [];

  /** `hush` silences whoever else speaks in the same place. */
  constructor(private readonly hush: () => void = () => {}) {}

  /** What was last said; null once that is over. */
  get current(): Notice | null {
    return this.#current;
  }

  say(notice: Notice): void {
    this.hush();
    this.#current = notice;
  }

  /** Keeps the way back from something the reader did, for as long as the page is open. */
  keepUndo(undo: () => void): void {
    this.#undos.push(undo);
  }

  /** Says what the reader did, and holds out the way back, and what there is to look at. */
  sayDone(text: string, undo: () => void, look?: Notice['look']): void {
    this.keepUndo(undo);
    this.say({ text, look, action: { label: t('action.undo'), run: () => this.undo() } });
  }

  /** Says how many blocks the reader took out, with the way back. */
  sayTakenOut(taken: readonly Removal[], putBack: () => void): void {
    if (taken.length > 0) this.sayDone(t('removals.chip', taken.length), putBack);
  }

  dismiss(): void {
    this.hush();
    this.#current = null;
  }

  /** Does what is offered; what was said is over with that. */
  act(): void {
    const action = this.#current?.action;
    this.dismiss();
    action?.run();
  }

  /** Takes back the newest thing that still stands; whatever was said last is over with that. */
  undo(): void {
    this.dismiss();
    this.#undos.pop()?.();
  }

  /** What was done so far can no longer be undone: the article is another. */
  forgetUndos(): void {
    this.#undos = [];
  }
}
