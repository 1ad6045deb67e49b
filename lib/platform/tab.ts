/** The tab in front of the reader: which it is, and reading its page at their press. */
import type { Extraction } from '../article';
import { LedeError } from '../errors';
import { browser } from './browser';
import { takeHeadStart } from './head-start';
import { injectReader, type ReadOptions } from './inject';
import { turns } from './turns';

/** A tab that may be read. */
export interface Tab {
  id: number;
  url: string;
  /** Whether it is of a private window, of which nothing is to be kept unasked. */
  isPrivate: boolean;
}

/** A tab as the browser tells of it. */
interface Told {
  id?: number | undefined;
  url?: string | undefined;
  incognito: boolean;
}

/** The tab that the browser tells of; null for one that cannot be read, such as that of a browser's own tool. */
export function tabOf(told: Told | undefined): Tab | null {
  if (told?.id === undefined) return null;
  return { id: told.id, url: told.url ?? '', isPrivate: told.incognito };
}

/** The tab in front, whose address is known because the reader just pressed the button. Throws `no-tab`. */
export async function tabInFront(): Promise<Tab> {
  const [told] = await browser.tabs.query({ active: true, currentWindow: true });
  const tab = tabOf(told);
  if (!tab) throw new LedeError('no-tab');
  return tab;
}

/** Of two readings of a page at once either might take what was handed over for the other. */
const inTurn = turns('readings of pages');

/**
 * Injects the content script into the tab and gives back what it found.
 * Throws `page-forbidden`, with the browser's own words, where it lets no extension in or the page is not there;
 * `page-unreadable` when the script failed.
 */
export async function readTab(tab: Tab, options: ReadOptions = {}): Promise<Extraction> {
  try {
    // What was begun at the press has ended before another reading begins.
    const begun = await takeHeadStart();
    const { candidate = 'auto', force = false } = options;
    const answer =
      begun?.way === candidate && !force
        ? begun.found
        : await inTurn(() => injectReader(browser.scripting, tab.id, { options }));
    // Firefox answers with nothing at all where it lets no script in.
    if (answer === null) throw new LedeError('page-forbidden', 'no frame took the content script');
    if (!answer) throw new LedeError('page-unreadable', 'the content script gave no result');
    return answer;
  } catch (cause) {
    if (cause instanceof LedeError) throw cause;
    // Why, it tells by its sentence alone.
    throw new LedeError('page-forbidden', String(cause), { cause });
  }
}
