/** The language the page is written in, and which way it runs. */
import { firstIn } from '../../page/select';
import { attr } from '../../page/attribute';
import { articleTexts, type PageFacts } from './page-facts';

/** The languages that a script tells of by itself. */
export const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ja: /[\p{sc=Hiragana}\p{sc=Katakana}]/gu,
  ko: /\p{sc=Hangul}/gu,
  zh: /\p{sc=Han}/gu,
  he: /\p{sc=Hebrew}/gu,
  ar: /\p{sc=Arabic}/gu,
  el: /\p{sc=Greek}/gu,
  th: /\p{sc=Thai}/gu,
  hi: /\p{sc=Devanagari}/gu,
  bn: /\p{sc=Bengali}/gu,
  ru: /\p{sc=Cyrillic}/gu,
};

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
  Object.entries(SCRIPTS).find(([, script]) => text.search(script) >= 0)?.[0] ?? null;

/** The way the text runs: the page's own `dir`, then its language's. */
export function direction(doc: Document, tag: string | null): 'ltr' | 'rtl' {
  const told =
    attr(doc.documentElement, 'dir') || attr(firstIn(doc, 'body[dir], main[dir], article[dir]'), 'dir');
  const dir = told.toLowerCase();
  if (dir === 'ltr' || dir === 'rtl') return dir;
  return RIGHT_TO_LEFT.test(tag ?? '') ? 'rtl' : 'ltr';
}

function canonical(text: string): string | null {
  const [tag = ''] = text
    .trim()
    .replaceAll('_', '-')
    .split(/[,;\s]/u);
  if (!/^[a-z]{2,3}(?:-|$)/iu.test(tag)) return null;
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? null;
  } catch {
    return null;
  }
}
