/** The library's part of the protocol: each message and the one use case that answers it. */
import type { Article } from '../../lib/article';
import { report } from '../../lib/errors';
import * as change from '../../lib/library/change';
import { keepOpened } from '../../lib/library/opened';
import { keepPictures, retryPictures, retryPicturesOf } from '../../lib/library/pictures';
import { newest } from '../../lib/library/read';
import { findSaved, hasChanged, save, undoSave, type SaveReceipt } from '../../lib/library/save';
import { askToPersist, dropOldestPictures } from '../../lib/library/space';
import { sweep } from '../../lib/library/sweep';
import { deleteTag, renameTag, tagArticles } from '../../lib/library/tags';
import { undo } from '../../lib/library/undo';
import type { Handlers } from '../../lib/messages/listen';
import type { MessageName } from '../../lib/messages/protocol';
import { keepAwake } from '../../lib/platform/keep-awake';
import { watchPermissions } from '../../lib/platform/permissions';

type LibraryHandlers = Pick<Handlers, Extract<MessageName, `library:${string}`>>;

/** Keeps the article, answers when it is durable, and goes on to its pictures. */
export async function saveWithPictures(article: Article): Promise<SaveReceipt> {
  const receipt = await save(article);
  inTheBackground(() => keepPictures(receipt.id), 'keeping pictures');
  inTheBackground(askToPersist, 'asking for lasting storage');
  return receipt;
}

/** What waits for the background to start: pictures that could not be had, and what is past its time. */
export function tendLibrary(): void {
  inTheBackground(async () => {
    await sweep();
    await retryPictures();
  }, 'tending the library');
}

/** Pictures that failed come as soon as the network is back, or the reader allows Lede to reach them. */
export function watchForPictures(): void {
  addEventListener('online', () => inTheBackground(() => retryPictures(), 'keeping pictures'));
  watchPermissions(() => inTheBackground(() => retryPictures(), 'keeping pictures'));
}

function inTheBackground(work: () => Promise<unknown>, doing: string): void {
  keepAwake(work).catch((error: unknown) => report(error, doing));
}

export const libraryHandlers: LibraryHandlers = {
  'library:save': ({ article }) => saveWithPictures(article),
  'library:find': async ({ url, canonicalUrl, read }) => {
    const row = await findSaved(url, canonicalUrl);
    return {
      id: row?.id ?? null,
      changed: row !== null && read !== undefined && (await hasChanged(row, read)),
      archived: row?.shelf === 'archive',
      favourite: row?.favourite === 1,
      tags: row?.tags ?? [],
    };
  },
  'library:newest': async ({ count }) => ({ rows: await newest(count) }),
  'library:undo-save': async (receipt) => ({ undone: await undoSave(receipt) }),
  'library:archive': ({ ids, on }) => change.setArchived(ids, on),
  'library:favourite': ({ ids, on }) => change.setFavourite(ids, on),
  'library:bin': ({ ids }) => change.bin(ids),
  'library:restore': ({ ids }) => change.restore(ids),
  'library:delete-forever': ({ ids }) => change.deleteForever(ids),
  'library:tag': ({ ids, add, remove }) => tagArticles(ids, { add, remove }),
  'library:rename-tag': ({ from, to }) => renameTag(from, to),
  'library:delete-tag': ({ tag }) => deleteTag(tag),
  'library:undo': async (request) => ({ undone: await undo(request.undo) }),
  'library:place': async ({ id, place, progress }) => {
    await change.setPlace(id, place, progress);
    return {};
  },
  'library:drop-pictures': async ({ bytes }) => ({ freed: await dropOldestPictures(bytes) }),
  'library:keep-pictures': ({ id, anew }) => {
    const keep = anew ? retryPicturesOf : keepPictures;
    inTheBackground(() => (id === null ? retryPictures(anew) : keep(id)), 'keeping pictures');
    return Promise.resolve({});
  },
  'library:opened': async ({ article, ofPrivate }) => ({ key: await keepOpened(article, ofPrivate) }),
};
