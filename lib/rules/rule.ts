/** What a reader decided about one kind of block on one site. */
import * as v from 'valibot';
import { REMOVAL_KINDS } from '../article';

/**
 * What a block is like. `tag` is its local name; `words` are its first distinct words, folded, figures as 0;
 * `links` are the addresses it leads to or shows, as host and first part of the path.
 */
const BlockDescriptionSchema = v.object({
  tag: v.string(),
  words: v.array(v.string()),
  links: v.array(v.string()),
});

/**
 * `keep`: what the cleaner removes is to stay. `take-out`: what the cleaner leaves in is to go.
 * `sample` are the block's first words, for the list in the settings; `made` is when, in milliseconds since 1970.
 */
export const RuleSchema = v.object({
  id: v.string(),
  site: v.string(),
  act: v.picklist(['keep', 'take-out']),
  kind: v.picklist(REMOVAL_KINDS),
  block: BlockDescriptionSchema,
  sample: v.string(),
  made: v.number(),
});

export type BlockDescription = v.InferOutput<typeof BlockDescriptionSchema>;
export type Rule = v.InferOutput<typeof RuleSchema>;
