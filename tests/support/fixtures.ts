/** The fixtures: pages of our own writing, each with the article a reader should get of it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import type { CandidateName, Completeness, Extraction, RemovalKind } from '../../lib/article';
import './dom-parser';
import { extract } from '../../lib/clean/extract';
import { shown } from '../../lib/clean/metadata/shown';
import { vote } from '../../lib/clean/locate/vote';
import { differenceOfBodies } from './tree';
import { wordsFor } from './words';

export const PAGES = join(import.meta.dirname, '../../fixtures/pages');

/** What expected.json may say of the article; a field that is left out is not looked at. */
interface ExpectedArticle {
  title: string;
  authors?: string[];
  byline?: string | null;
  siteName?: string | null;
  section?: string | null;
  published?: string | null;
  modified?: string | null;
  language?: string;
  direction?: 'ltr' | 'rtl';
  excerpt?: string | null;
  leadImage?: string | null;
  completeness?: Completeness['state'];
  /** Kinds of which at least one removal must be listed. */
  removals?: RemovalKind[];
}

/** Either the article's fields, or why the page holds none. */
type Expected = ExpectedArticle | { none: string };

export interface Fixture {
  name: string;
  source: string;
  /** The body's markup; empty when there is no article. */
  html: string;
  expected: Expected;
}

/** The names of all fixtures, in order. */
export function fixtureNames(): string[] {
  return readdirSync(PAGES).sort();
}

/** One fixture with all its files. */
export function readFixture(name: string): Fixture {
  const read = (file: string): string => readFileSync(join(PAGES, name, file), 'utf8');
  const expected = JSON.parse(read('expected.json')) as Expected;
  return {
    name,
    source: read('source.html'),
    html: 'none' in expected ? '' : read('expected.html'),
    expected,
  };
}

/** The path of a fixture on the fixture site. */
export function pathOf(name: string): string {
  return name === 'front-page' ? '/' : `/${name}/`;
}

/** The page as a document of linkedom, at its address on a site with this origin. */
export function documentOf(fixture: Pick<Fixture, 'name' | 'source'>, origin: string): Document {
  const location = new URL(pathOf(fixture.name), origin);
  return parseHTML(fixture.source, { location }).document;
}

/** What the content script makes of a page, with every part that it may ask for; `candidate` finds its body another way. */
export function extractOf(page: Document, candidate?: CandidateName): Extraction {
  const answer = extract(page, { words: wordsFor(page), vote, shown, ...(candidate && { candidate }) });
  if (answer.status === 'wanted') throw new Error(`It still lacks ${answer.parts.join()}.`);
  return answer;
}

/** Every way in which an extraction differs from what its fixture expects; empty when it is right. */
export function differences(extraction: Extraction, fixture: Fixture, origin: string): string[] {
  const { expected } = fixture;
  if ('none' in expected) {
    const found =
      extraction.status === 'none' ? extraction.reason : `the article "${extraction.article.title}"`;
    return found === expected.none ? [] : [`expected no article (${expected.none}), found ${found}`];
  }
  if (extraction.status === 'none') return [`no article: ${extraction.reason}`];
  const { article } = extraction;
  const found = {
    ...article,
    leadImage: article.leadImage?.url.replace(origin, '') ?? null,
    completeness: article.completeness.state,
    published: instant(article.published),
    modified: instant(article.modified),
  };
  const wanted = {
    ...expected,
    published: instant(expected.published),
    modified: instant(expected.modified),
  };
  const problems = fieldProblems(found, wanted, expected);
  const kinds = article.removals.map((removal) => removal.kind);
  for (const kind of expected.removals ?? [])
    if (!kinds.includes(kind))
      problems.push(`no removal of kind ${kind} is listed (found: ${kinds.join(', ')})`);
  const body = differenceOfBodies(article.html, fixture.html, origin);
  return body ? [...problems, body] : problems;
}

function fieldProblems(found: object, wanted: object, expected: ExpectedArticle): string[] {
  const value = (record: object, key: string): string => JSON.stringify(Reflect.get(record, key));
  return Object.keys(expected)
    .filter((key) => key !== 'removals' && value(found, key) !== value(wanted, key))
    .map((key) => `${key}: expected ${value(wanted, key)}, found ${value(found, key)}`);
}

/** The same moment written the same way; what is no date stays as it is. */
function instant(date: string | null | undefined): string | null {
  if (!date) return null;
  const time = Date.parse(date);
  return Number.isNaN(time) ? date : new Date(time).toISOString();
}
