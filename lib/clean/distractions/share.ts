/** Share bars, and what stands in them: print, save, copy the link. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const share: Distraction = {
  kind: 'share',
  last: true,
  names: nameWord(
    /(?:share|social)(?:bar|button|daddy|icon|link|media|shar\w*|this|tool|article)?s?|sharing|addthis|addtoany|teilen|partage|compartir|toolbar|bookmark|article-?(?:tools|actions)/,
  ),
  links:
    /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|wa\.me|whatsapp:\/\/|api\.whatsapp|linkedin\.com\/(?:share|cws)|(?:t|telegram)\.me\/share|pinterest\.com\/pin|reddit\.com\/submit|mailto:\?|bsky\.app\/intent|threads\.net\/intent/,
};
