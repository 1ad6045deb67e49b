/** A list of alternatives written in several lines: those of each language that shares a file, or as many as a line holds. */
export const inLines = (...lines: readonly string[]): string => lines.join('|');
