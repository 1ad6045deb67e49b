/** Lists of topics. */
import type { Distraction } from './distraction';

export const tags: Distraction = {
  kind: 'tags',
  last: true,
  names:
    /(?:^|[\s_-])(?:tag(?:s|list|cloud)?|topics?|keywords?|themen|schlagw\w+|breadcrumbs?|categor(?:y|ies)|kicker|section-?label)(?:$|[\s_-])/,
  links:
    /\/(?:tags?|topics?|themen?|thema|temas?|keywords?|sujets?|argomenti|etiquetas?|emne|amne|category|kategorie)[/-]/,
};
