/** One small interface to a real browser with Lede in its toolbar, the same for Chromium and Firefox. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { BrowserName } from './find-browsers.ts';

/** A document that can be read and clicked in: a tab, the real popup, or an extension page in a tab. */
export interface Surface {
  /** Runs a function in the document; it may use only its arguments, which cross as JSON, as does its result. */
  evaluate<A extends unknown[], T>(run: (...args: A) => T | Promise<T>, ...args: A): Promise<T>;
  /** Writes a PNG of what is shown. */
  screenshot(path: string): Promise<void>;
  close(): Promise<void>;
  /** Whether the document is gone, as a popup is once it loses focus. */
  isClosed(): Promise<boolean>;
}

/** A running browser with Lede installed. */
export interface LedeBrowser {
  readonly name: BrowserName;
  readonly extensionId: string;
  /** The address of one of the extension's own pages, such as `reader.html?id=1`. */
  urlOf(page: string): string;
  /** Opens an address in a new tab, in front, and waits until it has loaded unless told otherwise. */
  open(url: string, until?: OpenOptions): Promise<Surface>;
  /** Opens one of the extension's own pages in a tab. */
  openPage(page: string): Promise<Surface>;
  /** Every open tab's address. */
  tabs(): Promise<string[]>;
  /** The tab with this address; waits for it to appear. */
  tab(address: RegExp): Promise<Surface>;
  /** Presses the real toolbar button on a tab, as a person does, and gives the popup it opens. */
  press(tab: Surface): Promise<Surface>;
  /** Closes the popup and every tab, leaving one blank tab. */
  reset(): Promise<void>;
  /** Settles when the browser is gone, as when its window is closed. */
  whenClosed(): Promise<void>;
  close(): Promise<void>;
}

/** How far a page must have come: all of it, or only so far that something of it is there. */
export interface OpenOptions {
  loaded: boolean;
}

/** How a browser is launched. */
export interface LaunchOptions {
  /** The built extension; by default the one under .output for this browser. */
  extension?: string;
  /** Where the profile is kept; by default a new one that is deleted at close. */
  profile?: string;
  headless?: boolean;
  /** The port of an HTTP proxy on this machine that every request of the browser goes through. */
  proxy?: number;
  /** The size of the window's content in pixels. */
  size?: { width: number; height: number };
  colorScheme?: 'light' | 'dark';
  /** The language of the browser, such as `ar`; by default that of the machine. */
  language?: string;
  /** What the browser's own settings are changed to, as Chromium keeps them. Chromium alone. */
  preferences?: object;
}

/**
 * The source of a call of this function, to be run elsewhere.
 * `__name` is what esbuild wraps named functions in; it does not exist there.
 */
export function callSource(run: (...args: never[]) => unknown, args: unknown[]): string {
  const list = args.map((arg) => (arg === undefined ? 'undefined' : JSON.stringify(arg))).join(', ');
  return `(() => { const __name = (f) => f; return (${run.toString()})(${list}); })()`;
}

/** Asks until the answer is something other than undefined or false. @throws with `what` after `timeout` ms. */
export async function until<T>(
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  what: string,
  timeout = 15_000,
): Promise<T> {
  const end = performance.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (answer !== undefined && answer !== false) return answer;
    } catch (error) {
      last = error;
    }
    await sleep(30);
  } while (performance.now() < end);
  throw new Error(`waited ${String(timeout)} ms for ${what}`, { cause: last });
}

const selectorOf = (hook: string): string => (/^[a-z-]+$/.test(hook) ? `[data-testid="${hook}"]` : hook);

/** Waits until an element is there and shown; `hook` is a data-testid or, if not a plain word, a CSS selector. */
export async function seen(surface: Surface, hook: string, timeout?: number): Promise<void> {
  const find = (): Promise<boolean> =>
    surface.evaluate((selector) => {
      const found = document.querySelector(selector);
      return found !== null && found.getClientRects().length > 0;
    }, selectorOf(hook));
  await until(find, `${hook} to be shown`, timeout);
}

/** The text of the first element for a hook, its spaces collapsed; waits until it is shown. */
export async function textOf(surface: Surface, hook: string, timeout?: number): Promise<string> {
  await seen(surface, hook, timeout);
  return surface.evaluate(
    (selector) => (document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim(),
    selectorOf(hook),
  );
}

/** Whether an element is there now. */
export function has(surface: Surface, hook: string): Promise<boolean> {
  return surface.evaluate((selector) => document.querySelector(selector) !== null, selectorOf(hook));
}

/** Clicks the first element for a hook; waits until it is shown and enabled. */
export async function click(surface: Surface, hook: string, timeout?: number): Promise<void> {
  await seen(surface, hook, timeout);
  const press = (): Promise<boolean> =>
    surface.evaluate((selector) => {
      const target = document.querySelector(selector);
      if (!(target instanceof HTMLElement) || target.matches(':disabled')) return false;
      target.click();
      return true;
    }, selectorOf(hook));
  await until(press, `${hook} to be enabled`, timeout);
}
