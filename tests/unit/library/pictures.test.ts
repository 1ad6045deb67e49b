import { freshLibrary } from '../../support/fresh-library';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { LibraryDatabase } from '../../../lib/db/open';
import { PictureError } from '../../../lib/images/fetch-picture';
import {
  anyRefused,
  countRefused,
  keepPictures,
  retryPictures,
  type PictureTools,
} from '../../../lib/library/pictures';
import { remove } from '../../../lib/library/remove';
import { save, undoSave } from '../../../lib/library/save';
import { keptPictures } from '../../../lib/library/show';
import { sweep } from '../../../lib/library/sweep';
import { UNDO_KEPT } from '../../../lib/library/undo';
import { anArticle } from '../../support/articles';

let db: LibraryDatabase;
beforeEach(async () => {
  vi.stubGlobal('navigator', { onLine: true });
  db = await freshLibrary();
});
afterEach(() => vi.unstubAllGlobals());

const shows = (...names: string[]): string =>
  names.map((name) => `<img src="https://pictures.example/${name}.jpg">`).join('');
const keep = async (html: string, url = 'https://news.example/a'): Promise<number> =>
  (await save(anArticle({ html, url, text: html }))).id;

/** A web on which a picture's bytes are its name up to the first dash; names in `down` cannot be reached. */
function web(down: string[] = []): PictureTools & { asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: (address) => {
      const name = /([^/]+)\.jpg$/u.exec(address)?.[1] ?? '';
      asked.push(name);
      if (down.includes(name))
        return Promise.reject(new PictureError('offline', { cause: new TypeError('refused') }));
      return Promise.resolve(new Blob([name.split('-')[0] ?? ''], { type: 'image/jpeg' }));
    },
    ready: (blob) => Promise.resolve({ blob, width: 10, height: 10 }),
    allowed: () => Promise.resolve(true),
  };
}

/** Tries again, and answers how many pictures were asked for. */
async function askedAgain(tools: PictureTools, anew = false): Promise<number> {
  const fetch = vi.fn(tools.fetch);
  await retryPictures(anew, { ...tools, fetch });
  return fetch.mock.calls.length;
}

test('pictures are kept once by their content, and counted', async () => {
  const id = await keep(shows('same-1', 'same-2', 'other'));
  expect(await keepPictures(id, web())).toEqual({ found: 3, kept: 3, failed: 0, bytes: 9 });
  expect(await db.images.count()).toBe(2);
  expect((await keptPictures(id)).size).toBe(3);
  expect((await db.articles.get(id))?.pictures?.kept).toBe(3);
});

test('the same picture 300 times under other addresses is kept once', async () => {
  const id = await keep(shows(...Array.from({ length: 300 }, (_, n) => `same-${String(n)}`)));
  expect(await keepPictures(id, web())).toEqual({ found: 300, kept: 300, failed: 0, bytes: 4 });
  expect(await db.images.count()).toBe(1);
});

test('400 pictures of which half fail: the others are there, and the rest is tried again', async () => {
  const names = Array.from({ length: 400 }, (_, n) => `p${String(n)}`);
  const down = names.filter((_, n) => n % 2 === 0);
  const id = await keep(shows(...names));
  expect(await keepPictures(id, web(down))).toMatchObject({ found: 400, kept: 200, failed: 200 });
  expect(await askedAgain(web())).toBe(200);
  expect((await db.articles.get(id))?.pictures).toMatchObject({ kept: 400, failed: 0 });
});

test('a picture that can never be had is asked for once', async () => {
  const id = await keep(shows('a'));
  const tools = { ...web(), fetch: () => Promise.reject(new PictureError('not-a-picture')) };
  await keepPictures(id, tools);
  expect(await askedAgain(tools)).toBe(0);
});

test('no room: the text stays, the picture is noted, and no more are fetched', async () => {
  const names = Array.from({ length: 50 }, (_, n) => `p${String(n)}`);
  const id = await keep(shows(...names));
  const tools = web();
  const full = (): never => {
    throw new DOMException('no room', 'QuotaExceededError');
  };
  expect(await keepPictures(id, { ...tools, ready: full })).toMatchObject({ found: 50, kept: 0, failed: 50 });
  expect(tools.asked.length).toBeLessThan(10);
  expect(await db.contents.count()).toBe(1);
});

test('a picture goes with the last article that shows it', async () => {
  const one = await keep(shows('a', 'b'));
  const two = await keep(shows('b'), 'https://news.example/b');
  await keepPictures(one, web());
  await keepPictures(two, web());
  await remove([one]);
  expect(await db.images.count()).toBe(1);
  expect((await keptPictures(two)).size).toBe(1);
  await remove([two]);
  expect(await db.images.count()).toBe(0);
});

test('an article deleted while its pictures come keeps none', async () => {
  const id = await keep(shows('a'));
  const tools = web();
  await keepPictures(id, {
    ...tools,
    ready: async (blob) => {
      await remove([id]);
      return { blob, width: 1, height: 1 };
    },
  });
  expect(await db.images.count()).toBe(0);
  expect(await db.pictures.count()).toBe(0);
});

test('a second save keeps the pictures that are still shown', async () => {
  const id = await keep(shows('a', 'b'));
  await keepPictures(id, web());
  await keep(shows('b', 'c'));
  const tools = web();
  expect(await keepPictures(id, tools)).toMatchObject({ found: 2, kept: 2 });
  expect(tools.asked).toEqual(['c']);
});

