/** Keeping an article's pictures beside it, each once in the whole library. */
import { storageError } from '../db/failures';
import { library, type LibraryDatabase } from '../db/open';
import type { PictureCount, PictureRow } from '../db/rows';
import { fetchPicture, PictureError } from '../images/fetch-picture';
import { sha256 } from '../images/hash';
import { toReadingSize } from '../images/reading-size';
import { pictureSources } from '../images/sources';
import { mayFetchPictures } from '../platform/permissions';
import { picturesOf, removePictures } from './remove';

/** Pictures fetched at a time. */
const AT_ONCE = 4;

/** A picture that could not be had this often, with a network, is left alone until the reader asks. */
const MOST_TRIES = 5;

/** What a picture needs to be had; tests give their own. */
export interface PictureTools {
  fetch: typeof fetchPicture;
  ready: typeof toReadingSize;
  allowed: typeof mayFetchPictures;
}

const TOOLS: PictureTools = { fetch: fetchPicture, ready: toReadingSize, allowed: mayFetchPictures };

/** What is under way, by article. */
const underWay = new Map<number, Promise<PictureCount>>();

/**
 * Gets and keeps every picture of the article that is not kept yet, and answers how they stand.
 * Safe to stop at any time and to start again; one that fails is noted with its reason and costs the others nothing.
 * Asked for while it is under way, it waits for that, so that no picture is fetched twice.
 */
export async function keepPictures(id: number, tools: PictureTools = TOOLS): Promise<PictureCount> {
  const before = underWay.get(id)?.catch(() => null);
  const mine = before ? before.then(() => keepNow(id, tools)) : keepNow(id, tools);
  underWay.set(id, mine);
  try {
    return await mine;
  } finally {
    if (underWay.get(id) === mine) underWay.delete(id);
  }
}

