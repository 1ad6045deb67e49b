/** How large a picture is shown, by keys, wheel or two fingers. */

const LARGEST = 5;

export class Zoom {
  #scale = $state(1);
  #fingers: readonly PointerEvent[] = [];

  get scale(): number {
    return this.#scale;
  }

  by(factor: number): void {
    this.#scale = Math.min(LARGEST, Math.max(1, this.#scale * factor));
  }

  reset(): void {
    this.#scale = 1;
  }

  /** Listens for pinches on the element, by touch and by trackpad (which browsers tell as a wheel with Ctrl). */
  readonly attach = (stage: HTMLElement): (() => void) => {
    const stop = new AbortController();
    const { signal } = stop;
    stage.addEventListener('pointerdown', (event) => this.#down(event), { signal });
    stage.addEventListener('pointermove', (event) => this.#move(event), { signal });
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      stage.addEventListener(end, (event) => this.#lift(event), { signal });
    }
    const wheel = (event: WheelEvent): void => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      this.by(Math.exp(-event.deltaY / 200));
    };
    stage.addEventListener('wheel', wheel, { signal, passive: false });
    return () => stop.abort();
  };

  #down(event: PointerEvent): void {
    this.#lift(event);
    if (event.pointerType === 'touch') this.#fingers = [...this.#fingers, event];
  }

  #move(event: PointerEvent): void {
    if (this.#fingers.length !== 2) return;
    const before = this.#spread();
    this.#fingers = this.#fingers.map((finger) => (finger.pointerId === event.pointerId ? event : finger));
    if (before > 0) this.by(this.#spread() / before);
  }

  #lift({ pointerId }: PointerEvent): void {
    this.#fingers = this.#fingers.filter((finger) => finger.pointerId !== pointerId);
  }

  #spread(): number {
    const [one, other] = this.#fingers;
    return one && other ? Math.hypot(one.clientX - other.clientX, one.clientY - other.clientY) : 0;
  }
}
