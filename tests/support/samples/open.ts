/** Opening sample articles in the reading view of a running Lede, without a page they came from. */
import type { Page } from 'playwright';
import type { Article } from '../../../lib/article.ts';
import type { ChromiumLede } from '../chromium.ts';

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
  const { key } = await ask<{ key: string }>(page, 'library:opened', { article });
  await page.goto(lede.urlOf(`reader.html?open=${key}`));
  await page.getByTestId('article-title').waitFor();
}

/** Saves the article and answers with its number. */
export async function save(page: Page, article: Article): Promise<number> {
  const { id } = await ask<{ id: number }>(page, 'library:save', { article });
  return id;
}
