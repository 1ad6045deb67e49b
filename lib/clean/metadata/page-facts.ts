/** What every field reads from: the page's meta tags and JSON-LD, gathered once. */
import { allIn, standsIn } from '../../page/select';
import { recall } from '../../page/recall';
import { attr } from '../../page/attribute';
import { isObject, listOf, parseLooseJson } from './json';
import { readLinkedData, textsOf, type LinkedData } from './json-ld';
import type { Shown } from './shown';
import { tidy } from './text';

/** One page's facts. */
export interface PageFacts {
  doc: Document;
  url: string;
  ld: LinkedData;
  /** The contents of a meta tag by its `name`, `property` or `itemprop`, in lower case; empty ones left out. */
  meta(...names: string[]): string[];
  /** All names of meta tags on the page. */
  metaNames(): string[];
  /** Reads what the page shows, where that part is at hand. */
  shown?: Shown | undefined;
}

/** Gathers the facts of a page; reads, and changes nothing. `url` is its address, to make others whole with. */
export function readFacts(doc: Document, url: string, shown?: Shown): PageFacts {
  const tags = metaTags(doc);
  return {
    doc,
    url,
    ld: readLinkedData(doc),
    meta: (...names) => names.flatMap((name) => tags.get(name) ?? []),
    metaNames: () => [...tags.keys()],
    shown,
  };
}

/** Tells something by a page's facts, and finds it out once, however often it is asked. */
export function once<T>(read: (facts: PageFacts) => T): (facts: PageFacts) => T {
  const known = new WeakMap<PageFacts, T>();
  return (facts) => recall(known, facts, () => read(facts));
}

/** The texts of a property of the article's JSON-LD, its likeliest node first. */
export const articleTexts = (facts: PageFacts, property: string): string[] =>
  facts.ld.articles.flatMap((node) => textsOf(node, property));

/** The values of one, what they refer to in place of references. */
export const articleValues = ({ ld }: PageFacts, property: string): unknown[] =>
  ld.articles.flatMap((node) => listOf(node[property]).map(ld.resolve));

/** By their names; what a tag holds as JSON is told as tags of its own, `tag.member`. */
function metaTags(doc: Document): Map<string, string[]> {
  const tags = new Map<string, string[]>();
  const add = (name: string, contents: string[]): void =>
    void tags.set(name, [...(tags.get(name) ?? []), ...contents]);
  for (const tag of allIn(doc, 'meta[content]')) {
    const content = tidy(attr(tag, 'content'));
    if (/^(?:null|undefined)?$/.test(content) || standsIn(tag, '[itemtype$=ImageObject]')) continue;
    const name = (attr(tag, 'property') || attr(tag, 'name') || attr(tag, 'itemprop')).toLowerCase();
    for (const one of name.split(/\s+/u)) if (one !== '') add(one, [content]);
    const told = content.startsWith('{') ? parseLooseJson(content) : null;
    if (isObject(told)) for (const key of Object.keys(told)) add(`${name}.${key}`, textsOf(told, key));
  }
  return tags;
}
