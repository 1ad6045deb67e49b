import { defineContentScript } from 'wxt/utils/define-content-script';
import type { Extraction } from '../lib/article';
import { extract } from '../lib/clean/extract';

/** Injected at the press, never before: reads the page as it stands, changes nothing, answers with the article. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  main(): Extraction {
    return extract(document);
  },
});
