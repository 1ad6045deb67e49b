/** What the reading view says to its reader, one thing at a time. */

/** Something said to the reader, and at most one thing they can do about it. */
export interface Notice {
  text: string;
  action?: { label: string; run: () => void };
}

export class ReaderNotice {
  #current = $state.raw<Notice | null>(null);
  #silence: ReturnType<typeof setTimeout> | undefined;

  /** What was last said; null once that is over. */
  get current(): Notice | null {
    return this.#current;
  }

  /** Says something for a while; longer where there is something to press. */
  say(notice: Notice): void {
    clearTimeout(this.#silence);
    this.#current = notice;
    this.#silence = setTimeout(() => (this.#current = null), notice.action ? 12_000 : 4000);
  }

  /** Does what is offered; what was said is over with that. */
  act(): void {
    const action = this.#current?.action;
    this.#current = null;
    action?.run();
  }
}
