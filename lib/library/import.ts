/** Taking in a file of Lede's own format, as `lib/library/export` writes it. */
import * as v from 'valibot';
import { RemovalSchema } from '../article';
import { ArticleRowSchema, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { saveMany, type ImportedArticle } from './bulk';
import { pictureOf } from './picture-entry';
import { articleOf } from './record';

/** How an import ended: articles added, those of an address the library has, and entries that make no sense. */
export interface ImportReceipt {
  added: number;
  known: number;
  damaged: number;
}

/** How a file of this format begins. */
const HEAD = '{"lede":1,"articles":[';

/** Articles kept at a time, in one transaction; fewer when they are large with their pictures. */
const BATCH = 100;

/** Characters of the file held in memory at a time, or a little more. */
const HELD = 32_000_000;

const EntrySchema = v.object({
  row: ArticleRowSchema,
  content: v.object({ html: v.string(), text: v.string(), removals: v.array(RemovalSchema) }),
  versions: v.optional(
    v.array(v.object({ savedAt: v.number(), title: v.string(), html: v.string(), text: v.string() })),
  ),
  pictures: v.optional(v.array(v.unknown())),
});

/**
 * Keeps the articles of an exported file, with all that was kept of them; a damaged entry costs the others nothing.
 * The file is read line by line, so that the page answers meanwhile and a library of any size fits.
 * `told` hears how much of the file has been read, 0 to 1. Throws `bad-input` for a file of another kind, with nothing
 * changed, or a storage error; what was kept by then stays.
 */
export async function importArticles(
  file: Blob,
  told: (share: number) => void = () => {},
): Promise<ImportReceipt> {
  const receipt: ImportReceipt = { added: 0, known: 0, damaged: 0 };
  let batch: ImportedArticle[] = [];
  let held = 0;
  const keep = async (read: number): Promise<void> => {
    const { ids, known } = await saveMany(batch);
    receipt.added += ids.length;
    receipt.known += known;
    batch = [];
    held = 0;
    told(Math.min(1, read / file.size));
  };
  // Another kind of file may be one line without an end, too long to be held.
  if ((await file.slice(0, HEAD.length).text()) !== HEAD)
    throw new LedeError('bad-input', 'no file of articles from Lede');
  for await (const { line, read } of linesOf(file)) {
    if (!line.startsWith('{"row":')) continue;
    const article = await entryOf(line.replace(/,\r?$/u, ''));
    held += line.length;
    if (article) batch.push(article);
    else receipt.damaged++;
    if (batch.length === BATCH || held > HELD) await keep(read);
  }
  await keep(file.size);
  return receipt;
}

async function entryOf(line: string): Promise<ImportedArticle | null> {
  try {
    const { row, content, versions = [], pictures = [] } = v.parse(EntrySchema, JSON.parse(line));
    const kept = (await Promise.all(pictures.map(pictureOf))).filter((one) => one !== null);
    return {
      article: articleOf(row, { id: row.id, ...content }),
      ...knownOf(row),
      versions,
      pictures: kept,
    };
  } catch {
    return null;
  }
}

/** What is in the bin of another library has been read or was not wanted: the archive is the quieter place for it. */
function knownOf({
  savedAt,
  shelf,
  favourite,
  tags,
  progress,
  place,
}: ArticleRow): Omit<ImportedArticle, 'article'> {
  const known = { savedAt, archived: shelf !== 'unread', favourite: favourite === 1, tags, progress };
  return place ? { ...known, place } : known;
}

/** The lines of a file with how many bytes have been read so far. */
async function* linesOf(file: Blob): AsyncGenerator<{ line: string; read: number }> {
  const reader = file.stream().getReader();
  const decoder = new TextDecoder();
  let rest = '';
  let read = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    read += part.value.byteLength;
    const text = decoder.decode(part.value, { stream: true });
    rest += text;
    // An article with its pictures comes in hundreds of parts: it is not looked through anew for each.
    if (!text.includes('\n')) continue;
    const lines = rest.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) yield { line, read };
  }
  if (rest !== '') yield { line: rest, read };
}
