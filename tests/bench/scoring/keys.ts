/**
 * A score over other pages than it claims is worth nothing: the keys found are exactly one of the lists allowed.
 * Throws with what is missing and what is unknown, by the last of the lists.
 */
export function refuseMismatch(found: string[], allowed: string[][]): void {
  const id = (list: string[]): string => [...list].sort().join('\n');
  if (allowed.some((list) => id(list) === id(found))) return;
  const wanted = allowed.at(-1) ?? [];
  const missing = wanted.filter((key) => !found.includes(key));
  const unknown = found.filter((key) => !wanted.includes(key));
  throw new Error(
    `The keys do not match the corpus: ${missing.length} missing (${missing.slice(0, 3).join(', ')}), ` +
      `${unknown.length} unknown (${unknown.slice(0, 3).join(', ')}).`,
  );
}
