/** A list made of the lists of several languages, one a line. */
export const ofEach = (...lists: string[]): string => lists.join('|');
