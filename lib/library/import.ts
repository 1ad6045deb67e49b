/** Taking in a file of Lede's own format, as `lib/library/export` writes it. */
import * as v from 'valibot';
import { RemovalSchema } from '../article';
import { ArticleRowSchema, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { saveMany, type ImportedArticle } from './bulk';
import { FORMAT } from './export';
import { pictureOf } from './picture-entry';
import { articleOf } from './record';

/** How an import ended: articles added, those of an address the library has, and entries that make no sense. */
export interface ImportReceipt {
  added: number;
  known: number;
  damaged: number;
}

/** How an exported file begins, whatever the version of its format and however it is laid out; as it is written, or else. */
const BEGINNING = /^\s*\{\s*"lede"\s*:\s*(?<format>\d+)\s*,(?<written>"articles":\[\r?\n)?/u;

/** So much of a file tells what it is, in bytes. */
const BEGINNING_LENGTH = 100;

/** Articles kept at a time, in one transaction; fewer when they are large with their pictures. */
const BATCH = 100;

/** Characters of the file held in memory at a time, or a little more; and the bytes of one that is read in one piece. */
const HELD = 32_000_000;

const FileSchema = v.object({ articles: v.array(v.unknown()) });

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
 * `told` hears how much of the file has been read, 0 to 1. Throws `bad-input` for a file of another kind, `file-newer` for
 * one of a later format and `file-changed` for one that another program has spoilt, each with nothing changed; or a
 * storage error; what was kept by then stays.
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
  for await (const { entry, read } of entriesOf(file)) {
    const article = await articleIn(entry);
    held += entry.length;
    if (article) batch.push(article);
    else receipt.damaged++;
    if (batch.length === BATCH || held > HELD) await keep(read);
  }
  await keep(file.size);
  return receipt;
}

/**
 * Whether the file is laid out as Lede writes it, an article a line. Its beginning alone tells that: another kind of file
 * may be one line without an end, too long to be held.
 */
async function isAsWritten(file: Blob): Promise<boolean> {
  const beginning = BEGINNING.exec(await file.slice(0, BEGINNING_LENGTH).text())?.groups;
  const format = Number(beginning?.['format'] ?? 0);
  if (format < 1) throw new LedeError('bad-input', 'no file of articles from Lede');
  if (format > FORMAT) throw new LedeError('file-newer', `format ${String(format)}`);
  return beginning?.['written'] !== undefined;
}

/** The articles of a file, each as JSON, with how many bytes have been read so far. */
async function* entriesOf(file: Blob): AsyncGenerator<{ entry: string; read: number }> {
  if (await isAsWritten(file)) {
    for await (const { line, read } of linesOf(file))
      if (line.startsWith('{"row":')) yield { entry: line.replace(/,\r?$/u, ''), read };
  } else {
    const read = file.size;
    for (const article of await articlesIn(file)) yield { entry: JSON.stringify(article), read };
  }
}

/** The articles of a file that another program has laid out anew, as an editor does; only one of moderate size is read. */
async function articlesIn(file: Blob): Promise<unknown[]> {
  if (file.size > HELD) throw new LedeError('file-changed', 'laid out anew, and large');
  try {
    return v.parse(FileSchema, JSON.parse(await file.text())).articles;
  } catch (cause) {
    throw new LedeError('file-changed', 'no JSON, or without articles', { cause });
  }
}

async function articleIn(entry: string): Promise<ImportedArticle | null> {
  try {
    const { row, content, versions = [], pictures = [] } = v.parse(EntrySchema, JSON.parse(entry));
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
