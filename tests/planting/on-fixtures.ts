/** Plantings in the fixtures, under linkedom. */
import type { Extraction } from '../../lib/article';
import { documentOf, extractOf, fixtureNames, readFixture } from '../support/fixtures';
import { bodyOf, judge, type Verdict } from './judge';
import { choosePlantings, plantInto } from './plant';
import { Random } from './random';
import { readWords, type Words } from './words';

const ORIGIN = 'http://127.0.0.1:4173';
/** How many prompts one page is given at a time; real pages hold about as many. */
const AT_ONCE = 4;

/** Plants `count` prompts, evenly over the languages, each in a page of its language, and judges every one. */
export function plantInFixtures(count: number, seed: number, words = readWords()): Verdict[] {
  const random = new Random(seed);
  const pages = pagesByLanguage();
  const languages = [...words.keys()].filter((language) => pages.has(language));
  const verdicts: Verdict[] = [];
  while (verdicts.length < count) {
    const language = random.pick(languages);
    const name = random.pick(pages.get(language) ?? []);
    verdicts.push(...plantInPage(name, language, { words: words.get(language), random }));
  }
  return verdicts;
}

function plantInPage(
  name: string,
  language: string,
  { words, random }: { words: Words | undefined; random: Random },
): Verdict[] {
  if (!words) return [];
  const page = documentOf(readFixture(name), ORIGIN);
  const before = bodyOf(htmlOf(extractOf(page)));
  const plantings = choosePlantings(words, { language, count: AT_ONCE, random });
  const planted = plantInto(page, plantings, before.lines);
  const after = bodyOf(htmlOf(extractOf(page)));
  return planted.flatMap((one, i) => {
    const planting = plantings[i];
    return planting ? [judge(name, { planting, planted: one }, { before, after })] : [];
  });
}

function htmlOf(extraction: Extraction): string {
  return extraction.status === 'article' ? extraction.article.html : '';
}

function pagesByLanguage(): Map<string, string[]> {
  const pages = new Map<string, string[]>();
  for (const name of fixtureNames()) {
    const { expected } = readFixture(name);
    if ('none' in expected || !expected.language) continue;
    const language = expected.language.replace(/-.*$/u, '').replace('nb', 'no');
    pages.set(language, [...(pages.get(language) ?? []), name]);
  }
  return pages;
}
