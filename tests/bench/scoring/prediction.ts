/** The file between the two steps: what an extractor said of each page of a corpus. */
import * as v from 'valibot';

const PredictionSchema = v.object({
  articleBody: v.string(),
  html: v.string(),
  title: v.nullable(v.string()),
  byline: v.nullable(v.string()),
  authors: v.array(v.string()),
  published: v.nullable(v.string()),
  siteName: v.nullable(v.string()),
  leadImage: v.nullable(v.string()),
  completeness: v.nullable(v.string()),
  removals: v.array(v.object({ kind: v.string(), text: v.string(), why: v.array(v.string()) })),
});

/** What an extractor said of one page; a page it found no article on has an empty body. */
export type Prediction = v.InferOutput<typeof PredictionSchema>;

/** Checks a predictions file; throws where it is none. */
export function parsePredictions(json: string): Map<string, Prediction> {
  return new Map(Object.entries(v.parse(v.record(v.string(), PredictionSchema), JSON.parse(json))));
}
