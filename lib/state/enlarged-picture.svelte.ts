/** The picture that is shown as large as the window, and those of the article that it stands among. */
export class EnlargedPicture {
  #all = $state.raw<readonly HTMLImageElement[]>([]);
  #at = $state(-1);

  get all(): readonly HTMLImageElement[] {
    return this.#all;
  }

  /** The number of the picture that is shown; -1 for none. */
  get at(): number {
    return this.#at;
  }

  /** Shows a picture of the body. */
  open(picture: HTMLImageElement, body: HTMLElement | null): void {
    this.#all = [...(body?.querySelectorAll<HTMLImageElement>('img[data-enlarge]') ?? [])];
    this.#at = this.#all.indexOf(picture);
  }

  show(at: number): void {
    this.#at = at;
  }

  close(): void {
    this.#at = -1;
  }
}
