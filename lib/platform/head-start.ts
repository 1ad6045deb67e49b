/**
 * The popup's head start. Most of the time between the press and the article goes into the popup's process and code;
 * reading the page needs neither, so a few lines at the top of its document begin it, and the code collects it.
 */
import type { PartName } from '../clean/parts';
import type { browser } from './browser';
import { injectReader, type Injected, type Scripting } from './inject';
import { lastWords, rememberWords } from './last-words';

declare global {
  var ledeHeadStart: Promise<Injected> | undefined;
}

/** Begins reading the tab in front. Without the polyfill, for speed: both browsers' own objects give promises. */
export function beginReading(): void {
  const own = globalThis as { browser?: typeof browser; chrome?: typeof browser };
  const api = own.browser ?? own.chrome;
  if (!api) return;
  const inject = async (): Promise<Injected> => {
    const [tab] = await api.tabs.query({ active: true, currentWindow: true });
    return readAsLast(api.scripting, tab?.id ?? -1);
  };
  globalThis.ledeHeadStart = inject();
  // Whoever collects it hears of a failure; until then it is not an unhandled one.
  globalThis.ledeHeadStart.catch(() => undefined);
}

/** With the words that the last page asked for: most readers read in one language, and asking takes time. */
async function readAsLast(scripting: Scripting, tabId: number): Promise<Injected> {
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
