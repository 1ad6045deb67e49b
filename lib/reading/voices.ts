/** The voices of the browser and the system. */
import { primary } from './sentences';

/** How long to wait for a list that browsers fill only after the first question, in milliseconds. */
const PATIENCE = 1500;

/** All voices; an empty list when the system has none. */
export async function allVoices(): Promise<SpeechSynthesisVoice[]> {
  if (!('speechSynthesis' in globalThis)) return [];
  const now = speechSynthesis.getVoices();
  if (now.length > 0) return now;
  await new Promise<void>((resolve) => {
    const done = (): void => {
      speechSynthesis.removeEventListener('voiceschanged', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, PATIENCE);
    speechSynthesis.addEventListener('voiceschanged', done);
  });
  return speechSynthesis.getVoices();
}

/** What is asked of a voice. */
export type VoiceFacts = Pick<SpeechSynthesisVoice, 'voiceURI' | 'lang' | 'localService' | 'default'>;

/** The voices that speak a language, best first: the very region, then voices on the device, then the default. */
export function voicesFor<V extends VoiceFacts>(voices: readonly V[], language: string | null): V[] {
  const wanted = (language ?? '').toLowerCase();
  const score = (voice: V): number =>
    (voice.lang.replace('_', '-').toLowerCase() === wanted ? 4 : 0) +
    (voice.localService ? 2 : 0) +
    (voice.default ? 1 : 0);
  const speaking = voices.filter(
    ({ lang }) => wanted === '' || primary(lang.replace('_', '-')) === primary(wanted),
  );
  return speaking.sort((one, other) => score(other) - score(one));
}
