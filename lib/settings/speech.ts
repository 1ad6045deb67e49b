/** The choices about reading aloud. */
import * as v from 'valibot';
import { ranged } from './fields';
import { declare, type Stored } from './stored';

const SpeechSchema = v.object({
  rate: ranged('rate'),
  /** The voice chosen for each language: primary language subtag → the voice's `voiceURI`. */
  voices: v.fallback(v.optional(v.record(v.string(), v.string()), {}), {}),
});

export type SpeechSettings = v.InferOutput<typeof SpeechSchema>;

/** How articles are read aloud. */
export const speech: Stored<SpeechSettings> = declare({ key: 'speech', version: 1, schema: SpeechSchema });
