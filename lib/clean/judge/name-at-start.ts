/** The name that a text opens with, as an introduction of its author does. */

/** A capital, and a letter of a name. */
const CAPITAL = "[A-ZÀ-Þ\u0100-\u017d\u0386-\u03ab\u0400-\u042f][A-Za-zÀ-\u1fff.’'-]";
/** A name: two words with capitals, or a few more, that open a text without an article. */
const NAMED = new RegExp(
  `^(?!(?:The|An?|This|These|De[nrst]?|Die|Das|Eine?|Im|In|Am|Het|Een|Dit|L[aeo]s?|El|Il|I|En|Ett?|Une?|Una) )${CAPITAL}+(?: ${CAPITAL}*){1,3}(?=[ ,])`,
);
/** The name that a text opens with; null where it opens with none. */
export const nameAtStart = (text: string): string | null => NAMED.exec(text)?.[0] ?? null;
