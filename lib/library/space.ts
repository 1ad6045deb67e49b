/** How much room the library takes, and making some. */
import { library } from '../db/open';
import { idsOnShelf } from './ids';
import { picturesOf, removePictures } from './remove';

/** Sizes in bytes, and how many articles are not in the bin. `quota` is what the browser allows in all; `persistent` says that it will not clear it by itself. */
export interface Space {
  used: number;
  quota: number;
  pictures: number;
  articles: number;
  persistent: boolean;
}

/** From this share of the quota on the reader is warned: saving still works, but not for long. */
export const NEARLY_FULL = 0.9;

/** Whether saving will soon fail for want of room. */
export async function isNearlyFull(): Promise<boolean> {
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  return quota > 0 && usage > quota * NEARLY_FULL;
}

/** Measures; looks at every picture's size, so it is for the storage view alone. */
export async function measureSpace(): Promise<Space> {
  const db = await library();
  const { usage = 0, quota = 0 } = await navigator.storage.estimate();
  let pictures = 0;
  await db.images.each((image) => void (pictures += image.bytes));
  const [unread, archive] = [await idsOnShelf(db, 'unread'), await idsOnShelf(db, 'archive')];
  const articles = unread.length + archive.length;
  return { used: usage, quota, pictures, articles, persistent: await isPersistent() };
}

/**
 * Whether the browser will not clear the library by itself. Chrome exempts extensions with `unlimitedStorage`
 * (https://developer.chrome.com/docs/extensions/develop/concepts/storage-and-cookies) and says no all the same.
 */
async function isPersistent(): Promise<boolean> {
  return location.protocol === 'chrome-extension:' || (await navigator.storage.persisted());
}

/**
 * Asks the browser never to clear the library by itself. Firefox grants it to an extension without a question, and
 * its quota grows; Chrome exempts extensions with `unlimitedStorage` whatever it answers.
 */
export async function askToPersist(): Promise<boolean> {
  if (await navigator.storage.persisted()) return true;
  // Chrome's background worker has no way to ask.
  return 'persist' in navigator.storage && (await navigator.storage.persist());
}

/**
 * Forgets the pictures of the articles saved longest ago until at least so many bytes were freed; their texts stay.
 * Answers with how many were. Only when the reader has agreed: this cannot be undone.
 */
export async function dropOldestPictures(bytes: number): Promise<number> {
  const db = await library();
  let freed = 0;
  for (const id of await db.articles.orderBy('savedAt').primaryKeys()) {
    if (freed >= bytes) break;
    freed += await db.transaction('rw', [db.articles, db.pictures, db.images], async () => {
      const row = await db.articles.get(id);
      // An imported article has no count while some of its pictures are missing.
      const kept = await picturesOf(db, id)
        .filter(({ state }) => state === 'kept')
        .count();
      if (!row || kept === 0) return 0;
      const pictures = row.pictures && { ...row.pictures, kept: 0, bytes: 0 };
      const dropped = await removePictures(db, id);
      await db.articles.update(id, { pictures, thumb: undefined });
      return dropped;
    });
  }
  return freed;
}
