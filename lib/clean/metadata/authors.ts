/** Who wrote the article: every author as a name of their own. */
import { isObject, listOf, parseLooseJson, type Json } from './json';
import { textsOf, typesOf } from './json-ld';
import { besides, OF_ALL } from './byline-places';
import { BETWEEN_NAMES, isPersonal, isRole, namesIn } from './names';
import { articleValues, once, type PageFacts } from './page-facts';
import { siteNames } from './site-name';
import { fold, plainText } from './text';

/** Every author, in the page's order; the newsroom's own name only where no one else is named. */
export function authors(facts: PageFacts): string[] {
  const told = toldAuthors(facts);
  const names = siteNames(facts);
  const people = (found: readonly string[]): string[] =>
    found.filter((one) => told.people.includes(one) || !isHouse(one, names));
  if (told.people.length > 0) return people(besides(facts.doc, told.people) ?? told.people);
  if (told.house.length > 0 && signedByHouse(facts)) return besides(facts.doc, []) ?? told.house;
  const shown = pick(facts.shown?.authors(facts.doc) ?? [], names);
  const persons = people(shown.people).filter((one, _, all) => !all[1] || fold(one) !== endOfTitle(facts));
  if (persons.length > 0) return persons;
  return told.house.length > 0 ? told.house : shown.house;
}

/** Whether the page's head tells who wrote the article, so that nobody need be looked for on the page. */
export function tellsAuthors(facts: PageFacts): boolean {
  const { people, house } = toldAuthors(facts);
  return people.length > 0 || (house.length > 0 && signedByHouse(facts));
}

interface Found {
  people: string[];
  house: string[];
}

/** What somebody logs in by: the name that a byline shows says more. */
const LOGIN = /^[a-z][a-z\d_.-]{3,}$/;

/** What the tab's title ends in: the paper, or who wrote a column. */
const endOfTitle = ({ doc }: PageFacts): string =>
  fold(/\s[-–—|·]\s+([^-–—|·]+)$/.exec(doc.title)?.[1] ?? '');

/** What JSON-LD tells of the article, and of the page around it, then the meta tags. The first that names someone other than the site itself is believed, and other than what the tab's title ends in before that. */
const toldAuthors = once((facts): Found => {
  const names = [...siteNames(facts), ...organizations(facts)];
  const beside = [...names, endOfTitle(facts)];
  const linked = [facts.ld.articles, facts.ld.pages].map((nodes) => linkedAuthors(facts, nodes, beside));
  const all = [...linked, ...metaAuthors(facts, beside)];
  const groups = all.filter((group) => !group.every((name) => LOGIN.test(name)));
  const others = pick(groups, beside);
  if (others.people.length > 0) return others;
  const { people, house } = pick(groups, names);
  return { people, house: house.length > 0 ? house : all.flat().slice(0, 1) };
});

/** The first group of names that begins with someone else than the site or a part of it, and the first that does not. */
function pick(groups: Iterable<string[]>, names: string[]): Found {
  let house: string[] = [];
  for (const group of groups) {
    const found = unique(group);
    const others = found.filter((one) => !isHouse(one, names));
    const sure = others.length === found.length || others.some(isPersonal);
    if (found[0] !== undefined && found[0] === others[0] && sure) return { people: found, house };
    if (house.length === 0) house = found;
  }
  return { people: [], house };
}

const isOrganization = (type: string): boolean => type.endsWith('Organization');

/** Whether JSON-LD says that an organisation wrote it: that is believed over a guess from the page. */
const signedByHouse = (facts: PageFacts): boolean => organizations(facts).length > 0;

/** The names of the organisation that JSON-LD says wrote it. */
function organizations(facts: PageFacts): string[] {
  const [author] = articleValues(facts, 'author');
  return isObject(author) && typesOf(author).some(isOrganization) ? textsOf(author, 'name').map(fold) : [];
}

