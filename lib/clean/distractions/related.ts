/** "Read more", "Related stories": other articles inside and after the text. Fixture: related-stories. */
import type { Distraction } from './distraction';

export const related: Distraction = {
  kind: 'related',
  last: true,
  names:
    /relat(?:ed|ion)|read-?(?:more|also|next)|recirc|more-?(?:on|from|stories|news|like)|recommend|suggest|trending|popular|most-?(?:read|viewed)|teaser|see-?also|also-?like|up-?next|latest|top-?stories|weiterlesen|mehr-?zum|lire-?aussi|promo-?(?:box|link|card)|crosslink|topic-?(?:box|links)|article-?(?:list|card)|story-?(?:card|list|link)|headlines/,
};
