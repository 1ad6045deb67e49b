/** What the library's end-to-end tests do on its page. */
import type { Page } from 'playwright';
import type { Article } from '../../lib/article';
import { anArticle } from '../support/articles';
import type { ChromiumLede } from '../support/chromium';
import { until } from '../support/driver';

/** An article that differs from others by its number. */
export function other(n: number, parts: Partial<Article> = {}): Article {
  return anArticle({ url: `https://other.example/${String(n)}`, title: `Other ${String(n)}`, ...parts });
}

/** Waits until these titles are listed, in this order. */
export async function listedIn(page: Page, expected: string[]): Promise<void> {
  const titles = (): Promise<string[]> => page.getByTestId('library-title').allTextContents();
  const same = async (): Promise<boolean> => JSON.stringify(await titles()) === JSON.stringify(expected);
  await until(same, expected.join(' | ')).catch(async (cause: unknown) => {
    throw new Error(`shown: ${(await titles()).join(' | ')}`, { cause });
  });
}

/** Opens the library and waits for its first row. */
export async function openLibraryIn(lede: ChromiumLede, page: Page): Promise<void> {
  await page.goto(lede.urlOf('library.html'));
  await page.getByTestId('library-title').first().waitFor();
}

/** Types into the search. */
export function seekIn(page: Page, typed: string): Promise<void> {
  return page.getByTestId('library-search').fill(typed);
}
