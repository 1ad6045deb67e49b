/**
 * Articles opened in the reading view from a private window: kept in memory alone, until the browser closes. Nothing of
 * such a window goes to the disk unasked, and Firefox gives Lede's own pages no database there.
 */
import type { Article } from '../article';
import { browser } from '../platform/browser';
import { turns } from '../platform/turns';

/** How many are kept; older ones go as new ones come: browsers have some ten megabytes for all. */
const KEPT = 5;
const NAME = 'opened';
const MARK = 'private-';

const inTurn = turns('articles of private windows');

type Kept = readonly (readonly [key: string, article: Article])[];

/** Whether a key is that of an article of a private window. */
export function isPrivate(key: string): boolean {
  return key.startsWith(MARK);
}

/** Keeps the article and answers with its key. */
export async function keepPrivate(article: Article): Promise<string> {
  const key = MARK + crypto.randomUUID();
  await inTurn(async () =>
    browser.storage.session.set({ [NAME]: [[key, article], ...(await kept())].slice(0, KEPT) }),
  );
  return key;
}

/** The article of that key; undefined once it is gone. */
export async function getPrivate(key: string): Promise<Article | undefined> {
  return (await kept()).find(([known]) => known === key)?.[1];
}

async function kept(): Promise<Kept> {
  const { [NAME]: found = [] } = await browser.storage.session.get(NAME);
  return found as Kept;
}
