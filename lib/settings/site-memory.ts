/** What a reader decided about sites: which blocks stay or go, and which way finds the article. */
import * as v from 'valibot';
import { CANDIDATES } from '../article';
import { RuleSchema } from '../rules/rule';
import { declare, type Stored } from './stored';

const SiteMemorySchema = v.object({
  /** Oldest first. A rule that cannot be read is left out, and costs no other. */
  rules: v.fallback(v.optional(v.array(RuleSchema), []), []),
  /** Site → the way to find its article that the reader chose over the usual one. */
  ways: v.fallback(v.optional(v.record(v.string(), v.picklist(CANDIDATES)), {}), {}),
});

export type SiteMemory = v.InferOutput<typeof SiteMemorySchema>;

/** Kept on this machine alone. */
export const siteMemory: Stored<SiteMemory> = declare({ key: 'sites', version: 1, schema: SiteMemorySchema });
