/** Addresses as pages write them. */

const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;

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

/** True for the address of a site's front page. */
export function isFront(address: string): boolean {
  const url = urlOf(address);
  return url !== null && url.protocol.startsWith('http') && FRONT.test(url.pathname) && url.search === '';
}
