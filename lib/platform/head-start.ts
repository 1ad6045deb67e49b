/**
 * The popup's head start. Most of the time between the press and the article goes into the popup's process and code;
 * reading the page needs neither, so a few lines at the top of its document begin it, and the code collects it.
 */
import type { PartName } from '../clean/parts';
import type { browser } from './browser';
import { injectReader, type Injected, type Scripting } from './inject';
import { lastWords, rememberWords } from './last-words';

type Api = typeof browser;

declare global {
  var ledeHeadStart: Promise<Injected> | undefined;
}

/**
 * Begins reading the tab in front, or collects what the background began: `search` is that of the popup's address.
 * Without the polyfill, for speed: both browsers' own objects give promises.
 */
export function beginReading(search: string): void {
  const own = globalThis as { browser?: Api; chrome?: Api };
  const api = own.browser ?? own.chrome;
  if (!api) return;
  const inject = async (): Promise<Injected> => {
    const begun = await collect(api, search);
    if (begun) return begun;
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return readAsLast(api.scripting, tab?.id ?? -1);
  };
  globalThis.ledeHeadStart = inject();
  // Whoever collects it hears of a failure; until then it is not an unhandled one.
  globalThis.ledeHeadStart.catch(() => undefined);
}

/** What the background began at the press; nothing where it began none, or is gone since. */
async function collect(api: Api, search: string): Promise<Injected> {
  const pressed = new URLSearchParams(search).get('begun');
  if (pressed === null) return null;
  try {
    const request = { tabId: Number(pressed) };
    const answer: unknown = await api.runtime.sendMessage({ lede: 'background:begun', request });
    return (answer as { reply?: { found: Injected } } | undefined)?.reply?.found;
  } catch {
    return null;
  }
}

/** Reads a tab with the words that the last page asked for: most readers read in one language, and asking takes time. */
export async function readAsLast(scripting: Scripting, tabId: number): Promise<Injected> {
  const last = lastWords();
  let asked: readonly PartName[] | null = null;
  const hear = (parts: readonly PartName[]): void => void (asked ??= parts);
  const answer = await injectReader(scripting, tabId, last, hear).catch((error: unknown) => {
    // The last page may have been read by an earlier Lede, of other parts.
    if (last.length > 0) return injectReader(scripting, tabId, [], hear);
    throw error;
  });
  rememberWords(answer, asked);
  return answer;
}

/** What was begun, once, since a page goes on changing; undefined where there was no head start. */
export function takeHeadStart(): Promise<Injected> | undefined {
  const begun = globalThis.ledeHeadStart;
  globalThis.ledeHeadStart = undefined;
  return begun;
}
