/** Who wrote the article: every author as a name of their own. */
import { isObject, listOf, type Json } from './json';
import { textsOf, typesOf } from './json-ld';
import { classedAuthors, labelledAuthors, linkedNames, markedAuthors, signedAuthors } from './byline';
import { isPersonal, namesIn } from './names';
import type { PageFacts } from './page-facts';
import { siteNames } from './site-name';
import { fold } from './text';

/** One place that authors are named in. */
interface AuthorSource {
  name: string;
  /** Groups of names that stand together, the likeliest first. */
  read: (facts: PageFacts, house: readonly string[]) => string[][];
}

/** The places, most trusted first. The first that names someone other than the site itself is believed. */
const AUTHOR_SOURCES: readonly AuthorSource[] = [
  { name: 'JSON-LD author', read: (facts, house) => [linkedAuthors(facts, house)] },
  { name: 'meta author', read: metaAuthors },
  { name: 'microdata and rel=author', read: ({ doc }) => markedAuthors(doc) },
  { name: 'byline by its class', read: ({ doc }) => classedAuthors(doc) },
  { name: 'labelled facts', read: ({ doc }) => labelledAuthors(doc) },
  { name: 'link to a person', read: ({ doc }) => linkedNames(doc) },
  { name: 'name above the text', read: ({ doc }) => signedAuthors(doc) },
];

/** The last source in which the page tells its author; what comes after is read off what it shows. */
const LAST_TOLD = 'meta author';

/** Every author, in the page's order; the newsroom's own name only where no one else is named. */
export function authors(facts: PageFacts): string[] {
  const names = siteNames(facts);
  let house: string[] = [];
  for (const { name, read } of AUTHOR_SOURCES) {
    for (const found of read(facts, names).map(unique)) {
      const [first] = found;
      if (first !== undefined && !isHouse(first, names)) return found;
      if (house.length === 0) house = found;
    }
    if (name === LAST_TOLD && house.length > 0 && signedByHouse(facts)) return house;
  }
  return house;
}

/** Whether JSON-LD says that an organisation wrote it: that is believed over a guess from the page. */
function signedByHouse(facts: PageFacts): boolean {
  const [first] = facts.ld.articles.flatMap((node) => listOf(node['author']));
  const author = facts.ld.resolve(first);
  return isObject(author) && typesOf(author).some((type) => /Organization$/u.test(type));
}

function linkedAuthors(facts: PageFacts, house: readonly string[]): string[] {
  for (const node of facts.ld.articles) {
    const found = listOf(node['author'] ?? node['creator']).flatMap((one) =>
      personNames(facts.ld.resolve(one), house),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function personNames(author: unknown, house: readonly string[]): string[] {
  if (typeof author === 'string') return signature(author, house);
  if (!isObject(author) || isAccount(author)) return [];
  const told = textsOf(author, 'name');
  if (typesOf(author).every((type) => /Organization$/u.test(type)) && typesOf(author).length > 0)
    return told.slice(0, 1);
  if (told.length > 0) return told.flatMap((name) => signature(name, house));
  const full = [...textsOf(author, 'givenName'), ...textsOf(author, 'familyName')].join(' ');
  return full === '' ? [] : [full];
}

/** The site's own account, whatever name it was given. */
function isAccount(author: Json): boolean {
  return [author['url'], author['@id']].some(
    (one) => typeof one === 'string' && /\/author\/admin\w*\/?$/u.test(one),
  );
}

/** A house signature ("The Paper and agencies") stays whole; anything else is split into names. */
function signature(text: string, house: readonly string[]): string[] {
  if (/@|^https?:/u.test(text) && !/\s/u.test(text)) return [];
  const [first = ''] = text.split(/\s+(?:and|und|et|y|e|og|och|en|mit|with|\/)\s+/u);
  const signed = house.includes(fold(first));
  if (signed && text.length <= 60) return [text];
  const names = namesIn(text);
  const people = names.filter((name) => !house.includes(fold(name)));
  return people.some(isPersonal) ? people : names;
}

/** `author` itself, then any tag called so: publishers prefix it with the service they write it for. */
function metaAuthors(facts: PageFacts, house: readonly string[]): string[][] {
  const prefixed = facts
    .metaNames()
    .filter((name) => /[.:_-](?:author|authors|creator|byline)$/u.test(name) && !name.startsWith('twitter'));
  return ['author', 'authors', 'article:author', 'byl', 'byline', 'dc.creator', ...prefixed].map((name) =>
    facts.meta(name).flatMap((text) => (/^(?:https?:|\(|@|\d+$)/u.test(text) ? [] : signature(text, house))),
  );
}

/** The paper itself, or an account of it: no person reads on for that. */
function isHouse(name: string, names: string[]): boolean {
  const folded = fold(name);
  if (
    /^(?:admin|administrator|super ?(?:user|utilisateur|benutzer|usuario)|editor|redaktion|webmaster|staff|newsroom)$/u.test(
      folded,
    )
  )
    return true;
  if (names.some((site) => folded === site || (site.length > 3 && folded.startsWith(site)))) return true;
  return (
    !isPersonal(name) &&
    names.some((site) => site.length > 3 && (folded.includes(site) || site.includes(folded)))
  );
}

function unique(names: string[]): string[] {
  return names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
}
