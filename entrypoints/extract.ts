import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '../lib/article';
import { extract, type ExtractOptions } from '../lib/clean/extract';
import { packsFor } from '../lib/clean/words/packs';
import type { Wanted } from '../lib/clean/parts';

/** How long a page that is still arriving is waited for, in milliseconds; then it is read as far as it has come. */
const PATIENCE = 1500;

/**
 * The content script. Injected at the press, never before: reads the page as it stands, changes nothing, answers with
 * the article, or with what it lacks to read this page.
 */
export default defineUnlistedScript({
  main(): Answer | Promise<Answer> {
    if (document.readyState !== 'loading') return read();
    return parsed().then(read);
  },
});

type Answer = Extraction | Wanted;

/** What the popup left in this world for this reading alone; the world outlives the reading. */
type Handed = Pick<ExtractOptions, 'candidate' | 'force'>;

function read(): Answer {
  const { ledeVote: vote, ledeShown: shown } = globalThis;
  const page = vote?.framedPage(document) ?? document;
  const known = globalThis.ledeWords ?? {};
  const packs = packsFor(page);
  const words = packs.flatMap((pack) => known[pack] ?? []);
  const missing = packs.filter((pack) => !known[pack]);
  if (missing.length > 0) return { status: 'wanted', parts: missing.map((pack) => `words-${pack}` as const) };
  const world = globalThis as { __lede?: Handed };
  const answer = extract(page, { ...world.__lede, words, vote, shown, url: document.URL });
  if (answer.status !== 'wanted') delete world.__lede;
  return answer;
}

function parsed(): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    setTimeout(resolve, PATIENCE);
  });
}
