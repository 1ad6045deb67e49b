/** Whether an article answers a query, found by looking: slow, and the measure of what the index answers. */
import { FIELDS, type Facts, type SearchDocument } from './document';
import { isWords, type Condition, type Query, type WordsTerm } from './query';

/** Whether every term of the query holds for the article. */
export function matches(document: SearchDocument, query: Query): boolean {
  return query.every((term) => holds(document, term) !== term.not);
}

function holds(document: SearchDocument, term: Condition): boolean {
  if (!isWords(term)) return holdsFact(document, term);
  const fields = term.kind === 'author' ? (['authors'] as const) : FIELDS;
  return fields.some((field) => holdsWords(document.fields[field], term));
}

function holdsFact(facts: Facts, term: Exclude<Condition, WordsTerm>): boolean {
  switch (term.kind) {
    case 'tag':
      return facts.tags.some((tag) => tag === term.tag || tag.startsWith(`${term.tag}/`));
    case 'site':
      return `.${facts.site}.`.includes(`.${term.site}.`);
    case 'address':
      return facts.addresses.some((address) => address.startsWith(term.address));
    case 'is':
      return term.state === 'favourite' ? facts.favourite : facts.state === term.state;
    case 'before':
      return facts.at <= term.at;
    case 'after':
      return facts.at >= term.at;
  }
}

/** Spaces stand on both sides of every word, so a phrase is found only whole, and a begun word only at its beginning. */
function holdsWords(text: string, { words, open }: WordsTerm): boolean {
  const phrase = ` ${words.join(' ')}`;
  return ` ${text} `.includes(open ? phrase : `${phrase} `);
}

/** How well an article answers, for ranking a scan: where its words stand, weighed as in the index but without frequencies. */
export function score(document: SearchDocument, query: Query): number {
  let points = 0;
  for (const term of query) {
    if (term.not || !isWords(term)) continue;
    if (holdsWords(document.fields.title, term)) points += 3;
    if (holdsWords(document.fields.authors, term) || holdsWords(document.fields.tags, term)) points += 2;
    if (holdsWords(document.fields.body, term)) points += 1;
  }
  return points;
}
