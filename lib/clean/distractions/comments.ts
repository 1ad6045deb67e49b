/** The readers' comments, and the invitation to write one. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const comments: Distraction = {
  kind: 'comments',
  last: true,
  fields: 'textarea',
  names: nameWord(
    /comment(?:s|list|form|box)?|disqus\w*|coral|viafoura|openweb|spot-?im|respond|replies|discussion|forum|livefyre|kommentar\w*|commentaires?|comentarios|commenti|reacties/,
  ),
  links: /#(?:comments?|disqus|kommentare|respond)|\/(?:forum|kommentare|comments?)(?:[/?#]|$)/,
};
