import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Extraction } from '../lib/article';
import { extract, type ExtractOptions } from '../lib/clean/extract';

/** How long a page that is still arriving is waited for, in milliseconds; then it is read as far as it has come. */
const PATIENCE = 1500;

/** Injected at the press, never before: reads the page as it stands, changes nothing, answers with the article. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): Extraction | Promise<Extraction> {
    const options = takeOptions();
    if (document.readyState !== 'loading') return extract(document, options);
    return parsed().then(() => extract(document, options));
  },
});

/** What the popup left in this world for this reading alone; the world outlives the reading. */
function takeOptions(): ExtractOptions {
  const world = globalThis as { __lede?: ExtractOptions };
  const options = world.__lede ?? {};
  delete world.__lede;
  return options;
}

function parsed(): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
