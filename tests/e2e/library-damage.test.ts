/** What other programs, a failing disk and strangers' files do to the library costs no article. */
import type { Page } from 'playwright';
import { beforeEach, describe, expect, test } from 'vitest';
import { INDEX_DIRECTORY } from '../../lib/library/finder/index-name';
import { launchChromium, type ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';
import { save } from '../support/samples/open';
import { listedIn, openLibraryIn, other, seekIn } from './library-page';

let lede: ChromiumLede;
let page: Page;

beforeEach(async () => {
  lede = await launchChromium();
  page = await lede.context.newPage();
  await page.goto(lede.urlOf('options.html'));
  return () => lede.close();
});

const sought = other(0, { text: 'The harbour has silted.' });
const listed = (expected: string[]): Promise<void> => listedIn(page, expected);
const openLibrary = (): Promise<void> => openLibraryIn(lede, page);
const seek = (typed: string): Promise<void> => seekIn(page, typed);

describe('the search index', () => {
  test.each(['wiped', 'damaged'])('an index that was %s behind our back is made anew', async (how) => {
    await save(page, sought);
    await openLibrary();
    await seek('silted');
    await page.getByTestId('search-count').waitFor();
    await page.goto(lede.urlOf('options.html'));
    const spoil = (): Promise<boolean> =>
      page.evaluate(
        async ([name, wipes]) => {
          const root = await navigator.storage.getDirectory();
          if (wipes) await root.removeEntry(name, { recursive: true });
          const folder = wipes
            ? null
            : await (await root.getDirectoryHandle(name)).getDirectoryHandle('.opaque');
          for await (const file of folder?.values() ?? []) {
            if (!(file instanceof FileSystemFileHandle)) continue;
            const { size } = await file.getFile();
            const stream = await file.createWritable({ keepExistingData: true });
            // The pool keeps the name of each of its files in the first 4 KB of it.
            if (size > 4096)
              await stream.write({
                type: 'write',
                position: 4096,
                data: new Uint8Array(size - 4096).fill(7),
              });
            await stream.close();
          }
          return true;
        },
        [INDEX_DIRECTORY, how === 'wiped'] as const,
      );
    await until(spoil, 'the worker to let the index go');
    await openLibrary();
    await seek('silted');
    await listed([sought.title]);
    const count = page.getByTestId('search-count');
    await until(
      async () => !(await count.textContent())?.includes('every article was looked at'),
      'the index to answer',
    );
  });
});

describe('files and damage', () => {
  test('a library of a newer Lede is left alone, with a sentence', async () => {
    await page.evaluate(
      () =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('lede', 9990);
          opening.onsuccess = () => {
            opening.result.close();
            done();
          };
          opening.onerror = () => fail(new Error('no database'));
        }),
    );
    await page.goto(lede.urlOf('library.html'));
    await page.getByRole('alert').waitFor();
    await expect(save(page, sought)).rejects.toThrow('database-newer');
  });

  test('a damaged entry says so, costs the others nothing, and goes to a file as it stands', async () => {
    const id = await save(page, other(1));
    await save(page, other(2));
    await page.evaluate(
      (damaged) =>
        new Promise<void>((done, fail) => {
          const opening = indexedDB.open('lede');
          opening.onsuccess = () => {
            const articles = opening.result.transaction('articles', 'readwrite').objectStore('articles');
            const reading = articles.get(damaged);
            reading.onsuccess = () => {
              articles.put({ ...(reading.result as object), title: 7 }).onsuccess = () => {
                opening.result.close();
                done();
              };
            };
          };
          opening.onerror = () => fail(new Error('no database'));
        }),
      id,
    );
    await openLibrary();
    await listed(['Other 2']);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByTestId('export-damaged').click(),
    ]);
    const stream = await download.createReadStream();
    let text = '';
    for await (const part of stream) text += String(part);
    expect((JSON.parse(text) as { articles: unknown[] }).articles).toMatchObject([{ row: { id, title: 7 } }]);
  });

  test('what was exported can be imported again, and a stranger’s file is refused', async () => {
    await save(page, other(1));
    await save(page, other(2, { text: 'Only here.' }));
    await openLibrary();
    await page.keyboard.press('Control+a');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Export', exact: true }).click(),
    ]);
    await page.keyboard.press('#');
    await page.getByTestId('library-empty').waitFor();
    await page.keyboard.press('5');
    await listed(['Other 2', 'Other 1']);
    await page.keyboard.press('Control+a');
    await page.keyboard.press('#');
    await page.getByTestId('library-empty').waitFor();
    const take = async (file: string | { name: string; mimeType: string; buffer: Buffer }): Promise<void> => {
      await page.getByRole('button', { name: 'Storage' }).click();
      await page.getByTestId('import-file').setInputFiles(file);
    };
    await take({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('{"a":1}') });
    await page.locator('.failed').waitFor();
    await take(await download.path());
    await page.getByTestId('imported').waitFor();
    await page.keyboard.press('1');
    await listed(['Other 2', 'Other 1']);
  });
});
