/** Who wrote it, with a portrait and a life: said by the byline already. */
import type { Distraction } from './distraction';

export const authorBox: Distraction = {
  kind: 'author-box',
  last: true,
  careful: true,
  names:
    /(?:^|[\s_-])(?:authors?|author-?(?:box|bio|info|card|details|profile|name|block|image|meta|description)|byline|bio|contributors?|writer|about-?the-?author|autor(?:en)?|autorenbox|verfasser|redakteur|journalist|auteurs?|signature|post-?author|entry-?(?:meta|author)|article-?(?:meta|byline|author))(?:$|[\s_-])/,
  links:
    /\/(?:authors?|autor(?:en|es)?|auteurs?|profile|people|staff|contributors?|journalist\w*|by|redaktion|team|person|writers?|reporter\w*)\/|^mailto:/,
};
