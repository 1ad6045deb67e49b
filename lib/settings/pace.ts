/** What is known of the reader's pace, and whether it may be learnt. */
import * as v from 'valibot';
import { flag } from './fields';
import { declare, type Stored } from './stored';

const PaceSchema = v.object({
  /** Words a minute of this reader, by primary language subtag; learnt from their own reading, kept here only. */
  wordsPerMinute: v.fallback(v.optional(v.record(v.string(), v.number()), {}), {}),
  learn: flag(true),
});

export type PaceSettings = v.InferOutput<typeof PaceSchema>;

/** How fast this reader reads. */
export const pace: Stored<PaceSettings> = declare({ key: 'pace', version: 1, schema: PaceSchema });
