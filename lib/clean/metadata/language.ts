/** The language the page is written in, and which way it runs. */
import { firstIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { articleTexts, type PageFacts } from './page-facts';

/** A script that tells its language by itself. */
export const SCRIPTS: readonly [RegExp, string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Arabic}/gu, 'ar'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Bengali}/gu, 'bn'],
  [/\p{sc=Cyrillic}/gu, 'ru'],
];

const RIGHT_TO_LEFT = /^(?:arc?|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?![a-z])/i;

/** A BCP 47 tag: the page's own `lang`, then its head, then its headline's script; null where nothing tells. */
export function language(facts: PageFacts, headline: string): string | null {
  const { doc } = facts;
  const told = [
    attr(doc.documentElement, 'lang'),
    attr(doc.documentElement, 'xml:lang'),
    attr(firstIn(doc, 'main[lang], article[lang], body[lang]'), 'lang'),
    ...articleTexts(facts, 'inLanguage'),
    ...facts.meta('content-language', 'language', 'dc.language', 'og:locale'),
    attr(firstIn(doc, 'meta[http-equiv=content-language i]'), 'content'),
  ];
  for (const one of told) {
    const tag = canonical(one);
    if (tag !== null) return tag;
  }
  return tongueOf(headline);
}

/** The language that a text's script tells of; null where many are written in it. */
export const tongueOf = (text: string): string | null =>
  SCRIPTS.find(([script]) => text.search(script) >= 0)?.[1] ?? null;

/** The way the text runs: the page's own `dir`, then its language's. */
export function direction(doc: Document, tag: string | null): 'ltr' | 'rtl' {
  const dir =
    attr(doc.documentElement, 'dir') || attr(firstIn(doc, 'body[dir], main[dir], article[dir]'), 'dir');
  if (/^(?:ltr|rtl)$/i.test(dir)) return /^r/i.test(dir) ? 'rtl' : 'ltr';
  return RIGHT_TO_LEFT.test(tag ?? '') ? 'rtl' : 'ltr';
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
