/** A query in the words of the index: SQLite with its full-text table. */
import { FIELDS, WEIGHTS } from './document';
import { isWords, type Query, type Term, type WordsTerm } from './query';

/** A statement that answers one row with one column, the numbers of the found articles as JSON, best first. */
export interface Statement {
  sql: string;
  values: (string | number)[];
}

const RANK = `bm25(words, ${FIELDS.map((field) => WEIGHTS[field]).join(', ')})`;

/**
 * The statement for a query. With words it ranks by BM25, later saves first among equals; without, by when saved.
 * SQLite gathers the numbers itself: fetching 50,000 rows one by one would take longer than finding them.
 */
export function statementFor(query: Query): Statement {
  const sought = query.filter(isWords);
  const match = matchExpression(sought);
  const conditions: string[] = [];
  const values: (string | number)[] = [];
  for (const term of query) {
    if (isWords(term)) continue;
    const [sql, ...bound] = factCondition(term);
    conditions.push(term.not ? `NOT (${sql})` : sql);
    values.push(...bound);
  }
  if (match) {
    // The plus keeps SQLite from searching for the words once for each article that the filters let through.
    const facts = conditions.length
      ? ` AND +rowid IN (SELECT id FROM facts WHERE ${conditions.join(' AND ')})`
      : '';
    const found = `SELECT rowid AS id FROM words WHERE words MATCH ?${facts} ORDER BY ${RANK}, rowid DESC`;
    return { sql: gather(found), values: [match, ...values] };
  }
  const unwanted = sought.map(phraseOf).join(' OR ');
  if (unwanted) {
    conditions.push('id NOT IN (SELECT rowid FROM words WHERE words MATCH ?)');
    values.push(unwanted);
  }
  const where = conditions.length ? ` WHERE ${conditions.join(' AND ')}` : '';
  return { sql: gather(`SELECT id FROM facts${where} ORDER BY savedAt DESC, id DESC`), values };
}

function gather(found: string): string {
  return `SELECT json_group_array(id) FROM (${found})`;
}

/** What must stand and what must not, as one expression; null when nothing must, which FTS5 cannot say. */
function matchExpression(terms: (WordsTerm & { not: boolean })[]): string | null {
  const wanted = terms.filter((term) => !term.not).map(phraseOf);
  const unwanted = terms.filter((term) => term.not).map(phraseOf);
  if (wanted.length === 0) return null;
  const all = `(${wanted.join(' AND ')})`;
  return unwanted.length ? `${all} NOT (${unwanted.join(' OR ')})` : all;
}

/** Words are letters and digits alone, so that quotes around them are all the escaping there is. */
function phraseOf({ kind, words, open }: WordsTerm): string {
  return `${kind === 'author' ? 'authors : ' : ''}"${words.join(' ')}"${open ? ' *' : ''}`;
}

function factCondition(term: Exclude<Term, WordsTerm>): [string, ...(string | number)[]] {
  switch (term.kind) {
    case 'tag':
      return ['(instr(tags, ?) OR instr(tags, ?))', `\n${term.tag}\n`, `\n${term.tag}/`];
    case 'site':
      return [`instr('.' || site || '.', ?)`, `.${term.site}.`];
    case 'address':
      return ['instr(addresses, ?)', `\n${term.address}`];
    case 'is':
      return term.state === 'favourite' ? ['favourite = 1'] : ['state = ?', term.state];
    case 'before':
      return ['at <= ?', term.at];
    case 'after':
      return ['at >= ?', term.at];
  }
}
