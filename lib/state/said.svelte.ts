/** What the popup or the reading view says to its reader, one thing at a time. */
import type { Removal } from '../article';
import { t } from '../i18n/t';

/** Something said to the reader, and at most one thing they can do about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
  /** What takes back what was done, where the action does something else. */
  undo?: () => void;
  /** Whether Escape does what the action does: it leads back to where the reader was. */
  returns?: boolean;
}

export class Said {
  #current = $state.raw<Notice | null>(null);

  /** What was last said; null once that is over. */
  get current(): Notice | null {
    return this.#current;
  }

  say(notice: Notice): void {
    this.#current = notice;
  }

  /** Says how many blocks the reader took out, with the way back. */
  sayTakenOut(taken: readonly Removal[], putBack: () => void): void {
    if (taken.length === 0) return;
    const action = { label: t('action.undo'), run: putBack };
    this.say({ text: t('removals.chip', taken.length), action });
  }

  dismiss(): void {
    this.#current = null;
  }

  /** Does what is offered; what was said is over with that. */
  act(): void {
    const action = this.#current?.action;
    this.dismiss();
    action?.run();
  }

  /** Takes back what was said to be done; most often that is what is offered. */
  undo(): void {
    const undo = this.#current?.undo;
    if (!undo) {
      this.act();
      return;
    }
    this.dismiss();
    undo();
  }
}
