/** Who wrote it, with a portrait and a life: said by the byline already. */
import { nameWord } from '../../page/name-word';
import type { Distraction } from './distraction';

export const authorBox: Distraction = {
  kind: 'author-box',
  last: true,
  careful: true,
  names: nameWord(
    /author(?:s|box|bio|info|name)?|byline|bio|contributors?|writer|autor(?:en(?:box)?)?|verfasser|redakteur|journalist|auteurs?|signature|(?:entry|article)-?meta/,
  ),
  links:
    /\/(?:authors?|autor(?:en|es)?|auteurs?|profile|people|staff|contributors?|journalist\w*|by|redaktion|team|person|writers?|reporter\w*)\/|^mailto:/,
};
