/** The links of an article that lead to other pages. */
import { plainHostOf, webUrlOf } from '../page/address';

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
  if (!webUrlOf(href)) return null;
  return { text: anchor.textContent.trim() || plainHostOf(href), url: href };
}
