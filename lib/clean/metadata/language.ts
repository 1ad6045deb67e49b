/** The language the page is written in, and which way it runs. */
import { attr } from '../../page/attribute';
import { articleTexts, type PageFacts } from './page-facts';

/** A script that tells its language by itself. */
export const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 'ja'],
  [/\p{Script=Hangul}/gu, 'ko'],
  [/\p{Script=Han}/gu, 'zh'],
  [/\p{Script=Hebrew}/gu, 'he'],
  [/\p{Script=Arabic}/gu, 'ar'],
  [/\p{Script=Greek}/gu, 'el'],
  [/\p{Script=Thai}/gu, 'th'],
  [/\p{Script=Devanagari}/gu, 'hi'],
  [/\p{Script=Bengali}/gu, 'bn'],
  [/\p{Script=Cyrillic}/gu, 'ru'],
];

const RIGHT_TO_LEFT = new Set([
  'ar',
  'arc',
  'ckb',
  'dv',
  'fa',
  'he',
  'iw',
  'ks',
  'ps',
  'sd',
  'ug',
  'ur',
  'yi',
]);

/** A BCP 47 tag: the page's own `lang`, then its head, then its headline's script; null where nothing tells. */
export function language(facts: PageFacts, headline: string): string | null {
  const { doc } = facts;
  const told = [
    attr(doc.documentElement, 'lang'),
    attr(doc.documentElement, 'xml:lang'),
    attr(doc.querySelector('main[lang], article[lang], body[lang]'), 'lang'),
    ...articleTexts(facts, 'inLanguage'),
    ...facts.meta('content-language', 'language', 'dc.language', 'og:locale'),
    attr(doc.querySelector('meta[http-equiv="content-language" i]'), 'content'),
  ];
  for (const one of told) {
    const tag = canonical(one);
    if (tag !== null) return tag;
  }
  return SCRIPTS.find(([script]) => headline.search(script) >= 0)?.[1] ?? null;
}

/** The way the text runs: the page's own `dir`, then its language's. */
export function direction(doc: Document, tag: string | null): 'ltr' | 'rtl' {
  const dir =
    attr(doc.documentElement, 'dir') || attr(doc.querySelector('body[dir], main[dir], article[dir]'), 'dir');
  if (/^(?:ltr|rtl)$/iu.test(dir)) return dir.toLowerCase() === 'rtl' ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.has(tag?.split('-')[0] ?? '') ? 'rtl' : 'ltr';
}

function canonical(text: string | null | undefined): string | null {
  const tag =
    (text ?? '')
      .trim()
      .split(/[,;\s]/u)[0]
      ?.replace(/_/gu, '-') ?? '';
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
