/** Boxes that tell a story and end in a call to give. */
import { donation } from './distractions/donation';
import type { Unit } from './evidence';
import { endsInCall, hrefsOf } from './read-build';

/** True for a box that ends in a call to give, and leads nowhere else, whatever it tells before. */
export const asksForGift = ({ el, text }: Pick<Unit, 'el' | 'text'>): boolean =>
  endsInCall(el, text) && hrefsOf(el).every((href) => donation.links?.test(href.toLowerCase()));
