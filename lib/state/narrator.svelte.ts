/**
 * Reading aloud, a sentence at a time. Engines stop after about 15 seconds of one utterance and forget where they
 * were when paused; so each sentence is an utterance of its own, and pausing means ending it and saying it again.
 */
import { primary, sentencesOf, type Sentence } from '../reading/sentences';
import { ownTextOf } from '../reading/blocks';
import { mark, rangeOf } from '../reading/text-ranges';
import { allVoices, voicesFor } from '../reading/voices';
import type { SpeechSettings } from '../settings/speech';

/** `silent` means that the system has no voice at all, `foreign` that it has none for the article's language. */
export type NarratorState = 'off' | 'playing' | 'paused' | 'silent' | 'foreign';

/** So many sentences in a row that a voice fails to speak, and it will hardly speak the next: it may need a network. */
const MOST_FAILURES = 2;

/** Where in the article the voice is. */
interface Position {
  block: number;
  sentence: number;
}

export class Narrator {
  #state = $state<NarratorState>('off');
  #voices = $state.raw<SpeechSynthesisVoice[]>([]);
  #blocks: readonly HTMLElement[] = [];
  #at: Position = { block: 0, sentence: 0 };
  #turn = 0;
  #failures = 0;
  #watchdog: ReturnType<typeof setTimeout> | undefined;
  readonly #language: () => string | null;
  readonly #settings: () => SpeechSettings;
  readonly #onfail: () => void;
  readonly #bring: (words: Range) => void;

  /**
   * `onfail` is called when the voice does not speak; reading is paused then, and another may be chosen. `bring` brings
   * what is spoken into view.
   */
  constructor(
    language: () => string | null,
    settings: () => SpeechSettings,
    onfail: () => void,
    bring: (words: Range) => void,
  ) {
    this.#language = language;
    this.#settings = settings;
    this.#onfail = onfail;
    this.#bring = bring;
  }

  get state(): NarratorState {
    return this.#state;
  }

  /** Whether the bar with its buttons is to be shown. */
  get isOn(): boolean {
    return this.#state !== 'off';
  }

  /** The voices that speak the article's language, best first. */
  get voices(): readonly SpeechSynthesisVoice[] {
    return this.#voices;
  }

  /** The voice in use: the reader's choice for the language, failing that the best. */
  get voice(): SpeechSynthesisVoice | undefined {
    const chosen = this.#settings().voices[primary(this.#language())];
    return this.#voices.find(({ voiceURI }) => voiceURI === chosen) ?? this.#voices[0];
  }

  /** Starts at a block. */
  async start(blocks: readonly HTMLElement[], block: number): Promise<void> {
    this.#hush();
    this.#failures = 0;
    this.#blocks = blocks;
    this.#at = { block, sentence: 0 };
    const turn = this.#turn;
    const all = await allVoices();
    // The reader may have stopped it or gone before the voices came.
    if (turn !== this.#turn) return;
    this.#voices = voicesFor(all, this.#language());
    if (all.length === 0) this.#state = 'silent';
    else if (this.#voices.length === 0) this.#state = 'foreign';
    else this.#say();
  }

  pause(): void {
    if (this.#state !== 'playing') return;
    this.#hush();
    this.#state = 'paused';
  }

  resume(): void {
    if (this.#state !== 'paused') return;
    this.#failures = 0;
    this.#say();
  }

  /** A sentence on or back; speaks it at once when it was speaking. */
  skip(by: 1 | -1): void {
    if (this.#state !== 'playing' && this.#state !== 'paused') return;
    const next = this.#neighbour(this.#at, by);
    if (!next) return;
    this.#at = next;
    if (this.#state === 'playing') this.#say();
    else this.#show(this.#sentence());
  }

  stop(): void {
    this.#hush();
    this.#state = 'off';
    mark('lede-speech', []);
  }

  #hush(): void {
    this.#turn++;
    clearTimeout(this.#watchdog);
    if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
  }

  #say(): void {
    this.#hush();
    const sentence = this.#sentence();
    if (!sentence) {
      this.#goOn();
      return;
    }
    this.#state = 'playing';
    this.#show(sentence);
    const turn = this.#turn;
    const ifStill = (act: () => void) => (): void => {
      if (turn === this.#turn) act();
    };
    const goOn = ifStill(() => this.#goOn());
    const utterance = this.#utter(sentence.text);
    utterance.onend = goOn;
    utterance.onerror = ifStill(() => this.#passOver());
    // Some engines never tell the end: twice the slowest likely time, and the next sentence comes anyway.
    const patience = 5000 + (sentence.text.length * 200) / utterance.rate;
    this.#watchdog = setTimeout(goOn, patience);
    speechSynthesis.speak(utterance);
  }

  #utter(text: string): SpeechSynthesisUtterance {
    const utterance = new SpeechSynthesisUtterance(text);
    const { voice } = this;
    if (voice) utterance.voice = voice;
    utterance.lang = voice?.lang ?? this.#language() ?? '';
    utterance.rate = this.#settings().rate;
    return utterance;
  }

  /** A sentence that the voice cannot speak is left out, but not the whole article. */
  #passOver(): void {
    if (++this.#failures < MOST_FAILURES) {
      this.#next();
      return;
    }
    this.pause();
    this.#onfail();
  }

  #goOn(): void {
    this.#failures = 0;
    this.#next();
  }

  #next(): void {
    const next = this.#neighbour(this.#at, 1);
    if (!next) {
      this.stop();
      return;
    }
    this.#at = next;
    this.#say();
  }

  #show(sentence: Sentence | undefined): void {
    const block = this.#blocks[this.#at.block];
    const range = block && sentence ? rangeOf(block, sentence.start, sentence.end) : null;
    mark('lede-speech', range ? [range] : []);
    if (range) this.#bring(range);
  }

  #sentence(): Sentence | undefined {
    return this.#sentencesOf(this.#at.block)[this.#at.sentence];
  }

  #sentencesOf(block: number): Sentence[] {
    const at = this.#blocks[block];
    return sentencesOf(at ? ownTextOf(at) : '', this.#language());
  }

  /** The sentence after or before, in whichever block that is; undefined at the ends. */
  #neighbour({ block, sentence }: Position, by: 1 | -1): Position | undefined {
    const beside = sentence + by;
    if (beside >= 0 && beside < this.#sentencesOf(block).length) return { block, sentence: beside };
    for (let at = block + by; at >= 0 && at < this.#blocks.length; at += by) {
      const count = this.#sentencesOf(at).length;
      if (count > 0) return { block: at, sentence: by > 0 ? 0 : count - 1 };
    }
    return undefined;
  }
}
