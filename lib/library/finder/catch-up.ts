/** Keeping the search index level with the library, by the log that every change of the library adds to. */
import type { LibraryDatabase } from '../../db/open';
import type { PendingRow } from '../../db/rows';
import { documentFor, factsFor, type SearchDocument } from '../../search/document';
import type { FullTextIndex, IndexChange } from '../../search/full-text';
import { searchedText } from '../../search/searched-text';
import { idsOnShelf } from '../ids';

/** Articles that go into the index at a time: few enough that a search waits at most a moment for its turn. */
const BATCH = 200;

const NOTHING: SearchDocument = {
  id: 0,
  state: 'unread',
  favourite: false,
  site: '',
  addresses: [],
  tags: [],
  at: 0,
  savedAt: 0,
  fields: { title: '', authors: '', site: '', tags: '', body: '' },
};

/**
 * The log of work that the index has still to do, as the one worker that does it reads it. It remembers how far it has
 * come: what is done leaves gaps that a count or a read from the start would have to step over, all 50,000 of them
 * after an import.
 */
export class PendingLog {
  #done = 0;

  constructor(private readonly db: LibraryDatabase) {}

  /** How many entries are left. */
  count(): Promise<number> {
    return this.db.pending.where('seq').above(this.#done).count();
  }

  /** The oldest entries that are left. */
  next(): Promise<PendingRow[]> {
    return this.db.pending.where('seq').above(this.#done).limit(BATCH).toArray();
  }

  /** Takes entries out that the index holds now. */
  async strike(entries: readonly PendingRow[]): Promise<void> {
    await this.db.pending.bulkDelete(entries.map((entry) => entry.seq));
    this.#done = Math.max(this.#done, ...entries.map((entry) => entry.seq));
  }
}

/**
 * Takes the log in, batch by batch, until none is left. An entry leaves the log only after the index holds it,
 * so a crash in between repeats work and loses none. `told` hears how many entries are left.
 */
export async function catchUp(
  db: LibraryDatabase,
  log: PendingLog,
  index: FullTextIndex,
  told: (left: number) => void = () => {},
): Promise<void> {
  let left = 0;
  for (;;) {
    const entries = await log.next();
    if (entries.length === 0) return;
    if (entries.length < BATCH) left = entries.length;
    else if (left <= entries.length) left = await log.count();
    index.apply(await changesFor(db, entries));
    await log.strike(entries);
    told((left -= entries.length));
  }
}

/** What the entries ask of the index, each article once, as it stands now. */
async function changesFor(db: LibraryDatabase, entries: PendingRow[]): Promise<IndexChange[]> {
  const whole = new Set(entries.filter((entry) => entry.what === 'all').map((entry) => entry.id));
  const ids = [...new Set(entries.map((entry) => entry.id))];
  const rows = await db.articles.bulkGet(ids);
  const contents = await db.contents.bulkGet(ids.map((id) => (whole.has(id) ? id : -1)));
  return ids.map((id, at): IndexChange => {
    const row = rows[at];
    try {
      if (row && !whole.has(id)) {
        const facts = factsFor(row);
        return facts ? { does: 'facts', facts } : { does: 'forget', id };
      }
      const content = contents[at];
      const document = row && documentFor(row, content ? searchedText(content) : '');
      return document ? { does: 'all', document } : { does: 'forget', id };
    } catch {
      // A damaged record has no words to find, but is counted, and found without words: the list shows it and says so.
      return { does: 'all', document: { ...NOTHING, id, savedAt: row?.savedAt ?? 0 } };
    }
  });
}

/** Puts every article that can be found into the log, for an index that starts anew. */
export async function queueAll(db: LibraryDatabase): Promise<void> {
  await db.transaction('rw', [db.articles, db.pending], async () => {
    await db.pending.clear();
    const ids = await db.articles.toCollection().primaryKeys();
    await db.pending.bulkAdd(ids.map((id) => ({ id, what: 'all' as const })));
  });
}

/** How many articles the index should hold once the log is empty. */
export async function findable(db: LibraryDatabase): Promise<number> {
  return (await idsOnShelf(db, 'unread')).length + (await idsOnShelf(db, 'archive')).length;
}
