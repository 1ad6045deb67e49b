import { beforeEach, expect, test, vi } from 'vitest';
import { speech } from '../../../lib/settings/speech';
import { Narrator } from '../../../lib/state/narrator.svelte';
import { paragraph } from '../../support/paragraph';

vi.mock('../../../lib/reading/text-ranges', () => ({ mark: () => undefined, rangeOf: () => null }));

const VOICE = { voiceURI: 'ada', lang: 'en-US', localService: true, default: true };

/** What is being said, and what hears how it went. */
interface Utterance {
  text: string;
  onend: () => void;
  onerror: () => void;
}
let spoken: Utterance[];
/** An engine that tells its voices when they change, as browsers do at the first question. */
let engine: { voices: unknown[]; tellVoices: () => void };

beforeEach(() => {
  spoken = [];
  engine = { voices: [VOICE], tellVoices: () => undefined };
  vi.stubGlobal(
    'SpeechSynthesisUtterance',
    class {
      constructor(readonly text: string) {}
    },
  );
  vi.stubGlobal('speechSynthesis', {
    getVoices: () => engine.voices,
    addEventListener: (_: string, told: () => void) => (engine.tellVoices = told),
    removeEventListener: () => undefined,
    speak: (utterance: Utterance) => spoken.push(utterance),
    cancel: () => undefined,
  });
});

const BLOCKS = [paragraph('One came. Two came. Three came. Four came.')];
const texts = (): string[] => spoken.map(({ text }) => text);

function aNarrator(onfail = (): void => undefined): Narrator {
  return new Narrator(
    () => 'en',
    () => speech.defaults,
    onfail,
    () => undefined,
  );
}

test('a sentence follows the other, and after the last it is over', async () => {
  const narrator = aNarrator();
  await narrator.start(BLOCKS, 0);
  for (let at = 0; at < 4; at++) spoken[at]?.onend();
  expect(texts()).toEqual(['One came.', 'Two came.', 'Three came.', 'Four came.']);
  expect(narrator.state).toBe('off');
});

test('what was stopped before the voices came does not speak afterwards', async () => {
  engine.voices = [];
  const narrator = aNarrator();
  const started = narrator.start(BLOCKS, 0);
  narrator.stop();
  engine.voices = [VOICE];
  engine.tellVoices();
  await started;
  expect(spoken).toEqual([]);
  expect(narrator.state).toBe('off');
});

test('a sentence that a voice cannot speak is passed over; after two in a row it waits, and says so', async () => {
  const onfail = vi.fn();
  const narrator = aNarrator(onfail);
  await narrator.start(BLOCKS, 0);
  spoken[0]?.onerror();
  spoken[1]?.onend();
  spoken[2]?.onerror();
  expect(narrator.state).toBe('playing');
  expect(onfail).not.toHaveBeenCalled();
  spoken[3]?.onerror();
  expect(texts()).toEqual(['One came.', 'Two came.', 'Three came.', 'Four came.']);
  expect(narrator.state).toBe('paused');
  expect(onfail).toHaveBeenCalledOnce();
  // Two more are needed before it waits again.
  narrator.resume();
  spoken[4]?.onerror();
  expect(onfail).toHaveBeenCalledOnce();
});
