/** What the background does with the page in front when no page of Lede is there to do it. */
import type { Article, Extraction } from '../../lib/article';
import { report } from '../../lib/errors';
import { keepOpened } from '../../lib/library/opened';
import { plainHostOf } from '../../lib/page/address';
import { flashBadge } from '../../lib/platform/badge';
import { openOpenedTab } from '../../lib/platform/pages';
import { openPopup, takeBegun } from '../../lib/platform/press';
import { readTab, type Tab } from '../../lib/platform/tab';
import { siteMemory } from '../../lib/settings/site-memory';
import { saveWithPictures } from './library';

/** What was begun at the press, for the popup that it opened. */
export async function begun({ tabId }: { tabId: number }): Promise<{ begun: unknown }> {
  return { begun: await takeBegun(tabId) };
}

/** The button, and "Read in Lede" of the context menu: the popup; where the browser opens none, the reading view. */
export async function readInLede(tab: Tab): Promise<void> {
  try {
    await openPopup(tab);
  } catch {
    const begun = await takeBegun(tab.id);
    const open = async (article: Article): Promise<void> =>
      openOpenedTab(await keepOpened(article, tab.isPrivate));
    await withArticle(tab, open, begun?.found);
  }
}

/** "Save for later" of the context menu: the button shows a tick once the article is durable, or a warning. */
export function saveForLater(tab: Tab): Promise<void> {
  return withArticle(tab, async (article) => {
    await saveWithPictures(article);
    await flashBadge(tab.id, '✓');
  });
}

/** Does something with the article of a tab: with what was read of it already, or else by reading it. */
async function withArticle(
  tab: Tab,
  act: (article: Article) => Promise<void>,
  known?: Extraction | null,
): Promise<void> {
  try {
    const found = known ?? (await read(tab));
    if (found.status === 'article') await act(found.article);
    else await flashBadge(tab.id, '–');
  } catch (error) {
    report(error, 'reading the page from the context menu');
    await flashBadge(tab.id, '!').catch(() => undefined);
  }
}

/** Reads a tab by the way that was chosen for its site. */
async function read(tab: Tab): Promise<Extraction> {
  const { ways } = await siteMemory.read();
  const candidate = ways[plainHostOf(tab.url)];
  return readTab(tab, candidate && { candidate });
}
