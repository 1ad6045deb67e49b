/** Addresses as pages write them, and what they are of: a house, a host, a site. */

const FRONT = /^\/(?:index\.\w+|home|[a-z]{2}(?:-[a-z]{2})?)?\/?$/iu;

/** What an address means on a page at `base`; null for what is none. */
export function urlOf(address: string, base?: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** The same of the web; null for anything else. */
export function webUrlOf(address: string, base?: string): URL | null {
  const url = urlOf(address, base);
  return url?.protocol.startsWith('http') ? url : null;
}

/** An absolute web address; null for anything else. */
export const absolute = (address: string | null | undefined, base: string): string | null =>
  (address && webUrlOf(address, base)?.href) || null;

/** The id that an address leads to within its page, as the page writes it; null for none. */
export function fragmentOf(address: string): string | null {
  const written = /#(.+)/s.exec(address)?.[1];
  if (written === undefined) return null;
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

/** The house that an address leads to from a page at `base`, by the last two parts of its host; empty for what leads to none. */
export const houseOf = (address: string, base?: string): string =>
  webUrlOf(address, base)?.hostname.split('.').slice(-2).join('.') ?? '';

/**
 * The host of an address without `www`, as it is shown, and as readers decide about a site: its mobile form is one of its
 * own, built otherwise. Empty for what has none.
 */
export const plainHostOf = (address: string): string =>
  webUrlOf(address)?.hostname.replace(/^www\d*\./u, '') ?? '';

/** The site of an address as the library knows it, one in all its forms: without `www`, and the labels of mobile and AMP forms. */
export function siteOf(address: string): string {
  const labels = (urlOf(address)?.hostname ?? '').split('.');
  const kept = labels.filter(
    (label, at) => at >= labels.length - 2 || !/^(?:www\d*|m|mobile|amp)$/u.test(label),
  );
  return kept.join('.');
}

/** True for the address of a site's front page. */
export function isFront(address: string): boolean {
  const url = webUrlOf(address);
  return url !== null && FRONT.test(url.pathname) && url.search === '';
}
