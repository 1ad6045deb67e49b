import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { Extraction } from '../lib/article';
import { extract, type ExtractOptions } from '../lib/clean/extract';
import { packsFor } from '../lib/clean/words/packs';
import type { Wanted } from '../lib/clean/parts';

/**
 * How long a page that is still arriving is waited for, in milliseconds, in all turns of its readings together; then it
 * is read as far as it has come.
 */
const PATIENCE = 1500;

/**
 * The content script. Injected at the press, never before: reads the page as it stands, changes nothing, answers with
 * the article, or with what it lacks to read this page.
 */
export default defineUnlistedScript({
  main(): Answer | Promise<Answer> {
    const handed = takeHanded();
    if (document.readyState !== 'loading') return read(handed);
    return parsed().then(() => read(handed));
  },
});

type Answer = Extraction | Wanted;

/** What was left in this world for this turn of a reading alone; the world outlives it. */
type Handed = Pick<ExtractOptions, 'candidate' | 'force'>;

function takeHanded(): Handed | undefined {
  const world = globalThis as { __lede?: Handed };
  const handed = world.__lede;
  delete world.__lede;
  return handed;
}

function read(handed: Handed | undefined): Answer {
  const { ledeVote: vote, ledeShown: shown } = globalThis;
  const page = vote?.framedPage(document) ?? document;
  const known = globalThis.ledeWords ?? {};
  const packs = packsFor(page);
  const words = packs.flatMap((pack) => known[pack] ?? []);
  const missing = packs.filter((pack) => !known[pack]);
  if (missing.length > 0) return { status: 'wanted', parts: missing.map((pack) => `words-${pack}` as const) };
  return extract(page, { ...handed, words, vote, shown, url: document.URL });
}

function parsed(): Promise<unknown> {
  return new Promise((resolve) => {
    document.addEventListener('DOMContentLoaded', resolve, { once: true });
    setTimeout(resolve, patienceLeft());
  });
}

/** The world in which the page is read outlives the turn, and knows since when it has been waited for. */
function patienceLeft(): number {
  const world = globalThis as { __ledeUntil?: number };
  world.__ledeUntil ??= performance.now() + PATIENCE;
  return world.__ledeUntil - performance.now();
}
