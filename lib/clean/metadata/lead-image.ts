/** The picture that stands for the article. */
import { allIn, firstIn } from '../../page/select';
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

/** The picture of who wrote the text, as blogs show it. */
const PORTRAIT = 'img.avatar, [rel~=author] img';

/** The name of a picture's file, without its size and ending; shorter ones are borne by many. */
const FILE = /([^/]{8,}?)(?:-\d+x\d+)?\.\w+$/;

/** Tells the pictures that a page shows for the portrait of who wrote it, in whatever size. */
function portraitsOf(doc: Document): (url: string) => boolean {
  const shown = allIn(doc, PORTRAIT).map((img) => `${attr(img, 'src')} ${attr(img, 'data-src')}`);
  return (url) => {
    const [, name] = FILE.exec(new URL(url).pathname) ?? [];
    return name !== undefined && shown.some((src) => src.includes(name));
  };
}

/** Open Graph's picture, then JSON-LD's, then Twitter's and the older ones, that of who wrote it last; null where none is the article's own. */
export function leadImage(facts: PageFacts): LeadImage | null {
  const told = [
    ...facts.meta('og:image:secure_url', 'og:image', 'og:image:url'),
    ...facts.ld.articles.flatMap((node) =>
      listOf(node['image'] ?? node['thumbnailUrl']).flatMap((one) => addressesOf(facts.ld.resolve(one))),
    ),
    ...facts.meta('twitter:image', 'twitter:image:src', 'parsely-image-url', 'image'),
    attr(firstIn(facts.doc, 'link[rel=image_src i]'), 'href'),
  ];
  const urls = told
    .flatMap((one) => absolute(one, facts.url) ?? [])
    .filter((one) => !isStandIn(new URL(one)));
  const [first, ...others] = urls;
  if (first === undefined) return null;
  const isPortrait = others.some((one) => one !== first) ? portraitsOf(facts.doc) : () => false;
  return { url: urls.find((one) => !isPortrait(one)) ?? first, alt: altOf(facts) };
}

function addressesOf(image: unknown): string[] {
  if (typeof image === 'string') return [image];
  if (!isObject(image)) return [];
  const told = [image['url'], image['contentUrl'], image['@id']].flatMap(listOf);
  return told.filter((one) => typeof one === 'string');
}

const altOf = (facts: PageFacts): string => tidy(facts.meta('og:image:alt', 'twitter:image:alt')[0]);
