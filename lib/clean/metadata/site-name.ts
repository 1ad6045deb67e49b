/** The site's name, and every name the site goes by. */
import { allIn } from '../../page/select';
import { rawText } from '../../page/attribute';
import { plainHostOf } from '../../page/address';
import { isObject } from './json';
import { textsOf } from './json-ld';
import { articleValues, once, type PageFacts } from './page-facts';
import { fold, tidy } from './text';

/** The publisher is a company, whose name no reader knows the paper by. */
const COMPANY =
  /\b(?:GmbH|AG|SE|KG|Inc|LLC|Ltd|Limited|PLC|A\/S|AS|AB|S\.?A\.?|S\.?r\.?l|B\.?V\.?|Oy|Corporation|Sp\. z o|Verlag\w*)\b/;

/** Where a page tells from whom it has an article. */
const PUBLISHER_LINE = '[class*=provider], [class*=publi], [class*=source]';

const MACHINE = /^[a-zß-ÿ\d.-]+$/;

/** The name readers know the site by, one that its address bears out before others; where the page tells none, what JSON-LD calls the site, what the tab's title ends in, or its address. */
export function siteName(facts: PageFacts): string | null {
  const host = plainHostOf(facts.url);
  const names = namesTold(facts);
  const papers = names.filter((name) => !COMPANY.test(name));
  const written = papers.filter((name) => !MACHINE.test(name) && name.length <= 60);
  const own = written.find((name) =>
    name
      .toLowerCase()
      .split(/\s+/u)
      .some((word) => word.length > 2 && host.includes(word)),
  );
  const told = facts.meta('og:site_name').length > 0 ? names : papers;
  const said = facts.ld.sites.flatMap((site) => textsOf(site, 'name'));
  return (
    publisherShown(facts) ??
    own ??
    written[0] ??
    told[0] ??
    said[0] ??
    nameInTab(facts, host) ??
    (host || null)
  );
}

/** Longer is no name. */
const LONGEST_NAME = 40;

/** What the tab's title ends in, where it says what the address does: “Ferry sails again | The Harbour Times”; three letters must be all of it. */
function nameInTab({ doc }: PageFacts, host: string): string | null {
  const [, ...rest] = doc.title.split(/\s[-–—|·•»:]+\s/);
  const name = tidy(rest.at(-1));
  const parts = host.split('.').map(fold);
  const said = fold(name);
  const isBorneOut = parts.some(
    (part) => (part.length > 3 && said.includes(part)) || (part.length === 3 && said === part),
  );
  return isBorneOut && name.length <= LONGEST_NAME ? name : null;
}

/** On a page that passes on other papers' articles: the publisher that it names in a line of its own. */
function publisherShown(facts: PageFacts): string | null {
  const site = facts.meta('og:site_name');
  const publishers = publishersOf(facts).filter((name) => site.length > 0 && !site.includes(name));
  if (publishers.length === 0) return null;
  const lines = allIn(facts.doc, PUBLISHER_LINE).map((el) => rawText(el).trim());
  return publishers.find((name) => lines.includes(name)) ?? null;
}

/** Every name the site goes by, folded: to cut off titles, and to tell a paper from a person. */
export const siteNames = once((facts): string[] => {
  const host = plainHostOf(facts.url);
  const parts = host.split('.');
  const known = [
    ...namesTold(facts),
    host,
    parts.slice(-2).join('.'),
    ...parts.filter((part) => part.length > 3),
    // Chinese papers set their parts and themselves behind the headline.
    ...facts.doc.title.split('_').slice(1),
  ];
  const short = known.map((name) =>
    name
      .toLowerCase()
      .replace(/\.[a-z]{2,4}$|\s+(?:news|online|뉴스)$|^(?:the|die|der|das|le|la|el|il)\s+/g, ''),
  );
  return [...new Set([...known, ...short].map(fold))].filter((name) => name.length > 1);
});

const publishersOf = (facts: PageFacts): string[] =>
  articleValues(facts, 'publisher').flatMap((one) => (isObject(one) ? textsOf(one, 'name') : []));

/** In order: Open Graph, JSON-LD's publisher, the name the page takes as an app, its publisher. */
function namesTold(facts: PageFacts): string[] {
  const told = [
    ...facts.meta('og:site_name'),
    ...publishersOf(facts),
    ...facts.meta('application-name', 'apple-mobile-web-app-title', 'publisher', 'dc.publisher'),
    // An account is no name.
    ...facts.meta('twitter:site').filter((name) => /[^\w@.]/.test(name)),
  ];
  return told
    .map((name) => name.split(/\s[-–|·:(]|,/u)[0]?.trim() ?? name)
    .filter((name) => !/^$|:\/\//.test(name));
}
