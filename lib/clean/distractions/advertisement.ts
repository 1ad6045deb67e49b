/** Labels of advertisements, and notes that links earn money. */
import type { Distraction } from './distraction';

export const advertisement: Distraction = {
  kind: 'advertisement',
  names:
    /(?:^|[\s_-])(?:ads?|adv|advert\p{L}*|dfp|gpt|sponsor\p{L}*|anzeige|werbung|publicit\p{L}+|taboola|outbrain|ad-?(?:slot|unit|container|wrapper|label|block|box|placeholder)|affiliate|commercial|promo(?:ted|tion)?)(?:$|[\s_-])/iu,
  links: /doubleclick|googlesyndication|taboola|outbrain|adclick|\/advert/iu,
};
