/** Opening sample articles in the reading view of a running Lede, without a page they came from. */
import type { Page } from 'playwright';
import type { Article } from '../../../lib/article.ts';
import type { ChromiumLede } from '../chromium.ts';
import { samples } from './articles.ts';

/** What a page of Lede has that other pages lack. */
interface ExtensionPage {
  chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
}

/** Asks Lede's background something, from one of Lede's own pages. */
export async function ask<T>(page: Page, name: string, request: unknown): Promise<T> {
  const answer = await page.evaluate(
    (message) => (globalThis as unknown as ExtensionPage).chrome.runtime.sendMessage(message),
    { lede: name, request },
  );
  const { ok, reply } = answer as { ok: boolean; reply: T };
  if (!ok) throw new Error(`${name}: ${JSON.stringify(answer)}`);
  return reply;
}

/** Keeps the article as opened and shows it in the page; waits until its body is there. */
export async function openInReader(lede: ChromiumLede, page: Page, article: Article): Promise<void> {
  if (!page.url().startsWith('chrome-extension://')) await page.goto(lede.urlOf('options.html'));
  const { key } = await ask<{ key: string }>(page, 'library:opened', { article, ofPrivate: false });
  await page.goto(lede.urlOf(`reader.html?open=${key}`));
  await page.getByTestId('article-title').waitFor();
}

/** Saves the article and answers with its number. */
export async function save(page: Page, article: Article): Promise<number> {
  const { id } = await ask<{ id: number }>(page, 'library:save', { article });
  return id;
}

/** Saves a few articles: with pictures and without, tagged, read in part, and one whose text has changed. */
export async function fillLibrary(page: Page, pictures: string): Promise<void> {
  const { feature, japanese, arabic } = samples(pictures);
  if (!feature || !japanese || !arabic) throw new Error('a sample is missing');
  for (const article of [arabic, japanese]) await save(page, article);
  await save(page, { ...feature, text: feature.text.replace('4.2 million', '3 million') });
  const id = await save(page, feature);
  await ask(page, 'library:tag', { ids: [id], add: ['sea/ice', 'long reads'], remove: [] });
  await ask(page, 'library:favourite', { ids: [id], on: true });
  await ask(page, 'library:place', { id, place: { block: 3, fraction: 0 }, progress: 0.4 });
}
