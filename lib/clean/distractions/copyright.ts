/** Rights lines and the small print of agencies. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const copyright: Distraction = {
  kind: 'copyright',
  last: true,
  names: nameWord(/copyright|legal|disclaimer|credits?-?line|rights|imprint|syndication|licens\w+|colophon/),
};
