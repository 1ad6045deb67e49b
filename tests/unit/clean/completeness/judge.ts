/** How complete a text is judged to be, on a small page of our own. */
import { parseHTML } from 'linkedom';
import type { Completeness, Removal } from '../../../../lib/article';
import { completeness } from '../../../../lib/clean/completeness/completeness';
import { readFacts } from '../../../../lib/clean/metadata/page-facts';
import { ALL_WORDS } from '../../../../lib/clean/words/all-words';
import { Vocabulary } from '../../../../lib/clean/words/vocabulary';

export const WORDS = new Vocabulary(Object.values(ALL_WORDS).map(({ words }) => words));
export const URL = 'https://harbour.example/ferry';
export const PARAGRAPH =
  'The ferry to the northern islands sails again from Monday, twice a day, with room for forty cars and their dogs.';

/** A page with such a head and body. */
export function pageOf(head: string, body = ''): Document {
  const { document } = parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`);
  return document as unknown as Document;
}

/** What was taken out behind so many blocks. */
export function wall(text: string, after: number, kind: Removal['kind'] = 'paywall'): Removal {
  return { id: 'r0', kind, why: [], text, html: '', after };
}

/** The state of such a page's text. */
export function judge(page: Document, text: string, removals: Removal[] = []): Completeness['state'] {
  return completeness({
    words: WORDS,
    page,
    facts: readFacts(page, URL),
    text,
    blocks: text.split('\n').length,
    removals,
  }).state;
}