test('what a site refuses without the permission waits for it, and not for more tries', async () => {
  const id = await keep(shows('a', 'b'));
  const refused = { ...web(['a']), allowed: () => Promise.resolve(false) };
  expect(await anyRefused(db)).toBe(false);
  expect(await keepPictures(id, refused)).toMatchObject({ found: 2, kept: 1, failed: 1 });
  expect([await anyRefused(db), await countRefused(db, id)]).toEqual([true, 1]);
  expect(await askedAgain(refused)).toBe(0);
  expect(await askedAgain(web())).toBe(1);
  expect((await db.articles.get(id))?.pictures).toMatchObject({ kept: 2, failed: 0 });
});

test('a picture that failed too often is tried again when the reader asks', async () => {
  const id = await keep(shows('a'));
  for (let n = 0; n < 6; n++) await keepPictures(id, web(['a']));
  expect(await askedAgain(web())).toBe(0);
  expect(await askedAgain(web(), true)).toBe(1);
  expect((await db.articles.get(id))?.pictures).toMatchObject({ kept: 1 });
});

test('without a network no picture is given up, and none is asked for until it is back', async () => {
  const id = await keep(shows('a'));
  vi.stubGlobal('navigator', { onLine: false });
  for (let n = 0; n < 6; n++) await keepPictures(id, web(['a']));
  expect(await askedAgain(web())).toBe(0);
  vi.stubGlobal('navigator', { onLine: true });
  expect(await askedAgain(web())).toBe(1);
  expect((await db.articles.get(id))?.pictures).toMatchObject({ kept: 1, failed: 0 });
});

test('how many pictures are to come is known before the first is there', async () => {
  const id = await keep(shows('a', 'b'));
  let first: unknown;
  const tools = web();
  await keepPictures(id, {
    ...tools,
    fetch: async (address) => {
      first ??= (await db.articles.get(id))?.pictures;
      return tools.fetch(address);
    },
  });
  expect(first).toMatchObject({ found: 2, kept: 0, failed: 0 });
});

test('asked for twice at once, each picture is fetched once', async () => {
  const id = await keep(shows('a', 'b'));
  const tools = web();
  await Promise.all([keepPictures(id, tools), keepPictures(id, web(['a', 'b'])), keepPictures(id, tools)]);
  expect(tools.asked).toEqual(['a', 'b']);
  expect((await db.articles.get(id))?.pictures).toMatchObject({ kept: 2, failed: 0 });
});

test('what an article no longer shows is there if its save is undone, and goes when that is over', async () => {
  const id = await keep(shows('a', 'b'));
  await keepPictures(id, web());
  const before = await db.articles.get(id);
  const again = await save(anArticle({ html: shows('b', 'c'), text: 'Another.' }));
  expect(await keepPictures(id, web())).toMatchObject({ found: 2, kept: 2, bytes: 2 });
  await undoSave(again);
  expect(await db.articles.get(id)).toEqual(before);
  expect([...(await keptPictures(id)).keys()]).toEqual(
    ['a', 'b'].map((name) => `https://pictures.example/${name}.jpg`),
  );
  expect(await db.images.count()).toBe(2);

  await keep(shows('b'));
  await keepPictures(id, web());
  await sweep(Date.now() + UNDO_KEPT);
  expect(await db.images.count()).toBe(1);
  expect((await keptPictures(id)).size).toBe(1);
});

test('a text that was brought up to date has its pictures looked for, however soon the background ends', async () => {
  const id = await keep(shows('a'));
  await keepPictures(id, web());
  await keep(shows('b'));
  expect((await db.articles.get(id))?.pictures).toBeUndefined();
});

test('a picture that goes with another article in that very moment is not counted as kept', async () => {
  const one = await keep(shows('a'));
  const two = await keep(shows('a'), 'https://news.example/b');
  await keepPictures(one, web());
  const where = db.images.where.bind(db.images);
  vi.spyOn(db.images, 'where').mockImplementationOnce((): never => {
    const count = async (hash: string): Promise<number> => {
      const there = await where('hash').equals(hash).count();
      await remove([one]);
      return there;
    };
    return { equals: (hash: string) => ({ count: () => count(hash) }) } as never;
  });
  expect(await keepPictures(two, web())).toMatchObject({ kept: 0, failed: 1 });
  expect(await askedAgain(web())).toBe(1);
  expect((await keptPictures(two)).size).toBe(1);
});

test('what is tried anew while its article goes leaves nothing behind', async () => {
  const id = await keep(shows('a'));
  await keepPictures(id, web(['a']));
  await Promise.all([retryPictures(true, web()), remove([id])]);
  expect(await db.pictures.count()).toBe(0);
});

test('what an older save made unshown stays as long as a younger one can be undone', async () => {
  const start = Date.now();
  const id = await keep(shows('a', 'b'));
  await keepPictures(id, web());
  await keep(shows('b', 'c'));
  await db.undos.toCollection().modify({ at: start - UNDO_KEPT });
  const { undo } = await save(
    anArticle({ html: shows('d'), url: 'https://news.example/a', text: 'Other words' }),
  );
  await keepPictures(id, web());
  await sweep(start);
  expect(await undoSave({ id, undo })).toBe(true);
  expect([...(await keptPictures(id)).keys()]).toContain('https://pictures.example/b.jpg');
});

test('a picture on which the background ends each time is given up', async () => {
  const id = await keep(shows('a'));
  const asked: string[] = [];
  const ends = (address: string): Promise<never> => {
    asked.push(address);
    return new Promise(() => undefined);
  };
  // Each start of the background is a module of its own, which knows nothing of the one that ended.
  for (let start = 0; start < 7; start++) {
    vi.resetModules();
    const anew = await import('../../../lib/library/pictures');
    void anew.keepPictures(id, { ...web(), fetch: ends });
    await vi.waitUntil(async () => (await db.pictures.toArray())[0]?.tries === Math.min(start + 1, 5));
  }
  expect(asked).toHaveLength(5);
  expect(await askedAgain(web())).toBe(0);
  expect(await askedAgain(web(), true)).toBe(1);
});
