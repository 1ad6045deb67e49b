/** The search index over one SQLite database, wherever that is kept: derived from the library and made anew at will. */
import type { Database } from '@sqlite.org/sqlite-wasm';
import { FIELDS, type Facts, type SearchDocument } from './document';
import type { Query } from './query';
import { statementFor } from './sql';

/** Raised when the tables or the way words are cut or folded change: an index of another number is thrown away. */
const SHAPE = 4;

/**
 * `words` keeps no text, only where each word stands, and can still forget an article; words come folded and with
 * spaces between, so the simplest tokenizer is the right one. `facts` is what filters look at.
 */
const TABLES = `
  CREATE VIRTUAL TABLE words USING fts5(${FIELDS.join(', ')}, content='', contentless_delete=1, tokenize='ascii');
  CREATE TABLE facts(id INTEGER PRIMARY KEY, state TEXT NOT NULL, favourite INTEGER NOT NULL, site TEXT NOT NULL,
    addresses TEXT NOT NULL, tags TEXT NOT NULL, at INTEGER NOT NULL, savedAt INTEGER NOT NULL);
  CREATE TABLE about(name TEXT PRIMARY KEY, value TEXT NOT NULL);`;

/** What an article's turn in the log asks of the index. */
export type IndexChange =
  | { does: 'forget'; id: number }
  | { does: 'facts'; facts: Facts }
  | { does: 'all'; document: SearchDocument };

export class FullTextIndex {
  constructor(private readonly db: Database) {}

  /** The epoch of the library that this index was made from, or null for one that is empty, wiped or of another shape. */
  epoch(): string | null {
    try {
      const shape = this.db.selectValue(`SELECT value FROM about WHERE name = 'shape'`);
      const epoch = this.db.selectValue(`SELECT value FROM about WHERE name = 'epoch'`);
      return shape === String(SHAPE) && typeof epoch === 'string' ? epoch : null;
    } catch {
      return null;
    }
  }

  /** Lets the database go. */
  close(): void {
    this.db.close();
  }

  /** Empties the index and gives it to the library of that epoch. */
  reset(epoch: string): void {
    this.db.transaction(() => {
      for (const table of ['words', 'facts', 'about']) this.db.exec(`DROP TABLE IF EXISTS ${table}`);
      this.db.exec(TABLES);
      const sql = 'INSERT INTO about(name, value) VALUES (?, ?), (?, ?)';
      this.db.exec({ sql, bind: ['shape', String(SHAPE), 'epoch', epoch] });
    });
  }

  /** How many articles the index holds. */
  count(): number {
    return Number(this.db.selectValue('SELECT count(*) FROM facts'));
  }

  /** Makes the changes, all or none; each may come again after a crash and then does nothing new. */
  apply(changes: readonly IndexChange[]): void {
    const marks = FIELDS.map(() => '?').join(', ');
    const forgetWords = this.db.prepare('DELETE FROM words WHERE rowid = ?');
    const forgetFacts = this.db.prepare('DELETE FROM facts WHERE id = ?');
    const addWords = this.db.prepare(`INSERT INTO words(rowid, ${FIELDS.join(', ')}) VALUES (?, ${marks})`);
    const addFacts = this.db.prepare('INSERT OR REPLACE INTO facts VALUES (?, ?, ?, ?, ?, ?, ?, ?)');
    const statements = [forgetWords, forgetFacts, addWords, addFacts];
    try {
      this.db.transaction(() => {
        for (const change of changes) {
          const { id } =
            change.does === 'all' ? change.document : change.does === 'facts' ? change.facts : change;
          if (change.does !== 'facts') forgetWords.bind([id]).stepReset();
          if (change.does === 'forget') forgetFacts.bind([id]).stepReset();
          if (change.does === 'facts') addFacts.bind(factValues(change.facts)).stepReset();
          if (change.does !== 'all') continue;
          const { fields } = change.document;
          addWords.bind([id, ...FIELDS.map((field) => fields[field])]).stepReset();
          addFacts.bind(factValues(change.document)).stepReset();
        }
      });
    } finally {
      for (const statement of statements) statement.finalize();
    }
  }

  /** The numbers of all articles that answer the query, best first. */
  find(query: Query): number[] {
    const { sql, values } = statementFor(query);
    return JSON.parse(String(this.db.selectValue(sql, values.length > 0 ? values : undefined))) as number[];
  }

  /**
   * Merges what batches of changes have left behind, so that searches read less, and empties the write-ahead log,
   * which the next opening would have to read through. Worth it after many changes.
   */
  tidy(): void {
    this.db.exec(`INSERT INTO words(words) VALUES ('optimize')`);
    this.db.exec('PRAGMA wal_checkpoint(truncate)');
  }
}

function factValues({
  id,
  state,
  favourite,
  site,
  addresses,
  tags,
  at,
  savedAt,
}: Facts): (string | number)[] {
  return [
    id,
    state,
    favourite ? 1 : 0,
    site,
    `\n${addresses.join('\n')}`,
    `\n${tags.join('\n')}\n`,
    at,
    savedAt,
  ];
}
