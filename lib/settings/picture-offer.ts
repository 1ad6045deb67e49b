/** What the reader said to keeping pictures offline, which needs a permission of its own. */
import * as v from 'valibot';
import { flag } from './fields';
import { declare, type Stored } from './stored';

const PictureOfferSchema = v.object({
  /** They said "not now": the offer stands in the library's storage view from then on, and nowhere else. */
  declined: flag(false),
});

export type PictureOfferAnswer = v.InferOutput<typeof PictureOfferSchema>;

/** The reader's answer. */
export const pictureOffer: Stored<PictureOfferAnswer> = declare({
  key: 'picture-offer',
  version: 1,
  schema: PictureOfferSchema,
});
