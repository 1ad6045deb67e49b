/** What is found out once, however often it is asked. */

/** What is known under a key; found out where it is not yet. */
export function recall<K, V>(
  known: { get(key: K): V | undefined; set(key: K, value: V): unknown },
  key: K,
  find: () => V,
): V {
  let value = known.get(key);
  if (value === undefined) known.set(key, (value = find()));
  return value;
}

/** Adds to what is counted under a key. */
export function count<K>(sums: Map<K, number>, key: K, more: number): void {
  sums.set(key, (sums.get(key) ?? 0) + more);
}
