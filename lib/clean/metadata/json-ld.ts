/** The page's JSON-LD: every node laid flat, the article's own first. https://schema.org/Article */
import { allIn } from '../../page/select';
import { rawText } from '../../page/attribute';
import { anyCase } from '../../page/any-case';
import { isObject, listOf, parseLooseJson, type Json } from './json';
import { plainText } from './text';

/** What the page says of itself in JSON-LD. */
export interface LinkedData {
  /** Nodes that are the article, the likeliest first. */
  articles: readonly Json[];
  /** Nodes that are the page around it. */
  pages: readonly Json[];
  /** Nodes that are the site around that. */
  sites: readonly Json[];
  /** Follows `{"@id": …}` to the node it names; anything else stays as it is. */
  resolve(value: unknown): unknown;
}

const ARTICLE = anyCase(/(?:article|posting|report(?:age)?|review|recipe|opinion|howto)$/);
/** What a page is about that holds a film or a sound with its text. */
const EPISODE = /^(?:Video|Audio)Object$|Episode$/;
const PAGE = anyCase(/^(?:web|item|faq|qa|about)page$/);
const INSIDE = ['@graph', 'mainEntity', 'mainEntityOfPage', 'itemListElement', 'item'] as const;

/** Reads every JSON-LD block of the page, broken ones as far as they can be mended. */
export function readLinkedData(doc: Document): LinkedData {
  const nodes: Json[] = [];
  for (const script of allIn(doc, 'script[type*="ld+json" i]')) {
    gather(parseLooseJson(rawText(script)), nodes, 0);
  }
  const byId = new Map<string, Json>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
  }
  const those = (kind: Pick<RegExp, 'test'>): Json[] =>
    nodes.filter((node) => typesOf(node).some((type) => kind.test(type)));
  const articles = those(ARTICLE);
  return {
    articles: (articles.length > 0 ? articles : those(EPISODE)).sort((a, b) => weight(b) - weight(a)),
    pages: those(PAGE),
    sites: those(/^WebSite$/),
    resolve: (value) => follow(value, byId),
  };
}

/** The types of a node, without their vocabulary. */
export const typesOf = (node: Json): string[] =>
  listOf(node['@type']).flatMap((type) => (typeof type === 'string' ? [type.replace(/^.*[/#:]/u, '')] : []));

/** Whether the page says that it tells of something as it happens. */
export const isLive = ({ articles }: LinkedData): boolean =>
  articles.some((one) => typesOf(one).includes('LiveBlogPosting'));

/** The texts a property holds, undone of HTML, empty ones left out. */
export const textsOf = (node: Json, property: string): string[] =>
  listOf(node[property]).flatMap((value) => {
    const inner = isObject(value) ? (value['@value'] ?? value['name']) : value;
    const text = typeof inner === 'string' ? plainText(inner) : '';
    return text === '' ? [] : [text];
  });

const DEEPEST = 4;

function gather(value: unknown, nodes: Json[], depth: number): void {
  if (depth > DEEPEST) return;
  for (const node of listOf(value)) {
    if (!isObject(node)) continue;
    nodes.push(node);
    for (const key of INSIDE) gather(node[key], nodes, depth + 1);
    for (const key of ['author', 'creator', 'publisher'])
      for (const one of listOf(node[key])) if (isObject(one)) nodes.push(one);
  }
}

/** A list of teasers names many articles; the one with a body of facts is the page's own. */
function weight(node: Json): number {
  const telling = ['headline', 'datePublished', 'author', 'publisher', 'articleBody', 'isAccessibleForFree'];
  return telling.filter((key) => node[key] !== undefined && node[key] !== null).length;
}

function follow(value: unknown, byId: ReadonlyMap<string, Json>): unknown {
  if (!isObject(value)) return value;
  const id = value['@id'];
  if (typeof id !== 'string' || value['name'] !== undefined) return value;
  return byId.get(id) ?? value;
}
