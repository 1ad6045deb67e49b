/** A place of a list, found again in what has become of it. */

/**
 * Where the article in a place of a list stands in the next one; if it is gone, where the one after it does, or else
 * the one before it.
 */
export function placeIn(now: readonly number[], before: readonly number[], at: number): number {
  if (now[at] === before[at]) return at;
  const places = new Map(now.map((id, place) => [id, place]));
  const nearest = [...before.slice(at), ...before.slice(0, at).reverse()];
  return places.get(nearest.find((id) => places.has(id)) ?? -1) ?? 0;
}
