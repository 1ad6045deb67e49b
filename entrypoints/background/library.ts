/** The library's part of the protocol: each message and the one use case that answers it. */
import * as change from '../../lib/library/change';
import { keepOpened } from '../../lib/library/opened';
import { isSaved, save, undoSave } from '../../lib/library/save';
import { deleteTag, renameTag, tagArticles } from '../../lib/library/tags';
import { undo } from '../../lib/library/undo';
import type { Handlers } from '../../lib/messages/listen';
import type { MessageName } from '../../lib/messages/protocol';

type LibraryHandlers = Pick<Handlers, Extract<MessageName, `library:${string}`>>;

export const libraryHandlers: LibraryHandlers = {
  'library:save': ({ article }) => save(article),
  'library:find': async ({ url, canonicalUrl }) => ({ id: await isSaved(url, canonicalUrl) }),
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
  'library:opened': async ({ article }) => ({ key: await keepOpened(article) }),
};
