/** The benchmark's part inside the extension: a page of its own in a copy of the built extension. */
import { Dexie } from 'dexie';
import { library } from '../../../lib/db/open.ts';
import { saveMany } from '../../../lib/library/bulk.ts';
import { LibraryFinder } from '../../../lib/library/finder/finder.ts';
import { INDEX_DIRECTORY } from '../../../lib/library/finder/index-name.ts';
import { save } from '../../../lib/library/save.ts';
import { articleOf, wordsOf } from './corpus.ts';

const finder = new LibraryFinder();

/** Saves that a browser just started needs before its code and files are warm; not counted. */
const WARM = 20;

const median = (list: number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] ?? NaN;

/** Runs the work and notes the longest task of this page meanwhile, in milliseconds. */
async function watched<T>(work: () => Promise<T>): Promise<{ result: T; ms: number; longest: number }> {
  let longest = 0;
  let last = performance.now();
  const channel = new MessageChannel();
  let running = true;
  // A task of its own that comes again at once: the gap between two is what any other task took.
  channel.port1.onmessage = () => {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
    if (running) setTimeout(() => ((last = performance.now()), channel.port2.postMessage(0)), 4);
  };
  let lastTick = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - lastTick - 10);
    lastTick = now;
  }, 10);
  const start = performance.now();
  const result = await work();
  const ms = performance.now() - start;
  running = false;
  clearInterval(timer);
  channel.port1.close();
  return { result, ms, longest };
}

/** The number in the library of each generated article, in the order they were made: that of when they were saved. */
async function articleNumbers(): Promise<number[]> {
  return (await library()).articles.orderBy('savedAt').primaryKeys();
}

const bench = {
  /** Imports `count` articles and brings the index level; making them is not counted. */
  async fill(count: number): Promise<{ save: number; index: number; longest: number; bytes: number }> {
    let [saving, longest, bytes] = [0, 0, 0];
    for (let at = 0; at < count; at += 500) {
      const batch = Array.from({ length: Math.min(500, count - at) }, (_, n) => ({
        article: articleOf(at + n),
        savedAt: 1.75e12 + (at + n) * 1000,
      }));
      for (const { article } of batch) bytes += article.html.length + article.text.length;
      const run = await watched(() => saveMany(batch));
      saving += run.ms;
      longest = Math.max(longest, run.longest);
    }
    const indexed = await watched(() => finder.tend());
    return { save: saving, index: indexed.ms, longest: Math.max(longest, indexed.longest), bytes };
  },

  /** Saves of one article each, alternating with a bare put of the same record. */
  async saves(from: number, count: number): Promise<{ lede: number; bare: number }> {
    const bare = new Dexie('bare', { chromeTransactionDurability: 'strict' });
    bare.version(1).stores({ records: '++id' });
    await bare.open();
    const lede: number[] = [];
    const puts: number[] = [];
    for (let n = from; n < from + count; n++) {
      const article = articleOf(n);
      const first = performance.now();
      await save(article);
      const second = performance.now();
      await bare.table('records').put(structuredClone(article));
      lede.push(second - first);
      puts.push(performance.now() - second);
    }
    await bare.delete();
    return { lede: median(lede.slice(WARM)), bare: median(puts.slice(WARM)) };
  },

  /** The first search of this page, from nothing; with its snippets. */
  async first(typed: string): Promise<{ ms: number; found: number; behind: number; by: string }> {
    const start = performance.now();
    const { ids, behind, by } = await finder.find(typed);
    await finder.snippets(typed, ids.slice(0, 20));
    return { ms: performance.now() - start, found: ids.length, behind, by };
  },

  /** Warm searches: each typed text with what was found and how long it took, ranked and with 20 snippets. */
  async warm(list: string[]): Promise<{ typed: string; ms: number; found: number }[]> {
    for (const typed of list.slice(0, 3)) await finder.find(typed);
    const runs = [];
    for (const typed of list) {
      const start = performance.now();
      const { ids } = await finder.find(typed);
      await finder.snippets(typed, ids.slice(0, 20));
      runs.push({ typed, ms: performance.now() - start, found: ids.length });
    }
    return runs;
  },

  /** How many of the queries find other articles than a scan of the generated words does, told by their numbers. */
  async disagreements(list: string[], count: number): Promise<number> {
    const documents = Array.from({ length: count }, (_, n) => new Set(wordsOf(n)));
    const numbers = await articleNumbers();
    let wrong = 0;
    for (const typed of list) {
      const sought = typed.trim().split(' ');
      const open = !typed.endsWith(' ');
      const holds = (words: Set<string>, word: string): boolean =>
        open ? [...words].some((one) => one.startsWith(word)) : words.has(word);
      const expected = documents.flatMap((words, n) =>
        sought.every((word) => holds(words, word)) ? (numbers[n] ?? -1) : [],
      );
      const { ids } = await finder.find(typed);
      const found = new Set(ids);
      if (found.size !== expected.length || !expected.every((id) => found.has(id))) wrong++;
    }
    return wrong;
  },

  /** Deletes the index as a cleaning program would; only while no page searches. */
  async wipe(): Promise<void> {
    await (await navigator.storage.getDirectory()).removeEntry(INDEX_DIRECTORY, { recursive: true });
  },

  async space(): Promise<number> {
    return (await navigator.storage.estimate()).usage ?? 0;
  },
};

declare global {
  var bench: unknown;
}
globalThis.bench = bench;
export type Bench = typeof bench;
