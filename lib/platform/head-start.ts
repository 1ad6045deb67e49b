/**
 * The popup's head start. Most of the time between the press and the article goes into the popup's process and code;
 * reading the page needs neither, so a few lines at the top of its document begin it, and the code collects it.
 */
import type { CandidateName } from '../article';
import type { PartName } from '../clean/parts';
import type { browser } from './browser';
import { chosenWays } from './chosen-ways';
import { injectReader, type Injected, type Scripting } from './inject';
import { lastWords, rememberWords } from './last-words';

type Api = typeof browser;

/** What was found by a way that was known at the press. */
export interface Begun {
  way: CandidateName;
  found: Injected;
}

declare global {
  var ledeHeadStart: Promise<Begun> | undefined;
}

/**
 * Begins reading the tab in front, or collects what the background began: `search` is that of the popup's address.
 * Without the polyfill, for speed: both browsers' own objects give promises.
 */
export function beginReading(search: string): void {
  const own = globalThis as { browser?: Api; chrome?: Api };
  const api = own.browser ?? own.chrome;
  if (!api) return;
  const inject = async (): Promise<Begun> => {
    const begun = await collect(api, search);
    if (begun) return begun;
    const front = api.tabs.query({ active: true, currentWindow: true });
    const [[tab], wayOf] = await Promise.all([front, chosenWays(api)]);
    return readAsLast(api.scripting, tab?.id ?? -1, wayOf(tab?.url));
  };
  globalThis.ledeHeadStart = inject();
  // Whoever collects it hears of a failure; until then it is not an unhandled one.
  globalThis.ledeHeadStart.catch(() => undefined);
}

/** What the background began at the press; nothing where it began none, or is gone since. */
async function collect(api: Api, search: string): Promise<Begun | null> {
  const pressed = new URLSearchParams(search).get('begun');
  if (pressed === null) return null;
  try {
    const request = { tabId: Number(pressed) };
    const answer: unknown = await api.runtime.sendMessage({ lede: 'background:begun', request });
    return (answer as { reply?: { begun: Begun | null } } | undefined)?.reply?.begun ?? null;
  } catch {
    return null;
  }
}

/**
 * Reads a tab by a way, with the words that the last page asked for: most readers read in one language, and asking takes
 * time.
 */
export async function readAsLast(scripting: Scripting, tabId: number, way: CandidateName): Promise<Begun> {
  const last = lastWords();
  let first: readonly PartName[] | null = null;
  const asked = (parts: readonly PartName[]): void => void (first ??= parts);
  const options = way === 'auto' ? {} : { candidate: way };
  const read = (parts: readonly PartName[]): Promise<Injected> =>
    injectReader(scripting, tabId, { options, parts, asked });
  const found = await read(last).catch((error: unknown) => {
    // The last page may have been read by an earlier Lede, of other parts.
    if (last.length > 0) return read([]);
    throw error;
  });
  rememberWords(found, first);
  return { way, found };
}

/** What was begun, once, since a page goes on changing; undefined where there was no head start. */
export function takeHeadStart(): Promise<Begun> | undefined {
  const begun = globalThis.ledeHeadStart;
  globalThis.ledeHeadStart = undefined;
  return begun;
}
