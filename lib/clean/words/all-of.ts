/** Labels made of nothing but a few known words, in any order. */

/**
 * A label of words of two lists, of which one at least is of the first: “the text | goes on | under the | picture” is
 * made of words that no sentence of an article is made of alone.
 */
export function allOf(core: string, rest: string): string {
  const between = '[^\\p{L}\\p{N}]+';
  return `((${rest})${between})*(${core})(${between}(${core}|${rest}))*`;
}
