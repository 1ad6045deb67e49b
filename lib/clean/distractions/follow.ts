/** "Follow us on …", channels, "make us a preferred source". */
import type { Distraction } from './distraction';

export const follow: Distraction = {
  kind: 'follow',
  last: true,
  names:
    /follow-?(?:us|box|bar|me|btn|button)|social-?(?:follow|links|media|channels)|whatsapp|google-?news|preferred-?source|telegram/,
  links:
    /(?:news\.google\.com|facebook\.com|instagram\.com|twitter\.com|\/\/x\.com|t\.me|telegram\.me|whatsapp\.com\/channel|chat\.whatsapp|youtube\.com\/(?:@|c\/|channel|user)|tiktok\.com\/@|linkedin\.com\/company|bsky\.app|threads\.net)|google\.com\/preferences\/source/,
};
