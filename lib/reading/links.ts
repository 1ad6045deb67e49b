/** The links of an article that lead to other pages. */

/** A link: its words and its address. */
export interface ArticleLink {
  text: string;
  url: string;
}

/** The links in a body, each address once, in reading order; places inside the article are left out. */
export function linksOf(body: Element): ArticleLink[] {
  const links = new Map<string, ArticleLink>();
  for (const anchor of body.querySelectorAll<HTMLAnchorElement>('a[href]')) {
    const link = linkOf(anchor);
    if (link && !links.has(link.url)) links.set(link.url, link);
  }
  return [...links.values()];
}

/** One link; null when it leads nowhere on the web. */
export function linkOf(anchor: HTMLAnchorElement): ArticleLink | null {
  const href = anchor.getAttribute('href') ?? '';
  if (!isOfWeb(href)) return null;
  return { text: anchor.textContent.trim() || hostOf(href), url: href };
}

/** Whether an address leads to a page of the web. */
export function isOfWeb(address: string): boolean {
  return /^https?:/iu.test(address);
}

/** The host of an address without `www.`, for people. */
export function hostOf(url: string): string {
  try {
    return new URL(url).hostname.replace(/^www\./u, '');
  } catch {
    return url;
  }
}
