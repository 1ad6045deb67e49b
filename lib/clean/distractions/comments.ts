/** The readers' comments, and the invitation to write one. */
import type { Distraction } from './distraction';

export const comments: Distraction = {
  kind: 'comments',
  last: true,
  fields: 'textarea',
  names:
    /(?:^|[\s_-])(?:comments?|comment-?(?:list|section|form|thread|area|box|count|wrapper)|disqus\w*|coral|viafoura|openweb|spot-?im|respond|replies|discussion|forum|livefyre|reader-?comments|kommentare?|kommentar\w*|commentaires?|comentarios|commenti|reacties|kommentarer)(?:$|[\s_-])/,
  links: /#(?:comments?|disqus|kommentare|respond)|\/(?:forum|kommentare|comments?)(?:[/?#]|$)/,
};
