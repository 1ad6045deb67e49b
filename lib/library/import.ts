/** Taking in a file of Lede's own format, as `lib/library/export` writes it. */
import * as v from 'valibot';
import { RemovalSchema } from '../article';
import { ArticleRowSchema, TimeSchema, type ArticleRow } from '../db/rows';
import { LedeError } from '../errors';
import { saveMany, type ImportedArticle } from './bulk';
import { FORMAT } from './export';
import { pictureOf } from './picture-entry';
import { articleOf } from './record';

/**
 * How an import ended: articles added, those of an address the library has, how many of these got tags of the file,
 * entries that make no sense, and articles that the file should hold and does not; null where it is cut off and does not
 * tell how many.
 */
export interface ImportReceipt {
  added: number;
  known: number;
  tagged: number;
  damaged: number;
  missing: number | null;
}

/**
 * How an exported file begins, whatever the version of its format and however it is laid out; as it is written, or else.
 * Lede did not always write how many articles there are.
 */
const BEGINNING =
  /^\s*\{\s*"lede"\s*:\s*(?<format>\d+)\s*,(?:\s*"count"\s*:\s*(?<count>\d+)\s*,)?(?<written>"articles":\[\r?\n)?/u;

/** How a file ends as it is written; no article has a line that begins so. */
const END = /\n\]\}\s*$/u;

/** So much of a file tells what it is, at its beginning, and whether it is whole, at its end, in bytes. */
const TELLING = 100;

/** Articles kept at a time, in one transaction; fewer when they are large with their pictures. */
const BATCH = 100;

/** Characters of the file held in memory at a time, or a little more; and the bytes of one that is read in one piece. */
const HELD = 32_000_000;

const FileSchema = v.object({ articles: v.array(v.unknown()) });

const EntrySchema = v.object({
  row: ArticleRowSchema,
  content: v.object({ html: v.string(), text: v.string(), removals: v.array(RemovalSchema) }),
  versions: v.optional(
    v.array(v.object({ savedAt: TimeSchema, title: v.string(), html: v.string(), text: v.string() })),
  ),
  pictures: v.optional(v.array(v.unknown())),
});

/**
 * Keeps the articles of an exported file, with all that was kept of them; a damaged entry costs the others nothing.
 * The file is read line by line, so that the page answers meanwhile and a library of any size fits.
 * Of a file that was cut off, what is there is kept. `told` hears how much of the file has been read, 0 to 1. Throws
 * `bad-input` for a file of another kind, `file-newer` for one of a later format and `file-changed` for one that another
 * program has spoilt, each with nothing changed; or a storage error; what was kept by then stays.
 */
export async function importArticles(
  file: Blob,
  told: (share: number) => void = () => {},
): Promise<ImportReceipt> {
  const receipt: ImportReceipt = { added: 0, known: 0, tagged: 0, damaged: 0, missing: 0 };
  const head = await headOf(file);
  let batch: ImportedArticle[] = [];
  let held = 0;
  const keep = async (read: number): Promise<void> => {
    const { ids, known, tagged } = await saveMany(batch);
    receipt.added += ids.length;
    receipt.known += known;
    receipt.tagged += tagged;
    batch = [];
    held = 0;
    told(Math.min(1, read / file.size));
  };
  for await (const { entry, read, isTorn } of entriesOf(file, head.isAsWritten)) {
    const article = await articleIn(entry);
    held += entry.length;
    if (article) batch.push(article);
    else if (!isTorn) receipt.damaged++;
    if (batch.length === BATCH || held > HELD) await keep(read);
  }
  await keep(file.size);
  const { added, known, damaged } = receipt;
  const missing = await missingIn(file, head, added + known + damaged);
  return { ...receipt, missing };
}

/** What the beginning of a file tells: whether it is laid out as Lede writes it, and how many articles it should hold. */
interface Head {
  isAsWritten: boolean;
  count: number | undefined;
}

/** Reads the beginning alone: another kind of file may be one line without an end, too long to be held. */
async function headOf(file: Blob): Promise<Head> {
  const beginning = BEGINNING.exec(await file.slice(0, TELLING).text())?.groups;
  const format = Number(beginning?.['format'] ?? 0);
  if (format < 1) throw new LedeError('bad-input', 'no file of articles from Lede');
  if (format > FORMAT) throw new LedeError('file-newer', `format ${String(format)}`);
  const count = beginning?.['count'];
  return { isAsWritten: beginning?.['written'] !== undefined, count: count ? Number(count) : undefined };
}

/** How many articles the file should hold beyond those that were read; null where it is cut off without telling that. */
async function missingIn(file: Blob, { isAsWritten, count }: Head, read: number): Promise<number | null> {
  if (count !== undefined) return Math.max(0, count - read);
  return !isAsWritten || END.test(await file.slice(-TELLING).text()) ? 0 : null;
}

/** An article of a file as JSON, how many bytes have been read so far, and whether the file may break off within it. */
interface Entry {
  entry: string;
  read: number;
  isTorn: boolean;
}

/** The articles of a file. */
async function* entriesOf(file: Blob, isAsWritten: boolean): AsyncGenerator<Entry> {
  if (isAsWritten) {
    for await (const { line, read, isTorn } of linesOf(file))
      if (line.startsWith('{"row":')) yield { entry: line.replace(/,\r?$/u, ''), read, isTorn };
  } else {
    const read = file.size;
    for (const article of await articlesIn(file))
      yield { entry: JSON.stringify(article), read, isTorn: false };
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

/** The lines of a file with how many bytes have been read so far; one without an end may be torn. */
async function* linesOf(file: Blob): AsyncGenerator<{ line: string; read: number; isTorn: boolean }> {
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
    for (const line of lines) yield { line, read, isTorn: false };
  }
  if (rest !== '') yield { line: rest, read, isTorn: true };
}
