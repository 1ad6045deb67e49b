/** Rights lines and the small print of agencies. */
import type { Distraction } from './distraction';

export const copyright: Distraction = {
  kind: 'copyright',
  last: true,
  names:
    /(?:^|[\s_-])(?:copyright|legal|disclaimer|credits?-?line|rights|imprint|syndication|licens\w+|colophon)(?:$|[\s_-])/,
};
