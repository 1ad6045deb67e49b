/** The pictures that the library keeps of an article that is shown. */

/** A kept picture. Its size in pixels is for leaving room before it is there; 0 where it is not known. */
export interface KeptPicture {
  blob: Blob;
  width: number;
  height: number;
}

/**
 * Gives each picture a local address when it is first asked for: making one costs Chromium up to a millisecond, in
 * which the page does nothing else.
 */
export class KeptPictures {
  readonly #addresses = new Map<string, string>();

  /** `pictures` are those that are kept, by their address on the web. */
  constructor(private readonly pictures: ReadonlyMap<string, KeptPicture>) {}

  /** The picture of that address on the web; undefined where it is not kept. */
  get(source: string): KeptPicture | undefined {
    return this.pictures.get(source);
  }

  /** The local address of a kept picture, good until `release`; null where it is not kept. */
  addressOf(source: string): string | null {
    const blob = this.pictures.get(source)?.blob;
    if (!blob) return null;
    const address = this.#addresses.get(source) ?? URL.createObjectURL(blob);
    this.#addresses.set(source, address);
    return address;
  }

  /** Gives the memory back that the addresses hold: the pictures are shown no more. */
  release(): void {
    for (const address of this.#addresses.values()) URL.revokeObjectURL(address);
    this.#addresses.clear();
  }
}
