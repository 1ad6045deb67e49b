/** When two addresses are the same article: the key that saved articles are told apart by. */
import { siteOf, urlOf } from './address';

/** Parameters that say where a reader came from, not what they read; names as their trackers document them. */
const TRACKING =
  /^(?:utm_\w+|ga_\w+|mc_[ce]id|mkt_tok|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|twclid|ttclid|li_fat_id|yclid|igshid|igsh|_hsenc|_hsmi|hss_channel|vero_id|oly_(?:anon|enc)_id|__s|s_cid|s_kwcid|icid|ncid|cmpid|cmp|ocid|xtor|at_\w+|wt_?(?:mc|zmc|\.mc_id)|_ga|_gl|ref_?src|ref_url|referrer|ref|smid|smtyp|sharetype|share|taid|spm|partner|rss|feature|mod|source|src|via|fb_\w+|ns_\w+|amp_gsa|amp_js_v|usqp|outputtype)$/iu;

/** Parameters that only choose the AMP or mobile form of the same article. */
const FORMS: ReadonlyMap<string, RegExp> = new Map([
  ['amp', /^(?:1|true|)$/iu],
  ['mobile', /^(?:1|true|)$/iu],
  ['m', /^(?:1|true)$/iu],
  ['output', /^amp$/iu],
  ['type', /^amp$/iu],
  ['view', /^(?:amp|mobile)$/iu],
]);

/**
 * The key of an article by its own address and the one its page calls canonical.
 * A canonical address counts unless it names a front page while the article's does not: some sites set it so on
 * every page, and all their articles would become one.
 */
export function articleKey(url: string, canonicalUrl: string | null): string {
  const own = addressKey(url);
  if (!canonicalUrl) return own;
  const canonical = addressKey(canonicalUrl);
  return isFrontKey(canonical) && !isFrontKey(own) ? own : canonical;
}

/**
 * The address without what does not change the article: scheme, `www.`, AMP and mobile forms, tracking parameters,
 * parameter order, fragment, trailing slash. What is not a web address is its own key.
 */
export function addressKey(address: string): string {
  const url = urlOf(address);
  if (!url || !/^https?:$/u.test(url.protocol)) return address;
  const inner = fromAmpCache(url);
  if (inner) return addressKey(inner);
  const query = [...url.searchParams]
    .filter(([name, value]) => !TRACKING.test(name) && !FORMS.get(name.toLowerCase())?.test(value))
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .sort();
  const port = url.port ? `:${url.port}` : '';
  // Single-page sites keep the article behind `#!` or `#/`.
  const route = /^#!?\//u.test(url.hash) ? url.hash : '';
  return siteOf(address) + port + path(url) + (query.length ? `?${query.join('&')}` : '') + route;
}

function path(url: URL): string {
  const bare = url.pathname
    .replace(/^\/amp(?=\/.)/iu, '')
    .replace(/\/amp\/?$/iu, '')
    .replace(/(?:\.amp(?=\.html?$)|\.amp$)/iu, '')
    .replace(/\/+$/u, '');
  return bare === '' ? '/' : bare;
}

/** AMP caches keep the publisher's address in theirs, after `/c/` or `/v/`, with `s/` for https; see amp.dev on cache addresses. */
function fromAmpCache(url: URL): string | null {
  const cached = url.hostname.endsWith('.cdn.ampproject.org') || /(?:^|\.)bing-amp\.com$/u.test(url.hostname);
  const shown = /(?:^|\.)google\.[a-z.]+$/u.test(url.hostname) && url.pathname.startsWith('/amp/');
  const match = /^\/(?:[cv]|amp)\/(?:s\/)?(.+)$/u.exec(url.pathname);
  return (cached || shown) && match ? `https://${match[1]}${url.search}` : null;
}

function isFrontKey(key: string): boolean {
  return /^[^/?#]*\/?$/u.test(key);
}
