/** Share bars, and what stands in them: print, save, copy the link. */
import type { Distraction } from './distraction';

export const share: Distraction = {
  kind: 'share',
  last: true,
  names:
    /(?:^|[\s_-])(?:share|sharing|social|addthis|addtoany|sharedaddy|teilen|partage|compartir|toolbar|bookmark|article-?(?:tools|actions))(?:$|[\s_-])|share-?(?:bar|button|link|this|article|tools)|social-?(?:shar|icon|button|bar|media)/,
  links:
    /facebook\.com\/(?:sharer|dialog)|twitter\.com\/(?:intent|share)|x\.com\/intent|wa\.me|whatsapp:\/\/|api\.whatsapp|linkedin\.com\/(?:share|cws)|(?:t|telegram)\.me\/share|pinterest\.com\/pin|reddit\.com\/submit|mailto:\?|bsky\.app\/intent|threads\.net\/intent/,
};
