/** Labels of advertisements, and notes that links earn money. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const advertisement: Distraction = {
  kind: 'advertisement',
  names: nameWord(
    /ads?|adv|advert\w*|dfp|gpt|sponsor\w*|anzeige|werbung|publicit\w+|taboola|outbrain|ad(?:slot|unit|container|wrapper|label|block|box|placeholder)|affiliate|commercial|promo(?:ted|tion)?|countdown/,
  ),
  links: /doubleclick|googlesyndication|taboola|outbrain|adclick|\/advert/,
};
