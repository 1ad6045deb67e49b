/** Seeded articles of 700 words from a Zipf vocabulary of 50,000, the same wherever they are made. */
import type { Article } from '../../../lib/article.ts';

const VOCABULARY = 50_000;
const WORDS = 700;
const SYLLABLES = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu bra cle dri flo gru'.split(
  ' ',
);

/** Mulberry32: small, seeded, good enough for a vocabulary. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** The word of a rank: written in syllables, so that ranks share beginnings as real words do. */
function wordOf(rank: number): string {
  let word = '';
  for (let left = rank + 1; left > 0; left = Math.floor(left / SYLLABLES.length)) {
    word += SYLLABLES[left % SYLLABLES.length] ?? '';
  }
  return word + String.fromCharCode(97 + (rank % 7));
}

let cumulative: Float64Array | undefined;

function zipf(): Float64Array {
  const sums = new Float64Array(VOCABULARY);
  let sum = 0;
  for (let rank = 0; rank < VOCABULARY; rank++) sums[rank] = sum += 1 / (rank + 1);
  return sums.map((value) => value / sum);
}

function rankAt(share: number): number {
  cumulative ??= zipf();
  let low = 0;
  let high = VOCABULARY - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cumulative[middle] ?? 1) < share) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The words of article `n`, in order. */
export function wordsOf(n: number): string[] {
  const next = random(n + 1);
  return Array.from({ length: WORDS }, () => wordOf(rankAt(next())));
}

/** Article `n`. */
export function articleOf(n: number): Article {
  const words = wordsOf(n);
  const blocks: string[] = [];
  for (let at = 0; at < words.length; at += 70) blocks.push(`${words.slice(at, at + 70).join(' ')}.`);
  const title = `${words.slice(0, 6).join(' ')} ${String(n)}`;
  return {
    url: `https://site${String(n % 40)}.example/${String(n)}`,
    canonicalUrl: null,
    title,
    byline: `Writer ${String(n % 300)}`,
    authors: [`Writer ${String(n % 300)}`],
    siteName: `Site ${String(n % 40)}`,
    section: null,
    published: new Date(1.7e12 + n * 60_000).toISOString(),
    modified: null,
    language: 'en',
    direction: 'ltr',
    excerpt: blocks[0]?.slice(0, 160) ?? null,
    leadImage: null,
    html: blocks.map((block) => `<p>${block}</p>`).join(''),
    text: blocks.join('\n'),
    words: WORDS,
    minutes: 3,
    completeness: { state: 'full', evidence: [] },
    removals: [],
  };
}

/** What is sought: common, middling and rare words, pairs, and beginnings; ten of each kind. */
export function queries(): { one: string[]; two: string[]; begun: string[] } {
  const ranks = [3, 8, 15, 40, 90, 200, 500, 1500, 4000, 12_000];
  return {
    one: ranks.map((rank) => `${wordOf(rank)} `),
    two: ranks.map((rank, at) => `${wordOf(rank)} ${wordOf(2 + at * 3)} `),
    begun: ranks.map((rank) => wordOf(rank).slice(0, 4)),
  };
}
