/** Lists of topics. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const tags: Distraction = {
  kind: 'tags',
  last: true,
  names: nameWord(
    /tag(?:s|list|cloud)?|toc|topics?|keywords?|themen|schlagw\w+|breadcrumbs?|categor(?:y|ies)|kicker|section-?label/,
  ),
  links:
    /\/(?:tags?|topics?|themen?|thema|temas?|keywords?|sujets?|argomenti|etiquetas?|emne|amne|category|kategorie)[/-]/,
};
