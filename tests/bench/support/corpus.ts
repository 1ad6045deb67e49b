/** A corpus on disk: `ground-truth.json` (key → truth) and the pages, `html/KEY.html` or `html/KEY.html.gz`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as v from 'valibot';

const TruthSchema = v.object({
  articleBody: v.string(),
  url: v.string(),
  title: v.nullish(v.string()),
  authors: v.nullish(v.array(v.string())),
  published: v.nullish(v.string()),
});

/** What a person found on the page; only the body and the address are sure to be known. */
export type Truth = v.InferOutput<typeof TruthSchema>;

/** A folder of pages with their truths, by key. */
export interface Corpus {
  dir: string;
  truths: ReadonlyMap<string, Truth>;
}

/** Reads the truths of a corpus; throws with the reason when the folder is none. */
export function openCorpus(dir: string): Corpus {
  const file = join(dir, 'ground-truth.json');
  if (!existsSync(file)) throw new Error(`No corpus there: ${file} is missing.`);
  const parsed = v.parse(v.record(v.string(), TruthSchema), JSON.parse(readFileSync(file, 'utf8')));
  return { dir, truths: new Map(Object.entries(parsed)) };
}

/** The page as its server sent it. */
export function pageOf(corpus: Corpus, key: string): Buffer {
  const plain = join(corpus.dir, 'html', `${key}.html`);
  if (existsSync(plain)) return readFileSync(plain);
  return gunzipSync(readFileSync(`${plain}.gz`));
}

/** The publisher of a page: its key up to the date, or the whole key where there is none. */
export function publisherOf(key: string): string {
  return key.replace(/_\d{4}_\d{2}_\d{2}.*$/u, '');
}

/** Which half a publisher falls in, for tuning on one and reporting both; stable for ever (FNV-1a, one bit). */
export function halfOf(key: string): 'a' | 'b' {
  let hash = 0x811c9dc5;
  for (const unit of publisherOf(key)) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return ((hash >>> 16) & 1) === 0 ? 'a' : 'b';
}

/** The keys a run is about: `a` or `b` for a half, anything else a regular expression on the key. */
export function chooseKeys(keys: Iterable<string>, wanted = ''): string[] {
  if (wanted === 'a' || wanted === 'b') return [...keys].filter((key) => halfOf(key) === wanted);
  const pattern = new RegExp(wanted, 'u');
  return [...keys].filter((key) => pattern.test(key));
}
