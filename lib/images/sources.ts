/** Which pictures an article shows. */
import type { Article } from '../article';

/** More than this in one article is not an article's pictures; the rest stays on the web. */
const MOST = 500;

const PICTURE = /<img\b(?:[^<>"']|"[^"]*"|'[^']*')*>/giu;
const SOURCE = /\ssrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']+))/iu;

/**
 * The addresses of an article's pictures on the web, each once, the lead picture first.
 * The background worker has no parser, and the cleaner writes one plain form, so the tags are read as text.
 */
export function pictureSources({ html, leadImage }: Pick<Article, 'html' | 'leadImage'>): string[] {
  const found = new Set<string>();
  const add = (address: string): void => {
    if (/^https?:\/\//iu.test(address)) found.add(address);
  };
  if (leadImage) add(leadImage.url);
  for (const [tag] of html.matchAll(PICTURE)) {
    const source = SOURCE.exec(tag);
    if (source) add(plain(source[1] ?? source[2] ?? source[3] ?? ''));
  }
  return [...found].slice(0, MOST);
}

/** In an attribute, a serialiser escapes only these; an address holds no others. */
function plain(attribute: string): string {
  return attribute.replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&amp;', '&').trim();
}
