/** Work that outlasts the browser's patience with a background worker. */
import { browser } from './browser';

/** Chrome ends a worker after 30 s without a call of an extension API, even in the middle of its work. */
const REMINDER = 20_000;

/** Does the work, and keeps the worker alive until it is done. */
export async function keepAwake<T>(work: () => Promise<T>): Promise<T> {
  const timer = setInterval(() => void browser.runtime.getPlatformInfo(), REMINDER);
  try {
    return await work();
  } finally {
    clearInterval(timer);
  }
}
