/** The picture that stands for the article. */
import { firstIn } from '../../page/select';
import { absolute } from '../../page/address';
import { attr } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import type { LeadImage } from '../../article';
import { isObject, listOf } from './json';
import type { PageFacts } from './page-facts';
import { tidy } from './text';

/** The file names of a site's own sign, which stands in where an article has no picture; some sites call every picture an image, and no more. */
const STAND_IN = anyCase(
  /^(?!image\.)(?:(?:site|share|social|og|fb|facebook|twitter|cards?|default)[-_]?)*(?:logo|favicon|og-icon|apple-touch-icon|spacer|blank|placeholder|fallback|default|image|no[-_]?(?:ima?ge?|photo)|share)s?(?:[-_]?\d[\dx]*)?(?:[-_](?:default|logo|share|og|social|fb|large|square|v\d))*\.\w{3,4}$|logo\.(?:svg|png|gif)$/,
);

/** Where a site keeps such signs, and all that it is dressed up with. */
const SIGNS = /\/(?:(?:\w*_|fb)?(?:logo|icon|placeholder)s?|themes)\//i;

/** One that is called by the site's name, and what it is for, in which language. */
const OF_SITE = /^([a-z\d-]+?)(?:[-_](?:fb|facebook|og|share|social|logo|default)\d?)+(?:[-_][a-z]{2})?\./i;

function isStandIn({ pathname: path, hostname }: URL): boolean {
  const file = path.split('/').at(-1) ?? '';
  const [, site = ''] = OF_SITE.exec(file) ?? [];
  return path === '/' || SIGNS.test(path) || STAND_IN.test(file) || hostname.split('.').includes(site);
}

/** Open Graph's picture, then JSON-LD's, then Twitter's and the older ones; null where none is the article's own. */
export function leadImage(facts: PageFacts): LeadImage | null {
  const told = [
    ...facts.meta('og:image:secure_url', 'og:image', 'og:image:url'),
    ...facts.ld.articles.flatMap((node) =>
      listOf(node['image'] ?? node['thumbnailUrl']).flatMap((one) => addressesOf(facts.ld.resolve(one))),
    ),
    ...facts.meta('twitter:image', 'twitter:image:src', 'parsely-image-url', 'image'),
    attr(firstIn(facts.doc, 'link[rel=image_src i]'), 'href'),
  ];
  for (const one of told) {
    const url = absolute(one, facts.url);
    if (url !== null && !isStandIn(new URL(url))) return { url, alt: altOf(facts) };
  }
  return null;
}

function addressesOf(image: unknown): string[] {
  if (typeof image === 'string') return [image];
  if (!isObject(image)) return [];
  return [image['url'], image['contentUrl'], image['@id']].filter((one) => typeof one === 'string');
}

const altOf = (facts: PageFacts): string => tidy(facts.meta('og:image:alt', 'twitter:image:alt')[0]);