function linkedAuthors(facts: PageFacts, nodes: readonly Json[], house: readonly string[]): string[] {
  for (const node of nodes) {
    const found = listOf(node['author'] ?? node['creator']).flatMap((one) =>
      personNames(facts.ld.resolve(one), house),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function personNames(author: unknown, house: readonly string[]): string[] {
  if (typeof author === 'string') {
    // Some put one JSON into the other.
    const told = author.startsWith('{') ? parseLooseJson(author) : null;
    return isObject(told) ? personNames(told, house) : signature(inOrder(plainText(author)), house);
  }
  if (!isObject(author) || isAccount(author)) return [];
  const told = textsOf(author, 'name');
  const types = typesOf(author);
  if (types.length > 0 && types.every(isOrganization)) return told.slice(0, 1);
  if (told.length > 0) return told.flatMap((name) => signature(inOrder(name), house));
  const full = [...textsOf(author, 'givenName'), ...textsOf(author, 'familyName')].join(' ');
  return full === '' ? [] : [full];
}

/** The site's own account, whatever name it was given. */
const isAccount = (author: Json): boolean =>
  [author['url'], author['@id']].some((one) => typeof one === 'string' && OF_ALL.test(one));

/** A company that its legal form tells of, and the town it sits in. */
const SEATED = /\b(?:GmbH|Inc|Ltd|LLC)\b\.?,/u;

/** Who signs for a paper without a name: a role, which is left out where a name stands beside it. */
const NAMELESS =
  /^(?:(?:la|a) )?(?:redazione|redacci[oó]n|r[eé]daction|reda[cç][aã]o|redakcja)(?: \S+){0,3}$|^(?:(?:our|special|staff|web) )+(?:correspondent|reporter|writer|editor)s?$/i;

/** Where a report comes from and for whom, as a line that texts open with: “(Northbay – The Paper)”. */
const DATELINE = /^\s*[([（].*[)\]）]\s*$/u;

/** Behind a dash, the one word for the place or the house that somebody reports from: “Ada Quill – Northbay”. */
const FROM = /\s+[-–—]\s+(\S+)\s*$/u;

/** True for a desk, and for a role alone: whoever signs the text is its author. */
export const isNameless = (name: string): boolean => NAMELESS.test(name);

/** True for the name of the site itself, which may be told as its address: whoever signs the text comes before it too. */
export const isOfSite = (name: string, siteName: string | null): boolean =>
  fold(siteName ?? '').startsWith(fold(name));

/** One word behind whole names is where somebody reports from, or for whom: “Ada Quill, Northbay”. */
const isPlace = (name: string, [first = '']: readonly string[]): boolean =>
  /^[A-ZÀ-Þ][\w\u00c0-\u024f.-]+$/u.test(name) && first.includes(' ') && isPersonal(first);

/** A house signature ("The Paper and agencies") stays whole; anything else is split into names. */
function signature(text: string, house: readonly string[]): string[] {
  if (/@|^https?:|^www\./u.test(text) && !/\s/u.test(text)) return [];
  const [first = ''] = text.split(BETWEEN_NAMES);
  const signed = house.includes(fold(first));
  if (signed && text.length <= 60) return [text];
  const names = namesIn(text).map((name) => withoutHouse(name, house, hasRole(text, name)));
  const people = names.filter((name) => !house.includes(fold(name)));
  if (isNameless(text)) return [text];
  if (DATELINE.test(text) && people.length < names.length && !people.some(isPersonal))
    return names.filter((name) => !people.includes(name));
  if (!people.some(isPersonal)) return SEATED.test(text) ? [] : names;
  const from = FROM.exec(text)?.[1] ?? '';
  return people.filter(
    (name, at) => (name !== from || isPersonal(from)) && !(at > 0 && isPlace(name, people)),
  );
}

/** Whether right behind a name stands what its bearer is. */
const hasRole = (text: string, name: string): boolean =>
  isRole(text.slice(text.indexOf(name) + name.length).split(BETWEEN_NAMES)[0] ?? '');

/** A name of two words or more without the house's behind it, and without the last word of that before a role: systems set them in one line. */
function withoutHouse(name: string, house: readonly string[], isInRole: boolean): string {
  const words = name.split(' ');
  const at = words.findIndex((_, at) => at > 0 && house.includes(fold(words.slice(at).join(' '))));
  if (at > 1) return words.slice(0, at).join(' ');
  const last = fold(words.at(-1) ?? '');
  const isOfHouse = isInRole && last.length > 3 && house.some((one) => one.endsWith(last));
  return words.length > 2 && isOfHouse ? words.slice(0, -1).join(' ') : name;
}

/** How a tag for another service calls who wrote it, in the page's language. */
const LABEL =
  /written|author|autor|écrit|escrito|verfasst|geschr|ditulis|scritto|skrev|napisa|автор|作者|執筆|작성/i;

/** As catalogues write names: "Quill, Ada; Reed, Tom". */
const TURNED = /(^|; *)([^\s,;]+), ([^,;]+)(?=;|$)/g;

/** The same of one name, wherever it is told: neither part is one by itself. */
const ALONE = /^\p{Lu}[\p{L}'’-]+, \p{Lu}[\p{L}'’-]+$/u;

/** Names as they are spoken, where each is written as catalogues do. */
const inOrder = (text: string): string =>
  text.split(/; */).every((name) => ALONE.test(name)) ? text.replace(TURNED, '$1$3 $2') : text;

/** The article's author, which others call themselves where it is not told, then any tag called so: publishers prefix it with the service they write it for. */
function metaAuthors(facts: PageFacts, house: readonly string[]): string[][] {
  const prefixed = facts
    .metaNames()
    .filter(
      (name) =>
        /[.:_-](?:authors?(?:[_-]?name)?|creator|byline)$/u.test(name) && !/^(?:twitter|web_)/.test(name),
    );
  const labelled = LABEL.test(facts.meta('twitter:label1')[0] ?? '') ? ['twitter:data1'] : [];
  return [
    'article:author',
    'author',
    'authors',
    'byl',
    'byline',
    'dc.creator',
    ...prefixed,
    'twitter:creator',
    ...labelled,
  ].map((name) =>
    facts
      .meta(name)
      .flatMap((text) =>
        /^(?:https?:|www\.|[\w.]+\.\w+\/|[(@©]|Copyr|\d+$)/u.test(text)
          ? []
          : signature(
              /^(?:dc|cit)/.test(name) ? text.replace(TURNED, '$1$3 $2') : inOrder(plainText(text)),
              house,
            ),
      ),
  );
}

/** A desk of the paper's, as accounts are called, or a paper by the last word of its name. */
const DESK =
  /(?:^|\s)(?:desk|newsroom|bureau|web ?team|news ?team|times|tribune|herald|gazette|post|star|chronicle|observer|dispatch|examiner|sentinel|telegraph)$|^[가-힣]{2,}(?:일보|신문|뉴스|방송|통신)$|^[\u3400-\u9fff]{2,}(?:[日晚時时]?[報报]|[电電][视視]台?|新[闻聞][网網]?|通[讯訊]社|[週周]刊|[雜杂][誌志]|[編编](?:輯|辑|集)部)$/iu;

/** A company by its legal form, as it stands before or behind the name. */
const COMPANY =
  /^(?:株式会社|有限会社|\(주\)|㈜)|(?:株式会社|公司|\b(?:GmbH|Inc|Ltd|LLC|s\.r\.o|S\.p\.A)\.?)$/u;

/** The paper itself, or an account of it: no person reads on for that. */
function isHouse(name: string, names: string[]): boolean {
  const folded = fold(name);
  if (
    /^(?:admin(?:istrator)?|super ?(?:user|utilisateur|benutzer|usuario)|editor|redaktion|webmaster|staff|newsroom)$/u.test(
      folded,
    ) ||
    DESK.test(name) ||
    COMPANY.test(name) ||
    isNameless(name)
  )
    return true;
  const [first = ''] = name.split(' ').map(fold);
  if (names.some((site) => first === site || folded === site || (site.length > 3 && folded.startsWith(site))))
    return true;
  // What publishes it is called after it.
  if (names.some((site) => site.length > 5 && folded.endsWith(site))) return true;
  // A name that is cut off was too long for one.
  return (
    (name.endsWith('..') || !isPersonal(name)) &&
    names.some((site) => site.length > 3 && (folded.includes(site) || site.includes(folded)))
  );
}

const unique = (names: string[]): string[] =>
  names.filter((name, at) => names.findIndex((other) => fold(other) === fold(name)) === at);
