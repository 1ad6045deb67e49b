/** Words of an element's class and id, which spaces, hyphens and underscores set apart. */

/** An expression for whole words of an element's names, of one for the words alone. */
export const nameWord = ({ source }: RegExp): RegExp => RegExp(`(?:^|[\\s_-])(?:${source})(?:$|[\\s_-])`);
