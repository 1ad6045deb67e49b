/** The whole library to a file, and a file into a library that holds nothing yet. */
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { launchChromium } from '../support/chromium';
import { until } from '../support/driver';
import { ask, save } from '../support/samples/open';
import { browserStage } from './browser-stage';
import { listedIn, openLibraryIn, other } from './library-page';

const stage = browserStage(launchChromium);

test('the storage view takes all articles to a file; an empty library takes them in where it says so', async () => {
  const page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  const ids: number[] = [];
  for (let n = 0; n < 4; n++) ids.push(await save(page, other(n)));
  await ask(page, 'library:archive', { ids: ids.slice(0, 1), on: true });
  await ask(page, 'library:bin', { ids: ids.slice(1, 2) });
  await openLibraryIn(stage.lede, page);
  await page.getByRole('button', { name: 'Storage' }).click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('dialog').getByRole('button', { name: 'Export', exact: true }).click(),
  ]);
  const file = await download.path();
  const { articles } = JSON.parse(await readFile(file, 'utf8')) as { articles: { row: { title: string } }[] };
  expect(articles.map(({ row }) => row.title).sort()).toEqual(['Other 0', 'Other 2', 'Other 3']);

  const elsewhere = await launchChromium();
  try {
    const there = await elsewhere.context.newPage();
    await there.goto(elsewhere.urlOf('library.html'));
    const field = there.getByTestId('library-empty').getByLabel('Import');
    const strange = { name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('{}') };
    await field.setInputFiles(strange);
    await there.getByText('not a file of articles exported from Lede').waitFor();
    // A file of that name can be chosen again.
    expect(await field.inputValue()).toBe('');
    await field.setInputFiles(file);
    await listedIn(there, ['Other 3', 'Other 2']);
    // Who has articles, and has read them all, is not told how to begin.
    for (const key of ['Control+a', 'e']) await there.keyboard.press(key);
    const words = (): Promise<string | null> => there.getByTestId('library-empty').textContent();
    await until(async () => (await words())?.trim() === 'Nothing left to read', 'the sentence alone');
  } finally {
    await elsewhere.close();
  }
});

test('the storage view says when it cannot measure or make room, and still takes all articles to a file', async () => {
  const page = await stage.lede.context.newPage();
  await page.goto(stage.lede.urlOf('options.html'));
  await save(page, other(7));
  await openLibraryIn(stage.lede, page);
  const dialog = page.getByRole('dialog');
  const measuring = (works: boolean): Promise<void> =>
    page.evaluate((good) => {
      const estimate = good ? { usage: 4e6, quota: 1e9 } : new Error('no answer');
      navigator.storage.estimate = () =>
        estimate instanceof Error ? Promise.reject(estimate) : Promise.resolve(estimate);
    }, works);
  await measuring(false);
  await page.getByRole('button', { name: 'Storage' }).click();
  await dialog.getByRole('alert').waitFor();
  expect(await dialog.getByRole('alert').textContent()).toMatch(/\.$/);
  await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'Export', exact: true }).click(),
  ]);

  await page.keyboard.press('Escape');
  await measuring(true);
  await page.getByRole('button', { name: 'Storage' }).click();
  await dialog.getByRole('meter').waitFor();
  expect(await dialog.getByRole('alert').count()).toBe(0);
});
