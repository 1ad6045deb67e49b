/** Keeping the search index level with the library, by the log that every change of the library adds to. */
import type { LibraryDatabase } from '../../db/open';
import type { PendingRow } from '../../db/rows';
import { documentFor, factsFor, type SearchDocument } from '../../search/document';
import type { FullTextIndex, IndexChange } from '../../search/full-text';

/** Articles that go into the index at a time: few enough that a search waits at most a moment for its turn. */
const BATCH = 200;

const NOTHING: SearchDocument = {
  id: 0,
  state: 'unread',
  favourite: false,
  site: '',
  tags: [],
  at: 0,
  savedAt: 0,
  fields: { title: '', authors: '', site: '', tags: '', body: '' },
};

/** How many entries of the log the index has still to take in. */
export function behind(db: LibraryDatabase): Promise<number> {
  return db.pending.count();
}

/**
 * Takes the log in, batch by batch, until none is left. An entry leaves the log only after the index holds it,
 * so a crash in between repeats work and loses none. `told` hears how many entries are left.
 */
export async function catchUp(
  db: LibraryDatabase,
  index: FullTextIndex,
  told: (left: number) => void = () => {},
): Promise<void> {
  for (;;) {
    const entries = await db.pending.orderBy('seq').limit(BATCH).toArray();
    if (entries.length === 0) return;
    index.apply(await changesFor(db, entries));
    await db.pending.bulkDelete(entries.map((entry) => entry.seq));
    told(entries.length < BATCH ? 0 : await behind(db));
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
      const document = row && documentFor(row, contents[at]?.text ?? '');
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
  const onShelf = (shelf: string): Promise<number> =>
    db.articles.where('[shelf+savedAt]').between([shelf, -Infinity], [shelf, Infinity]).count();
  return (await onShelf('unread')) + (await onShelf('archive'));
}
