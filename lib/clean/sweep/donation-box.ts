/** Boxes that tell a story and end in a call to give. */
import type { Unit } from '../measure/blocks';
import { donation } from '../distractions/donation';
import { signup } from '../distractions/signup';
import { endsInCall, hrefsOf } from '../judge/read-build';

/** True for a box that ends in a call to give, or to sign in for who gave, and leads nowhere else, whatever it tells before. */
export const asksForGift = ({ el, text }: Pick<Unit, 'el' | 'text'>): boolean =>
  endsInCall(el, text) &&
  hrefsOf(el).every((href) => [donation, signup].some(({ links }) => links?.test(href.toLowerCase())));