async function keepNow(id: number, tools: PictureTools): Promise<PictureCount> {
  const db = await library();
  const allowed = await tools.allowed();
  const waiting = await listPictures(db, id, (picture) => worthTrying(picture, allowed));
  // Pages that show the article say from now on that there are pictures to come.
  const before = await count(db, id);
  if (waiting.length === 0) return before;
  let full = false;
  const worker = async (): Promise<void> => {
    for (let row = waiting.shift(); row && !full; row = waiting.shift())
      if (!(await keepOne(db, row, allowed, tools))) full = true;
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  if (full) await noteNoRoom(db, id);
  return count(db, id);
}

/** Those that were not come to for want of room are no longer waited for. */
async function noteNoRoom(db: LibraryDatabase, id: number): Promise<void> {
  const waiting = picturesOf(db, id).filter(({ state }) => state === 'waiting');
  await waiting.modify({ state: 'failed', why: 'no-room' });
}

/**
 * Tries again what could not be had, for every article, as when the network or a permission has come back; not without
 * a network, of whose return the browser tells.
 * `anew` forgets how often a picture was tried, as when the reader asks.
 */
export async function retryPictures(anew = false, tools: PictureTools = TOOLS): Promise<void> {
  const db = await library();
  const allowed = await tools.allowed();
  const open = db.pictures
    .where('state')
    .anyOf('waiting', 'failed')
    .filter((row) => worthTrying(anew ? { ...row, tries: 0 } : row, allowed));
  // What goes with its article meanwhile is not to come back.
  if (anew) await open.modify({ tries: 0 });
  if (!navigator.onLine) return;
  const rows = await open.toArray();
  const ids = new Set(rows.map((row) => row.articleId));
  for (const id of ids) await keepPictures(id, tools);
}

/** Tries the article's pictures again, however often they failed: the reader asks. */
export async function retryPicturesOf(id: number, tools: PictureTools = TOOLS): Promise<void> {
  const db = await library();
  await picturesOf(db, id).modify((row) => {
    if (row.state === 'failed') Object.assign(row, { state: 'waiting', why: undefined, tries: 0 });
  });
  await keepPictures(id, tools);
}

/**
 * Notes every picture the article shows, and answers those still to be had. Those that it no longer does stay until the
 * save that changed it can no longer be undone.
 */
async function listPictures(
  db: LibraryDatabase,
  id: number,
  worthwhile: (row: PictureRow) => boolean,
): Promise<PictureRow[]> {
  return db.transaction('rw', [db.articles, db.contents, db.pictures], async () => {
    const sources = await sourcesOf(db, id);
    const known = new Map((await picturesOf(db, id).toArray()).map((picture) => [picture.src, picture]));
    const rows = sources.map(
      (src) => known.get(src) ?? { articleId: id, src, state: 'waiting' as const, tries: 0 },
    );
    await db.pictures.bulkPut(rows);
    return rows.filter((picture) => picture.state !== 'kept' && worthwhile(picture));
  });
}

/** The addresses of the pictures that the article shows; none once it is gone. */
async function sourcesOf(db: LibraryDatabase, id: number): Promise<string[]> {
  const [row, content] = await Promise.all([db.articles.get(id), db.contents.get(id)]);
  return row && content ? pictureSources({ html: content.html, leadImage: row.leadImage }) : [];
}

/**
 * Forgets the pictures that the article no longer shows, nor would if a change were taken back that was made after
 * `since`, in milliseconds.
 */
export async function forgetUnshown(id: number, since: number): Promise<void> {
  const db = await library();
  await db.transaction('rw', [db.articles, db.contents, db.pictures, db.images, db.undos], async () => {
    const undoable = await db.undos.where('at').above(since).toArray();
    const former = undoable.flatMap(({ rows, contents }) =>
      contents
        .filter((content) => content.id === id)
        .map(({ html }) => ({ html, leadImage: rows.find((row) => row.id === id)?.leadImage ?? null })),
    );
    await removePictures(db, id, [...(await sourcesOf(db, id)), ...former.flatMap(pictureSources)]);
  });
}

/** How many of the article's pictures a site has refused to Lede without the permission to reach it. */
export async function countRefused(db: LibraryDatabase, id: number): Promise<number> {
  return picturesOf(db, id).filter(isRefused).count();
}

/** Whether a site has refused any picture of any article; asks no further than the first. */
export async function anyRefused(db: LibraryDatabase): Promise<boolean> {
  const first = await db.pictures.where('state').equals('failed').filter(isRefused).first();
  return first !== undefined;
}

function isRefused({ why }: PictureRow): boolean {
  return why === 'not-allowed';
}

function worthTrying({ why, tries }: PictureRow, allowed: boolean): boolean {
  if (why === 'not-allowed') return allowed;
  return why === undefined || ((why === 'offline' || why === 'no-room') && tries < MOST_TRIES);
}

/** False when there is no room for any more. */
async function keepOne(
  db: LibraryDatabase,
  row: PictureRow,
  allowed: boolean,
  tools: PictureTools,
): Promise<boolean> {
  const { articleId, src, tries } = row;
  try {
    // Noted before it is made: one on which the browser ends the background counts as well.
    await db.pictures.update([articleId, src], { state: 'failed', why: 'offline', tries: tries + 1 });
    const original = await tools.fetch(src);
    const hash = await sha256(original);
    const isThere = async (): Promise<boolean> => (await db.images.where('hash').equals(hash).count()) > 0;
    const ready = (await isThere()) ? null : await tools.ready(original);
    await db.transaction('rw', [db.images, db.pictures], async () => {
      // The article may have been deleted meanwhile, and its pictures with it.
      if (!(await db.pictures.get([articleId, src]))) return;
      if (ready) await db.images.put({ hash, bytes: ready.blob.size, ...ready });
      // The last article that showed it may have gone, and the picture with it.
      else if (!(await isThere())) throw new PictureError('offline');
      await db.pictures.put({ articleId, src, state: 'kept', hash, tries });
    });
    return true;
  } catch (cause) {
    const full = !(cause instanceof PictureError) && storageError(cause).code === 'storage-full';
    const why = cause instanceof PictureError ? cause.problem : full ? 'no-room' : 'offline';
    const refused = !allowed && isRefusal(cause);
    await db.pictures
      .update([articleId, src], {
        state: 'failed',
        why: refused ? 'not-allowed' : why,
        // What fails without a network says nothing of the picture.
        tries: navigator.onLine ? tries + 1 : tries,
      })
      .catch(() => undefined);
    return !full;
  }
}

/** Without the permission a site's refusal looks like a network that is down; only whether there is one tells them apart. */
function isRefusal(cause: unknown): boolean {
  return cause instanceof PictureError && cause.cause instanceof TypeError && navigator.onLine;
}

/** Counts how the article's pictures stand, and keeps the count and the list's picture with the article. */
async function count(db: LibraryDatabase, id: number): Promise<PictureCount> {
  return db.transaction('rw', [db.articles, db.contents, db.pictures, db.images], async () => {
    const sources = new Set(await sourcesOf(db, id));
    const pictures = (await picturesOf(db, id).toArray()).filter(({ src }) => sources.has(src));
    const hashes = [...new Set(pictures.flatMap(({ hash }) => hash ?? []))];
    const images = (await db.images.bulkGet(hashes)).filter((image) => image !== undefined);
    const kept = pictures.filter(({ state }) => state === 'kept');
    const counted: PictureCount = {
      found: pictures.length,
      kept: kept.length,
      failed: pictures.filter(({ state }) => state === 'failed').length,
      bytes: images.reduce((sum, image) => sum + image.bytes, 0),
    };
    const lead = (await db.articles.get(id))?.leadImage?.url;
    const face =
      images.find((one) => kept.some(({ src, hash }) => src === lead && hash === one.hash)) ?? images[0];
    await db.articles.update(id, { pictures: counted, thumb: face?.thumb && face.hash });
    return counted;
  });
}
