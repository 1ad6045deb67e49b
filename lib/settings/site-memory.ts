/** What a reader decided about sites: which blocks stay or go, and which way finds the article. */
import * as v from 'valibot';
import { CANDIDATES, type CandidateName } from '../article';
import { RuleSchema } from '../rules/rule';
import { declare, type Stored } from './stored';

const WaySchema = v.picklist(CANDIDATES);

const SiteMemorySchema = v.object({
  /** Oldest first. A rule that cannot be read is left out, and costs no other. */
  rules: v.fallback(
    v.pipe(
      v.optional(v.array(v.unknown()), []),
      v.transform((rules) => rules.filter((rule) => v.is(RuleSchema, rule))),
    ),
    [],
  ),
  /** Site → the way to find its article that the reader chose over the usual one; one that is none is left out. */
  ways: v.fallback(
    v.pipe(
      v.optional(v.record(v.string(), v.unknown()), {}),
      v.transform((ways) => {
        const known = Object.entries(ways).filter((entry): entry is [string, CandidateName] =>
          v.is(WaySchema, entry[1]),
        );
        return Object.fromEntries(known);
      }),
    ),
    {},
  ),
});

export type SiteMemory = v.InferOutput<typeof SiteMemorySchema>;

/** Kept on this machine alone. */
export const siteMemory: Stored<SiteMemory> = declare({ key: 'sites', version: 1, schema: SiteMemorySchema });
