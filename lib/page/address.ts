/** Addresses as pages write them. */

/** What an address means on a page at `base`; null for what is none. */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** An absolute web address; null for anything else. */
export function absolute(address: string | null | undefined, base: string): string | null {
  const url = address ? urlOf(address, base) : null;
  return url?.protocol.startsWith('http') ? url.href : null;
}
